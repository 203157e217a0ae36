import { REPORT_WRITERS } from '../../shared/export/formats';
import { en } from '../../shared/wording/en';
import { zhCN } from '../../shared/wording/zh-CN';
import type { WritingAnswer, WritingRequest } from './written-in-worker';

/** Writes one document away from the window's thread, which stays free however long its tables are. */
self.addEventListener('message', async ({ data }: MessageEvent<WritingRequest>) => {
  const { format, language, document } = data;
  const words = (language === 'en' ? en : zhCN).report;
  const answer: WritingAnswer = await REPORT_WRITERS[format]({
    ...document,
    facts: { ...document.facts, words },
  }).then(
    (written) => ({ written }),
    (cause: unknown) => ({ failed: String(cause) }),
  );
  self.postMessage(answer);
});
