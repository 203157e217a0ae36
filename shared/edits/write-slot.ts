import { equalData } from '../base/equal-data';
import type { Change } from '../operations/change';
import { type Address, placeKey } from '../plan/address';
import { effectiveField, effectiveValue, ownSlot } from '../plan/effective';
import { fieldRule } from '../plan/entity';
import type { FieldSlot, FieldValue } from '../plan/field';
import { type Plan, ROOT } from '../plan/plan';
import { chainOf } from '../plan/resolve';
import type { Target } from '../target/target';
import type { Slot } from '../values/slot';

/** One scenario's word on a value or a field. */
export type AnySlot = Slot | FieldSlot;

/** Makes a slot a scenario's own word at an address; a reason goes when its adjustment goes. */
export function ownSlotChanges(plan: Plan, address: Address, after: AnySlot): readonly Change[] {
  const before = ownSlot(plan, address);
  if (equalData(before, after)) return [];
  const changes: Change[] = [{ ...address, before, after } as Change];
  const of = placeKey(address);
  const reason = plan.reasons.get(address.scenario)?.get(of) ?? null;
  if (after.state === 'silent' && reason !== null) {
    changes.push({ kind: 'reason', scenario: address.scenario, of, before: reason, after: null });
  }
  return changes;
}

/** Makes a word hold at an address: by silence where it holds anyway (decision 0005), else by the scenario's own. */
export function wordChanges(plan: Plan, address: Address, word: AnySlot): readonly Change[] {
  if (address.scenario === ROOT) return ownSlotChanges(plan, address, word);
  const inherited = inheritedWord(plan, address);
  const same =
    address.kind === 'value'
      ? equalData(inherited, word)
      : equalData(fieldShown(address, inherited as FieldSlot), fieldShown(address, word as FieldSlot));
  if (same) return ownSlotChanges(plan, address, { state: 'silent' });
  return ownSlotChanges(plan, address, word.state === 'silent' ? { state: 'cleared' } : word);
}

/** What would hold at an address if the scenario were silent. */
export function inheritedWord(plan: Plan, address: Address): AnySlot {
  const above = chainOf(plan, address.scenario)[1];
  if (above === undefined) return { state: 'silent' };
  return wordOf(plan, { ...address, scenario: above });
}

/** The word that holds at an address, whoever's it is. */
export function wordOf(plan: Plan, address: Address): AnySlot {
  return address.kind === 'value'
    ? effectiveValue(plan, address)
    : effectiveField(plan, address.scenario, address.entity, address.id, address.field);
}

/** A shown thing as a word of its own: nothing is cleared. */
export function slotShowing(address: Address, shown: FieldValue): AnySlot {
  if (address.kind === 'value') {
    return shown === null ? { state: 'cleared' } : { state: 'set', target: shown as Target };
  }
  return shown === null && address.field === 'position' ? { state: 'cleared' } : { state: 'set', value: shown };
}

/** Cleared and never set both show the field's fallback. */
function fieldShown({ entity, field }: Extract<Address, { kind: 'field' }>, slot: FieldSlot): FieldValue {
  return slot.state === 'set' ? slot.value : (fieldRule(entity, field)?.fallback ?? null);
}
