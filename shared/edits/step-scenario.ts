import type { ScenarioId } from '../base/ids';
import { issue } from '../base/issue';
import { fail, ok } from '../base/result';
import type { Change } from '../operations/change';
import type { Scenario } from '../plan/entity';
import { isLocked } from '../plan/locked';
import { type Plan, type Reason, ROOT } from '../plan/plan';
import { entityOf } from '../plan/plan-lists';
import { readField } from '../plan/resolve';
import { slotChange } from './change-field';
import type { EditResult } from './edit';
import { lockChanges, type Signed, scenarioFields, stepReason } from './lock-scenario';

export type ScenarioState = Scenario['state'];

/** 草案 → 征求意见 → 论证 → 批准, in the order in which a plan goes. */
export const SCENARIO_STATES: readonly ScenarioState[] = ['draft', 'consulting', 'reviewing', 'approved'];

const SIGNED: Readonly<Record<Exclude<ScenarioState, 'draft'>, readonly [at: string, by: string]>> = {
  consulting: ['consultingAt', 'consultingBy'],
  reviewing: ['reviewingAt', 'reviewingBy'],
  approved: ['approvedAt', 'approvedBy'],
};

/** When and in whose name a scenario reached a step; empty texts where nothing is written. */
export function signedOf(scenario: Scenario, state: ScenarioState): Signed {
  if (state === 'draft') return { at: '', by: '' };
  const fields = scenario as unknown as Readonly<Record<string, string | null>>;
  const [at, by] = SIGNED[state];
  return { at: fields[at] ?? '', by: fields[by] ?? '' };
}

/**
 * Brings a scenario to a step of its way. Forward it is signed, and approving locks it. Back it needs a reason, and the
 * signatures of the steps it leaves go; a locked one goes back only by being unlocked.
 * Issues: `scenario.sameState`, `scenario.unlockFirst`, `scenario.reasonMissing`.
 */
export function stepScenario(
  plan: Plan,
  id: ScenarioId,
  state: ScenarioState,
  signed: Signed,
  reason: Reason,
): EditResult {
  const scenario = entityOf(plan, ROOT, 'scenario', id);
  const [from, to] = [SCENARIO_STATES.indexOf(scenario.state), SCENARIO_STATES.indexOf(state)];
  if (from === to) return fail(issue('scenario.sameState'));
  if (to < from) {
    if (isLocked(plan, id)) return fail(issue('scenario.unlockFirst'));
    const why = stepReason(plan, id, reason);
    if (why === null) return fail(issue('scenario.reasonMissing'));
    const left = SCENARIO_STATES.slice(to + 1).flatMap((one) => (one === 'draft' ? [] : SIGNED[one]));
    const unsigned = left.flatMap((field) => slotChange(plan, ROOT, 'scenario', id, field, { state: 'silent' }));
    return ok({ event: 'scenario.step', changes: [...scenarioFields(plan, id, { state }), ...unsigned, ...why] });
  }
  const by = signed.by.trim();
  const [atField, byField] = state === 'draft' ? ['', ''] : SIGNED[state];
  const fields = {
    state,
    [atField]: signed.at.trim() === '' ? null : signed.at.trim(),
    [byField]: by === '' ? null : by,
  };
  const opens = readField(plan, ROOT, 'scenario', id, 'lock').state !== 'set';
  const lock: readonly Change[] = state === 'approved' && opens ? lockChanges(plan, id, signed) : [];
  return ok({
    event: 'scenario.step',
    changes: [...scenarioFields(plan, id, fields), ...lock, ...(stepReason(plan, id, reason) ?? [])],
  });
}
