import type { ScenarioId } from '../base/ids';
import type { Plan } from './plan';
import { listScenarios } from './plan-lists';

/** An approved scenario has been published: what it says no longer changes, drafts over it may differ. */
export function isLocked(plan: Plan, scenario: ScenarioId): boolean {
  return listScenarios(plan).find((one) => one.id === scenario)?.state === 'approved';
}
