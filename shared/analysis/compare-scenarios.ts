import type { ScenarioId } from '../base/ids';
import type { Plan } from '../plan/plan';
import { planFacts, wholeRegion } from '../plan/plan-lists';
import { compareIndicators } from './compare-indicators';
import { compareMilestones } from './compare-milestones';
import { compareProjects } from './compare-projects';
import type { Comparison, ComparisonScope } from './comparison';
import { countSides } from './count-sides';
import { TargetRows } from './target-rows';

/** The scope a planner means when nothing else is said: the target year of the whole region. */
export function usualScope(plan: Plan, scenarios: readonly ScenarioId[]): ComparisonScope {
  const whole = wholeRegion(plan);
  return { scenarios, years: [planFacts(plan).targetYear], regions: whole === undefined ? [] : [whole.id] };
}

/** Parts that are known already: see `comparisonMemory`. */
export type KnownParts = Partial<Pick<Comparison, 'targets' | 'milestones' | 'projects'>>;

/** Scenarios side by side. Comparing (a, b) mirrors comparing (b, a): stricter becomes looser, added dropped. */
export function compareScenarios(plan: Plan, scope: ComparisonScope, known: KnownParts = {}): Comparison {
  if (scope.scenarios.length === 0) throw new Error('A comparison needs at least one scenario.');
  const targets = known.targets ?? new TargetRows(plan, compareIndicators(plan, scope));
  const total = targets.indicators.reduce((sum, { regions, years }) => sum + regions.length * years.length, 0);
  const milestones = known.milestones ?? compareMilestones(plan, scope);
  const projects = known.projects ?? compareProjects(plan, scope);
  const compared = { scenarios: scope.scenarios, targets, total, projects, milestones };
  return { ...compared, counts: countSides(compared) };
}
