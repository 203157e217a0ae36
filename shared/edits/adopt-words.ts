import { differingPlaces } from '../analysis/differing-places';
import { equalData } from '../base/equal-data';
import type { ScenarioId } from '../base/ids';
import { ok } from '../base/result';
import { applyChanges } from '../operations/apply-changes';
import type { Change } from '../operations/change';
import type { OperationEvent } from '../operations/operation';
import { squashChanges } from '../operations/squash-changes';
import { type Address, placeKey } from '../plan/address';
import { ownSlot } from '../plan/effective';
import type { Plan } from '../plan/plan';
import { listIndicators, listMilestones, listProjects } from '../plan/plan-lists';
import { chainOf } from '../plan/resolve';
import type { EditResult } from './edit';
import { wordChanges, wordOf } from './write-slot';

/**
 * Makes a scenario say at the places given what another says there, with its reasons: picked from it, or copied to it.
 * What stands on something that the receiver does not list (a milestone's project, a value's indicator) brings it along.
 */
export function adoptWords(
  plan: Plan,
  from: ScenarioId,
  to: ScenarioId,
  places: readonly Address[],
  event: Extract<OperationEvent, 'scenario.pick' | 'scenario.copy'>,
): EditResult {
  const changes = withGround(plan, from, to, places).flatMap((place): readonly Change[] => {
    const address = { ...place, scenario: to };
    const written = wordChanges(plan, address, wordOf(plan, { ...place, scenario: from }));
    return [...written, ...adoptedReason(applyChanges(plan, written), from, address)];
  });
  return ok({ event, changes: squashChanges(changes) });
}

/** The reason of whoever speaks in the giving scenario goes along where the receiver speaks for itself. */
function adoptedReason(plan: Plan, from: ScenarioId, address: Address): readonly Change[] {
  if (ownSlot(plan, address).state === 'silent') return [];
  const of = placeKey(address);
  const speaker = chainOf(plan, from).find(
    (layer) => ownSlot(plan, { ...address, scenario: layer }).state !== 'silent',
  );
  const after = (speaker === undefined ? undefined : plan.reasons.get(speaker)?.get(of)) ?? null;
  const before = plan.reasons.get(address.scenario)?.get(of) ?? null;
  return equalData(before, after) ? [] : [{ kind: 'reason', scenario: address.scenario, of, before, after }];
}

function withGround(plan: Plan, from: ScenarioId, to: ScenarioId, places: readonly Address[]): readonly Address[] {
  const missing = missingGround(plan, from, to, places);
  if (missing.size === 0) return places;
  const chosen = new Set(places.map(placeKey));
  const ground = differingPlaces({ plan, scenario: from }, { plan, scenario: to }).filter(
    (address) => address.kind === 'field' && missing.has(address.id) && !chosen.has(placeKey(address)),
  );
  return [...ground, ...places];
}

/** Indicators and projects that the giver lists and the receiver does not, as far as the places stand on them. */
function missingGround(plan: Plan, from: ScenarioId, to: ScenarioId, places: readonly Address[]): ReadonlySet<string> {
  const there = new Set<string>([...listIndicators(plan, to), ...listProjects(plan, to)].map(({ id }) => id));
  const here = new Set<string>([...listIndicators(plan, from), ...listProjects(plan, from)].map(({ id }) => id));
  const projects = new Map<string, string>(listMilestones(plan, from).map(({ id, project }) => [id, project]));
  const needed = places.flatMap((place) => {
    if (place.kind === 'value') return [place.indicator as string];
    return place.entity === 'milestone' ? (projects.get(place.id) ?? []) : place.entity === 'indicator' ? place.id : [];
  });
  return new Set(needed.filter((id) => here.has(id) && !there.has(id)));
}
