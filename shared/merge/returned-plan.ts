import { type Issue, issue } from '../base/issue';
import { fail, ok, type Result } from '../base/result';
import { changesRegions } from '../operations/changes-regions';
import type { Operation } from '../operations/operation';
import { replayLog } from '../operations/operation-log';
import { packageScope } from '../plan/package-scope';
import type { Plan } from '../plan/plan';
import { planFacts } from '../plan/plan-lists';
import { type Merge, type MergeSides, mergePlans } from './merge-plans';

/** A plan with its log, from a store or a file. */
export interface LoggedPlan {
  readonly plan: Plan;
  readonly log: readonly Operation[];
}

/**
 * What a file that came back asks of the plan: a package of it, judged by the state it was issued with and limited to
 * its districts, or the same plan changed elsewhere, judged by the last operation both know. Issues: `merge.otherPlan`
 * (`title`: what the file is of), `merge.unrelated` (one id, and no common beginning), and those of replaying a log.
 */
export function mergeReturned(ours: LoggedPlan, returned: LoggedPlan): Result<Merge, Issue> {
  const sides = sidesOf(ours, returned);
  if (!sides.ok) return sides;
  // As it was issued: what a file says of itself later gives no office more than it was given.
  const scope = packageScope(sides.value.base);
  if (scope === null) return ok(mergePlans(sides.value, () => true));
  return ok(mergePlans(sides.value, (change) => changesRegions(scope.regions, change)));
}

/** The three states of a merge: what a returned file began from, ours and its own. Issues as `mergeReturned`. */
export function sidesOf(ours: LoggedPlan, returned: LoggedPlan): Result<MergeSides, Issue> {
  const from = packageScope(returned.plan)?.planId ?? returned.plan.id;
  if (from !== ours.plan.id) return fail(issue('merge.otherPlan', '', { title: planFacts(returned.plan).title }));
  const known = packageScope(returned.plan) === null ? commonPart(ours.log, returned.log) : returned.log.slice(0, 1);
  // Two plans may have one id without a common beginning only if somebody made them so.
  if (known.length === 0) return fail(issue('merge.unrelated'));
  const base = replayLog(returned.plan.id, known);
  return base.ok ? ok({ base: base.value, ours: ours.plan, theirs: returned.plan }) : base;
}

/**
 * Whether the plan has all that a package was made after. Where it has not (an older copy is on the desk, or the
 * operation was lost), what looks unchanged here may have been changed there before the package was made.
 */
export function knowsIssue(ours: LoggedPlan, returned: Plan): boolean {
  const scope = packageScope(returned);
  if (scope === null) return true;
  if (scope.after === null) return scope.revision <= ours.log.length;
  return ours.log.some(({ id }) => id === scope.after);
}

function commonPart(ours: readonly Operation[], theirs: readonly Operation[]): readonly Operation[] {
  const parted = ours.findIndex((operation, at) => theirs[at]?.id !== operation.id);
  return parted === -1 ? ours : ours.slice(0, parted);
}
