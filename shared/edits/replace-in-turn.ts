import type { ScenarioId } from '../base/ids';
import type { Issue } from '../base/issue';
import { applyChanges } from '../operations/apply-changes';
import type { Change } from '../operations/change';
import { squashChanges } from '../operations/squash-changes';
import type { Plan } from '../plan/plan';
import { batchEdits } from './batch-edits';
import type { Edit, EditResult } from './edit';

/** Everything replaced as one operation, and why the rest was not. */
export interface Replaced {
  readonly edit: Edit;
  readonly changed: number;
  readonly refused: readonly Issue[];
}

/**
 * Replaces in one scenario after the other, each on what the ones before left: a draft's cell is compared with its
 * parent's new value, not with the old one. Scenarios must come parents first.
 */
export function replaceInTurn<Hit extends { readonly scenario: ScenarioId }>(
  plan: Plan,
  hits: readonly Hit[],
  replace: (plan: Plan, hit: Hit) => EditResult,
): Replaced {
  let now = plan;
  const changes: Change[] = [];
  const refused: Issue[] = [];
  let changed = 0;
  for (const scenario of new Set(hits.map((hit) => hit.scenario))) {
    const edits = hits.filter((hit) => hit.scenario === scenario).map((hit) => replace(now, hit));
    const batch = batchEdits('cell.replace', edits);
    changed += batch.changed;
    refused.push(...batch.refused.map(({ issue }) => issue));
    if (!batch.edit.ok) continue;
    changes.push(...batch.edit.value.changes);
    now = applyChanges(now, batch.edit.value.changes);
  }
  return { edit: { event: 'cell.replace', changes: squashChanges(changes) }, changed, refused };
}
