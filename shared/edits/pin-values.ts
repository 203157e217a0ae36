import { issue } from '../base/issue';
import { fail, ok } from '../base/result';
import type { Address } from '../plan/address';
import { ownSlot } from '../plan/effective';
import { type Plan, ROOT } from '../plan/plan';
import type { EditResult } from './edit';
import { ownSlotChanges, wordOf } from './write-slot';

/**
 * Pins what a draft inherits: the word that holds becomes its own, so that it stays whatever the parent does. The one
 * way to an adjustment that equals its parent (decision 0005). What nobody has written cannot be pinned.
 * Issues: `restore.inRoot`, `pin.nothing`.
 */
export function pinValues(plan: Plan, addresses: readonly Address[]): EditResult {
  if (addresses.some((address) => address.scenario === ROOT)) return fail(issue('restore.inRoot'));
  const changes = addresses
    .filter((address) => canPin(plan, address))
    .flatMap((address) => ownSlotChanges(plan, address, wordOf(plan, address)));
  return changes.length === 0 ? fail(issue('pin.nothing')) : ok({ event: 'cell.pin', changes });
}

/** Whether a draft inherits a word there and has none of its own. */
export function canPin(plan: Plan, address: Address): boolean {
  return (
    address.scenario !== ROOT && ownSlot(plan, address).state === 'silent' && wordOf(plan, address).state !== 'silent'
  );
}
