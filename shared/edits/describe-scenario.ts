import type { ScenarioId } from '../base/ids';
import { ok } from '../base/result';
import { type Plan, ROOT } from '../plan/plan';
import { fieldChanges } from './change-field';
import type { EditResult } from './edit';

/** An edit that names a scenario, with its description in the same operation: one dialog, one undo step. */
export function describeScenario(plan: Plan, naming: EditResult, id: ScenarioId, description: string): EditResult {
  if (!naming.ok) return naming;
  const described = fieldChanges(plan, ROOT, 'scenario', id, { description: description.trim() });
  return ok({ event: naming.value.event, changes: [...naming.value.changes, ...described] });
}
