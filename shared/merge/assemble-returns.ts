import { type Issue, issue } from '../base/issue';
import type { Result } from '../base/result';
import type { ReadPlanFile } from '../exchange/read-plan-file';
import type { Operation } from '../operations/operation';
import { packageScope } from '../plan/package-scope';
import { ROOT } from '../plan/plan';
import { listEntities } from '../plan/plan-lists';
import type { Return } from './gather-returns';
import { knowsIssue, type LoggedPlan, mergeReturned } from './returned-plan';

/** A file that was handed over as returned, and what reading it gave. */
export interface HandedReturn {
  readonly name: string;
  readonly outcome: Result<ReadPlanFile, Issue>;
}

/** A file that can be merged, and what a person should know before. */
export interface ReadyReturn extends Return {
  readonly kind: 'ready';
  readonly name: string;
  readonly read: ReadPlanFile;
  readonly cautions: readonly Caution[];
}

export interface RefusedReturn {
  readonly kind: 'refused';
  readonly file: number;
  readonly name: string;
  readonly issue: Issue;
}

/**
 * unknownIssue: the plan here lacks operations that the package was made after. notReturned: merely saved by its office.
 * mergedBefore: this very state was merged already. wholePlan: no package, but a copy of the plan.
 */
export type Caution = 'unknownIssue' | 'notReturned' | 'mergedBefore' | 'wholePlan';

/**
 * Holds files against the plan. Of two states of one package the later is taken and the earlier named; the same twice
 * counts once. Issues besides those of reading and `mergeReturned`: `merge.twice` and `merge.olderOfTwo` (`other`).
 */
export function assembleReturns(
  ours: LoggedPlan,
  files: readonly HandedReturn[],
): readonly (ReadyReturn | RefusedReturn)[] {
  return files.map(({ name, outcome }, file): ReadyReturn | RefusedReturn => {
    const refused = (because: Issue): RefusedReturn => ({ kind: 'refused', file, name, issue: because });
    if (!outcome.ok) return refused(outcome.issue);
    const doubled = doubleOf(files, file, outcome.value);
    if (doubled !== null) return refused(doubled);
    const merge = mergeReturned(ours, outcome.value);
    if (!merge.ok) return refused({ ...merge.issue, place: name });
    const read = outcome.value;
    return { kind: 'ready', file, name, read, theirs: read.plan, merge: merge.value, cautions: cautionsOf(ours, read) };
  });
}

function doubleOf(files: readonly HandedReturn[], file: number, { plan, log }: ReadPlanFile): Issue | null {
  for (const [at, { name, outcome }] of files.entries()) {
    if (at === file || !outcome.ok || outcome.value.plan.id !== plan.id) continue;
    const other = outcome.value.log;
    if (!isBeginning(log, other)) continue;
    if (other.length > log.length) return issue('merge.olderOfTwo', '', { other: name });
    if (at < file) return issue('merge.twice', '', { other: name });
  }
  return null;
}

/** Logs only grow: of one that begins with the whole of another the other is an earlier state. */
function isBeginning(log: readonly Operation[], of: readonly Operation[]): boolean {
  return log.length <= of.length && log.every(({ id }, at) => of[at]?.id === id);
}

function cautionsOf(ours: LoggedPlan, { plan, log, manifest }: ReadPlanFile): readonly Caution[] {
  if (packageScope(plan) === null) return ['wholePlan'];
  const known = listEntities(ours.plan, ROOT, 'package').find(({ id }) => id === plan.id);
  return [
    ...(knowsIssue(ours, plan) ? [] : (['unknownIssue'] as const)),
    ...(known !== undefined && known.operations >= log.length ? (['mergedBefore'] as const) : []),
    ...(manifest.returned === undefined ? (['notReturned'] as const) : []),
  ];
}
