import { differingPlaces, spokenIn } from '../analysis/differing-places';
import { equalData } from '../base/equal-data';
import type { ScenarioId } from '../base/ids';
import { issue } from '../base/issue';
import { fail, ok } from '../base/result';
import { applyChanges } from '../operations/apply-changes';
import type { Change } from '../operations/change';
import { contentDigest } from '../plan/content-digest';
import { ownSlot } from '../plan/effective';
import type { FieldValue } from '../plan/field';
import { heldLayer, heldOver, originOf } from '../plan/held-layers';
import { isLocked } from '../plan/locked';
import { type Plan, type Reason, ROOT } from '../plan/plan';
import { chainOf, readField } from '../plan/resolve';
import { slotChange } from './change-field';
import type { EditResult } from './edit';
import { type KeepOrFollow, keepShown } from './keep-shown';

/** When something was decided (`2026-01-31`) and in whose name. */
export interface Signed {
  readonly at: string;
  readonly by: string;
}

/**
 * Locks a scenario: what stands above it is copied into layers that it holds itself, and a digest of all it shows is
 * kept with it. From then on nothing that happens elsewhere changes it. Issue: `scenario.alreadyLocked`.
 */
export function lockScenario(plan: Plan, id: ScenarioId, signed: Signed): EditResult {
  if (readField(plan, ROOT, 'scenario', id, 'lock').state === 'set') return fail(issue('scenario.alreadyLocked'));
  return ok({ event: 'scenario.lock', changes: lockChanges(plan, id, signed) });
}

export function lockChanges(plan: Plan, id: ScenarioId, { at, by }: Signed): readonly Change[] {
  const above = chainOf(plan, id).slice(1);
  const origins = above.map((layer) => originOf(plan, layer)).join(' ');
  return [
    ...above.flatMap((layer, index) => copiedLayer(plan, layer, heldLayer(id, index + 1))),
    ...scenarioFields(plan, id, {
      lock: contentDigest(plan, id),
      heldOver: origins,
      lockedAt: at,
      lockedBy: by === '' ? null : by,
    }),
  ];
}

/**
 * Opens a lock: the layers it held go, and the scenario inherits from its parent as it is now. What it would then
 * show differently follows, or is kept as its own. An approved scenario falls back under review. The reason is
 * required and stays with the step. Issues: `scenario.notLocked`, `scenario.reasonMissing`.
 */
export function unlockScenario(plan: Plan, id: ScenarioId, how: KeepOrFollow, reason: Reason): EditResult {
  if (!isLocked(plan, id)) return fail(issue('scenario.notLocked'));
  const opened = openedLock(plan, id);
  const after = applyChanges(plan, opened);
  const places = differingPlaces({ plan, scenario: id }, { plan: after, scenario: id });
  const kept = how === 'keep' ? keepShown(plan, after, id, places) : [];
  const why = stepReason(plan, id, reason);
  if (why === null) return fail(issue('scenario.reasonMissing'));
  return ok({ event: 'scenario.unlock', changes: [...opened, ...kept, ...why] });
}

/** The changes that open a lock, without what follows from them. */
export function openedLock(plan: Plan, id: ScenarioId): readonly Change[] {
  const layers = (heldOver(plan, id) ?? []).map((_, index) => heldLayer(id, index + 1));
  const approved = readField(plan, ROOT, 'scenario', id, 'state');
  const steps: Readonly<Record<string, FieldValue>> =
    approved.state === 'set' && approved.value === 'approved' ? { state: 'reviewing' } : {};
  return [
    ...layers.flatMap((layer) => copiedLayer(plan, layer, layer).map(silenced)),
    ...['lock', 'heldOver', 'lockedAt', 'lockedBy', ...(Object.keys(steps).length === 0 ? [] : STEP_APPROVED)].flatMap(
      (field) => slotChange(plan, ROOT, 'scenario', id, field, { state: 'silent' }),
    ),
    ...scenarioFields(plan, id, steps),
  ];
}

const STEP_APPROVED = ['approvedAt', 'approvedBy'];

/** Why a scenario went back or was opened: kept as the reason of its state. Null when none is given. */
export function stepReason(plan: Plan, id: ScenarioId, given: Reason): readonly Change[] | null {
  const after = { reason: given.reason.trim(), basis: given.basis.trim() };
  if (after.reason === '') return null;
  const of = `scenario/${id}/state`;
  const before = plan.reasons.get(ROOT)?.get(of) ?? null;
  return equalData(before, after) ? [] : [{ kind: 'reason', scenario: ROOT, of, before, after }];
}

export function scenarioFields(
  plan: Plan,
  id: ScenarioId,
  values: Readonly<Record<string, FieldValue>>,
): readonly Change[] {
  return Object.entries(values).flatMap(([field, value]) =>
    slotChange(plan, ROOT, 'scenario', id, field, { state: 'set', value }),
  );
}

/** All words of a layer as changes that write them into another, which says nothing yet. */
function copiedLayer(plan: Plan, from: ScenarioId, to: ScenarioId): readonly Change[] {
  const slots = spokenIn(plan, from, from).map((address): Change => {
    const after = ownSlot(plan, address);
    return { ...address, scenario: to, before: { state: 'silent' }, after } as Change;
  });
  const reasons = [...(plan.reasons.get(from) ?? [])]
    .filter(([of]) => !of.startsWith('scenario/'))
    .map(([of, after]): Change => ({ kind: 'reason', scenario: to, of, before: null, after }));
  const notes = [...(plan.notes.get(from) ?? [])].map(
    ([of, after]): Change => ({ kind: 'note', scenario: to, of, before: null, after }),
  );
  return [...slots, ...reasons, ...notes];
}

function silenced(change: Change): Change {
  return { ...change, before: change.after, after: change.before } as Change;
}
