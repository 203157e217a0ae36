import { type Issue, issue } from '../../shared/base/issue';
import { fail, type Result } from '../../shared/base/result';
import { limitSeconds } from '../../shared/import/reading-time';
import type { ReadingRequest, ReadSource } from './read-source';

/**
 * Reads a file in a worker and tells the outcome once. Issues: those of readSource, `import.tookTooLong`,
 * `import.readerFailed`. Returns how to give up: the worker is ended and nothing is told any more.
 */
export function startReading(
  { name, bytes }: ReadingRequest,
  done: (outcome: Result<ReadSource, Issue>) => void,
): () => void {
  const worker = new Worker(new URL('./read-draft.worker.ts', import.meta.url), { type: 'module' });
  const stop = (): void => {
    clearTimeout(limit);
    worker.terminate();
  };
  const finish = (outcome: Result<ReadSource, Issue>): void => {
    stop();
    done(outcome);
  };
  const seconds = limitSeconds(bytes.length);
  const limit = setTimeout(() => finish(fail(issue('import.tookTooLong', '', { seconds }))), seconds * 1000);
  worker.addEventListener('message', (event: MessageEvent<Result<ReadSource, Issue>>) => finish(event.data));
  worker.addEventListener('error', (event) =>
    finish(fail(issue('import.readerFailed', '', { reason: event.message }))),
  );
  worker.postMessage({ name, bytes } satisfies ReadingRequest);
  return stop;
}
