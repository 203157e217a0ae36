import type { ScenarioId } from '../base/ids';
import type { Plan } from '../plan/plan';
import { chainOf } from '../plan/resolve';

/**
 * Whether a reason given in `layer` tells why a scenario differs from any of `others`: not from those that stand on the
 * same layer. What was promoted into the plan in force is no reason for a draft over it to ask for something else.
 */
export function tellsOfDifference(plan: Plan, layer: ScenarioId, others: readonly ScenarioId[]): boolean {
  return others.some((other) => !chainOf(plan, other).includes(layer));
}

/** Whom the reasons of a side have to be held against: those it differs from. The first side differs from any other. */
export function differingFrom(
  scenarios: readonly ScenarioId[],
  differs: readonly boolean[],
  index: number,
): readonly ScenarioId[] {
  if (index === 0) return scenarios.filter((_, at) => differs[at] === true);
  return differs[index] === true ? scenarios.slice(0, 1) : [];
}
