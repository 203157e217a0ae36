import type { ScenarioId } from '../base/ids';
import { type Address, placeKey } from '../plan/address';
import { isPinned } from '../plan/effective';
import type { Plan } from '../plan/plan';
import { adjustmentsOf } from './adjustments';

/**
 * Adjustments of a draft that nobody has explained. Of a row that it adds or drops only the row itself asks for a
 * reason, not each of its fields. What is pinned differs from nothing, and a row that was added and dropped again is
 * nowhere: neither asks. Sentences of the text follow the targets, which have their reasons.
 */
export function missingReasons(plan: Plan, scenario: ScenarioId): readonly Address[] {
  const reasons = plan.reasons.get(scenario);
  const adjustments = adjustmentsOf(plan, scenario);
  const rows = new Set(adjustments.flatMap((address) => (isRow(address) ? [`${address.entity}/${address.id}`] : [])));
  return adjustments.filter((address) => {
    if (reasons?.has(placeKey(address)) === true || isPinned(plan, address)) return false;
    if (address.kind === 'field' && TEXT.has(address.entity)) return false;
    const row = address.kind === 'value' ? `indicator/${address.indicator}` : `${address.entity}/${address.id}`;
    return isRow(address) || !rows.has(row);
  });
}

const TEXT: ReadonlySet<string> = new Set(['passage', 'mention']);

function isRow(address: Address): address is Extract<Address, { kind: 'field' }> {
  return address.kind === 'field' && address.field === 'position';
}
