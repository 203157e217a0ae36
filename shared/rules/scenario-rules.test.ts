import { expect, it } from 'vitest';
import { asId, type ScenarioId } from '../base/ids';
import { duplicateScenario } from '../edits/edit-scenarios';
import { lockScenario } from '../edits/lock-scenario';
import { setTarget } from '../edits/set-target';
import { applyChanges } from '../operations/apply-changes';
import { heldLayer } from '../plan/held-layers';
import { isLocked } from '../plan/locked';
import { scenarioContent } from '../plan/scenario-content';
import { after, cityCell, samplePlan } from '../sample/sample-for-tests';
import { CLEARED } from '../values/slot';
import { checkPlan } from './check-plan';

const STEADY = asId<ScenarioId>('draft-steady');
const RAISED = asId<ScenarioId>('draft-raised');
const codes = (plan: ReturnType<typeof samplePlan>) => checkPlan(plan, RAISED).map(({ code }) => code);

it('a lock that no longer fits what its scenario shows is an error', () => {
  const locked = after(samplePlan(), lockScenario(samplePlan(), RAISED, { at: '2026-01-31', by: '' }));
  expect(codes(locked)).not.toContain('lock.broken');
  const place = cityCell(heldLayer(RAISED, 2), 1, 2020);
  const tampered = applyChanges(locked, [{ ...place, kind: 'value', before: CLEARED, after: CLEARED }]);
  expect(codes(tampered)).toContain('lock.broken');
});

it('a copy of a locked scenario is open and shows the same, although its parent has changed since', () => {
  const copy = asId<ScenarioId>('copy');
  let plan = after(samplePlan(), lockScenario(samplePlan(), RAISED, { at: '2026-01-31', by: '' }));
  plan = after(plan, setTarget(plan, cityCell(STEADY, 4, 2020), '<2.0'));
  plan = after(plan, duplicateScenario(plan, RAISED, copy, '副本'));
  expect(isLocked(plan, copy)).toBe(false);
  expect(scenarioContent(plan, copy)).toEqual(scenarioContent(plan, RAISED));
});
