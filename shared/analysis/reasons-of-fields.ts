import { equalData } from '../base/equal-data';
import type { ScenarioId } from '../base/ids';
import { placeKey } from '../plan/address';
import type { EntityKind } from '../plan/entity';
import type { Plan, Reason } from '../plan/plan';
import { resolveField } from '../plan/resolve';
import { tellsOfDifference } from './tells-of-difference';

/**
 * Reasons for what a scenario shows of an entity, its own or inherited, where they tell why it differs from others; one
 * reason given to several fields is told once.
 */
export function reasonsOfFields(
  plan: Plan,
  scenario: ScenarioId,
  entity: EntityKind,
  id: string,
  fields: readonly string[],
  against: readonly ScenarioId[],
): readonly Reason[] {
  const reasons: Reason[] = [];
  for (const field of fields) {
    const { from } = resolveField(plan, scenario, entity, id, field);
    if (from === null || !tellsOfDifference(plan, from, against)) continue;
    const reason = plan.reasons.get(from)?.get(placeKey({ kind: 'field', scenario: from, entity, id, field }));
    if (reason !== undefined && !reasons.some((known) => equalData(known, reason))) reasons.push(reason);
  }
  return reasons;
}
