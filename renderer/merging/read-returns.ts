import { type Issue, issue } from '../../shared/base/issue';
import { fail, type Result } from '../../shared/base/result';
import { looksLikePlanFile, type ReadPlanFile, readPlanFile } from '../../shared/exchange/read-plan-file';
import type { HandedFile } from '../session/desk-state';

/**
 * Reads returned files one after the other, from the `from`-th on, with a breath between them so that the window tells
 * how far it is. Returns how to stop.
 */
export function readReturns(
  files: readonly HandedFile[],
  from: number,
  told: (outcome: Result<ReadPlanFile, Issue>) => void,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const next = (at: number): void => {
    const file = files[at];
    if (file === undefined) return;
    timer = setTimeout(() => {
      told(readOne(file));
      next(at + 1);
    });
  };
  next(from);
  return () => clearTimeout(timer);
}

function readOne({ name, bytes, refused }: HandedFile): Result<ReadPlanFile, Issue> {
  if (refused !== undefined) return fail(refused);
  if (bytes.length > 0 && !looksLikePlanFile(bytes, name) && !/\.eqplan$/i.test(name))
    return fail(issue('merge.notAPlan', name));
  return readPlanFile(bytes, name);
}
