import { exhaustive } from '../base/exhaustive';
import type { Change } from '../operations/change';
import { placeKey } from '../plan/address';
import type { Plan } from '../plan/plan';
import { resolveField, resolveValue } from '../plan/resolve';
import { compareTargets } from '../target/compare-targets';
import type { Polarity, Target } from '../target/target';
import type { Slot } from '../values/slot';
import type { Conflict, Merge } from './merge-plans';

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
    if (conflict.theirs.kind === 'value') takenAt.set(keyOf(conflict.theirs), decide(ours, conflict, preference));
  }
  const decided: { conflict: Conflict; taken: 'ours' | 'theirs' }[] = [];
  const open: Conflict[] = [];
  for (const conflict of merge.conflicts) {
    const key = keyOf(conflict.theirs);
    const taken = takenAt.has(key) ? (takenAt.get(key) ?? null) : decide(ours, conflict, preference);
    if (taken === null) open.push(conflict);
    else decided.push({ conflict, taken });
  }
  // A reason without the value it explains would explain another one.
  const kept = new Set([
    ...open.map(({ theirs }) => keyOf(theirs)),
    ...decided.flatMap(({ conflict, taken }) => (taken === 'ours' ? [keyOf(conflict.theirs)] : [])),
  ]);
  const free = merge.changes.filter((change) => change.kind !== 'reason' || !kept.has(keyOf(change)));
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
    case 'stricter':
      return stricterSide(ours, conflict.theirs);
    default:
      return exhaustive(preference);
  }
}

function stricterSide(ours: Plan, change: Change): 'ours' | 'theirs' | null {
  if (change.kind !== 'value') return null;
  const theirs = targetOf(change.after);
  const direction = compareTargets(resolveValue(ours, change).value, theirs, polarityOf(ours, change));
  if (direction === 'stricter') return 'theirs';
  return direction === 'looser' || direction === 'same' ? 'ours' : null;
}

function targetOf(slot: Slot): Target | null {
  return slot.state === 'set' ? slot.target : null;
}

function polarityOf(plan: Plan, { scenario, indicator }: Extract<Change, { kind: 'value' }>): Polarity {
  const { value } = resolveField(plan, scenario, 'indicator', indicator, 'polarity');
  return value === 'lower' || value === 'none' ? value : 'higher';
}

/** A reason has the key of what it explains. */
function keyOf(change: Change): string {
  const of = change.kind === 'reason' ? change.of : change.kind === 'note' ? `note/${change.of}` : placeKey(change);
  return `${change.scenario} ${of}`;
}
