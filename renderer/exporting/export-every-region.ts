import type { Issue } from '../../shared/base/issue';
import { ok, type Result } from '../../shared/base/result';
import type { SavedFile } from '../../shared/desk/desk-api';
import type { Region } from '../../shared/plan/entity';
import type { Plan } from '../../shared/plan/plan';
import { districtsOf, wholeRegion } from '../../shared/plan/plan-lists';

export interface BatchRun {
  readonly regions: readonly Region[];
  /** Writes the file of one region. */
  readonly write: (region: Region) => Promise<Result<SavedFile, Issue>>;
  /** Called before each file, with how many are done. */
  readonly onProgress: (done: number, region: Region) => void;
  /** Asked before each file. */
  readonly stopped: () => boolean;
}

/** Everything a plan has a file for, one by one: its districts. */
export function regionsOfBatch(plan: Plan): readonly Region[] {
  const whole = wholeRegion(plan);
  return whole === undefined ? [] : districtsOf(plan, whole);
}

/** One file after another. How many were written; the first failure ends it, what is written stays. */
export async function exportEveryRegion({
  regions,
  write,
  onProgress,
  stopped,
}: BatchRun): Promise<Result<number, Issue>> {
  let done = 0;
  for (const region of regions) {
    if (stopped()) break;
    onProgress(done, region);
    const saved = await write(region);
    if (!saved.ok) return saved;
    done += 1;
  }
  return ok(done);
}
