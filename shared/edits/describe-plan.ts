import { issue } from '../base/issue';
import { fail, ok } from '../base/result';
import { PLAN_FACTS, type Plan, ROOT } from '../plan/plan';
import { FIRST_YEAR, LAST_YEAR } from '../values/cell-number';
import { fieldChanges } from './change-field';
import type { EditResult } from './edit';

export interface PlanDescription {
  readonly title: string;
  /** 征求意见稿, 送审稿 …; blank for none. */
  readonly status: string;
  readonly baseYear: number;
  readonly targetYear: number;
  /** 修改时须填理由. */
  readonly requireReasons: boolean;
}

/** Changes the plan's own facts. Values outside a shortened period stay where they are and show again when it grows. */
export function describePlan(plan: Plan, wanted: PlanDescription): EditResult {
  const title = wanted.title.trim();
  if (title === '') return fail(issue('plan.titleMissing'));
  const { baseYear, targetYear } = wanted;
  if (![baseYear, targetYear].every((year) => Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR)) {
    return fail(issue('plan.yearOutside', '', { first: FIRST_YEAR, last: LAST_YEAR }));
  }
  if (targetYear <= baseYear) return fail(issue('plan.periodBackwards', '', { baseYear, targetYear }));
  const status = wanted.status.trim() === '' ? null : wanted.status.trim();
  const { requireReasons } = wanted;
  const changed = fieldChanges(plan, ROOT, 'plan', PLAN_FACTS, { title, status, baseYear, targetYear, requireReasons });
  // A plan that never asked for reasons and does not now has not been changed in that.
  const changes = changed.filter(
    (change) =>
      change.kind !== 'field' ||
      change.field !== 'requireReasons' ||
      requireReasons ||
      change.before.state !== 'silent',
  );
  return ok({ event: 'plan.describe', changes });
}
