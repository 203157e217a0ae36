import { describe, expect, it } from 'vitest';
import { asId, type PlanId } from '../base/ids';
import { applyChanges } from '../operations/apply-changes';
import { emptyPlan, type Plan } from '../plan/plan';
import { listRegions } from '../plan/plan-lists';
import { createPlan } from './create-plan';
import { editRegions, type WantedRegion } from './edit-regions';

function planOf(...regions: readonly string[]): Plan {
  const empty = emptyPlan(asId<PlanId>('p'));
  let next = 0;
  const made = createPlan(
    empty,
    { title: '规划', baseYear: 2020, targetYear: 2025, regions, rootName: '现行方案' },
    () => `r-${next++}`,
  );
  if (!made.ok) throw new Error(made.issue.code);
  return applyChanges(empty, made.value.changes);
}

const rows = (plan: Plan): readonly WantedRegion[] => listRegions(plan);

describe('editing the list of regions', () => {
  it('changes nothing when nothing is changed', () => {
    const plan = planOf('全市', '甲区', '乙区');
    expect(editRegions(plan, rows(plan))).toMatchObject({ ok: true, value: { changes: [] } });
  });

  it('renames, weighs, adds and drops in one operation', () => {
    const plan = planOf('全市', '甲区', '乙区');
    const [whole, first] = rows(plan);
    if (whole === undefined || first === undefined) throw new Error('regions expected');
    const added = { id: 'r-new', name: '新区', code: '320599', weight: 12.5, illustrative: true };
    const edit = editRegions(plan, [whole, { ...first, name: ' 甲县 ', weight: 80 }, added]);
    if (!edit.ok) throw new Error(edit.issue.code);
    expect(rows(applyChanges(plan, edit.value.changes))).toMatchObject([
      { name: '全市' },
      { name: '甲县', weight: 80 },
      { name: '新区', code: '320599', weight: 12.5, illustrative: true, parent: whole.id },
    ]);
  });

  it('refuses two of one name, no name, a negative weight, and losing the whole', () => {
    const plan = planOf('全市', '甲区');
    const [whole, first] = rows(plan);
    if (whole === undefined || first === undefined) throw new Error('regions expected');
    const codeOf = (wanted: readonly WantedRegion[]) => {
      const edit = editRegions(plan, wanted);
      return edit.ok ? null : edit.issue.code;
    };
    expect(codeOf([whole, { ...first, name: '全市' }])).toBe('plan.regionTwice');
    expect(codeOf([whole, { ...first, name: ' ' }])).toBe('field.nameMissing');
    expect(codeOf([whole, { ...first, weight: -1 }])).toBe('region.weightNegative');
    expect(codeOf([first])).toBe('region.wholeStays');
    expect(codeOf([])).toBe('plan.regionMissing');
  });
});
