import { describe, expect, it } from 'vitest';
import { asId, type OperationId, type PlanId, type ScenarioId } from '../../shared/base/ids';
import { dropScenario } from '../../shared/edits/edit-scenarios';
import type { Change } from '../../shared/operations/change';
import { nextOperation, replayLog } from '../../shared/operations/operation-log';
import { takeBack } from '../../shared/operations/undo-redo';
import { listScenarios } from '../../shared/plan/plan-lists';
import { samplePlanLog } from '../../shared/sample/sample-plan';
import { broughtBack, readView, rememberedScenario } from './remember-desk';

describe('what the desk remembers', () => {
  it('opens the view that was left, or the first when it knows no such view', () => {
    expect(readView('projects')).toBe('projects');
    expect(readView('map')).toBe('indicators');
    expect(readView(undefined)).toBe('indicators');
  });

  it('opens the scenario that was left, in its own plan only', () => {
    expect(rememberedScenario({ plan: 'p-1', scenario: 's-2' }, 'p-1')).toBe('s-2');
    expect(rememberedScenario({ plan: 'p-1', scenario: 's-2' }, 'p-2')).toBeNull();
    expect(rememberedScenario({ plan: 'p-1', scenario: 7 }, 'p-1')).toBeNull();
    expect(rememberedScenario('s-2', 'p-1')).toBeNull();
  });

  it('finds the scenario that taking back its deletion has brought back, and nothing after other changes', () => {
    const id = asId<PlanId>('p');
    const stateOf = (log: ReturnType<typeof samplePlanLog>) => {
      const plan = replayLog(id, log);
      if (!plan.ok) throw new Error(plan.issue.code);
      return { plan: plan.value, log };
    };
    const first = stateOf(samplePlanLog(id, { rootName: '现行方案', author: '示例' }, '2026-01-01T00:00:00.000Z'));
    const draft = listScenarios(first.plan).at(-1)?.id ?? asId<ScenarioId>('none');
    const then = (from: typeof first, changes: readonly Change[], undoes: OperationId | null) => {
      const facts = {
        id: asId<OperationId>(`o${from.log.length}`),
        at: '',
        by: '',
        event: 'scenario.drop',
        undoes,
      } as const;
      return stateOf([...from.log, nextOperation(from.log, facts, changes)]);
    };
    const drop = dropScenario(first.plan, draft);
    if (!drop.ok) throw new Error(drop.issue.code);
    const dropped = then(first, drop.value.changes, null);
    const last = dropped.log.at(-1);
    const inverse = last === undefined ? null : takeBack(dropped.plan, last);
    if (last === undefined || inverse?.ok !== true) throw new Error('the deletion cannot be taken back');
    const back = then(dropped, inverse.value, last.id);
    expect(broughtBack(back, dropped)).toBe(draft);
    expect(broughtBack(dropped, first)).toBeNull();
    expect(broughtBack(back, back)).toBeNull();
  });
});
