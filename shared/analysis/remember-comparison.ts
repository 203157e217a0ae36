import { equalData } from '../base/equal-data';
import type { Plan } from '../plan/plan';
import { chainOf } from '../plan/resolve';
import { changedRegions } from '../values/plan-values';
import { compareAgain } from './compare-indicators';
import { compareScenarios } from './compare-scenarios';
import type { Comparison, ComparisonScope } from './comparison';
import { TargetRows } from './target-rows';

interface Remembered {
  readonly plan: Plan;
  readonly scope: ComparisonScope;
  readonly comparison: Comparison;
}

/**
 * Compares as `compareScenarios` does and remembers the last answer: after an edit of values only the regions it
 * touched are compared again, however large the plan. For one view; everybody else compares from scratch.
 */
export function comparisonMemory(): (plan: Plan, scope: ComparisonScope) => Comparison {
  let last: Remembered | null = null;
  return (plan, scope) => {
    if (last !== null && last.plan === plan && equalData(last.scope, scope)) return last.comparison;
    const known = last === null || !holdsStill(last, plan, scope) ? {} : keptOf(last, plan);
    const comparison = compareScenarios(plan, scope, known);
    last = { plan, scope, comparison };
    return comparison;
  };
}

/** Whether nothing but values changed: names, units, lists and the tree are what they were. */
function holdsStill({ plan: then, scope: asked }: Remembered, plan: Plan, scope: ComparisonScope): boolean {
  return then.fields === plan.fields && equalData(asked, scope);
}

function keptOf({ plan: then, scope, comparison }: Remembered, plan: Plan): Partial<Comparison> {
  const layers = [...new Set(scope.scenarios.flatMap((scenario) => chainOf(plan, scenario)))];
  const changed = changedRegions(plan.values, then.values, layers);
  const targets = new TargetRows(plan, compareAgain(plan, comparison.targets.indicators, changed));
  // Milestones and projects quote reasons.
  return then.reasons === plan.reasons ? { ...comparison, targets } : { targets };
}
