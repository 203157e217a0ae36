import { describe, expect, it } from 'vitest';
import { adjustmentsOf, countAdjustments } from '../analysis/adjustments';
import { asId, type ScenarioId } from '../base/ids';
import { ROOT } from '../plan/plan';
import { after, cityCell, samplePlan } from '../sample/sample-for-tests';
import { restoreAdjustments } from './restore-adjustments';

const plan = samplePlan();
const raised = asId<ScenarioId>('draft-raised');

describe('putting adjustments back', () => {
  it('takes values and fields back to the parent together, with their reasons, in one operation', () => {
    const all = adjustmentsOf(plan, raised);
    expect(all.length).toBeGreaterThan(2);
    const edit = restoreAdjustments(plan, all);
    expect(edit.ok && edit.value.event).toBe('cell.restore');
    const restored = after(plan, edit);
    expect(countAdjustments(restored, raised)).toBe(0);
    expect([...(restored.reasons.get(raised)?.values() ?? [])]).toEqual([]);
  });

  it('leaves what is not adjusted, and the plan in force has nothing above it', () => {
    const one = { ...cityCell(raised, 1, 2017), kind: 'value' as const };
    const edit = restoreAdjustments(plan, [one]);
    expect(edit.ok && edit.value.changes).toEqual([]);
    const root = restoreAdjustments(plan, [{ ...cityCell(ROOT, 1, 2020), kind: 'value' }]);
    expect(root).toMatchObject({ ok: false, issue: { code: 'restore.inRoot' } });
  });
});
