import type { ScenarioId, Year } from '../base/ids';
import type { Indicator, Region } from '../plan/entity';
import type { Plan } from '../plan/plan';
import { listIndicators, listRegions, planYears } from '../plan/plan-lists';
import { resolveValue } from '../plan/resolve';
import type { Target } from '../target/target';

export interface HeldCell {
  readonly indicator: Indicator;
  readonly region: Region;
  readonly year: Year;
  readonly target: Target;
}

/** Every cell that holds something in a scenario, by indicator, region, year. */
export function heldCells(plan: Plan, scenario: ScenarioId): readonly HeldCell[] {
  const regions = listRegions(plan);
  const years = planYears(plan);
  return listIndicators(plan, scenario).flatMap((indicator) =>
    regions.flatMap((region) =>
      years.flatMap((year) => {
        const target = resolveValue(plan, { scenario, indicator: indicator.id, region: region.id, year }).value;
        return target === null ? [] : [{ indicator, region, year, target }];
      }),
    ),
  );
}
