import { describe, expect, it } from 'vitest';
import type { ScenarioId } from '../../../shared/base/ids';
import { asId, type IndicatorId, type RegionId } from '../../../shared/base/ids';
import type { EditResult } from '../../../shared/edits/edit';
import { setField } from '../../../shared/edits/edit-entity';
import { giveReason } from '../../../shared/edits/give-reason';
import { setTarget } from '../../../shared/edits/set-target';
import { emptyPlan, type Plan, ROOT } from '../../../shared/plan/plan';
import { listCategories, listIndicators } from '../../../shared/plan/plan-lists';
import { checkPlan } from '../../../shared/rules/check-plan';
import { zhCN } from '../../../shared/wording/zh-CN';
import { sheetContext } from '../sheet-context';
import { afterEdit, CITY, DRAFT, testPlan } from '../test-plan';
import { clearIndicatorCells, indicatorAddress, typeIntoIndicators } from './indicator-edits';
import type { IndicatorSheetOptions } from './indicator-rows';
import { indicatorSheet } from './indicator-sheet';

const ALL: IndicatorSheetOptions = { region: CITY, state: 'all', adjusted: 'all', extent: 'usual' };
const ids = () => {
  let next = 0;
  return () => `new${next++}`;
};

function contextOf(plan: Plan, scenario: ScenarioId) {
  return sheetContext(plan, scenario, checkPlan(plan, scenario), zhCN);
}

function textOf(plan: Plan, scenario: ScenarioId, options = ALL): readonly (readonly string[])[] {
  const sheet = indicatorSheet(contextOf(plan, scenario), options);
  return sheet.rows.map((row) => [row.number, ...sheet.columns.map((column) => sheet.cell(row.id, column.id).text)]);
}

function type(plan: Plan, scenario: ScenarioId, row: string, column: string, text: string): EditResult {
  return typeIntoIndicators(contextOf(plan, scenario), CITY, { row, column }, text, ids());
}

describe('the indicator sheet', () => {
  it('shows base, path, target and state of every indicator, and a row to add one', () => {
    expect(textOf(testPlan(), ROOT)).toEqual([
      ['1', '教育', '毛入园率', '%', '约束', '99.5', '99.6', '99.8', '99.9', '100', '需提升'],
      ['2', '卫生', '医师数', '人', '', '2.60', '2.58', '2.55', '2.53', '≥2.5', '优于目标'],
      ['3', '卫生', '失业率', '%', '', '1.89', '2.29', '2.70', '3.10', '<3.5', '优于目标'],
      ['', '', '＋ 新增指标', '', '', '', '', '', '', '', ''],
    ]);
  });

  it('says over the years of a district that its figures are made up', () => {
    const plan = afterEdit(testPlan(), setField(testPlan(), ROOT, 'region', 'r1', 'illustrative', true));
    const groups = (region: RegionId) =>
      new Set(indicatorSheet(contextOf(plan, ROOT), { ...ALL, region }).columns.map((column) => column.group));
    expect(groups(asId<RegionId>('r1'))).toEqual(new Set([undefined, '姑苏区 · 演示数据']));
    expect(groups(CITY)).toEqual(new Set([undefined]));
  });

  it('keeps the numbers of the rows that a filter leaves', () => {
    expect(textOf(testPlan(), ROOT, { ...ALL, state: 'beyond' }).map((row) => [row[0], row[2]])).toEqual([
      ['2', '医师数'],
      ['3', '失业率'],
    ]);
  });

  it('marks what the draft adjusted, says the value before, and lists it alone when asked', () => {
    const plan = afterEdit(testPlan(), type(testPlan(), DRAFT, 'i2', 'y2020', '2.8'));
    const sheet = indicatorSheet(contextOf(plan, DRAFT), ALL);
    expect(sheet.cell('i2', 'y2020')).toEqual({
      text: '≥2.8',
      unit: '人',
      target: {
        kind: 'number',
        comparator: '≥',
        number: 2.8,
        decimals: 1,
        scale: '',
        cumulative: false,
        perYear: false,
        soft: false,
      },
      marks: ['own'],
      tip: '本方案调整，原值大于等于 2.5',
      spoken: '大于等于 2.8人，本方案调整，原值大于等于 2.5',
    });
    expect(textOf(plan, DRAFT, { ...ALL, adjusted: 'only' }).map((row) => row[2])).toEqual(['医师数']);
  });

  it('marks worked-out years and problems', () => {
    const plan = afterEdit(testPlan(), type(testPlan(), DRAFT, 'i1', 'y2018', '105'));
    const sheet = indicatorSheet(contextOf(plan, DRAFT), ALL);
    expect(sheet.cell('i1', 'y2017').marks).toEqual(['computed']);
    expect(sheet.cell('i1', 'y2018').marks).toEqual(['own', 'error']);
  });

  it('shows reason and responsible unit where the window is wide, and takes a reason only for an adjusted target', () => {
    const changed = afterEdit(testPlan(), type(testPlan(), DRAFT, 'i2', 'y2020', '2.8'));
    const plan = afterEdit(changed, type(changed, DRAFT, 'i2', 'reason', '2016年已达2.60'));
    const sheet = indicatorSheet(contextOf(plan, DRAFT), { ...ALL, extent: 'wide' });
    expect(sheet.columns.map((column) => column.id)).toEqual([
      'category',
      'name',
      'unit',
      'attribute',
      'y2016',
      'y2017',
      'y2018',
      'y2019',
      'y2020',
      'state',
      'responsible',
      'reason',
    ]);
    expect(sheet.cell('i2', 'reason')).toEqual({ text: '2016年已达2.60', tip: '2016年已达2.60' });
    expect(sheet.cell('i1', 'reason').locked).toBe('目标没有调整，不需要理由。');
  });

  it('locks every cell of an approved scenario', () => {
    const draft = testPlan();
    const plan = afterEdit(draft, {
      ok: true,
      value: {
        event: 'scenario.edit',
        changes: [
          {
            kind: 'field',
            scenario: ROOT,
            entity: 'scenario',
            id: DRAFT,
            field: 'state',
            before: { state: 'silent' },
            after: { state: 'set', value: 'approved' },
          },
        ],
      },
    });
    const sheet = indicatorSheet(contextOf(plan, DRAFT), { ...ALL, extent: 'wide' });
    const open = sheet.rows.flatMap((row) =>
      sheet.columns.filter((column) => sheet.cell(row.id, column.id).locked === undefined),
    );
    expect(open).toEqual([]);
  });
});

describe('typing into the indicator sheet', () => {
  it('builds a plan from nothing: the first indicator brings its category', () => {
    const empty = emptyPlan(asId('empty'));
    const plan = afterEdit(empty, type(empty, ROOT, 'add', 'name', ' 毛入园率 '));
    expect(listCategories(plan).map((category) => category.name)).toEqual(['新类别']);
    expect(listIndicators(plan, ROOT).map((indicator) => [indicator.name, indicator.category])).toEqual([
      ['毛入园率', 'new0'],
    ]);
    const renamed = afterEdit(plan, type(plan, ROOT, 'new1', 'category', '教育'));
    expect(listCategories(renamed).map((category) => category.name)).toEqual(['教育']);
  });

  it('adds a category as an empty row that waits for its indicator', () => {
    const plan = afterEdit(testPlan(), type(testPlan(), ROOT, 'add', 'category', '交通'));
    expect(
      textOf(plan, ROOT)
        .slice(-2)
        .map((row) => row.slice(0, 3)),
    ).toEqual([
      ['', '交通', '＋ 新增指标'],
      ['', '', '＋ 新增指标'],
    ]);
    const filled = afterEdit(plan, type(plan, ROOT, 'category/new0', 'name', '分担率'));
    expect(textOf(filled, ROOT).at(-2)?.slice(0, 3)).toEqual(['4', '交通', '分担率']);
  });

  it('reads attributes by word, units as optional text', () => {
    const first = afterEdit(testPlan(), type(testPlan(), ROOT, 'i2', 'attribute', '约束'));
    const plan = afterEdit(first, type(first, ROOT, 'i2', 'unit', ''));
    expect(listIndicators(plan, ROOT).map((one) => [one.attribute, one.unit])).toEqual([
      ['binding', '%'],
      ['binding', null],
      [null, '%'],
    ]);
  });

  it.each([
    ['i2', 'y2020', '很多2个3', 'target.unreadable'],
    ['i2', 'name', ' ', 'field.nameMissing'],
    ['i2', 'category', '教育', 'category.nameTaken'],
    ['i2', 'attribute', '也许', 'choice.unknown'],
    ['i2', 'state', '持平', 'cell.computed'],
    ['add', 'unit', '%', 'row.nameFirst'],
  ])('refuses %s %s "%s": %s', (row, column, text, code) => {
    const typed = type(testPlan(), ROOT, row, column, text);
    expect(typed.ok ? null : typed.issue.code).toBe(code);
  });

  it('clears a selection of values and optional fields in one operation, and keeps names', () => {
    const plan = testPlan();
    const context = contextOf(plan, ROOT);
    const cleared = clearIndicatorCells(context, CITY, [
      { row: 'i1', column: 'y2020' },
      { row: 'i1', column: 'unit' },
      { row: 'i1', column: 'state' },
    ]);
    expect(textOf(afterEdit(plan, cleared), ROOT)[0]).toEqual([
      '1',
      '教育',
      '毛入园率',
      '',
      '约束',
      '99.5',
      '',
      '',
      '',
      '',
      '不判定',
    ]);
    expect(clearIndicatorCells(context, CITY, [{ row: 'i1', column: 'name' }]).ok).toBe(false);
  });

  it('names the address under a cell', () => {
    const context = contextOf(testPlan(), DRAFT);
    expect([
      indicatorAddress(context, CITY, { row: 'i1', column: 'y2018' }),
      indicatorAddress(context, CITY, { row: 'i1', column: 'unit' }),
      indicatorAddress(context, CITY, { row: 'i1', column: 'state' }),
      indicatorAddress(context, CITY, { row: 'add', column: 'unit' }),
    ]).toEqual([
      { kind: 'value', scenario: DRAFT, indicator: 'i1', region: CITY, year: 2018 },
      { kind: 'field', scenario: DRAFT, entity: 'indicator', id: 'i1', field: 'unit' },
      { kind: 'value', scenario: DRAFT, indicator: 'i1', region: CITY, year: 2020 },
      null,
    ]);
  });

  it('keeps a given basis when the reason is typed over', () => {
    const place = { scenario: DRAFT, indicator: asId<IndicatorId>('i2'), region: CITY, year: 2020 };
    const changed = afterEdit(testPlan(), setTarget(testPlan(), place, '2.8'));
    const given = afterEdit(
      changed,
      giveReason(changed, [{ kind: 'value', ...place }], { reason: '旧', basis: '监测' }),
    );
    const plan = afterEdit(given, type(given, DRAFT, 'i2', 'reason', '新'));
    expect(plan.reasons.get(DRAFT)?.get('value/i2/r0/2020')).toEqual({ reason: '新', basis: '监测' });
  });
});
