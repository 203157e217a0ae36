import { equalData } from '../base/equal-data';
import type { IndicatorId } from '../base/ids';
import type { Plan } from '../plan/plan';
import { chainOf } from '../plan/resolve';
import { sameWords } from '../values/plan-values';
import { type ComparedIndicators, compareIndicators, type KnownRows } from './compare-indicators';
import { compareScenarios } from './compare-scenarios';
import type { Comparison, ComparisonScope } from './comparison';

interface Remembered {
  readonly plan: Plan;
  readonly scope: ComparisonScope;
  readonly comparison: Comparison;
  readonly compared: ComparedIndicators;
}

/**
 * Compares as `compareScenarios` does and remembers the last answer: after an edit of values only the indicators it
 * touched are compared again, however large the plan. For one view; everybody else compares from scratch.
 */
export function comparisonMemory(): (plan: Plan, scope: ComparisonScope) => Comparison {
  let last: Remembered | null = null;
  return (plan, scope) => {
    if (last !== null && last.plan === plan && equalData(last.scope, scope)) return last.comparison;
    const before = last;
    const kept = before === null || !holdsStill(before, plan, scope) ? null : before;
    const chains = [...new Set(scope.scenarios.flatMap((scenario) => chainOf(plan, scenario)))];
    const known: KnownRows = (indicator: IndicatorId) =>
      kept !== null && sameWords(plan.values, kept.plan.values, indicator, chains)
        ? kept.compared.byIndicator.get(indicator)
        : undefined;
    const compared = compareIndicators(plan, scope, known);
    const comparison = compareScenarios(plan, scope, { ...kept?.comparison, compared });
    last = { plan, scope, comparison, compared };
    return comparison;
  };
}

/** Whether nothing but values changed: names, units, lists, the tree and reasons are what they were. */
function holdsStill({ plan: then, scope: asked }: Remembered, plan: Plan, scope: ComparisonScope): boolean {
  return then.fields === plan.fields && then.reasons === plan.reasons && equalData(asked, scope);
}
