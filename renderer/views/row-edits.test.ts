import { describe, expect, it } from 'vitest';
import { applyChanges } from '../../shared/operations/apply-changes';
import { invertChanges } from '../../shared/operations/invert-changes';
import { ROOT } from '../../shared/plan/plan';
import { listIndicators, listMilestones, listProjects } from '../../shared/plan/plan-lists';
import { zhCN } from '../../shared/wording/zh-CN';
import { dropRows, insertRows } from './row-edits';
import { sheetContext } from './sheet-context';
import { afterEdit, testPlan } from './test-plan';

const ids = () => {
  let next = 0;
  return () => `new${next++}`;
};
const context = () => sheetContext(testPlan(), ROOT, [], zhCN);

describe('R1 rows', () => {
  it('R1 inserts as many indicators as are selected, above the first, in its category', () => {
    const plan = afterEdit(testPlan(), insertRows(context(), 'indicators', ['i2', 'i3'], ids()));
    const listed = listIndicators(plan, ROOT);
    expect(listed.map(({ name, category }) => [name, category])).toEqual([
      ['毛入园率', 'c1'],
      ['新指标', 'c2'],
      ['新指标2', 'c2'],
      ['医师数', 'c2'],
      ['失业率', 'c2'],
    ]);
  });

  it('R1 inserts before the very first row too', () => {
    const plan = afterEdit(testPlan(), insertRows(context(), 'indicators', ['i1'], ids()));
    expect(listIndicators(plan, ROOT)[0]?.name).toBe('新指标');
  });

  it('R1 inserts milestones and projects beside the selected ones, never on a box', () => {
    const plan = afterEdit(testPlan(), insertRows(context(), 'projects', ['m2'], ids()));
    expect(listMilestones(plan, ROOT).map(({ id }) => id)).toEqual(['m1', 'new0', 'm2']);
    const more = afterEdit(testPlan(), insertRows(context(), 'projects', ['p1'], ids()));
    expect(listProjects(more, ROOT).map(({ id, box }) => [id, box])).toEqual([
      ['new0', 'b1'],
      ['p1', 'b1'],
    ]);
    expect(insertRows(context(), 'projects', ['b1'], ids())).toMatchObject({ issue: { code: 'rows.notHere' } });
    expect(insertRows(context(), 'regions', ['i1'], ids())).toMatchObject({ issue: { code: 'rows.notHere' } });
  });

  it('R1 drops all selected rows at once, and one undo brings them back', () => {
    const edit = dropRows(context(), 'indicators', ['i1', 'i3', 'add', 'fold/c1']);
    const plan = afterEdit(testPlan(), edit);
    expect(listIndicators(plan, ROOT).map(({ id }) => id)).toEqual(['i2']);
    const back = edit.ok ? applyChanges(plan, invertChanges(edit.value.changes)) : plan;
    expect(listIndicators(back, ROOT).map(({ id }) => id)).toEqual(['i1', 'i2', 'i3']);
    expect(dropRows(context(), 'indicators', ['add'])).toMatchObject({ issue: { code: 'rows.notHere' } });
  });

  it('R1 a project takes its milestones along, named once', () => {
    const edit = dropRows(context(), 'projects', ['p1', 'm1']);
    const plan = afterEdit(testPlan(), edit);
    expect([listProjects(plan, ROOT).length, listMilestones(plan, ROOT).length]).toEqual([0, 0]);
    expect(edit.ok && edit.value.event).toBe('project.drop');
  });
});
