import { describe, expect, test } from 'vitest';
import { asId, type ScenarioId } from '../base/ids';
import { applyChanges } from '../operations/apply-changes';
import { invertChanges } from '../operations/invert-changes';
import { ROOT } from '../plan/plan';
import { listIndicators, listScenarios } from '../plan/plan-lists';
import { resolveValue } from '../plan/resolve';
import { after, cityCell, samplePlan } from '../sample/sample-for-tests';
import { addEntity, dropEntity, setField } from './edit-entity';
import { restoreVersion, versionAsScenario } from './restore-version';
import { clearTargets, setTarget } from './set-target';

const then = samplePlan();
const draft = asId<ScenarioId>('then');
const place = cityCell(ROOT, 9, 2020);

/** What was done since: a target changed, one emptied, an indicator dropped, one added, one renamed. */
function now() {
  let plan = after(then, setTarget(then, place, '95'));
  plan = after(plan, clearTargets(plan, [cityCell(ROOT, 10, 2020)]));
  plan = after(plan, dropEntity(plan, ROOT, 'indicator', ['indicator-03']));
  plan = after(plan, addEntity(plan, ROOT, 'indicator', 'new', { name: '新指标' }));
  return after(plan, setField(plan, ROOT, 'indicator', 'indicator-04', 'name', '改了名'));
}

describe('an older version', () => {
  test('becomes the plan again in one operation that can be taken back', () => {
    const plan = now();
    const restored = restoreVersion(plan, then);
    expect(restored.ok && restored.value.event).toBe('recovery.restore');
    expect(after(plan, restored)).toEqual(then);
    expect(applyChanges(then, invertChanges(restored.ok ? restored.value.changes : []))).toEqual(plan);
  });

  test('becomes a draft that shows the same rows and values, while the plan in force stays', () => {
    const plan = now();
    const both = after(plan, versionAsScenario(plan, then, draft, '旧版'));
    expect(listScenarios(both).map(({ name }) => name)).toContain('旧版');
    expect(listIndicators(both, draft).map(({ id, name }) => [id, name])).toEqual(
      listIndicators(then, ROOT).map(({ id, name }) => [id, name]),
    );
    for (const number of [9, 10]) {
      const cell = cityCell(ROOT, number, 2020);
      expect(resolveValue(both, { ...cell, scenario: draft }).value).toEqual(resolveValue(then, cell).value);
      expect(resolveValue(both, cell)).toEqual(resolveValue(plan, cell));
    }
    expect(listIndicators(both, ROOT)).toEqual(listIndicators(plan, ROOT));
  });

  test('that is the same is no operation', () => {
    expect(restoreVersion(then, samplePlan())).toMatchObject({ issue: { code: 'version.same' } });
    expect(versionAsScenario(then, samplePlan(), draft, '旧版')).toMatchObject({ issue: { code: 'version.same' } });
  });
});
