import type { Change } from '../operations/change';
import type { EntityKind } from '../plan/entity';
import { type Plan, ROOT } from '../plan/plan';
import { resolveField } from '../plan/resolve';

/** Whether a value, or a word on one, belongs to a scenario, indicator or region that was listed in `base` and is not in `ours`. */
export function isGone(base: Plan, ours: Plan, change: Change): boolean {
  if (change.kind === 'field') return false;
  const key = change.kind === 'value' ? `value/${change.indicator}/${change.region}` : change.of;
  const [kind, indicator = '', region = ''] = key.split('/');
  if (kind !== 'value') return false;
  const dropped = (entity: EntityKind, id: string): boolean => {
    const listed = (plan: Plan): boolean =>
      resolveField(plan, entity === 'indicator' ? change.scenario : ROOT, entity, id, 'position').value !== null;
    return listed(base) && !listed(ours);
  };
  return dropped('scenario', change.scenario) || dropped('indicator', indicator) || dropped('region', region);
}
