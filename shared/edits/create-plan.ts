import { asId, type IdSource, type RegionId } from '../base/ids';
import { issue } from '../base/issue';
import { fail, ok } from '../base/result';
import { PLAN_FACTS, type Plan, ROOT } from '../plan/plan';
import { FIRST_YEAR, LAST_YEAR } from '../values/cell-number';
import { fieldChanges } from './change-field';
import type { EditResult } from './edit';

export interface NewPlan {
  readonly title: string;
  readonly baseYear: number;
  readonly targetYear: number;
  /** First the whole (苏州市), then its districts. */
  readonly regions: readonly string[];
  /** Name of the root scenario, in the language of the office: 现行方案. */
  readonly rootName: string;
}

/** The first operation of a plan: its facts, its regions, and the plan in force as root scenario. */
export function createPlan(plan: Plan, wanted: NewPlan, newId: IdSource): EditResult {
  const title = wanted.title.trim();
  if (title === '') return fail(issue('plan.titleMissing'));
  const { baseYear, targetYear } = wanted;
  if (![baseYear, targetYear].every((year) => Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR)) {
    return fail(issue('plan.yearOutside', '', { first: FIRST_YEAR, last: LAST_YEAR }));
  }
  if (targetYear <= baseYear) return fail(issue('plan.periodBackwards', '', { baseYear, targetYear }));
  const names = wanted.regions.map((name) => name.trim()).filter((name) => name !== '');
  if (names.length === 0) return fail(issue('plan.regionMissing'));
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) return fail(issue('plan.regionTwice', '', { name: twice }));
  const ids = names.map(() => asId<RegionId>(newId()));
  return ok({
    event: 'plan.create',
    changes: [
      ...fieldChanges(plan, ROOT, 'plan', PLAN_FACTS, { title, baseYear, targetYear, position: 1 }),
      ...fieldChanges(plan, ROOT, 'scenario', ROOT, { name: wanted.rootName, position: 0 }),
      ...names.flatMap((name, index) =>
        fieldChanges(plan, ROOT, 'region', ids[index] ?? '', {
          name,
          parent: index === 0 ? null : (ids[0] ?? null),
          position: index,
        }),
      ),
    ],
  });
}
