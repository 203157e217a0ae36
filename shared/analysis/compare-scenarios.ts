import { equalData } from '../base/equal-data';
import type { RegionId, ScenarioId, Year } from '../base/ids';
import { type Address, placeKey } from '../plan/address';
import type { Category, Indicator, Milestone, Project, Region } from '../plan/entity';
import type { Plan, Reason } from '../plan/plan';
import { listCategories, listIndicators, listMilestones, listProjects, listRegions, planFacts, wholeRegion } from '../plan/plan-lists';
import { resolveValue } from '../plan/resolve';
import { compareTargets, type Direction } from '../target/compare-targets';
import type { Target } from '../target/target';
import { type Difference, differenceOf } from './difference';

/** One scenario's side of a compared row. */
export interface ComparedTarget {
  readonly target: Target | null;
  /** The scenario that holds the value; null when none does. */
  readonly from: ScenarioId | null;
  readonly own: boolean;
  /** Against the first scenario compared; `same` for the first itself. */
  readonly direction: Direction;
  /** Null where subtraction would say nothing (words, ranges, blanks, nothing changed). */
  readonly difference: Difference | null;
  readonly reason: Reason | null;
}

export interface TargetRow {
  readonly category: Category | null;
  readonly indicator: Indicator;
  readonly region: Region;
  readonly year: Year;
  readonly base: Target | null;
  /** One for each scenario compared, in their order. */
  readonly sides: readonly ComparedTarget[];
  readonly differs: boolean;
}

/** One scenario's side of a milestone; null when the scenario does not list it. */
export interface ComparedMilestone {
  readonly milestone: Milestone | null;
  readonly quantityDirection: Direction;
  /** Years later (positive) or earlier than in the first scenario; null when either has no deadline. */
  readonly moved: number | null;
  readonly reasons: readonly Reason[];
}

export interface MilestoneRow {
  readonly project: Project;
  /** As the first scenario that lists it words it. */
  readonly milestone: Milestone;
  readonly sides: readonly ComparedMilestone[];
  readonly differs: boolean;
}

export interface DirectionCount {
  readonly scenario: ScenarioId;
  readonly stricter: number;
  readonly looser: number;
  readonly same: number;
  readonly incomparable: number;
  readonly milestonesMoved: number;
}

/** Scenarios side by side: data only. The view, the printed table and the exports all read this. */
export interface Comparison {
  readonly scenarios: readonly ScenarioId[];
  readonly targets: readonly TargetRow[];
  readonly milestones: readonly MilestoneRow[];
  readonly counts: readonly DirectionCount[];
}

export interface ComparisonScope {
  /** The first is what the others are held against. */
  readonly scenarios: readonly ScenarioId[];
  readonly years: readonly Year[];
  readonly regions: readonly RegionId[];
}

/** The scope a planner means when nothing else is said: the target year of the whole region. */
export function usualScope(plan: Plan, scenarios: readonly ScenarioId[]): ComparisonScope {
  const whole = wholeRegion(plan);
  return { scenarios, years: [planFacts(plan).targetYear], regions: whole === undefined ? [] : [whole.id] };
}

export function compareScenarios(plan: Plan, scope: ComparisonScope): Comparison {
  const targets = compareValues(plan, scope);
  const milestones = compareMilestones(plan, scope.scenarios);
  return { scenarios: scope.scenarios, targets, milestones, counts: countDirections(scope.scenarios, targets, milestones) };
}

function compareValues(plan: Plan, scope: ComparisonScope): readonly TargetRow[] {
  const categories = new Map<string, Category>(listCategories(plan).map((category) => [category.id, category]));
  const regions = listRegions(plan).filter((region) => scope.regions.includes(region.id));
  const { baseYear } = planFacts(plan);
  return everyIndicator(plan, scope.scenarios).flatMap((indicator) =>
    regions.flatMap((region) =>
      scope.years.map((year): TargetRow => {
        const sides = compareCell(plan, scope.scenarios, indicator, region, year);
        return {
          category: categories.get(indicator.category) ?? null,
          indicator,
          region,
          year,
          base: resolveValue(plan, { scenario: scope.scenarios[0] ?? scopeless(), indicator: indicator.id, region: region.id, year: baseYear }).value,
          sides,
          differs: sides.some((side) => !equalData(side.target, sides[0]?.target)),
        };
      }),
    ),
  );
}

function scopeless(): never {
  throw new Error('A comparison needs at least one scenario.');
}

/** Indicators that any of the scenarios lists, in the order of the first that does. */
function everyIndicator(plan: Plan, scenarios: readonly ScenarioId[]): readonly Indicator[] {
  const seen = new Map<string, Indicator>();
  for (const scenario of scenarios) {
    for (const indicator of listIndicators(plan, scenario)) if (!seen.has(indicator.id)) seen.set(indicator.id, indicator);
  }
  return [...seen.values()];
}

function compareCell(plan: Plan, scenarios: readonly ScenarioId[], indicator: Indicator, region: Region, year: Year): readonly ComparedTarget[] {
  const place = { indicator: indicator.id, region: region.id, year };
  const first = resolveValue(plan, { ...place, scenario: scenarios[0] ?? scopeless() }).value;
  return scenarios.map((scenario) => {
    const { value, from, own } = resolveValue(plan, { ...place, scenario });
    return {
      target: value,
      from,
      own,
      direction: equalData(first, value) ? 'same' : compareTargets(first, value, indicator.polarity),
      difference: differenceOf(first, value, indicator.unit),
      reason: from === null ? null : reasonAt(plan, { kind: 'value', scenario: from, ...place }),
    };
  });
}

function reasonAt(plan: Plan, address: Address): Reason | null {
  return plan.reasons.get(address.scenario)?.get(placeKey(address)) ?? null;
}

const MILESTONE_FIELDS = ['what', 'quantity', 'unit', 'due', 'counting', 'firmness', 'scope', 'responsible', 'position'] as const;

function compareMilestones(plan: Plan, scenarios: readonly ScenarioId[]): readonly MilestoneRow[] {
  const listed = scenarios.map((scenario) => new Map(listMilestones(plan, scenario).map((one) => [one.id, one])));
  const projects = new Map<string, Project>();
  for (const scenario of scenarios) {
    for (const project of listProjects(plan, scenario)) if (!projects.has(project.id)) projects.set(project.id, project);
  }
  const order = [...projects.keys()];
  const seen = new Map<string, Milestone>();
  for (const one of listed) for (const milestone of one.values()) if (!seen.has(milestone.id)) seen.set(milestone.id, milestone);
  return [...seen.values()]
    .sort((left, right) => order.indexOf(left.project) - order.indexOf(right.project))
    .flatMap((milestone): readonly MilestoneRow[] => {
      const project = projects.get(milestone.project);
      if (project === undefined) return [];
      const first = listed[0]?.get(milestone.id) ?? null;
      const sides = scenarios.map((scenario, index): ComparedMilestone => {
        const side = listed[index]?.get(milestone.id) ?? null;
        return {
          milestone: side,
          quantityDirection: directionOf(first, side),
          moved: yearsBetween(first?.due ?? null, side?.due ?? null),
          reasons: MILESTONE_FIELDS.flatMap((field) => {
            const reason = reasonAt(plan, { kind: 'field', scenario, entity: 'milestone', id: milestone.id, field });
            return reason === null ? [] : [reason];
          }),
        };
      });
      return [{ project, milestone, sides, differs: sides.some((side) => !equalData(side.milestone, first)) }];
    });
}

/** More of what a project delivers is stricter: milestones ask for quantities to be reached. */
function directionOf(first: Milestone | null, side: Milestone | null): Direction {
  if (equalData(first?.quantity ?? null, side?.quantity ?? null)) return 'same';
  return compareTargets(first?.quantity ?? null, side?.quantity ?? null, 'higher');
}

function yearsBetween(from: string | null, to: string | null): number | null {
  if (from === null || to === null || from === to) return from === to ? 0 : null;
  return monthOf(to) / 12 - monthOf(from) / 12;
}

/** Months since year 0; a bare year ends in December. */
function monthOf(due: string): number {
  const [year, month] = due.split('-').map(Number);
  return (year ?? 0) * 12 + (month ?? 12);
}

function countDirections(scenarios: readonly ScenarioId[], targets: readonly TargetRow[], milestones: readonly MilestoneRow[]): readonly DirectionCount[] {
  return scenarios.map((scenario, index) => {
    const directions = targets.map((row) => row.sides[index]?.direction);
    const count = (wanted: Direction): number => directions.filter((direction) => direction === wanted).length;
    return {
      scenario,
      stricter: count('stricter'),
      looser: count('looser'),
      same: count('same'),
      incomparable: count('incomparable'),
      milestonesMoved: milestones.filter((row) => row.differs && !equalData(row.sides[index]?.milestone, row.sides[0]?.milestone)).length,
    };
  });
}
