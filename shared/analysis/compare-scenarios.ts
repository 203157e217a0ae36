import type { ScenarioId } from '../base/ids';
import type { Plan } from '../plan/plan';
import { planFacts, wholeRegion } from '../plan/plan-lists';
import { type ComparedIndicators, compareIndicators } from './compare-indicators';
import { compareMilestones } from './compare-milestones';
import { compareProjects } from './compare-projects';
import type { Comparison, ComparisonScope } from './comparison';
import { countSides } from './count-sides';

/** The scope a planner means when nothing else is said: the target year of the whole region. */
export function usualScope(plan: Plan, scenarios: readonly ScenarioId[]): ComparisonScope {
  const whole = wholeRegion(plan);
  return { scenarios, years: [planFacts(plan).targetYear], regions: whole === undefined ? [] : [whole.id] };
}

/** Parts that are known already: see `comparisonMemory`. */
export interface KnownParts extends Partial<Pick<Comparison, 'milestones' | 'projects'>> {
  readonly compared?: Pick<ComparedIndicators, 'rows' | 'total'>;
}

/** Scenarios side by side. Comparing (a, b) mirrors comparing (b, a): stricter becomes looser, added dropped. */
export function compareScenarios(plan: Plan, scope: ComparisonScope, known: KnownParts = {}): Comparison {
  if (scope.scenarios.length === 0) throw new Error('A comparison needs at least one scenario.');
  const { rows: targets, total } = known.compared ?? compareIndicators(plan, scope);
  const milestones = known.milestones ?? compareMilestones(plan, scope);
  const projects = known.projects ?? compareProjects(plan, scope);
  const compared = { scenarios: scope.scenarios, targets, total, projects, milestones };
  return { ...compared, counts: countSides(compared) };
}
