import { equalData } from '../base/equal-data';
import type { ScenarioId } from '../base/ids';
import type { FieldSlot } from '../plan/field';
import { entityKey, type FieldSlots, type Plan, type Reason } from '../plan/plan';
import { readField } from '../plan/resolve';
import { readValue, writeSlots } from '../values/plan-values';
import type { Change } from './change';

type ValueChange = Extract<Change, { kind: 'value' }>;

/** The plan after the changes. Does not look at `before`: see `staleChanges`. Shares everything untouched. */
export function applyChanges(plan: Plan, changes: readonly Change[]): Plan {
  const writes: ValueChange[] = [];
  const fields: FieldWrite[] = [];
  const reasons: Worded<Reason>[] = [];
  const notes: Worded<string>[] = [];
  for (const change of changes) {
    if (change.kind === 'value') writes.push(change);
    else if (change.kind === 'field') {
      fields.push({ ...change, key: entityKey(change.entity, change.id), slot: change.after });
    } else if (change.kind === 'reason') reasons.push(change);
    else notes.push(change);
  }
  return {
    id: plan.id,
    values: writeSlots(plan.values, writes, ({ after }) => after),
    fields: fields.length === 0 ? plan.fields : writeFields(plan.fields, fields),
    reasons: reasons.length === 0 ? plan.reasons : writeWords(plan.reasons, reasons),
    notes: notes.length === 0 ? plan.notes : writeWords(plan.notes, notes),
  };
}

/** The changes whose `before` is not what the plan holds: something else changed there meanwhile. */
export function staleChanges(plan: Plan, changes: readonly Change[]): readonly Change[] {
  return changes.filter((change) => !equalData(currentOf(plan, change), change.before));
}

/** What the plan holds now at the address of a change: a slot, a reason, a note. */
export function currentOf(plan: Plan, change: Change): Change['before'] {
  switch (change.kind) {
    case 'value':
      return readValue(plan.values, change);
    case 'field':
      return readField(plan, change.scenario, change.entity, change.id, change.field);
    case 'reason':
      return plan.reasons.get(change.scenario)?.get(change.of) ?? null;
    case 'note':
      return plan.notes.get(change.scenario)?.get(change.of) ?? null;
  }
}

interface FieldWrite {
  readonly scenario: ScenarioId;
  readonly key: string;
  readonly field: string;
  readonly slot: FieldSlot;
}

function writeFields(layers: Plan['fields'], writes: readonly FieldWrite[]): Plan['fields'] {
  const next = new Map(layers);
  const copiedLayers = new Map<ScenarioId, Map<string, FieldSlots>>();
  const copiedEntities = new Map<FieldSlots, Map<string, FieldSlot>>();
  for (const { scenario, key, field, slot } of writes) {
    let layer = copiedLayers.get(scenario);
    if (layer === undefined) {
      layer = new Map(layers.get(scenario));
      copiedLayers.set(scenario, layer);
      next.set(scenario, layer);
    }
    const held = layer.get(key);
    let entity = held === undefined ? undefined : copiedEntities.get(held);
    if (entity === undefined) {
      entity = new Map(held);
      copiedEntities.set(entity, entity);
      layer.set(key, entity);
    }
    if (slot.state === 'silent') entity.delete(field);
    else entity.set(field, slot);
  }
  return withoutEmpty(next);
}

/** What a scenario says about a place: a reason or a note; null takes it away. */
interface Worded<Words> {
  readonly scenario: ScenarioId;
  readonly of: string;
  readonly after: Words | null;
}

type WordLayers<Words> = ReadonlyMap<ScenarioId, ReadonlyMap<string, Words>>;

function writeWords<Words>(layers: WordLayers<Words>, writes: readonly Worded<Words>[]): WordLayers<Words> {
  const next = new Map(layers);
  const copied = new Map<ScenarioId, Map<string, Words>>();
  for (const { scenario, of, after } of writes) {
    let layer = copied.get(scenario);
    if (layer === undefined) {
      layer = new Map(layers.get(scenario));
      copied.set(scenario, layer);
      next.set(scenario, layer);
    }
    if (after === null) layer.delete(of);
    else layer.set(of, after);
  }
  for (const [scenario, layer] of next) if (layer.size === 0) next.delete(scenario);
  return next;
}

/** Undoing an addition leaves no trace, so that applying and inverting gives an equal plan. */
function withoutEmpty(layers: Map<ScenarioId, ReadonlyMap<string, FieldSlots>>): Plan['fields'] {
  for (const [scenario, layer] of layers) {
    if ([...layer.values()].some((entity) => entity.size === 0)) {
      const kept = new Map([...layer].filter(([, entity]) => entity.size > 0));
      if (kept.size === 0) layers.delete(scenario);
      else layers.set(scenario, kept);
    } else if (layer.size === 0) layers.delete(scenario);
  }
  return layers;
}
