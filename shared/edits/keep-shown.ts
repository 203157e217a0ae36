import { shownChanges } from '../analysis/shown-changes';
import type { ScenarioId } from '../base/ids';
import { applyChanges } from '../operations/apply-changes';
import type { Change } from '../operations/change';
import { squashChanges } from '../operations/squash-changes';
import type { Address } from '../plan/address';
import type { Plan } from '../plan/plan';
import { ownSlotChanges, slotShowing } from './write-slot';

/** When something changes above a scenario: its shown values stay and become its own, or go along. */
export type KeepOrFollow = 'keep' | 'follow';

/**
 * The changes, on the plan of after, that make a scenario show again what it showed before, at the places given and
 * along the paths of their rows. A year that was worked out is written as it was shown: the path it lay on is gone.
 */
export function keepShown(
  before: Plan,
  after: Plan,
  scenario: ScenarioId,
  places: readonly Address[],
): readonly Change[] {
  const changes: Change[] = [];
  let plan = after;
  // Fields first, for they decide how paths are drawn. A year that is held may move its neighbours, so it is asked again
  // until nothing moves: each round holds at least one more year, so it ends.
  for (;;) {
    const moved = shownChanges(before, plan, scenario, places);
    const fields = moved.filter(({ address }) => address.kind === 'field');
    const now = fields.length > 0 ? fields : moved;
    const held = now.flatMap(({ address, before: shown }) =>
      ownSlotChanges(plan, address, slotShowing(address, shown)),
    );
    if (held.length === 0) return squashChanges(changes);
    changes.push(...held);
    plan = applyChanges(plan, held);
  }
}
