import type { ScenarioId } from '../base/ids';
import { type Address, placeKey } from '../plan/address';
import { sameWord } from '../plan/effective';
import { type EntityKind, OVERRIDABLE } from '../plan/entity';
import type { Plan } from '../plan/plan';
import { chainOf } from '../plan/resolve';
import { eachValue } from '../values/plan-values';

/** A scenario in one state of the plan. */
export interface ScenarioAt {
  readonly plan: Plan;
  readonly scenario: ScenarioId;
}

/**
 * The places at which two scenarios have different words, as addresses in the second. Only layers that one of them
 * asks and the other does not, or that differ between two states of the plan, are walked: sparse, as drafts are.
 */
export function differingPlaces(one: ScenarioAt, other: ScenarioAt): readonly Address[] {
  const [mine, theirs] = [chainOf(one.plan, one.scenario), chainOf(other.plan, other.scenario)];
  const places = new Map<string, Address>();
  for (const layer of new Set([...mine, ...theirs])) {
    const shared = mine.includes(layer) && theirs.includes(layer);
    if (shared && sameLayer(one.plan, other.plan, layer)) continue;
    for (const side of [one, other]) {
      for (const address of spokenIn(side.plan, layer, other.scenario)) places.set(placeKey(address), address);
    }
  }
  return [...places.values()].filter(
    (address) => !sameWord(one.plan, { ...address, scenario: one.scenario }, other.plan, other.scenario),
  );
}

function sameLayer(one: Plan, other: Plan, layer: ScenarioId): boolean {
  return (
    one.values.layers.get(layer) === other.values.layers.get(layer) && one.fields.get(layer) === other.fields.get(layer)
  );
}

/** Every place at which a layer speaks, as addresses in a scenario; what all scenarios share is left out. */
export function spokenIn(plan: Plan, layer: ScenarioId, scenario: ScenarioId): readonly Address[] {
  const addresses: Address[] = [];
  eachValue(plan.values, layer, (place) => addresses.push({ ...place, kind: 'value', scenario }));
  for (const [key, fields] of plan.fields.get(layer) ?? []) {
    const slash = key.indexOf('/');
    const entity = key.slice(0, slash) as EntityKind;
    if (!OVERRIDABLE.has(entity)) continue;
    const id = key.slice(slash + 1);
    for (const field of fields.keys()) addresses.push({ kind: 'field', scenario, entity, id, field });
  }
  return addresses;
}
