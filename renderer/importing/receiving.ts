import type { ScenarioId } from '../../shared/base/ids';
import { matchKey } from '../../shared/base/match-key';
import type { ImportDraft } from '../../shared/import/import-draft';
import type { MergeChoices } from '../../shared/import/indicator-differences';
import { isLocked } from '../../shared/plan/locked';
import { type Plan, ROOT } from '../../shared/plan/plan';
import { listScenarios, planFacts, wholeRegion } from '../../shared/plan/plan-lists';
import type { SessionState } from '../session/plan-session';
import type { Review } from './review';

/**
 * Where a draft goes until a person says otherwise: into the plan on the desk where it is a fill-in form or bears its
 * name, else into a plan of its own. The sample is nobody's plan: what bears its name is the person's own. Into the scenario on screen, unless that is approved.
 */
export function usualWay(
  { plan, sample }: Pick<SessionState, 'plan' | 'sample'>,
  scenario: ScenarioId,
  draft: ImportDraft,
): Pick<Review, 'into' | 'receiving'> {
  const receiving = receivingOf(plan, scenario);
  const sameTitle = !sample && draft.title !== null && matchKey(draft.title) === matchKey(planFacts(plan).title);
  return { receiving, into: receiving !== null && (sameTitle || draft.form !== undefined) ? 'current' : 'new' };
}

/** Null where nothing can receive: a plan without regions, or with every scenario approved. */
export function receivingOf(plan: Plan, scenario: ScenarioId): MergeChoices | null {
  const region = wholeRegion(plan);
  const open = [scenario, ROOT, ...listScenarios(plan).map(({ id }) => id)].find((id) => !isLocked(plan, id));
  return region === undefined || open === undefined ? null : { scenario: open, region: region.id };
}
