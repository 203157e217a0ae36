import { expect, it } from 'vitest';
import { asId, type PlanId, type ScenarioId } from '../base/ids';
import { applyChanges } from '../operations/apply-changes';
import { emptyPlan, type Plan, ROOT } from '../plan/plan';
import { branchScenario, freeScenarioName } from './edit-scenarios';

function planWith(...names: readonly string[]): Plan {
  return names.reduce(
    (plan, name, index) => {
      const branched = branchScenario(plan, ROOT, asId<ScenarioId>(`s${index}`), name);
      if (!branched.ok) throw new Error(branched.issue.code);
      return applyChanges(plan, branched.value.changes);
    },
    emptyPlan(asId<PlanId>('p')),
  );
}

it('the name offered for a new scenario is one that nobody uses in talk either', () => {
  const nameOf = (number: number) => `方案${['', '一', '二', '三', '十', '十一'][number] ?? number}`;
  expect(freeScenarioName(planWith(), nameOf)).toBe('方案一');
  expect(freeScenarioName(planWith('方案一 稳妥（示例）', '方案二（提标）'), nameOf)).toBe('方案三');
  expect(freeScenarioName(planWith('方案一', '方案二', '方案三', '方案十一'), nameOf)).toBe('方案十');
});
