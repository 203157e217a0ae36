import type { ScenarioId } from '../base/ids';
import type { Plan } from '../plan/plan';
import { planFacts, wholeRegion } from '../plan/plan-lists';
import type { Direction } from '../target/compare-targets';
import { compareIndicators } from './compare-indicators';
import { compareMilestones } from './compare-milestones';
import type { Comparison, ComparisonScope, DirectionCount, MilestoneRow, TargetRow } from './comparison';

/** The scope a planner means when nothing else is said: the target year of the whole region. */
export function usualScope(plan: Plan, scenarios: readonly ScenarioId[]): ComparisonScope {
  const whole = wholeRegion(plan);
  return { scenarios, years: [planFacts(plan).targetYear], regions: whole === undefined ? [] : [whole.id] };
}

/** Scenarios side by side. Comparing (a, b) mirrors comparing (b, a): stricter becomes looser, added dropped. */
export function compareScenarios(plan: Plan, scope: ComparisonScope): Comparison {
  const targets = compareIndicators(plan, scope);
  const milestones = compareMilestones(plan, scope.scenarios);
  return { scenarios: scope.scenarios, targets, milestones, counts: countSides(scope.scenarios, targets, milestones) };
}

/** What each scenario changes in the rows given. */
export function countSides(
  scenarios: readonly ScenarioId[],
  targets: readonly TargetRow[],
  milestones: readonly MilestoneRow[],
): readonly DirectionCount[] {
  return scenarios.map((scenario, index) => countSide(scenario, index, targets, milestones));
}

function countSide(
  scenario: ScenarioId,
  index: number,
  targets: readonly TargetRow[],
  milestones: readonly MilestoneRow[],
): DirectionCount {
  const count = (wanted: Direction): number => targets.filter((row) => row.sides[index]?.direction === wanted).length;
  return {
    scenario,
    stricter: count('stricter'),
    looser: count('looser'),
    same: count('same'),
    incomparable: count('incomparable'),
    milestones: milestones.filter((row) => row.sides[index]?.differs === true).length,
  };
}
