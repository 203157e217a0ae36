import { equalData } from '../base/equal-data';
import type { ScenarioId } from '../base/ids';
import { type Issue, issue } from '../base/issue';
import { fail, ok, type Result } from '../base/result';
import { applyChanges } from '../operations/apply-changes';
import type { Change } from '../operations/change';
import { squashChanges } from '../operations/squash-changes';
import { type Address, placeKey } from '../plan/address';
import { ownSlot } from '../plan/effective';
import { isLocked } from '../plan/locked';
import { type Plan, ROOT } from '../plan/plan';
import { listScenarios } from '../plan/plan-lists';
import { chainOf, parentOf } from '../plan/resolve';
import type { EditResult } from './edit';
import { type KeepOrFollow, keepShown } from './keep-shown';
import { ownSlotChanges, wordChanges, wordOf } from './write-slot';

/**
 * Moves adjustments of a draft into its parent, with their reasons. The draft goes on showing the same; a locked one
 * keeps its own words. The other drafts over the parent keep what they show, or follow.
 * Issues: `scenario.noParent`, `promote.parentLocked` (`name`).
 */
export function promoteAdjustments(
  plan: Plan,
  from: ScenarioId,
  addresses: readonly Address[],
  siblings: KeepOrFollow,
): EditResult {
  const into = parentFor(plan, from);
  if (!into.ok) return into;
  const written = addresses.flatMap((address) => promoted(plan, address, into.value));
  const after = applyChanges(plan, written);
  const kept =
    siblings === 'follow'
      ? []
      : siblingsOf(plan, from, into.value).flatMap((sibling) => keepShown(plan, after, sibling, addresses));
  return ok({ event: 'scenario.promote', changes: squashChanges([...written, ...kept]) });
}

/** The parent that a draft's adjustments can be promoted into. */
export function parentFor(plan: Plan, from: ScenarioId): Result<ScenarioId, Issue> {
  if (from === ROOT) return fail(issue('scenario.noParent'));
  const parent = parentOf(plan, from) ?? ROOT;
  if (!isLocked(plan, parent)) return ok(parent);
  const name = listScenarios(plan).find(({ id }) => id === parent)?.name ?? '';
  return fail(issue('promote.parentLocked', '', { name }));
}

/** The open drafts directly over a parent, besides one: those that a change in the parent reaches. */
export function siblingsOf(plan: Plan, one: ScenarioId, parent: ScenarioId): readonly ScenarioId[] {
  return listScenarios(plan)
    .map(({ id }) => id)
    .filter((id) => id !== one && !isLocked(plan, id) && chainOf(plan, id)[1] === parent);
}

function promoted(plan: Plan, address: Address, into: ScenarioId): readonly Change[] {
  const above = { ...address, scenario: into };
  const written = wordChanges(plan, above, wordOf(plan, address));
  const left = isLocked(plan, address.scenario) ? [] : ownSlotChanges(plan, address, { state: 'silent' });
  return [...written, ...movedReason(applyChanges(plan, written), address, into), ...left];
}

/** The reason goes where the adjustment went, unless the parent now only repeats what stands above it. */
function movedReason(plan: Plan, address: Address, into: ScenarioId): readonly Change[] {
  const of = placeKey(address);
  const after = plan.reasons.get(address.scenario)?.get(of);
  const before = plan.reasons.get(into)?.get(of) ?? null;
  const silent = ownSlot(plan, { ...address, scenario: into }).state === 'silent';
  if (after === undefined || silent || equalData(before, after)) return [];
  return [{ kind: 'reason', scenario: into, of, before, after }];
}
