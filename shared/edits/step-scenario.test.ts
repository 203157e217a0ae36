import { expect, it } from 'vitest';
import { asId, type ScenarioId } from '../base/ids';
import { isLocked } from '../plan/locked';
import { ROOT } from '../plan/plan';
import { entityOf } from '../plan/plan-lists';
import { after, samplePlan } from '../sample/sample-for-tests';
import { unlockScenario } from './lock-scenario';
import { stepScenario } from './step-scenario';

const DRAFT = asId<ScenarioId>('draft-steady');
const signed = (at: string, by: string) => ({ at, by });
const why = (reason: string) => ({ reason, basis: '' });
const code = (edit: ReturnType<typeof stepScenario>) => (edit.ok ? 'done' : edit.issue.code);

it('a scenario goes forward signed, back with a reason and without the signatures it leaves', () => {
  let plan = after(
    samplePlan(),
    stepScenario(samplePlan(), DRAFT, 'consulting', signed('2026-01-31', ' 发改委 '), why('')),
  );
  plan = after(plan, stepScenario(plan, DRAFT, 'reviewing', signed('2026-03-01', ''), why('')));
  expect(entityOf(plan, ROOT, 'scenario', DRAFT)).toMatchObject({
    state: 'reviewing',
    consultingAt: '2026-01-31',
    consultingBy: '发改委',
    reviewingAt: '2026-03-01',
    reviewingBy: null,
  });
  expect(code(stepScenario(plan, DRAFT, 'reviewing', signed('', ''), why('')))).toBe('scenario.sameState');
  expect(code(stepScenario(plan, DRAFT, 'consulting', signed('', ''), why(' ')))).toBe('scenario.reasonMissing');
  plan = after(plan, stepScenario(plan, DRAFT, 'consulting', signed('', ''), why('专家意见未采纳')));
  expect(entityOf(plan, ROOT, 'scenario', DRAFT)).toMatchObject({
    state: 'consulting',
    consultingAt: '2026-01-31',
    reviewingAt: null,
  });
  expect(plan.reasons.get(ROOT)?.get(`scenario/${DRAFT}/state`)?.reason).toBe('专家意见未采纳');
});

it('approving locks; back it goes only by unlocking, which takes a reason and leaves it under review', () => {
  const approved = after(
    samplePlan(),
    stepScenario(samplePlan(), DRAFT, 'approved', signed('2026-05-01', '市政府'), why('')),
  );
  expect(isLocked(approved, DRAFT)).toBe(true);
  expect(code(stepScenario(approved, DRAFT, 'draft', signed('', ''), why('重做')))).toBe('scenario.unlockFirst');
  expect(code(unlockScenario(approved, DRAFT, 'follow', why('')))).toBe('scenario.reasonMissing');
  const opened = after(approved, unlockScenario(approved, DRAFT, 'follow', why('需补充一项')));
  expect(isLocked(opened, DRAFT)).toBe(false);
  expect(entityOf(opened, ROOT, 'scenario', DRAFT)).toMatchObject({ state: 'reviewing', approvedAt: null, lock: null });
  expect(opened.values).toEqual(samplePlan().values);
});
