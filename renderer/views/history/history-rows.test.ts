import { describe, expect, it } from 'vitest';
import { asId, type IndicatorId, type OperationId } from '../../../shared/base/ids';
import type { Edit } from '../../../shared/edits/edit';
import { addEntity } from '../../../shared/edits/edit-entity';
import { setTarget } from '../../../shared/edits/set-target';
import { invertChanges } from '../../../shared/operations/invert-changes';
import type { Operation } from '../../../shared/operations/operation';
import { nextOperation } from '../../../shared/operations/operation-log';
import { ROOT } from '../../../shared/plan/plan';
import { zhCN } from '../../../shared/wording/zh-CN';
import { afterEdit, CITY, DRAFT, testPlan } from '../test-plan';
import { changeRows, filterHistory, historyRows, takenBack } from './history-rows';

const AT = '2026-06-12T07:20:00.000Z';

function logOf(...steps: readonly (Edit & { readonly undoes?: string })[]): readonly Operation[] {
  const log: Operation[] = [];
  for (const { event, changes, undoes } of steps) {
    const taken = undoes === undefined ? null : asId<OperationId>(undoes);
    log.push(nextOperation(log, { id: `o${log.length + 1}`, at: AT, by: '张三', event, undoes: taken }, changes));
  }
  return log;
}

const place = { scenario: DRAFT, indicator: asId<IndicatorId>('i2'), region: CITY, year: 2020 };

function typed(): Edit {
  const edit = setTarget(testPlan(), place, '2.8');
  if (!edit.ok) throw new Error(edit.issue.code);
  return edit.value;
}

describe('the history', () => {
  it('tells who did what where, newest first', () => {
    const added = addEntity(testPlan(), ROOT, 'category', 'c9', { name: '交通' });
    if (!added.ok) throw new Error(added.issue.code);
    const plan = afterEdit(testPlan(), added);
    const rows = historyRows(plan, logOf(typed(), added.value), zhCN);
    expect(rows.map(({ operation: _, ...row }) => row)).toEqual([
      {
        time: '2026-06-12 15:20',
        who: '张三',
        what: '新增类别',
        place: '交通',
        before: '',
        after: '',
        reason: '',
        scenario: '现行方案',
        takenBack: false,
      },
      {
        time: '2026-06-12 15:20',
        who: '张三',
        what: '录入',
        place: '医师数 · 2020年',
        before: '随上级',
        after: '≥2.8',
        reason: '',
        scenario: '方案一',
        takenBack: false,
      },
    ]);
    expect(
      changeRows(plan, logOf(added.value)[0] as Operation, zhCN).map(({ address: _, key: __, ...change }) => change),
    ).toEqual([
      { place: '交通 · 名称', before: '未填', after: '交通' },
      { place: '交通 · 列入', before: '', after: '列入' },
    ]);
  });

  it('shows an undone operation as taken back, and as standing again after redo', () => {
    const change = typed();
    const undo = { event: change.event, changes: invertChanges(change.changes), undoes: 'o1' };
    const redo = { event: change.event, changes: change.changes, undoes: 'o2' };
    expect([...takenBack(logOf(change, undo))]).toEqual(['o1']);
    expect([...takenBack(logOf(change, undo, redo))]).toEqual(['o2']);
    expect(historyRows(testPlan(), logOf(change, undo, redo), zhCN).map((row) => [row.what, row.takenBack])).toEqual([
      ['重做：录入', false],
      ['撤销：录入', true],
      ['录入', false],
    ]);
  });

  it('finds rows by words and by scenario', () => {
    const rows = historyRows(testPlan(), logOf(typed()), zhCN);
    expect(filterHistory(rows, { text: '医师 2.8', scenario: null })).toEqual(rows);
    expect(filterHistory(rows, { text: '医师 3.8', scenario: null })).toEqual([]);
    expect(filterHistory(rows, { text: '', scenario: ROOT })).toEqual([]);
  });
});
