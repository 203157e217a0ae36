import { createStore } from 'zustand/vanilla';
import type { RegionId } from '../../../shared/base/ids';
import { packageScope } from '../../../shared/plan/package-scope';
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

/**
 * The region chosen, or the city when none is or the plan no longer has it; of a package the first it was made for.
 * Null for a plan without regions.
 */
export function chosenRegion(plan: Plan, region: RegionId | null): RegionId | null {
  const regions = listRegions(plan);
  if (region !== null && regions.some((one) => one.id === region)) return region;
  const scope = packageScope(plan);
  const own = scope === null ? undefined : regions.find(({ id }) => scope.regions.has(id));
  return (own ?? wholeRegion(plan))?.id ?? null;
}
