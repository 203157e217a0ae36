import type { ScenarioId } from '../base/ids';
import { entityKey, type Plan, ROOT } from './plan';

/**
 * A locked scenario inherits no more: what stood above it when it was locked was copied, layer by layer, into layers
 * of its own, named after it (docs/decisions/0010). They are no scenarios: nobody lists, edits or branches them.
 */
const HELD = /^(.+)\.held(\d+)$/;

/** The nth layer (from 1, nearest first) that a locked scenario holds. */
export function heldLayer(scenario: ScenarioId, nth: number): ScenarioId {
  return `${scenario}.held${nth}` as ScenarioId;
}

/** A layer that some scenario holds or held, no scenario itself. */
export function isHeldLayer(layer: ScenarioId): boolean {
  return HELD.test(layer);
}

/** The scenarios whose words a locked one holds, nearest first; null for one that is open. */
export function heldOver(plan: Plan, scenario: ScenarioId): readonly ScenarioId[] | null {
  const slot = plan.fields.get(ROOT)?.get(entityKey('scenario', scenario))?.get('heldOver');
  if (slot?.state !== 'set' || typeof slot.value !== 'string') return null;
  return slot.value.split(' ').filter((id) => id !== '') as ScenarioId[];
}

/** From one held layer on: itself and those above it. Null for what is no held layer. */
export function heldChain(plan: Plan, layer: ScenarioId): readonly ScenarioId[] | null {
  const place = placeOf(layer);
  const origins = place === null ? null : heldOver(plan, place.scenario);
  if (place === null || origins === null) return null;
  return origins.map((_, index) => heldLayer(place.scenario, index + 1)).slice(place.nth - 1);
}

/** Whose words a layer holds: a scenario's own, or those of the scenario that a held layer was copied from. */
export function originOf(plan: Plan, layer: ScenarioId): ScenarioId {
  const place = placeOf(layer);
  return place === null ? layer : (heldOver(plan, place.scenario)?.[place.nth - 1] ?? layer);
}

function placeOf(layer: ScenarioId): { readonly scenario: ScenarioId; readonly nth: number } | null {
  const [, scenario, nth] = HELD.exec(layer) ?? [];
  return scenario === undefined ? null : { scenario: scenario as ScenarioId, nth: Number(nth) };
}
