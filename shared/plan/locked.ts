import type { ScenarioId } from '../base/ids';
import { entityKey, type Plan, ROOT } from './plan';

/**
 * A locked scenario holds what it shows, whatever happens above it; drafts over it may differ. An approved one is
 * locked by that.
 */
export function isLocked(plan: Plan, scenario: ScenarioId): boolean {
  const fields = plan.fields.get(ROOT)?.get(entityKey('scenario', scenario));
  const state = fields?.get('state');
  return fields?.get('lock')?.state === 'set' || (state?.state === 'set' && state.value === 'approved');
}
