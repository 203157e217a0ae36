import type { ScenarioId } from '../base/ids';
import { issue } from '../base/issue';
import { fail, ok } from '../base/result';
import type { Change } from '../operations/change';
import { planDifference } from '../operations/plan-difference';
import { OVERRIDABLE } from '../plan/entity';
import { entityKey, type Plan, ROOT } from '../plan/plan';
import { listRegions } from '../plan/plan-lists';
import type { EditResult } from './edit';
import { branchScenario } from './edit-scenarios';

/** The plan as it was, in one operation that can be undone. Nothing of the log is taken away. */
export function restoreVersion(plan: Plan, version: Plan): EditResult {
  const changes = planDifference(plan, version);
  return changes.length === 0 ? fail(issue('version.same')) : ok({ event: 'recovery.restore', changes });
}

/**
 * A new draft that shows what the plan in force showed then. Regions, categories, boxes and the plan's own facts are
 * the same for all scenarios and stay as they are now; drafts of then are not brought back.
 */
export function versionAsScenario(plan: Plan, version: Plan, id: ScenarioId, name: string): EditResult {
  const branch = branchScenario(plan, ROOT, id, name);
  if (!branch.ok) return branch;
  const regions = new Set<string>(listRegions(plan).map((region) => region.id));
  const adjustments = planDifference(plan, version)
    .filter((change) => change.scenario === ROOT)
    .flatMap((change) => inDraft(version, change, id, regions));
  if (adjustments.length === 0) return fail(issue('version.same'));
  return ok({ event: 'scenario.branch', changes: [...branch.value.changes, ...adjustments] });
}

/** A difference of the plan in force as the word of a draft over it: silence there is emptiness here. */
function inDraft(version: Plan, change: Change, scenario: ScenarioId, regions: ReadonlySet<string>): readonly Change[] {
  switch (change.kind) {
    case 'value': {
      if (!regions.has(change.region)) return [];
      const after = change.after.state === 'silent' ? ({ state: 'cleared' } as const) : change.after;
      return [{ ...change, scenario, before: { state: 'silent' }, after }];
    }
    case 'field': {
      if (!OVERRIDABLE.has(change.entity)) return [];
      // Of what was not there yet the draft only says that it is not listed.
      const listed = version.fields.get(ROOT)?.get(entityKey(change.entity, change.id))?.get('position');
      if (listed?.state !== 'set' && change.field !== 'position') return [];
      const after = change.after.state === 'silent' ? ({ state: 'cleared' } as const) : change.after;
      return [{ ...change, scenario, before: { state: 'silent' }, after }];
    }
    case 'note':
      return [{ ...change, scenario, before: null, after: change.after ?? '' }];
    case 'reason':
      return [];
  }
}
