import { equalData } from '../base/equal-data';
import type { ScenarioId } from '../base/ids';
import { type Issue, issue } from '../base/issue';
import { fail, ok, type Result } from '../base/result';
import type { Change } from '../operations/change';
import type { OperationEvent } from '../operations/operation';
import { type EntityKind, fieldRule, OVERRIDABLE } from '../plan/entity';
import type { FieldValue } from '../plan/field';
import { type Plan, ROOT } from '../plan/plan';
import { listEntities } from '../plan/plan-lists';
import { chainOf, resolveField } from '../plan/resolve';
import { fieldChanges, slotChange } from './change-field';
import type { EditResult } from './edit';

/** Kinds a person adds, edits and drops one by one. */
export type ListedKind = Exclude<EntityKind, 'plan' | 'scenario' | 'package'>;

function eventOf(kind: EntityKind, verb: 'add' | 'edit' | 'drop'): OperationEvent {
  if (kind === 'plan') return 'plan.describe';
  if (kind === 'package') return 'merge.accept';
  if (kind === 'scenario') return verb === 'add' ? 'scenario.branch' : `scenario.${verb}`;
  return `${kind}.${verb}`;
}

/**
 * Sets one field. In a draft, a value equal to the inherited one puts the field back (see `valueChanges`).
 * A value the field does not take is refused by name, not coerced.
 */
export function setField(
  plan: Plan,
  scenario: ScenarioId,
  entity: EntityKind,
  id: string,
  field: string,
  value: FieldValue,
): EditResult {
  const checked = checkField(entity, field, value);
  if (!checked.ok) return checked;
  return ok({ event: eventOf(entity, 'edit'), changes: fieldValueChanges(plan, scenario, entity, id, field, value) });
}

function fieldValueChanges(
  plan: Plan,
  scenario: ScenarioId,
  entity: EntityKind,
  id: string,
  field: string,
  value: FieldValue,
): readonly Change[] {
  if (equalData(resolveField(plan, scenario, entity, id, field).value, value)) return [];
  if (scenario !== ROOT && OVERRIDABLE.has(entity)) {
    const parent = chainOf(plan, scenario)[1] ?? ROOT;
    if (equalData(resolveField(plan, parent, entity, id, field).value, value)) {
      return restoreFieldChanges(plan, scenario, entity, id, field);
    }
  }
  return slotChange(plan, scenario, entity, id, field, { state: 'set', value });
}

/** Puts a field of a draft back to its parent's, with its reason. */
export function restoreField(
  plan: Plan,
  scenario: ScenarioId,
  entity: EntityKind,
  id: string,
  field: string,
): EditResult {
  if (scenario === ROOT) return fail(issue('restore.inRoot'));
  return ok({ event: eventOf(entity, 'edit'), changes: restoreFieldChanges(plan, scenario, entity, id, field) });
}

function restoreFieldChanges(
  plan: Plan,
  scenario: ScenarioId,
  entity: EntityKind,
  id: string,
  field: string,
): readonly Change[] {
  const changes = [...slotChange(plan, scenario, entity, id, field, { state: 'silent' })];
  const of = `${entity}/${id}/${field}`;
  const reason = plan.reasons.get(scenario)?.get(of) ?? null;
  if (reason !== null) changes.push({ kind: 'reason', scenario, of, before: reason, after: null });
  return changes;
}

function checkField(entity: EntityKind, field: string, value: FieldValue): Result<void, Issue> {
  const rule = fieldRule(entity, field);
  if (rule === undefined) throw new Error(`A ${entity} has no field ${field}.`);
  if (!rule.accepts(value)) return fail(issue('field.refused', '', { field }));
  if (field === 'name' && typeof value === 'string' && value.trim() === '') return fail(issue('field.nameMissing'));
  return ok(undefined);
}

/** For `addEntity`: before all others of its kind. No entity is called so. */
export const BEFORE_ALL = '';

/** Adds an entity after the last of its kind, after the one named, or before all. */
export function addEntity(
  plan: Plan,
  scenario: ScenarioId,
  entity: ListedKind,
  id: string,
  fields: Readonly<Record<string, FieldValue>>,
  after: string | null = null,
): EditResult {
  for (const [field, value] of Object.entries(fields)) {
    const checked = checkField(entity, field, value);
    if (!checked.ok) return checked;
  }
  const position = positionAfter(plan, scenario, entity, after);
  return ok({
    event: eventOf(entity, 'add'),
    changes: fieldChanges(plan, scenario, entity, id, { ...fields, position }),
  });
}

/** A position between two neighbours; fractions, so that no other entity has to move. */
function positionAfter(plan: Plan, scenario: ScenarioId, entity: ListedKind, after: string | null): number {
  const listed: readonly { readonly id: string; readonly position: number | null }[] = listEntities(
    plan,
    scenario,
    entity,
  );
  const index = after === null ? listed.length - 1 : listed.findIndex((one) => one.id === after);
  const low = listed[index]?.position ?? 0;
  const high = listed[index + 1]?.position;
  return high === undefined || high === null ? Math.floor(low) + 1 : (low + high) / 2;
}

/**
 * Drops an entity: it is listed no more, its fields and values stay where they are, so that undo, history and
 * other scenarios lose nothing.
 */
export function dropEntity(plan: Plan, scenario: ScenarioId, entity: ListedKind, ids: readonly string[]): EditResult {
  const changes = ids.flatMap((id) => slotChange(plan, scenario, entity, id, 'position', { state: 'cleared' }));
  return ok({ event: eventOf(entity, 'drop'), changes });
}
