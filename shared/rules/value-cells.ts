import type { ScenarioId, Year } from '../base/ids';
import type { Indicator, Region } from '../plan/entity';
import type { Plan } from '../plan/plan';
import { listRegions, planYears } from '../plan/plan-lists';
import { chainOf } from '../plan/resolve';
import type { Target } from '../target/target';
import { eachHeldTarget } from '../values/held-targets';

export interface HeldCell {
  readonly indicator: Indicator;
  readonly region: Region;
  readonly year: Year;
  readonly target: Target;
}

/** Every cell of an indicator that holds something in a scenario, by region and year. */
export function heldCells(plan: Plan, scenario: ScenarioId, indicator: Indicator): readonly HeldCell[] {
  const listed = listRegions(plan);
  const cells: HeldCell[] = [];
  const places = { regions: listed.map(({ id }) => id), years: planYears(plan) };
  eachHeldTarget(plan.values, indicator.id, chainOf(plan, scenario), places, (regionAt, year, target) => {
    cells.push({ indicator, region: listed[regionAt] as Region, year, target });
  });
  return cells;
}
