import type { ScenarioId } from '../base/ids';
import { type Issue, issue } from '../base/issue';
import { OVERRIDABLE } from '../plan/entity';
import { originOf } from '../plan/held-layers';
import { isLocked } from '../plan/locked';
import type { Plan } from '../plan/plan';
import { listScenarios } from '../plan/plan-lists';
import { usesShared } from '../plan/scenario-content';
import type { Change } from './change';

/** Of the plan's own facts only the period decides what scenarios show. */
const PERIOD: ReadonlySet<string> = new Set(['baseYear', 'targetYear']);

/**
 * Why changes may not be made: they would alter what a locked scenario shows. Asked for every operation, whatever
 * made it (typing, bulk, import, undo), so that no edit has to remember it. Changes that open the lock are free.
 * Issues: `scenario.locked` (`name`), `scenario.lockedShared` (`name`), `scenario.lockedStays` (`name`).
 */
export function lockedBreach(plan: Plan, changes: readonly Change[]): Issue | null {
  const opened = new Set(
    changes.flatMap((change) => (isLockField(change) && change.after.state !== 'set' ? [change.id] : [])),
  );
  const closed = new Set(changes.flatMap((change) => (isLockField(change) ? [change.id] : [])));
  const locked = listScenarios(plan).filter(({ id }) => isLocked(plan, id) && !opened.has(id));
  if (locked.length === 0) return null;
  const names = new Map<string, string>(locked.map(({ id, name }) => [id, name]));
  for (const change of changes) {
    if (change.kind === 'field' && !OVERRIDABLE.has(change.entity)) {
      const breach = sharedBreach(plan, change, locked);
      if (breach !== null) return breach;
      continue;
    }
    // Reasons of steps explain the scenario, not what it shows.
    if (change.kind === 'reason' && change.of.startsWith('scenario/')) continue;
    const owner = ownerOf(plan, change.scenario);
    const name = names.get(owner);
    if (name !== undefined && !(owner !== change.scenario && closed.has(owner))) {
      return issue('scenario.locked', '', { name });
    }
  }
  return null;
}

type FieldChange = Extract<Change, { kind: 'field' }>;

function isLockField(change: Change): change is FieldChange {
  return change.kind === 'field' && change.entity === 'scenario' && change.field === 'lock';
}

/** The scenario that a layer belongs to: a held layer to the one that holds it. */
function ownerOf(plan: Plan, layer: ScenarioId): ScenarioId {
  return originOf(plan, layer) === layer ? layer : (layer.replace(/\.held\d+$/, '') as ScenarioId);
}

function sharedBreach(
  plan: Plan,
  { entity, id, field }: FieldChange,
  locked: readonly { readonly id: ScenarioId; readonly name: string }[],
): Issue | null {
  if (entity === 'scenario') {
    const itself = locked.find((one) => one.id === id);
    if (itself === undefined || (field !== 'position' && field !== 'parent')) return null;
    return issue('scenario.lockedStays', '', { name: itself.name });
  }
  if (entity === 'plan' && !PERIOD.has(field)) return null;
  const user = locked.find((one) => usesShared(plan, one.id, entity, id));
  return user === undefined ? null : issue('scenario.lockedShared', '', { name: user.name });
}
