import { expect, it } from 'vitest';
import { asId, type PlanId, type ScenarioId } from '../../shared/base/ids';
import { lockScenario } from '../../shared/edits/lock-scenario';
import { setTarget } from '../../shared/edits/set-target';
import { contentDigest } from '../../shared/plan/content-digest';
import { isLocked } from '../../shared/plan/locked';
import { ROOT } from '../../shared/plan/plan';
import { resolveValue } from '../../shared/plan/resolve';
import { cityCell, samplePlan } from '../../shared/sample/sample-for-tests';
import { samplePlanLog } from '../../shared/sample/sample-plan';
import type { PlanStore } from '../storage/plan-store';
import { createPlanSession } from './plan-session';

const RAISED = asId<ScenarioId>('draft-raised');

function session() {
  const ids = Array.from({ length: 9 }, (_, index) => `id-${index}`);
  const store: Pick<PlanStore, 'append' | 'describePlan'> = {
    append: () => Promise.resolve(),
    describePlan: () => Promise.resolve(),
  };
  const log = samplePlanLog(asId<PlanId>('sample'), { rootName: '现行方案', author: '' }, '');
  return createPlanSession(
    { plan: samplePlan(), log, file: null, sample: true },
    {
      store: store as PlanStore,
      desk: { appendJournal: () => Promise.resolve({ ok: true, value: undefined }) },
      now: () => '',
      newId: () => ids.shift() ?? '',
      author: () => '',
    },
  );
}

it('a locked scenario refuses every operation that would alter it, keeps its digest, and is opened by undoing its lock', () => {
  const open = session();
  const plan = () => open.state.getState().plan;
  open.run(lockScenario(plan(), RAISED, { at: '2026-01-31', by: '' }));
  const digest = contentDigest(plan(), RAISED);

  expect(open.run(setTarget(plan(), cityCell(RAISED, 1, 2020), '99'))).toMatchObject({
    ok: false,
    issue: { code: 'scenario.locked', values: { name: '方案二 提标（示例）' } },
  });
  // It inherits indicator 4 from the draft above and indicator 1 from the plan in force: neither reaches it any more.
  open.run(setTarget(plan(), cityCell(asId('draft-steady'), 4, 2020), '<2.0'));
  open.run(setTarget(plan(), cityCell(ROOT, 1, 2018), '50'));
  expect(resolveValue(plan(), cityCell(RAISED, 1, 2018)).from).toBeNull();
  expect(contentDigest(plan(), RAISED)).toBe(digest);

  open.undo();
  open.undo();
  expect(isLocked(plan(), RAISED)).toBe(true);
  open.undo();
  expect(isLocked(plan(), RAISED)).toBe(false);
  expect(plan()).toEqual(samplePlan());
});
