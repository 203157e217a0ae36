import { equalData } from '../base/equal-data';
import type { ScenarioId } from '../base/ids';
import type { EntityKind } from '../plan/entity';
import type { FieldSlot } from '../plan/field';
import type { Plan } from '../plan/plan';
import { eachValue, readValue, type ValuePlace } from '../values/plan-values';
import type { Change, NoteChange, ReasonChange } from './change';

const SILENT_FIELD: FieldSlot = { state: 'silent' };

/**
 * What turns one state of a plan into another: applying it to `before` gives `after`, one change for each address.
 * Layers that both share as one object are passed over, so that two states of a long log cost what differs.
 */
export function changesBetween(before: Plan, after: Plan): readonly Change[] {
  return [
    ...layersOf(before.fields, after.fields).flatMap((scenario) => fieldChanges(before, after, scenario)),
    ...layersOf(before.values.layers, after.values.layers).flatMap((scenario) => valueChanges(before, after, scenario)),
    ...layersOf(before.reasons, after.reasons).flatMap((scenario) => reasonChanges(before, after, scenario)),
    ...layersOf(before.notes, after.notes).flatMap((scenario) => noteChanges(before, after, scenario)),
  ];
}

/** Scenarios of either side whose layers are not the same object. */
function layersOf(
  before: ReadonlyMap<ScenarioId, unknown>,
  after: ReadonlyMap<ScenarioId, unknown>,
): readonly ScenarioId[] {
  return keysOf(before, after).filter((scenario) => before.get(scenario) !== after.get(scenario));
}

function keysOf<Key>(
  left: ReadonlyMap<Key, unknown> | undefined,
  right: ReadonlyMap<Key, unknown> | undefined,
): readonly Key[] {
  return [...new Set([...(left?.keys() ?? []), ...(right?.keys() ?? [])])];
}

function valueChanges(before: Plan, after: Plan, scenario: ScenarioId): readonly Change[] {
  const changes: Change[] = [];
  const add = (place: ValuePlace): void => {
    const [from, to] = [readValue(before.values, place), readValue(after.values, place)];
    if (!equalData(from, to)) changes.push({ ...place, kind: 'value', before: from, after: to });
  };
  eachValue(before.values, scenario, add);
  eachValue(after.values, scenario, (place) => {
    // What both sides hold has been looked at.
    if (readValue(before.values, place).state === 'silent') add(place);
  });
  return changes;
}

function fieldChanges(before: Plan, after: Plan, scenario: ScenarioId): readonly Change[] {
  const [held, wanted] = [before.fields.get(scenario), after.fields.get(scenario)];
  return keysOf(held, wanted).flatMap((key) => {
    const [from, to] = [held?.get(key), wanted?.get(key)];
    if (from === to) return [];
    const slash = key.indexOf('/');
    const of = { scenario, entity: key.slice(0, slash) as EntityKind, id: key.slice(slash + 1) };
    return keysOf(from, to).flatMap((field): readonly Change[] => {
      const [was, is] = [from?.get(field) ?? SILENT_FIELD, to?.get(field) ?? SILENT_FIELD];
      return equalData(was, is) ? [] : [{ ...of, kind: 'field', field, before: was, after: is }];
    });
  });
}

function reasonChanges(before: Plan, after: Plan, scenario: ScenarioId): readonly ReasonChange[] {
  const [held, wanted] = [before.reasons.get(scenario), after.reasons.get(scenario)];
  return keysOf(held, wanted).flatMap((of): readonly ReasonChange[] => {
    const [was, is] = [held?.get(of) ?? null, wanted?.get(of) ?? null];
    return equalData(was, is) ? [] : [{ kind: 'reason', scenario, of, before: was, after: is }];
  });
}

function noteChanges(before: Plan, after: Plan, scenario: ScenarioId): readonly NoteChange[] {
  const [held, wanted] = [before.notes.get(scenario), after.notes.get(scenario)];
  return keysOf(held, wanted).flatMap((of): readonly NoteChange[] => {
    const [was, is] = [held?.get(of) ?? null, wanted?.get(of) ?? null];
    return was === is ? [] : [{ kind: 'note', scenario, of, before: was, after: is }];
  });
}
