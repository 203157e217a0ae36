import type { ScenarioId } from '../base/ids';
import type { Address } from '../plan/address';
import { type EntityKind, OVERRIDABLE } from '../plan/entity';
import { type Plan, ROOT } from '../plan/plan';
import { countValues, eachValue } from '../values/plan-values';

/** Every address at which a draft speaks for itself: its 调整. Empty for the plan in force, which adjusts nothing. */
export function adjustmentsOf(plan: Plan, scenario: ScenarioId): readonly Address[] {
  if (scenario === ROOT) return [];
  const addresses: Address[] = [];
  eachValue(plan.values, scenario, (place) => addresses.push({ ...place, kind: 'value' }));
  for (const [key, fields] of plan.fields.get(scenario) ?? []) {
    const slash = key.indexOf('/');
    const entity = key.slice(0, slash) as EntityKind;
    if (!OVERRIDABLE.has(entity)) continue;
    for (const field of fields.keys()) {
      addresses.push({ kind: 'field', scenario, entity, id: key.slice(slash + 1), field });
    }
  }
  return addresses;
}

/** As many as `adjustmentsOf` lists, without listing them. */
export function countAdjustments(plan: Plan, scenario: ScenarioId): number {
  if (scenario === ROOT) return 0;
  let count = countValues(plan.values, scenario);
  for (const fields of plan.fields.get(scenario)?.values() ?? []) count += fields.size;
  return count;
}
