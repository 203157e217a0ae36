import type { RegionId } from '../base/ids';
import { type Address, placeKey } from './address';
import { type Plan, ROOT } from './plan';
import { listRegions, planFacts } from './plan-lists';
import { readField } from './resolve';

/** What a package came from, and what its office may change. Facts of the package's plan, so that they travel with it. */
export interface PackageScope {
  readonly planId: string;
  /** Operations of the plan when the package was made. */
  readonly revision: number;
  /** The last of these operations; null in packages of builds that did not write it. */
  readonly after: string | null;
  readonly regions: ReadonlySet<string>;
}

/** The scope of a plan that is a package; null: a plan of its own. */
export function packageScope(plan: Plan): PackageScope | null {
  const { issuedFrom, issuedRevision, issuedAfter, issuedRegions } = planFacts(plan);
  if (issuedFrom === null) return null;
  const known = scopes.get(plan);
  if (known !== undefined) return known;
  const scope: PackageScope = {
    planId: issuedFrom,
    revision: issuedRevision ?? 0,
    after: issuedAfter,
    regions: new Set((issuedRegions ?? '').split(' ').filter((id) => id !== '')),
  };
  scopes.set(plan, scope);
  return scope;
}

/** Asked for every cell that is drawn. */
const scopes = new WeakMap<Plan, PackageScope>();

/** Whether a package lets its office change what stands at an address. A plan of its own lets everything be changed. */
export function isInScope(plan: Plan, address: Address): boolean {
  const scope = packageScope(plan);
  if (scope === null) return true;
  const region = regionOfKey(placeKey(address));
  return region !== null && scope.regions.has(region);
}

/** The regions a package was made for, by name: of a region and all below it the region alone. */
export function packageRegions(plan: Plan, regions: ReadonlySet<string>): readonly string[] {
  return listRegions(plan).flatMap(({ id, parent, name }) =>
    regions.has(id) && (parent === null || !regions.has(parent)) ? [name] : [],
  );
}

/** The region in the `placeKey` of a value; null for places without one. */
export function regionOfKey(key: string): RegionId | null {
  const [kind, , region] = key.split('/');
  return kind === 'value' && region !== undefined ? (region as RegionId) : null;
}

/** A region, all regions below it, by the plan's own tree. */
export function withDescendants(plan: Plan, regions: readonly RegionId[]): ReadonlySet<string> {
  const all = new Set<string>(regions);
  const parents = parentsOf(plan);
  for (let grown = true; grown; ) {
    grown = false;
    for (const [id, parent] of parents) {
      if (parent !== null && all.has(parent) && !all.has(id)) {
        all.add(id);
        grown = true;
      }
    }
  }
  return all;
}

/** The regions above some, up to the whole: their numbers are what a district is measured by. */
export function ancestorsOf(plan: Plan, regions: ReadonlySet<string>): ReadonlySet<string> {
  const parents = parentsOf(plan);
  const above = new Set<string>();
  for (const region of regions) {
    for (let next = parents.get(region) ?? null; next !== null && !above.has(next); next = parents.get(next) ?? null)
      above.add(next);
  }
  return above;
}

function parentsOf(plan: Plan): ReadonlyMap<string, string | null> {
  const parents = new Map<string, string | null>();
  for (const key of plan.fields.get(ROOT)?.keys() ?? []) {
    if (!key.startsWith('region/')) continue;
    const id = key.slice('region/'.length);
    const slot = readField(plan, ROOT, 'region', id, 'parent');
    parents.set(id, slot.state === 'set' && typeof slot.value === 'string' ? slot.value : null);
  }
  return parents;
}
