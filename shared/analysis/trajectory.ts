import type { RegionId, ScenarioId, Year } from '../base/ids';
import type { Indicator } from '../plan/entity';
import type { Plan } from '../plan/plan';
import { planYears } from '../plan/plan-lists';
import type { Target } from '../target/target';
import { shownValue } from './shown-value';

/** A year on the way from base to target. */
export interface TrajectoryPoint {
  readonly year: Year;
  readonly target: Target | null;
  /** Where it stands on a number line: the number, or the middle of a range; null without one. */
  readonly number: number | null;
  /** Worked out between set years, not held by anyone. */
  readonly computed: boolean;
}

/** 年度路径: what the sheet shows for every year of the plan, base and target included. */
export function trajectoryOf(
  plan: Plan,
  scenario: ScenarioId,
  indicator: Indicator,
  region: RegionId,
): readonly TrajectoryPoint[] {
  return planYears(plan).map((year) => {
    const { value, computed } = shownValue(plan, scenario, indicator, { region, year });
    return { year, target: value, number: numberOf(value), computed };
  });
}

function numberOf(target: Target | null): number | null {
  if (target?.kind === 'number') return target.number;
  return target?.kind === 'range' ? (target.low + target.high) / 2 : null;
}
