import { equalData } from '../base/equal-data';
import { ok } from '../base/result';
import { type Address, placeKey } from '../plan/address';
import type { Plan, Reason } from '../plan/plan';
import type { EditResult } from './edit';

/** Gives the same reason and basis to adjustments; both empty takes the reason away. */
export function giveReason(plan: Plan, addresses: readonly Address[], reason: Reason): EditResult {
  const given = { reason: reason.reason.trim(), basis: reason.basis.trim() };
  const after = given.reason === '' && given.basis === '' ? null : given;
  const changes = addresses.flatMap((address) => {
    const of = placeKey(address);
    const before = plan.reasons.get(address.scenario)?.get(of) ?? null;
    return equalData(before, after) ? [] : [{ kind: 'reason' as const, scenario: address.scenario, of, before, after }];
  });
  return ok({ event: 'reason.give', changes });
}
