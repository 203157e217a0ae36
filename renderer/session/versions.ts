import type { Issue } from '../../shared/base/issue';
import { fail, ok, type Result } from '../../shared/base/result';
import type { SnapshotEntry } from '../../shared/desk/desk-api';
import { readPlanFile } from '../../shared/exchange/read-plan-file';
import type { Change } from '../../shared/operations/change';
import type { Plan } from '../../shared/plan/plan';

/** An older version of the open plan, read whole from its snapshot. */
export interface Version {
  readonly entry: SnapshotEntry;
  readonly plan: Plan;
}

export async function readVersion(planId: string, entry: SnapshotEntry): Promise<Result<Version, Issue>> {
  const bytes = await window.desk.readSnapshot(planId, entry.name);
  if (!bytes.ok) return bytes;
  const file = readPlanFile(bytes.value, entry.name);
  return file.ok ? ok({ entry, plan: file.value.plan }) : fail({ ...file.issue, place: '' });
}

/**
 * Of what differs, the lines worth reading: an entity that is listed in one of the two only is one line, its other
 * fields would only repeat that.
 */
export function tellingChanges(changes: readonly Change[]): readonly Change[] {
  const entityOf = (change: Change): string | null =>
    change.kind === 'field' ? `${change.scenario}/${change.entity}/${change.id}` : null;
  const relisted = new Set(
    changes.filter((change) => change.kind === 'field' && change.field === 'position').map(entityOf),
  );
  return changes.filter((change) => {
    if (change.kind !== 'field' || change.field === 'position') return true;
    return !relisted.has(entityOf(change));
  });
}

/** How many values, fields and words differ. */
export interface DifferenceCounts {
  readonly values: number;
  readonly fields: number;
  readonly words: number;
}

export function countDifferences(changes: readonly Change[]): DifferenceCounts {
  const of = (kinds: readonly Change['kind'][]): number => changes.filter(({ kind }) => kinds.includes(kind)).length;
  return { values: of(['value']), fields: of(['field']), words: of(['reason', 'note']) };
}
