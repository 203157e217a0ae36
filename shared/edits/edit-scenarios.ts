import { differingPlaces } from '../analysis/differing-places';
import { asId, type ScenarioId } from '../base/ids';
import { issue } from '../base/issue';
import { fail, ok } from '../base/result';
import { applyChanges } from '../operations/apply-changes';
import type { Change } from '../operations/change';
import { squashChanges } from '../operations/squash-changes';
import type { Address } from '../plan/address';
import { isLocked } from '../plan/locked';
import { entityKey, type Plan, ROOT } from '../plan/plan';
import { listScenarios } from '../plan/plan-lists';
import { parentOf } from '../plan/resolve';
import { eachValue } from '../values/plan-values';
import { SILENT } from '../values/slot';
import { fieldChanges, slotChange } from './change-field';
import type { EditResult } from './edit';
import { wordChanges, wordOf } from './write-slot';

const NAME_LIMIT = 40;

/** A new draft over any scenario: empty, it shows what its parent shows. */
export function branchScenario(plan: Plan, parent: ScenarioId, id: ScenarioId, name: string): EditResult {
  const refused = refuseName(plan, id, name);
  if (refused !== null) return fail(refused);
  return ok({ event: 'scenario.branch', changes: newScenario(plan, parent, id, name.trim()) });
}

/**
 * A copy beside the original: same parent, same adjustments, same reasons. Of a locked original the copy is open; what
 * its parents say otherwise by now becomes its own, so that it shows the same.
 */
export function duplicateScenario(plan: Plan, original: ScenarioId, id: ScenarioId, name: string): EditResult {
  const refused = refuseName(plan, id, name);
  if (refused !== null) return fail(refused);
  if (original === ROOT) return branchScenario(plan, ROOT, id, name);
  const parent = parentOf(plan, original) ?? ROOT;
  const changes: Change[] = [...newScenario(plan, parent, id, name.trim())];
  eachValue(plan.values, original, (place, after) => {
    changes.push({ ...place, kind: 'value', scenario: id, before: SILENT, after });
  });
  for (const [key, fields] of plan.fields.get(original) ?? []) {
    const [entity, entityId] = splitKey(key);
    for (const [field, after] of fields) {
      changes.push({ kind: 'field', scenario: id, entity, id: entityId, field, before: { state: 'silent' }, after });
    }
  }
  for (const [of, after] of plan.reasons.get(original) ?? []) {
    changes.push({ kind: 'reason', scenario: id, of, before: null, after });
  }
  for (const [of, after] of plan.notes.get(original) ?? []) {
    changes.push({ kind: 'note', scenario: id, of, before: null, after });
  }
  if (!isLocked(plan, original)) return ok({ event: 'scenario.duplicate', changes });
  const copied = applyChanges(plan, changes);
  const places = differingPlaces({ plan, scenario: original }, { plan: copied, scenario: id });
  // As if the copy had shown all along what the original shows.
  const kept = wordsOf(plan, original, copied, id, places);
  return ok({ event: 'scenario.duplicate', changes: squashChanges([...changes, ...kept]) });
}

/** The changes that give one scenario the words that hold for another at the places given. */
function wordsOf(
  plan: Plan,
  original: ScenarioId,
  copied: Plan,
  id: ScenarioId,
  places: readonly Address[],
): readonly Change[] {
  return places.flatMap((address) =>
    wordChanges(copied, { ...address, scenario: id }, wordOf(plan, { ...address, scenario: original })),
  );
}

export function renameScenario(plan: Plan, id: ScenarioId, name: string): EditResult {
  const refused = refuseName(plan, id, name);
  if (refused !== null) return fail(refused);
  return ok({ event: 'scenario.edit', changes: fieldChanges(plan, ROOT, 'scenario', id, { name: name.trim() }) });
}

/**
 * Drops a draft from the list; its adjustments stay, so that undo brings it back whole. Refused for the plan in force,
 * for a locked one
 * and while another scenario inherits from it: their values would change without anyone saying so.
 */
export function dropScenario(plan: Plan, id: ScenarioId): EditResult {
  if (id === ROOT) return fail(issue('scenario.rootStays'));
  const dropped = listScenarios(plan).find((scenario) => scenario.id === id);
  if (isLocked(plan, id)) return fail(issue('scenario.lockedStays', '', { name: dropped?.name ?? '' }));
  const child = listScenarios(plan).find((scenario) => scenario.parent === id);
  if (child !== undefined) return fail(issue('scenario.hasChildren', '', { name: child.name }));
  return ok({
    event: 'scenario.drop',
    changes: slotChange(plan, ROOT, 'scenario', id, 'position', { state: 'cleared' }),
  });
}

/** 方案一, 方案二, …: the first that is free. `方案一 稳妥` is called 方案一 in the office, so that name is taken. */
export function freeScenarioName(plan: Plan, nameOf: (number: number) => string): string {
  const names = listScenarios(plan).map((scenario) => scenario.name);
  const taken = (name: string): boolean =>
    names.some((known) => known === name || (known.startsWith(name) && /^[\s（(：:]/.test(known.slice(name.length))));
  let number = 1;
  while (taken(nameOf(number))) number += 1;
  return nameOf(number);
}

function newScenario(plan: Plan, parent: ScenarioId, id: ScenarioId, name: string): readonly Change[] {
  const position = Math.max(0, ...listScenarios(plan).map((scenario) => scenario.position ?? 0)) + 1;
  return fieldChanges(plan, ROOT, 'scenario', id, { name, parent, position });
}

function refuseName(plan: Plan, id: ScenarioId, name: string): ReturnType<typeof issue> | null {
  const wanted = name.trim();
  if (wanted === '') return issue('scenario.nameMissing');
  if (wanted.length > NAME_LIMIT) return issue('scenario.nameTooLong', '', { limit: NAME_LIMIT });
  const taken = listScenarios(plan).some((scenario) => scenario.name === wanted && scenario.id !== id);
  return taken ? issue('scenario.nameTaken', '', { name: wanted }) : null;
}

function splitKey(key: string): [Extract<Change, { kind: 'field' }>['entity'], string] {
  const slash = key.indexOf('/');
  const entity = key.slice(0, slash) as Extract<Change, { kind: 'field' }>['entity'];
  const id = key.slice(slash + 1);
  if (entityKey(entity, id) !== key) throw new Error(`Not an entity key: ${key}`);
  return [entity, asId(id)];
}
