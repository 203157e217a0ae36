import { type Issue, issue } from '../../shared/base/issue';
import { fail, ok, type Result } from '../../shared/base/result';
import type { ReportDocument, ReportFormat, WrittenDocument } from '../../shared/export/formats';
import { en } from '../../shared/wording/en';
import type { WritingAnswer, WritingRequest } from './written-in-worker';

/** Bytes of a document in a format, made in a worker. Issue: `export.writerFailed` with the reason. */
export function writeDocument(
  { facts: { words, ...facts }, ...document }: ReportDocument,
  format: ReportFormat,
): Promise<Result<WrittenDocument, Issue>> {
  const language = words === en.report ? 'en' : 'zh-CN';
  const worker = new Worker(new URL('./write-document.worker.ts', import.meta.url), { type: 'module' });
  return new Promise<Result<WrittenDocument, Issue>>((resolve) => {
    const failed = (reason: string): void => resolve(fail(issue('export.writerFailed', '', { reason })));
    worker.addEventListener('message', ({ data }: MessageEvent<WritingAnswer>) => {
      if ('written' in data) resolve(ok(data.written));
      else failed(data.failed);
    });
    worker.addEventListener('error', ({ message }) => failed(message));
    worker.postMessage({ format, language, document: { ...document, facts } } satisfies WritingRequest);
  }).finally(() => worker.terminate());
}
