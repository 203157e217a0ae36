import type { RegionId, ScenarioId } from '../base/ids';
import type { Plan } from '../plan/plan';
import { listRegions, planFacts, planYears, wholeRegion } from '../plan/plan-lists';
import { compareScenarios } from './compare-scenarios';
import type { Comparison } from './comparison';
import { countSides } from './count-sides';

/**
 * A comparison that leaves nothing out: the target year of the whole region for every indicator, and besides
 * every other cell (a year between, a district) that a scenario set and at which they differ. Years that are only
 * worked out are not repeated: they follow from those rows. With a region named, the same of that region alone.
 */
export function everyDifference(plan: Plan, scenarios: readonly ScenarioId[], only?: RegionId): Comparison {
  const asked = only ?? wholeRegion(plan)?.id;
  const { targetYear } = planFacts(plan);
  const regions = only === undefined ? listRegions(plan).map((region) => region.id) : [only];
  const all = compareScenarios(plan, { scenarios, years: planYears(plan), regions });
  const targets = all.targets.filter(
    (row) =>
      (row.region.id === asked && row.year === targetYear) ||
      (row.differs && row.sides.some((side) => side.differs && !side.computed)),
  );
  const listed = { ...all, targets, total: targets.length };
  return { ...listed, counts: countSides(listed) };
}
