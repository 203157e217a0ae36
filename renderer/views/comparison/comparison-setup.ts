import { createStore } from 'zustand/vanilla';
import { compareScenarios } from '../../../shared/analysis/compare-scenarios';
import type { Comparison } from '../../../shared/analysis/comparison';
import type { RegionId, ScenarioId, Year } from '../../../shared/base/ids';
import type { Plan } from '../../../shared/plan/plan';
import { listRegions, listScenarios, planFacts, planYears, wholeRegion } from '../../../shared/plan/plan-lists';

export const MOST_COMPARED = 8;
export const LEAST_COMPARED = 2;

/** What is compared and how it is shown: kept while other views are open, read by export and print. */
export interface ComparisonSetup {
  /** Null: the plan's target year. */
  readonly year: Year | null;
  /** Null: the whole. */
  readonly region: RegionId | null;
  readonly part: 'indicators' | 'milestones';
  readonly onlyDifferences: boolean;
  readonly direction: 'all' | 'stricter' | 'looser';
}

export const comparisonSetup = createStore<ComparisonSetup>(() => ({
  year: null,
  region: null,
  part: 'indicators',
  onlyDifferences: false,
  direction: 'all',
}));

/** The scenarios a comparison holds side by side, the base first. What was dropped since is left out. */
export function comparedScenarios(plan: Plan, chosen: readonly ScenarioId[]): readonly ScenarioId[] {
  const listed = listScenarios(plan).map((scenario) => scenario.id);
  const still = chosen.filter((id) => listed.includes(id));
  return (still.length >= LEAST_COMPARED ? still : listed).slice(0, MOST_COMPARED);
}

/** Years that have targets: all after the base year. */
export function comparedYears(plan: Plan): readonly Year[] {
  return planYears(plan).slice(1);
}

export function comparedYear(plan: Plan, { year }: ComparisonSetup): Year {
  return year !== null && comparedYears(plan).includes(year) ? year : planFacts(plan).targetYear;
}

export function comparedRegion(plan: Plan, { region }: ComparisonSetup): RegionId | undefined {
  return listRegions(plan).find((one) => one.id === region)?.id ?? wholeRegion(plan)?.id;
}

export function compareAsSetUp(plan: Plan, chosen: readonly ScenarioId[], setup: ComparisonSetup): Comparison {
  const region = comparedRegion(plan, setup);
  return compareScenarios(plan, {
    scenarios: comparedScenarios(plan, chosen),
    years: [comparedYear(plan, setup)],
    regions: region === undefined ? [] : [region],
  });
}
