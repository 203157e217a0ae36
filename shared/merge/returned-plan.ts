import { type Issue, issue } from '../base/issue';
import { fail, ok, type Result } from '../base/result';
import type { Change } from '../operations/change';
import type { Operation } from '../operations/operation';
import { replayLog } from '../operations/operation-log';
import { packageScope } from '../plan/package-scope';
import type { Plan } from '../plan/plan';
import { changesRegions } from './changes-regions';
import { type Merge, mergePlans } from './merge-plans';

/** A plan with its log, from a store or a file. */
export interface LoggedPlan {
  readonly plan: Plan;
  readonly log: readonly Operation[];
}

/**
 * What a file that came back asks of the plan: a package of it, judged by the state it was issued with and limited to
 * its districts, or the same plan changed elsewhere, judged by the last operation both know. Issues: `merge.unrelated`
 * (neither), and those of replaying a log.
 */
export function mergeReturned(ours: LoggedPlan, returned: LoggedPlan): Result<Merge, Issue> {
  const scope = packageScope(returned.plan);
  if (scope !== null && scope.planId !== ours.plan.id) return fail(issue('merge.unrelated'));
  if (scope === null && returned.plan.id !== ours.plan.id) return fail(issue('merge.unrelated'));
  const known = scope === null ? commonPart(ours.log, returned.log) : returned.log.slice(0, 1);
  // Two plans may have one id without a common beginning only if somebody made them so.
  if (known.length === 0) return fail(issue('merge.unrelated'));
  const base = replayLog(returned.plan.id, known);
  if (!base.ok) return base;
  const sides = { base: base.value, ours: ours.plan, theirs: returned.plan };
  if (scope === null) return ok(mergePlans(sides, () => true));
  return ok(mergePlans(sides, (change: Change) => changesRegions(scope.regions, change)));
}

function commonPart(ours: readonly Operation[], theirs: readonly Operation[]): readonly Operation[] {
  const parted = ours.findIndex((operation, at) => theirs[at]?.id !== operation.id);
  return parted === -1 ? ours : ours.slice(0, parted);
}
