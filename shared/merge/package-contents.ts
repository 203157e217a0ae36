import type { RegionId } from '../base/ids';
import { ancestorsOf, withDescendants } from '../plan/package-scope';
import { type Plan, ROOT } from '../plan/plan';
import { listIndicators, listProjects, listRegions, listScenarios } from '../plan/plan-lists';
import { eachValue } from '../values/plan-values';

/** What packages for some regions hold, as figures and names for a sentence. */
export interface PackageContents {
  readonly indicators: number;
  readonly projects: number;
  readonly scenarios: number;
  /** Values that may be changed, of all scenarios. */
  readonly values: number;
  /** The regions above, whose values go along to be looked at. */
  readonly above: readonly string[];
}

export function packageContents(plan: Plan, regions: readonly RegionId[]): PackageContents {
  const scope = withDescendants(plan, regions);
  const above = ancestorsOf(plan, scope);
  const scenarios = listScenarios(plan);
  let values = 0;
  for (const { id } of scenarios) {
    eachValue(plan.values, id, ({ region }) => {
      if (scope.has(region)) values += 1;
    });
  }
  return {
    indicators: listIndicators(plan, ROOT).length,
    projects: listProjects(plan, ROOT).length,
    scenarios: scenarios.length,
    values,
    above: listRegions(plan).flatMap(({ id, name }) => (above.has(id) && !scope.has(id) ? [name] : [])),
  };
}
