import { equalData } from '../base/equal-data';
import type { ScenarioId } from '../base/ids';
import type { EntityKind } from '../plan/entity';
import type { FieldSlot } from '../plan/field';
import type { Plan } from '../plan/plan';
import { eachValue, readValue, type ValuePlace } from '../values/plan-values';
import { SILENT } from '../values/slot';
import type { Change } from './change';

const NO_FIELD: FieldSlot = { state: 'silent' };

/** The changes that make one plan into another of the same id: for each address that differs, one. */
export function planDifference(from: Plan, to: Plan): readonly Change[] {
  return scenariosOf(from, to).flatMap((scenario) => [
    ...fieldDifference(from, to, scenario),
    ...valueDifference(from, to, scenario),
    ...wordDifference(from.reasons, to.reasons, scenario).map((change) => ({ kind: 'reason' as const, ...change })),
    ...wordDifference(from.notes, to.notes, scenario).map((change) => ({ kind: 'note' as const, ...change })),
  ]);
}

function scenariosOf(...plans: readonly Plan[]): readonly ScenarioId[] {
  const found = new Set<ScenarioId>();
  for (const { fields, values, reasons, notes } of plans) {
    for (const layers of [fields, values.layers, reasons, notes]) for (const id of layers.keys()) found.add(id);
  }
  return [...found];
}

function fieldDifference(from: Plan, to: Plan, scenario: ScenarioId): readonly Change[] {
  const [here, there] = [from.fields.get(scenario), to.fields.get(scenario)];
  const changes: Change[] = [];
  for (const key of new Set([...(here?.keys() ?? []), ...(there?.keys() ?? [])])) {
    const [before, after] = [here?.get(key), there?.get(key)];
    if (before === after) continue;
    const slash = key.indexOf('/');
    const entity = key.slice(0, slash) as EntityKind;
    const id = key.slice(slash + 1);
    for (const field of new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])])) {
      const [was, is] = [before?.get(field) ?? NO_FIELD, after?.get(field) ?? NO_FIELD];
      if (!equalData(was, is)) changes.push({ kind: 'field', scenario, entity, id, field, before: was, after: is });
    }
  }
  return changes;
}

function valueDifference(from: Plan, to: Plan, scenario: ScenarioId): readonly Change[] {
  const changes: Change[] = [];
  const compare = (place: ValuePlace): void => {
    const [before, after] = [readValue(from.values, place), readValue(to.values, place)];
    if (!equalData(before, after)) changes.push({ kind: 'value', ...place, before, after });
  };
  eachValue(to.values, scenario, compare);
  // What the other plan says has been compared; what it is silent on has not.
  eachValue(from.values, scenario, (place) => {
    if (readValue(to.values, place).state === SILENT.state) compare(place);
  });
  return changes;
}

interface WordChange<Words> {
  readonly scenario: ScenarioId;
  readonly of: string;
  readonly before: Words | null;
  readonly after: Words | null;
}

function wordDifference<Words>(
  from: ReadonlyMap<ScenarioId, ReadonlyMap<string, Words>>,
  to: ReadonlyMap<ScenarioId, ReadonlyMap<string, Words>>,
  scenario: ScenarioId,
): readonly WordChange<Words>[] {
  const [here, there] = [from.get(scenario), to.get(scenario)];
  return [...new Set([...(here?.keys() ?? []), ...(there?.keys() ?? [])])]
    .map((of) => ({ scenario, of, before: here?.get(of) ?? null, after: there?.get(of) ?? null }))
    .filter(({ before, after }) => !equalData(before, after));
}
