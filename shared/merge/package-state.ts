import type { Operation } from '../operations/operation';
import { replayLog } from '../operations/operation-log';
import { planDifference } from '../operations/plan-difference';
import { isInScope } from '../plan/package-scope';
import type { Plan } from '../plan/plan';
import { listScenarios } from '../plan/plan-lists';
import { checkPlan } from '../rules/check-plan';
import type { Problem } from '../rules/problem';
import { unitKey } from './unit-key';

/** What an office has done in its package since it was issued, and what stands against giving it back. */
export interface PackageState {
  /** Places where something reads differently than when it was issued. */
  readonly changed: number;
  /** Breaches of logic in its own districts: they block the return. Those of others are others' to mend. */
  readonly hard: readonly Problem[];
  /** Unlikely, may be right: can be explained. */
  readonly soft: readonly Problem[];
}

export function packageState(plan: Plan, log: readonly Operation[]): PackageState {
  const issued = replayLog(plan.id, log.slice(0, 1));
  const changes = issued.ok ? planDifference(issued.value, plan) : [];
  const problems = ownProblems(plan);
  return {
    changed: new Set(changes.map(unitKey)).size,
    hard: problems.filter(({ severity }) => severity === 'error'),
    soft: problems.filter(({ severity }) => severity === 'warning'),
  };
}

/** Of a draft only what does not stand the same in the plan in force already. */
function ownProblems(plan: Plan): readonly Problem[] {
  const found = new Map<string, Problem>();
  for (const { id } of listScenarios(plan)) {
    for (const problem of checkPlan(plan, id)) {
      if (!isInScope(plan, problem.address)) continue;
      const { scenario: _, ...place } = problem.address;
      const key = JSON.stringify([problem.code, place, problem.values]);
      if (!found.has(key)) found.set(key, problem);
    }
  }
  return [...found.values()];
}
