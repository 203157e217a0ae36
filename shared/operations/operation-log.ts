import type { PlanId } from '../base/ids';
import { asId, type OperationId } from '../base/ids';
import { type Issue, issue } from '../base/issue';
import { fail, ok, type Result } from '../base/result';
import { emptyPlan, type Plan } from '../plan/plan';
import { applyChanges } from './apply-changes';
import type { Change } from './change';
import type { Operation, OperationEvent } from './operation';

export interface OperationFacts {
  /** Unique id for the operation. */
  readonly id: string;
  /** ISO time. */
  readonly at: string;
  readonly by: string;
  readonly event: OperationEvent;
  readonly undoes: OperationId | null;
}

/** The next operation of a log. */
export function nextOperation(log: readonly Operation[], facts: OperationFacts, changes: readonly Change[]): Operation {
  return { ...facts, id: asId<OperationId>(facts.id), seq: log.length + 1, changes };
}

/** The plan that a whole log gives. Refuses a log with gaps: a missing operation would silently change the plan. */
export function replayLog(id: PlanId, log: readonly Operation[]): Result<Plan, Issue> {
  const gap = log.findIndex((operation, index) => operation.seq !== index + 1);
  if (gap !== -1) return fail(issue('log.gap', '', { expected: gap + 1, found: log[gap]?.seq ?? 0 }));
  return ok(log.reduce((plan, operation) => applyChanges(plan, operation.changes), emptyPlan(id)));
}
