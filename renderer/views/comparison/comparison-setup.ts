import { createStore } from 'zustand/vanilla';
import { compareScenarios } from '../../../shared/analysis/compare-scenarios';
import type { Comparison, ComparisonScope } from '../../../shared/analysis/comparison';
import type { RowFilter } from '../../../shared/analysis/filter-rows';
import { comparisonMemory } from '../../../shared/analysis/remember-comparison';
import type { RegionId, ScenarioId, Year } from '../../../shared/base/ids';
import type { Plan } from '../../../shared/plan/plan';
import {
  listIndicators,
  listRegions,
  listScenarios,
  planFacts,
  planYears,
  wholeRegion,
} from '../../../shared/plan/plan-lists';

export const MOST_COMPARED = 8;
export const LEAST_COMPARED = 2;
/** Beyond this, rows that are alike everywhere are counted and not listed: nobody reads them, and a sheet holds them badly. */
const MOST_ROWS = 50_000;

/** What is compared and how it is shown: kept while other views are open, read by export and print. */
export interface ComparisonSetup extends RowFilter {
  /** Empty: the plan's target year. */
  readonly years: readonly Year[];
  /** Empty: the whole. */
  readonly regions: readonly RegionId[];
  /** Null: all. */
  readonly categories: readonly string[] | null;
  /** Responsible units; null: all. */
  readonly responsible: readonly string[] | null;
  readonly part: 'indicators' | 'milestones';
  /** The panel below the sheet. */
  readonly panel: 'chart' | 'explanation' | 'closed';
  /** 调整说明 goes with print and export. */
  readonly withExplanation: boolean;
}

export const comparisonSetup = createStore<ComparisonSetup>(() => ({
  years: [],
  regions: [],
  categories: null,
  responsible: null,
  part: 'indicators',
  onlyDifferences: false,
  kinds: [],
  panel: 'chart',
  withExplanation: false,
}));

/** The scenarios a comparison holds side by side, the base first. What was dropped since is left out. */
export function comparedScenarios(plan: Plan, chosen: readonly ScenarioId[]): readonly ScenarioId[] {
  const listed = listScenarios(plan).map((scenario) => scenario.id);
  const still = chosen.filter((id) => listed.includes(id));
  return (still.length >= LEAST_COMPARED ? still : listed).slice(0, MOST_COMPARED);
}

/** Years that have targets: all after the base year. */
export function yearsToCompare(plan: Plan): readonly Year[] {
  return planYears(plan).slice(1);
}

export function comparedYears(plan: Plan, { years }: ComparisonSetup): readonly Year[] {
  const kept = yearsToCompare(plan).filter((year) => years.includes(year));
  return kept.length > 0 ? kept : [planFacts(plan).targetYear];
}

export function comparedRegions(plan: Plan, { regions }: ComparisonSetup): readonly RegionId[] {
  const kept = listRegions(plan).flatMap(({ id }) => (regions.includes(id) ? [id] : []));
  const whole = wholeRegion(plan)?.id;
  return kept.length > 0 ? kept : whole === undefined ? [] : [whole];
}

/** What the view shows, compared again only where an edit touched it. `plan` is `comparedPlan`'s. */
export const compareForView = (() => {
  const compare = comparisonMemory();
  return (plan: Plan, chosen: readonly ScenarioId[], setup: ComparisonSetup): Comparison =>
    compare(plan, scopeOf(plan, chosen, setup));
})();

/** `plan` has the past states that are compared among its scenarios: see `comparedPlan`. */
export function compareAsSetUp(plan: Plan, chosen: readonly ScenarioId[], setup: ComparisonSetup): Comparison {
  return compareScenarios(plan, scopeOf(plan, chosen, setup));
}

function scopeOf(plan: Plan, chosen: readonly ScenarioId[], setup: ComparisonSetup): ComparisonScope {
  const scenarios = comparedScenarios(plan, chosen);
  const [years, regions] = [comparedYears(plan, setup), comparedRegions(plan, setup)];
  const rows = listIndicators(plan, scenarios[0] as ScenarioId).length * years.length * regions.length;
  return {
    scenarios,
    years,
    regions,
    categories: setup.categories ?? undefined,
    responsible: setup.responsible ?? undefined,
    onlyDiffering: rows > MOST_ROWS ? true : undefined,
  };
}
