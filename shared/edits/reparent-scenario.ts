import { differingPlaces } from '../analysis/differing-places';
import type { ScenarioId } from '../base/ids';
import { type Issue, issue } from '../base/issue';
import { fail, ok, type Result } from '../base/result';
import { applyChanges } from '../operations/apply-changes';
import { isLocked } from '../plan/locked';
import { type Plan, ROOT } from '../plan/plan';
import { lineOf, parentOf } from '../plan/resolve';
import { fieldChanges } from './change-field';
import type { EditResult } from './edit';
import { type KeepOrFollow, keepShown } from './keep-shown';

/**
 * Puts a draft over another parent. What it inherits then changes: it follows, or keeps what it shows as its own.
 * Issues: `scenario.noParent`, `scenario.lockedStays`, `scenario.parentBelow`, `scenario.sameParent`.
 */
export function reparentScenario(plan: Plan, id: ScenarioId, parent: ScenarioId, how: KeepOrFollow): EditResult {
  const checked = mayReparent(plan, id, parent);
  if (!checked.ok) return checked;
  const moved = fieldChanges(plan, ROOT, 'scenario', id, { parent });
  const after = applyChanges(plan, moved);
  const places = differingPlaces({ plan, scenario: id }, { plan: after, scenario: id });
  const kept = how === 'keep' ? keepShown(plan, after, id, places) : [];
  return ok({ event: 'scenario.reparent', changes: [...moved, ...kept] });
}

/** Whether a scenario can stand over another. */
export function mayReparent(plan: Plan, id: ScenarioId, parent: ScenarioId): Result<void, Issue> {
  if (id === ROOT) return fail(issue('scenario.noParent'));
  if (isLocked(plan, id)) return fail(issue('scenario.lockedStays'));
  if (lineOf(plan, parent).includes(id)) return fail(issue('scenario.parentBelow'));
  return (parentOf(plan, id) ?? ROOT) === parent ? fail(issue('scenario.sameParent')) : ok(undefined);
}
