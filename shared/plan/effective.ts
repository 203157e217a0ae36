import { equalData } from '../base/equal-data';
import type { ScenarioId } from '../base/ids';
import { readValue, type ValuePlace } from '../values/plan-values';
import { SILENT, type Slot } from '../values/slot';
import type { Address } from './address';
import { type EntityKind, OVERRIDABLE } from './entity';
import type { FieldSlot } from './field';
import { type Plan, ROOT } from './plan';
import { chainOf, readField, resolveField } from './resolve';

/**
 * The word that holds for a value: of the scenario or the nearest above that is not silent; silent when nobody speaks.
 * Unlike `resolveValue` it tells a year that was emptied from one that nobody set, which a path may fill.
 */
export function effectiveValue(plan: Plan, place: ValuePlace): Slot {
  for (const scenario of chainOf(plan, place.scenario)) {
    const slot = readValue(plan.values, { ...place, scenario });
    if (slot.state !== 'silent') return slot;
  }
  return SILENT;
}

/** The word that holds for a field. */
export function effectiveField(
  plan: Plan,
  scenario: ScenarioId,
  kind: EntityKind,
  id: string,
  field: string,
): FieldSlot {
  for (const layer of OVERRIDABLE.has(kind) ? chainOf(plan, scenario) : [ROOT]) {
    const slot = readField(plan, layer, kind, id, field);
    if (slot.state !== 'silent') return slot;
  }
  return { state: 'silent' };
}

/** What a scenario itself says at an address. */
export function ownSlot(plan: Plan, address: Address): Slot | FieldSlot {
  return address.kind === 'value'
    ? readValue(plan.values, address)
    : readField(plan, address.scenario, address.entity, address.id, address.field);
}

/** Whether two scenarios, perhaps of two states of the plan, have the same word at a place. */
export function sameWord(one: Plan, address: Address, other: Plan, scenario: ScenarioId): boolean {
  if (address.kind === 'value') {
    return equalData(effectiveValue(one, address), effectiveValue(other, { ...address, scenario }));
  }
  const { entity, id, field } = address;
  return equalData(
    resolveField(one, address.scenario, entity, id, field).value,
    resolveField(other, scenario, entity, id, field).value,
  );
}

/** A draft's own word that is the same as the one it would inherit: it holds whatever the parent does. */
export function isPinned(plan: Plan, address: Address): boolean {
  const above = chainOf(plan, address.scenario)[1];
  return above !== undefined && ownSlot(plan, address).state !== 'silent' && sameWord(plan, address, plan, above);
}
