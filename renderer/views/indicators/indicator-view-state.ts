import { createStore } from 'zustand/vanilla';
import type { RegionId } from '../../../shared/base/ids';
import type { Plan } from '../../../shared/plan/plan';
import { listRegions, wholeRegion } from '../../../shared/plan/plan-lists';
import type { Attainment } from '../../../shared/target/attainment';

/** What the toolbar of the indicator view has chosen. Session, like the desk: never undone, never sent. */
export interface IndicatorViewState {
  /** Null: the city. */
  readonly region: RegionId | null;
  readonly state: Attainment | 'all';
  readonly adjusted: 'all' | 'only';
}

export const indicatorViewState = createStore<IndicatorViewState>(() => ({
  region: null,
  state: 'all',
  adjusted: 'all',
}));

/** The region chosen, or the city when none is or the plan no longer has it. Null for a plan without regions. */
export function chosenRegion(plan: Plan, region: RegionId | null): RegionId | null {
  if (region !== null && listRegions(plan).some((one) => one.id === region)) return region;
  return wholeRegion(plan)?.id ?? null;
}
