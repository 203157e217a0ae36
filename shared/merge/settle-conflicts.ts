import { exhaustive } from '../base/exhaustive';
import type { Change } from '../operations/change';
import type { Plan } from '../plan/plan';
import type { Conflict, Merge } from './merge-plans';
import { stricterSide } from './stricter-side';
import { unitKey } from './unit-key';

/** Whose word stands where both sides changed an address; null leaves the conflict open, ours unchanged. */
export type Preference = 'ours' | 'theirs' | 'stricter';

/** Conflicts after somebody has decided by a rule. */
export interface Settled {
  /** What to do in ours, the decided conflicts among it. */
  readonly changes: readonly Change[];
  readonly decided: readonly { readonly conflict: Conflict; readonly taken: 'ours' | 'theirs' }[];
  readonly open: readonly Conflict[];
}

/**
 * Decides conflicts by one rule. `stricter` takes the target that asks for more, by the indicator's polarity; targets
 * that cannot be compared, and all that is no target, stay open. A reason follows the value that it explains.
 */
export function settleConflicts(ours: Plan, merge: Merge, preference: Preference | null): Settled {
  const takenAt = new Map<string, 'ours' | 'theirs' | null>();
  for (const conflict of merge.conflicts) {
    if (conflict.theirs.kind === 'value') takenAt.set(unitKey(conflict.theirs), decide(ours, conflict, preference));
  }
  const decided: { conflict: Conflict; taken: 'ours' | 'theirs' }[] = [];
  const open: Conflict[] = [];
  for (const conflict of merge.conflicts) {
    const key = unitKey(conflict.theirs);
    const taken = takenAt.has(key) ? (takenAt.get(key) ?? null) : decide(ours, conflict, preference);
    if (taken === null) open.push(conflict);
    else decided.push({ conflict, taken });
  }
  // A reason without the value it explains would explain another one.
  const kept = new Set([
    ...open.map(({ theirs }) => unitKey(theirs)),
    ...decided.flatMap(({ conflict, taken }) => (taken === 'ours' ? [unitKey(conflict.theirs)] : [])),
  ]);
  const free = merge.changes.filter((change) => change.kind !== 'reason' || !kept.has(unitKey(change)));
  const theirs = decided.flatMap(({ conflict, taken }) => (taken === 'theirs' ? [conflict.theirs] : []));
  return { changes: [...free, ...theirs], decided, open };
}

function decide(ours: Plan, conflict: Conflict, preference: Preference | null): 'ours' | 'theirs' | null {
  switch (preference) {
    case null:
      return null;
    case 'ours':
    case 'theirs':
      return preference;
    case 'stricter': {
      const side = stricterSide(ours, [conflict.theirs]);
      return typeof side === 'number' ? 'theirs' : side;
    }
    default:
      return exhaustive(preference);
  }
}
