import type { ScenarioId } from '../base/ids';
import type { Plan } from '../plan/plan';
import { listRegions, planFacts, planYears, wholeRegion } from '../plan/plan-lists';
import { compareScenarios } from './compare-scenarios';
import type { Comparison } from './comparison';

/**
 * A comparison that leaves nothing out: the target year of the whole region for every indicator, and besides
 * every other cell (a year between, a district) that a scenario set and at which they differ. Years that are only
 * worked out are not repeated: they follow from those rows.
 */
export function everyDifference(plan: Plan, scenarios: readonly ScenarioId[]): Comparison {
  const whole = wholeRegion(plan)?.id;
  const { targetYear } = planFacts(plan);
  const regions = listRegions(plan).map((region) => region.id);
  const all = compareScenarios(plan, { scenarios, years: planYears(plan), regions });
  return {
    ...all,
    targets: all.targets.filter(
      (row) =>
        (row.region.id === whole && row.year === targetYear) ||
        row.sides.some((side) => side.differs && !side.computed),
    ),
  };
}
