import type { ScenarioId } from '../base/ids';
import type { Target } from '../target/target';
import { readValue, type ValuePlace } from '../values/plan-values';
import { type EntityKind, fieldRule, OVERRIDABLE } from './entity';
import type { FieldSlot, FieldValue } from './field';
import { heldChain, heldLayer, heldOver } from './held-layers';
import { entityKey, type Plan, ROOT } from './plan';

/** An answer and where it comes from: `from` is the scenario that speaks, null when none does. */
export interface Resolved<Value> {
  readonly value: Value;
  readonly from: ScenarioId | null;
  /** True when the scenario asked speaks for itself. */
  readonly own: boolean;
}

/**
 * The layers that answer for a scenario, in the order in which they are asked: the scenario itself, its parent, …
 * the root. From a locked scenario on they are the layers that it holds instead of its parents.
 * A parent that is missing or leads in a circle ends the chain at the root, so that the answer is always total.
 * A scenario that is its own parent is whole: it asks nobody else (a plan as it stood on an earlier day).
 */
export function chainOf(plan: Plan, scenario: ScenarioId): readonly ScenarioId[] {
  const known = chains.get(plan.fields)?.get(scenario);
  if (known !== undefined) return known;
  const chain = heldChain(plan, scenario) ?? walkUp(plan, scenario);
  const ofFields = chains.get(plan.fields) ?? new Map<ScenarioId, readonly ScenarioId[]>();
  ofFields.set(scenario, chain);
  chains.set(plan.fields, ofFields);
  return chain;
}

function walkUp(plan: Plan, scenario: ScenarioId): readonly ScenarioId[] {
  const chain: ScenarioId[] = [];
  let next: ScenarioId | null = scenario;
  while (next !== null && next !== ROOT && !chain.includes(next)) {
    const locked: ScenarioId = next;
    chain.push(locked);
    const held = heldOver(plan, locked);
    if (held !== null) return [...chain, ...held.map((_, index) => heldLayer(locked, index + 1))];
    next = parentOf(plan, locked);
  }
  return next !== null && next === chain.at(-1) ? chain : [...chain, ROOT];
}

/** The scenario that one was made over, whether it still inherits from it or holds its words. Null for the root. */
export function parentOf(plan: Plan, scenario: ScenarioId): ScenarioId | null {
  const slot = plan.fields.get(ROOT)?.get(entityKey('scenario', scenario))?.get('parent');
  return slot?.state === 'set' && typeof slot.value === 'string' ? (slot.value as ScenarioId) : null;
}

/** The scenario and those it was made over, up to the root: its line in the tree, whatever is locked in it. */
export function lineOf(plan: Plan, scenario: ScenarioId): readonly ScenarioId[] {
  const line: ScenarioId[] = [];
  for (let next: ScenarioId | null = scenario; next !== null && next !== ROOT && !line.includes(next); ) {
    line.push(next);
    next = parentOf(plan, next);
  }
  return [...line, ROOT];
}

/** Fields never change, and plans that differ in values alone share them: their chains are worked out once. */
const chains = new WeakMap<Plan['fields'], Map<ScenarioId, readonly ScenarioId[]>>();

/** The value of a cell as a scenario sees it; null is blank (never set, or cleared by `from`). */
export function resolveValue(plan: Plan, place: ValuePlace): Resolved<Target | null> {
  for (const scenario of chainOf(plan, place.scenario)) {
    const slot = readValue(plan.values, { ...place, scenario });
    if (slot.state === 'silent') continue;
    return { value: slot.state === 'set' ? slot.target : null, from: scenario, own: scenario === place.scenario };
  }
  return { value: null, from: null, own: false };
}

/** What the scenario itself says about a field. */
export function readField(plan: Plan, scenario: ScenarioId, kind: EntityKind, id: string, field: string): FieldSlot {
  return plan.fields.get(scenario)?.get(entityKey(kind, id))?.get(field) ?? { state: 'silent' };
}

/** A field as a scenario sees it; the field's fallback when nobody set it. */
export function resolveField(
  plan: Plan,
  scenario: ScenarioId,
  kind: EntityKind,
  id: string,
  field: string,
): Resolved<FieldValue> {
  const fallback: FieldValue = fieldRule(kind, field)?.fallback ?? null;
  for (const layer of OVERRIDABLE.has(kind) ? chainOf(plan, scenario) : [ROOT]) {
    const slot = readField(plan, layer, kind, id, field);
    if (slot.state === 'silent') continue;
    return { value: slot.state === 'set' ? slot.value : fallback, from: layer, own: layer === scenario };
  }
  return { value: fallback, from: null, own: false };
}
