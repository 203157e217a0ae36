import { describe, expect, it } from 'vitest';
import { asId, type IndicatorId, type ScenarioId } from '../../../shared/base/ids';
import { setField } from '../../../shared/edits/edit-entity';
import { type Plan, ROOT } from '../../../shared/plan/plan';
import { zhCN } from '../../../shared/wording/zh-CN';
import { sheetContext } from '../sheet-context';
import { afterEdit, DRAFT, testPlan } from '../test-plan';
import { clearRegionCells, typeIntoRegions } from './region-edits';
import { type RegionLayout, regionSheet } from './region-sheet';

const IN_2020: RegionLayout = { kind: 'byIndicator', year: 2020 };
const DOCTORS: RegionLayout = { kind: 'byYear', indicator: asId<IndicatorId>('i2') };

function contextOf(plan: Plan, scenario: ScenarioId = ROOT) {
  return sheetContext(plan, scenario, [], zhCN);
}

function textOf(plan: Plan, layout: RegionLayout): readonly (readonly string[])[] {
  const sheet = regionSheet(contextOf(plan), layout);
  return sheet.rows.map((row) => sheet.columns.map((column) => sheet.cell(row.id, column.id).text));
}

function typed(plan: Plan, layout: RegionLayout, row: string, column: string, text: string): Plan {
  return afterEdit(plan, typeIntoRegions(contextOf(plan), layout, { row, column }, text));
}

describe('the region sheet', () => {
  it('sets districts beside the city, and names the one that is missing instead of skipping it', () => {
    expect(textOf(testPlan(), IN_2020)).toEqual([
      ['教育', '毛入园率', '%', '100', '缺 2 区', '', '', ''],
      ['卫生', '医师数', '人', '≥2.5', '缺吴江区', '', '1.5', ''],
      ['卫生', '失业率', '%', '<3.5', '缺 2 区', '', '', ''],
    ]);
    expect(regionSheet(contextOf(testPlan()), IN_2020).cell('i2', 'aggregate').tip).toBe('未计入：吴江区');
  });

  it('shows aggregate and residual, and marks a residual', () => {
    const plan = typed(testPlan(), IN_2020, 'i2', 'r2', '1.2');
    expect(textOf(plan, IN_2020)[1]).toEqual(['卫生', '医师数', '人', '≥2.5', '2.7', '-0.2', '1.5', '1.2']);
    const residual = regionSheet(contextOf(plan), IN_2020).cell('i2', 'residual');
    expect([residual.marks, residual.tip]).toEqual([['caution'], '全市 2.5，各区汇总 2.7']);
  });

  it('lays one indicator out by district and year', () => {
    const plan = typed(typed(testPlan(), DOCTORS, 'r2', 'y2020', '1.0'), DOCTORS, 'r1', 'y2016', '1.4');
    expect(textOf(plan, DOCTORS)).toEqual([
      ['苏州市', '', '2.60', '2.58', '2.55', '2.53', '≥2.5'],
      ['各区汇总', '合计', '缺吴江区', '缺吴江区', '缺吴江区', '缺吴江区', '2.5'],
      ['差额', '', '', '', '', '', '0.0'],
      ['姑苏区', '', '1.4', '1.4', '1.5', '1.5', '1.5'],
      ['吴江区', '', '', '', '', '', '1.0'],
    ]);
  });

  it('says in the heading that figures are made up', () => {
    const plan = afterEdit(testPlan(), setField(testPlan(), ROOT, 'region', 'r1', 'illustrative', true));
    expect(regionSheet(contextOf(plan), IN_2020).columns.map((column) => column.group)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      '汇总 · 演示数据',
      '汇总 · 演示数据',
      '各区 · 演示数据',
      '各区 · 演示数据',
    ]);
    expect(textOf(plan, DOCTORS).map((row) => row[1])).toEqual(['', '合计', '', '演示数据', '']);
  });

  it('refuses to type into what is worked out, and clears values of a selection', () => {
    const plan = testPlan();
    const refused = typeIntoRegions(contextOf(plan), IN_2020, { row: 'i2', column: 'aggregate' }, '3');
    expect(refused.ok ? null : refused.issue.code).toBe('cell.computed');
    const cleared = clearRegionCells(contextOf(plan, DRAFT), IN_2020, [
      { row: 'i2', column: 'r1' },
      { row: 'i2', column: 'aggregate' },
    ]);
    expect(cleared.ok ? cleared.value.changes : null).toEqual([
      {
        kind: 'value',
        scenario: DRAFT,
        indicator: 'i2',
        region: 'r1',
        year: 2020,
        before: { state: 'silent' },
        after: { state: 'cleared' },
      },
    ]);
  });
});
