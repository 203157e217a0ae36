import { passageStates } from '../analysis/passage-states';
import type { ScenarioId } from '../base/ids';
import { issue } from '../base/issue';
import { fail, ok } from '../base/result';
import type { Plan } from '../plan/plan';
import type { EditResult } from './edit';
import { wordChanges } from './write-slot';

/**
 * Takes the new sentences over into a scenario: each with the numbers that the scenario holds. A draft words them for
 * itself, the plan in force keeps its own. Issue: `passage.nothingToAmend`: none of them can be put right by itself.
 */
export function amendPassages(plan: Plan, scenario: ScenarioId, ids: readonly string[]): EditResult {
  const asked = new Set(ids);
  const changes = passageStates(plan, scenario).flatMap(({ passage, amended }) =>
    amended === null || !asked.has(passage.id)
      ? []
      : wordChanges(
          plan,
          { kind: 'field', scenario, entity: 'passage', id: passage.id, field: 'text' },
          { state: 'set', value: amended },
        ),
  );
  return changes.length === 0 ? fail(issue('passage.nothingToAmend')) : ok({ event: 'passage.amend', changes });
}
