import { asId, type PlanId, type ScenarioId } from '../base/ids';
import type { EditResult } from '../edits/edit';
import { applyChanges } from '../operations/apply-changes';
import { replayLog } from '../operations/operation-log';
import type { Plan } from '../plan/plan';
import type { ValuePlace } from '../values/plan-values';
import { indicatorId, samplePlanLog } from './sample-plan';

/** The sample plan, whole: for tests that need a real plan. */
export function samplePlan(): Plan {
  const id = asId<PlanId>('sample');
  const plan = replayLog(id, samplePlanLog(id, { rootName: '现行方案', author: '示例' }, '2026-01-01T00:00:00.000Z'));
  if (!plan.ok) throw new Error(`The sample does not replay: ${plan.issue.code}`);
  return plan.value;
}

/** The plan after an edit that must be accepted. */
export function after(plan: Plan, edit: EditResult): Plan {
  if (!edit.ok) throw new Error(`Refused: ${edit.issue.code}`);
  return applyChanges(plan, edit.value.changes);
}

/** A cell of the city: indicator by its number in the printed table. */
export function cityCell(scenario: ScenarioId, number: number, year: number): ValuePlace {
  return { scenario, indicator: asId<never>(indicatorId(number)), region: asId<never>('suzhou'), year };
}
