import { describe, expect, it } from 'vitest';
import { asId, type PlanId, type ScenarioId } from '../../../shared/base/ids';
import { emptyPlan, type Plan, ROOT } from '../../../shared/plan/plan';
import { checkPlan } from '../../../shared/rules/check-plan';
import { zhCN } from '../../../shared/wording/zh-CN';
import { arrangeSheet, PLAIN_LAYOUT } from '../../grid/column-sheet';
import { sheetContext } from '../sheet-context';
import { afterEdit, DRAFT, testPlan } from '../test-plan';
import { addBox, addMilestone, addProject, clearProjectCells, dropProjectRow, typeIntoProjects } from './project-edits';
import { countMilestones, type ProjectSheetOptions } from './project-rows';
import { projectSheet } from './project-sheet';

const ALL: ProjectSheetOptions = { filter: 'all', adjusted: 'all' };

function contextOf(plan: Plan, scenario: ScenarioId = ROOT) {
  return sheetContext(plan, scenario, checkPlan(plan, scenario), zhCN);
}

function textOf(plan: Plan, options = ALL, scenario: ScenarioId = ROOT): readonly (readonly string[])[] {
  const sheet = projectSheet(contextOf(plan, scenario), options);
  return sheet.rows.map((row) => [row.number, ...sheet.columns.map((column) => sheet.cell(row.id, column.id).text)]);
}

function typed(plan: Plan, scenario: ScenarioId, row: string, column: string, text: string): Plan {
  return afterEdit(plan, typeIntoProjects(contextOf(plan, scenario), { row, column }, text));
}

const ids = () => {
  let next = 0;
  return () => `new${next++}`;
};

describe('the project sheet', () => {
  it('shows boxes and projects as headings, milestones with what they promise', () => {
    expect(textOf(testPlan())).toEqual([
      ['', '专栏1　教育提升工程', '', '1 项工程，2 个里程碑', '', '', '', '', '', ''],
      ['1.1', '学前教育工程', '', '', '', '', '', '', '', '市教育局'],
      ['', '新建幼儿园50所', '50', '所', '2020年', '累计', '确定', '', '未开始', '市教育局'],
      ['', '普惠园基本覆盖', '', '', '—', '—', '力争', '', '未开始', '市教育局'],
    ]);
  });

  it('R3 folds a box away and keeps its counts', () => {
    const sheet = projectSheet(contextOf(testPlan()), ALL);
    const folded = arrangeSheet(sheet, { ...PLAIN_LAYOUT, folded: ['b1'] });
    expect(folded.rows.map(({ id }) => id)).toEqual(['b1']);
    expect(folded.cell('b1', 'unit').text).toBe('1 项工程，2 个里程碑');
    expect(folded.cell('b1', 'what').glyph).toBe('collapsed');
  });

  it('filters milestones under their headings', () => {
    expect(countMilestones(contextOf(testPlan()))).toEqual({ all: 2, numbered: 1, unnumbered: 1, undated: 1 });
    expect(textOf(testPlan(), { ...ALL, filter: 'undated' }).map((row) => row[1])).toEqual([
      '专栏1　教育提升工程',
      '学前教育工程',
      '普惠园基本覆盖',
    ]);
  });

  it('marks what a draft moved, and lists it alone when asked', () => {
    const plan = typed(testPlan(), DRAFT, 'm1', 'due', '2019年底');
    const cell = projectSheet(contextOf(plan, DRAFT), ALL).cell('m1', 'due');
    expect(cell).toEqual({
      text: '2019年',
      marks: ['own'],
      tip: '本方案调整，原值2020',
      spoken: '2019年，本方案调整，原值2020',
    });
    expect(textOf(plan, { ...ALL, adjusted: 'only' }, DRAFT).map((row) => row[1])).toEqual([
      '专栏1　教育提升工程',
      '学前教育工程',
      '新建幼儿园50所',
    ]);
  });
});

describe('typing into the project sheet', () => {
  it('reads quantities with their unit, dates and choices', () => {
    let plan = typed(testPlan(), ROOT, 'm2', 'quantity', '不少于80%');
    plan = typed(plan, ROOT, 'm2', 'due', '2019/6');
    plan = typed(plan, ROOT, 'm2', 'counting', '水平');
    plan = typed(plan, ROOT, 'm2', 'status', '按序时');
    plan = typed(plan, ROOT, 'm2', 'scope', '全市');
    expect(textOf(plan).at(-1)).toEqual([
      '',
      '普惠园基本覆盖',
      '≥80',
      '%',
      '2019年6月',
      '水平',
      '力争',
      '全市',
      '按序时',
      '市教育局',
    ]);
  });

  it.each([
    ['m1', 'quantity', '50人', 'target.otherUnit'],
    ['m1', 'due', '明年', 'due.unreadable'],
    ['m1', 'status', '差不多', 'choice.unknown'],
    ['m1', 'what', '', 'field.nameMissing'],
    ['p1', 'quantity', '3', 'cell.heading'],
  ])('refuses %s %s "%s": %s', (row, column, text, code) => {
    const result = typeIntoProjects(contextOf(testPlan()), { row, column }, text);
    expect(result.ok ? null : result.issue.code).toBe(code);
  });

  it('clears what may be empty and leaves what always holds a choice', () => {
    const plan = afterEdit(
      testPlan(),
      clearProjectCells(contextOf(testPlan()), [
        { row: 'm1', column: 'quantity' },
        { row: 'm1', column: 'due' },
        { row: 'm1', column: 'status' },
      ]),
    );
    expect(textOf(plan)[2]).toEqual(['', '新建幼儿园50所', '', '所', '—', '累计', '确定', '', '未开始', '市教育局']);
  });
});

describe('adding and dropping', () => {
  it('builds box, project and milestone in one operation where nothing is there yet', () => {
    const empty = emptyPlan(asId<PlanId>('empty'));
    const plan = afterEdit(empty, addMilestone(contextOf(empty), null, ids()));
    expect(textOf(plan).map((row) => row.slice(0, 2))).toEqual([
      ['', '专栏1　新专栏'],
      ['1.1', '新工程'],
      ['', '新里程碑'],
    ]);
  });

  it('adds beside the active row', () => {
    const newId = ids();
    let plan = afterEdit(testPlan(), addBox(contextOf(testPlan()), newId));
    plan = afterEdit(plan, addMilestone(contextOf(plan), 'm1', newId));
    plan = afterEdit(plan, addProject(contextOf(plan), 'new0', newId));
    expect(textOf(plan).map((row) => row.slice(0, 2))).toEqual([
      ['', '专栏1　教育提升工程'],
      ['1.1', '学前教育工程'],
      ['', '新建幼儿园50所'],
      ['', '新里程碑'],
      ['', '普惠园基本覆盖'],
      ['', '专栏2　新专栏'],
      ['2.1', '新工程'],
    ]);
  });

  it('drops a box with all below it', () => {
    const plan = afterEdit(testPlan(), dropProjectRow(contextOf(testPlan()), 'b1'));
    expect(textOf(plan)).toEqual([]);
  });
});
