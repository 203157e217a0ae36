import type { Issue } from '../../shared/base/issue';
import { fail, type Result } from '../../shared/base/result';
import type { ReadingRequest, ReadSource } from './read-source';
import { startReading } from './start-reading';

/**
 * Reads files one after the other, each in a worker of its own, and tells each outcome as it comes. Returns how to stop:
 * the one that is being read is given up, the rest is not begun.
 */
export function readMany(
  files: readonly (ReadingRequest & { readonly refused?: Issue })[],
  told: (at: number, outcome: Result<ReadSource, Issue>) => void,
): () => void {
  let stop: () => void = () => undefined;
  let stopped = false;
  const next = (at: number): void => {
    const file = files[at];
    if (file === undefined || stopped) return;
    if (file.refused !== undefined) {
      told(at, fail(file.refused));
      next(at + 1);
      return;
    }
    stop = startReading(file, (outcome) => {
      told(at, outcome);
      next(at + 1);
    });
  };
  next(0);
  return () => {
    stopped = true;
    stop();
  };
}
