import { createStore } from 'zustand/vanilla';
import type { IndicatorId, Year } from '../../../shared/base/ids';
import type { Plan } from '../../../shared/plan/plan';
import { listIndicators, planFacts, planYears } from '../../../shared/plan/plan-lists';
import type { PlanView } from '../sheet-context';
import type { RegionLayout } from './region-sheet';

/** What the toolbar of the region view has chosen; null means the usual: target year, first indicator. */
export interface RegionViewState {
  readonly layout: RegionLayout['kind'];
  readonly year: Year | null;
  readonly indicator: IndicatorId | null;
}

export const regionViewState = createStore<RegionViewState>(() => ({
  layout: 'byIndicator',
  year: null,
  indicator: null,
}));

/** The layout chosen, as far as the plan still has what it names. Null where there is no indicator to lay out. */
export function chosenLayout({ plan, scenario }: PlanView, chosen: RegionViewState): RegionLayout | null {
  if (chosen.layout === 'byIndicator') return { kind: 'byIndicator', year: chosenYear(plan, chosen.year) };
  const indicators = listIndicators(plan, scenario);
  const indicator = indicators.find((one) => one.id === chosen.indicator) ?? indicators[0];
  return indicator === undefined ? null : { kind: 'byYear', indicator: indicator.id };
}

function chosenYear(plan: Plan, year: Year | null): Year {
  return year !== null && planYears(plan).includes(year) ? year : planFacts(plan).targetYear;
}
