import { equalData } from '../base/equal-data';
import type { ScenarioId } from '../base/ids';
import type { Change } from '../operations/change';
import { type EntityKind, OVERRIDABLE } from '../plan/entity';
import type { FieldSlot, FieldValue } from '../plan/field';
import { type Plan, ROOT } from '../plan/plan';
import { readField } from '../plan/resolve';

/** Sets fields of an entity in one scenario (in the plan in force for kinds that all scenarios share). */
export function fieldChanges(
  plan: Plan,
  scenario: ScenarioId,
  entity: EntityKind,
  id: string,
  values: Readonly<Record<string, FieldValue>>,
): readonly Change[] {
  return Object.entries(values).flatMap(([field, value]) =>
    slotChange(plan, scenario, entity, id, field, { state: 'set', value }),
  );
}

/** One field to one slot; none when it is there already. */
export function slotChange(
  plan: Plan,
  scenario: ScenarioId,
  entity: EntityKind,
  id: string,
  field: string,
  after: FieldSlot,
): readonly Change[] {
  const layer = OVERRIDABLE.has(entity) ? scenario : ROOT;
  const before = readField(plan, layer, entity, id, field);
  return equalData(before, after) ? [] : [{ kind: 'field', scenario: layer, entity, id, field, before, after }];
}
