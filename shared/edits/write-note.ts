import { ok } from '../base/result';
import { type Address, placeKey } from '../plan/address';
import { noteOf, noteScenario } from '../plan/note';
import { type Plan, ROOT } from '../plan/plan';
import { chainOf } from '../plan/resolve';
import type { EditResult } from './edit';

/**
 * Writes the note on a cell; an empty text takes it away, in a draft also one that its parent has. A draft whose note
 * reads as its parent's has none of its own, as with values.
 */
export function writeNote(plan: Plan, address: Address, text: string): EditResult {
  const written = text.trim();
  if (noteOf(plan, address) === written) return ok({ event: 'note.write', changes: [] });
  const scenario = noteScenario(address);
  const of = placeKey(address);
  const above = scenario === ROOT ? '' : noteOf(plan, { ...address, scenario: chainOf(plan, scenario)[1] ?? ROOT });
  const before = plan.notes.get(scenario)?.get(of) ?? null;
  const after = written === above ? null : written;
  return ok({ event: 'note.write', changes: [{ kind: 'note', scenario, of, before, after }] });
}
