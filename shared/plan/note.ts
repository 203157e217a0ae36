import { type Address, placeKey } from './address';
import { OVERRIDABLE } from './entity';
import { type Plan, ROOT } from './plan';
import { chainOf } from './resolve';

/** The note on a cell as a scenario sees it: its own, else its parent's. Empty: none. */
export function noteOf(plan: Plan, address: Address): string {
  // Asked for every cell that is drawn, and most plans have none.
  if (plan.notes.size === 0) return '';
  const of = placeKey(address);
  for (const scenario of chainOf(plan, noteScenario(address))) {
    const note = plan.notes.get(scenario)?.get(of);
    if (note !== undefined) return note;
  }
  return '';
}

/** Where the note on an address is held: what all scenarios share has its notes in the plan in force. */
export function noteScenario(address: Address): Address['scenario'] {
  return address.kind === 'value' || OVERRIDABLE.has(address.entity) ? address.scenario : ROOT;
}
