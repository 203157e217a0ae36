import { equalData } from '../base/equal-data';
import { currentOf } from '../operations/apply-changes';
import type { Change } from '../operations/change';
import { planDifference } from '../operations/plan-difference';
import { isLocked } from '../plan/locked';
import type { Plan } from '../plan/plan';
import { isGone } from './is-gone';

/** A plan as it parted, and what became of it on both sides. */
export interface MergeSides {
  readonly base: Plan;
  readonly ours: Plan;
  readonly theirs: Plan;
}

/** What a returned plan asks of ours. Data only: who decides a conflict is not asked here. */
export interface Merge {
  /** For `ours`: nobody else touched these. */
  readonly changes: readonly Change[];
  /** Done on both sides, to the same end: no conflict. */
  readonly same: readonly Change[];
  readonly conflicts: readonly Conflict[];
  /** Outside of what the other office was asked for, in a scenario that is locked here, or of something dropped here. */
  readonly refused: readonly Refused[];
  /** Changed here only: the other office still sees what was. */
  readonly stale: readonly Change[];
}

/** Both sides changed one address, to different ends. `theirs` is the change that would take their word. */
export interface Conflict {
  readonly base: Change['before'];
  readonly theirs: Change;
}

export interface Refused {
  readonly change: Change;
  readonly because: 'outOfScope' | 'locked' | 'gone';
}

/**
 * Three-way merge: each address for itself, by the words of layers, so that set, cleared and silent merge too.
 * People, not clocks, decide a target: where both sides changed it differently it is a conflict, and nothing is done.
 * `inScope` says what the other office may change; everything else of theirs is refused and listed.
 */
export function mergePlans({ base, ours, theirs }: MergeSides, inScope: (change: Change) => boolean): Merge {
  const changes: Change[] = [];
  const same: Change[] = [];
  const conflicts: Conflict[] = [];
  const refused: Refused[] = [];
  const asked = planDifference(base, theirs);
  for (const change of asked) {
    const held = currentOf(ours, change);
    if (equalData(held, change.after)) same.push(change);
    else if (!inScope(change)) refused.push({ change, because: 'outOfScope' });
    else if (isLocked(ours, change.scenario)) refused.push({ change, because: 'locked' });
    // A number of a row that nobody sees any more would come back with the row, unasked.
    else if (isGone(base, ours, change)) refused.push({ change, because: 'gone' });
    else if (equalData(held, change.before)) changes.push(change);
    else conflicts.push({ base: change.before, theirs: { ...change, before: held } as Change });
  }
  const stale = planDifference(base, ours).filter(
    (change) => inScope(change) && equalData(currentOf(theirs, change), change.before),
  );
  return { changes, same, conflicts, refused, stale };
}
