import type { ScenarioId } from '../base/ids';
import { issue } from '../base/issue';
import { fail, ok } from '../base/result';
import { textDigest } from '../base/text-digest';
import { LONGEST_TEXT } from '../plan/field';
import { type Plan, ROOT } from '../plan/plan';
import { listScenarios } from '../plan/plan-lists';
import { fieldChanges } from './change-field';
import type { EditResult } from './edit';

/**
 * Keeps what a person wrote about a scenario against another, one text for each scenario. Writing what is generated
 * anyway, or nothing, keeps nothing: the generated text follows the numbers again.
 * Issues: `explanation.past`, `explanation.tooLong` (`most`).
 */
export function explainScenario(
  plan: Plan,
  scenario: ScenarioId,
  against: ScenarioId,
  written: string,
  generated: string,
): EditResult {
  if (!listScenarios(plan).some(({ id }) => id === scenario)) return fail(issue('explanation.past'));
  const text = written.trim();
  if (text.length > LONGEST_TEXT) return fail(issue('explanation.tooLong', '', { most: LONGEST_TEXT }));
  const kept =
    text === '' || text === generated.trim()
      ? { explanation: null, explainedAgainst: null, explainedFrom: null }
      : { explanation: text, explainedAgainst: against, explainedFrom: textDigest(generated) };
  return ok({ event: 'scenario.explain', changes: fieldChanges(plan, ROOT, 'scenario', scenario, kept) });
}
