import { equalData } from '../base/equal-data';
import type { IndicatorId, RegionId, ScenarioId } from '../base/ids';
import { type Address, placeKey } from '../plan/address';
import type { FieldValue } from '../plan/field';
import type { Plan } from '../plan/plan';
import { entityOf, planYears } from '../plan/plan-lists';
import { resolveField } from '../plan/resolve';
import { shownValue } from './shown-value';

/** What a scenario shows at a place, before and after something. */
export interface ShownChange {
  readonly address: Address;
  readonly before: FieldValue;
  readonly after: FieldValue;
  /** A year between that nobody wrote, neither before nor after: it only follows. */
  readonly computed: boolean;
}

/** How many places a person will find written differently, and how many worked-out years follow from them. */
export interface ShownCounts {
  readonly written: number;
  readonly computed: number;
}

export function countShown(changes: readonly ShownChange[]): ShownCounts {
  const computed = changes.filter((change) => change.computed).length;
  return { written: changes.length - computed, computed };
}

/** What a scenario shows at an address: a field, or a value held or worked out between years. */
export function shownAt(plan: Plan, address: Address): FieldValue {
  if (address.kind === 'field') {
    return resolveField(plan, address.scenario, address.entity, address.id, address.field).value;
  }
  const indicator = entityOf(plan, address.scenario, 'indicator', address.indicator);
  return shownValue(plan, address.scenario, indicator, address).value;
}

/**
 * What a scenario shows differently in two states of the plan, looking at the places given and, for values, at the
 * whole path of their row: one year moves those that are worked out between it and the next.
 */
export function shownChanges(
  before: Plan,
  after: Plan,
  scenario: ScenarioId,
  places: readonly Address[],
): readonly ShownChange[] {
  return withRows(before, scenario, places).flatMap((address) => {
    const [was, is] = [shownAt(before, address), shownAt(after, address)];
    if (equalData(was, is)) return [];
    const computed = isComputed(before, address) && isComputed(after, address);
    return [{ address, before: was, after: is, computed }];
  });
}

function isComputed(plan: Plan, address: Address): boolean {
  if (address.kind === 'field') return false;
  const indicator = entityOf(plan, address.scenario, 'indicator', address.indicator);
  return shownValue(plan, address.scenario, indicator, address).computed;
}

/** The places themselves, and every year of each row of values among them. */
function withRows(plan: Plan, scenario: ScenarioId, places: readonly Address[]): readonly Address[] {
  const years = planYears(plan);
  const all = new Map<string, Address>();
  const add = (address: Address): void => void all.set(placeKey(address), address);
  for (const place of places) add({ ...place, scenario });
  for (const place of places) {
    if (place.kind === 'field') continue;
    const row = { indicator: place.indicator as IndicatorId, region: place.region as RegionId };
    for (const year of years) add({ kind: 'value', scenario, ...row, year });
  }
  return [...all.values()];
}
