import type { RegionId, ScenarioId } from '../base/ids';
import type { Indicator } from '../plan/entity';
import type { Plan } from '../plan/plan';
import { listIndicators, planFacts } from '../plan/plan-lists';
import { resolveValue } from '../plan/resolve';
import { type Attainment, attainment } from '../target/attainment';

/** Where a region's base value stands to its target in a scenario: 需提升, 持平, 优于目标, or not to be told. */
export function indicatorState(plan: Plan, scenario: ScenarioId, indicator: Indicator, region: RegionId): Attainment {
  const { baseYear, targetYear } = planFacts(plan);
  const at = (year: number) => resolveValue(plan, { scenario, indicator: indicator.id, region, year }).value;
  return attainment(at(baseYear), at(targetYear), indicator.polarity);
}

/** How many of a scenario's indicators stand where. */
export function countStates(plan: Plan, scenario: ScenarioId, region: RegionId): Readonly<Record<Attainment, number>> {
  const counts = { needs: 0, level: 0, beyond: 0, undetermined: 0 };
  for (const indicator of listIndicators(plan, scenario))
    counts[indicatorState(plan, scenario, indicator, region)] += 1;
  return counts;
}
