import type { ScenarioId } from '../base/ids';
import type { Entity, EntityKind } from './entity';
import type { Plan } from './plan';
import { listEntities } from './plan-lists';
import { chainOf, readField } from './resolve';

/**
 * What a draft itself has dropped from its parent's list, as the parent has it, by position. A draft's sheet still
 * shows these rows, struck out: nothing goes without a trace, and each can be put back.
 */
export function droppedHere<Kind extends EntityKind>(
  plan: Plan,
  scenario: ScenarioId,
  kind: Kind,
): readonly Entity<Kind>[] {
  const above = chainOf(plan, scenario)[1];
  if (above === undefined) return [];
  const listed = new Set<string>(listEntities(plan, scenario, kind).map(({ id }) => id));
  return listEntities(plan, above, kind).filter(
    ({ id }) => !listed.has(id) && readField(plan, scenario, kind, id, 'position').state !== 'silent',
  );
}
