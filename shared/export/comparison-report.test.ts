import { describe, expect, it } from 'vitest';
import { compareScenarios, usualScope } from '../analysis/compare-scenarios';
import type { PlanId, ScenarioId } from '../base/ids';
import { asId } from '../base/ids';
import { replayLog } from '../operations/operation-log';
import type { Plan } from '../plan/plan';
import { listScenarios } from '../plan/plan-lists';
import { samplePlanLog } from '../sample/sample-plan';
import { report as words } from '../wording/zh-CN/report';
import { comparisonReports } from './comparison-report';
import { cellText, headerGroups, type Report } from './report';
import { sliceRows } from './report-cells';

function samplePlan(): Plan {
  const log = samplePlanLog(asId<PlanId>('sample'), { rootName: '现行方案', author: '示例' }, '2026-01-01T00:00:00Z');
  const plan = replayLog(asId<PlanId>('sample'), log);
  if (!plan.ok) throw new Error('The sample log has a gap.');
  return plan.value;
}

function reportsOf(
  plan: Plan,
  onlyDifferences: 'onlyDifferences' | 'all',
  scenarios?: readonly ScenarioId[],
): readonly Report[] {
  const compared = scenarios ?? listScenarios(plan).map((scenario) => scenario.id);
  return comparisonReports(plan, compareScenarios(plan, usualScope(plan, compared)), {
    words: words.comparison,
    onlyDifferences: onlyDifferences === 'onlyDifferences',
    signatures: true,
    issuer: '',
    sample: true,
  });
}

function column(report: Report | undefined, id: string): readonly string[] {
  const index = report?.columns.findIndex((one) => one.id === id) ?? -1;
  return (
    report?.rows.map((row) => cellText(row.cells[index] ?? { kind: 'text', text: '?', mark: null, rowSpan: 1 })) ?? []
  );
}

describe('the comparison on paper', () => {
  const plan = samplePlan();

  it('lists all 27 indicators with base and original target exactly as printed', () => {
    const [indicators] = reportsOf(plan, 'all');
    expect(indicators?.rows).toHaveLength(27);
    expect(column(indicators, 'base')).toContain('2.60');
    expect(column(indicators, 'original')).toContain('≥3.14');
    expect(column(indicators, 'number').at(-1)).toBe('27');
  });

  it('gives every scenario but the first a group of target and change', () => {
    const [indicators] = reportsOf(plan, 'all');
    const names = listScenarios(plan)
      .slice(1)
      .map((scenario) => scenario.name);
    const groups = headerGroups(indicators?.columns ?? []).filter((group) => group.columns.length > 1);
    expect(groups.map((group) => group.title)).toEqual(names);
    expect(groups.every((group) => group.columns.map((one) => one.title).join() === '目标,变动')).toBe(true);
  });

  it('says how many rows it leaves out, and that the scenarios are demo data', () => {
    const [all] = reportsOf(plan, 'all');
    const [indicators] = reportsOf(plan, 'onlyDifferences');
    const listed = indicators?.rows.length ?? 0;
    expect(listed).toBeGreaterThan(0);
    expect(listed).toBeLessThan(27);
    expect(indicators?.notes.join('')).toContain(`共27项指标，未列的${27 - listed}项不作调整。`);
    expect(indicators?.notes.join('')).toContain('演示数据');
    expect(all?.notes.join('')).toContain('共27项指标。');
  });

  it('says so on paper when scenarios do not differ', () => {
    const [root] = listScenarios(plan);
    const [indicators] = reportsOf(plan, 'onlyDifferences', [root?.id ?? asId('root'), root?.id ?? asId('root')]);
    expect(indicators?.rows).toEqual([]);
    expect(indicators?.notes.join('')).toContain('各方案没有不同。');
  });

  it('puts an explanation first, with the tables as its annexes', () => {
    const explanation = [{ role: 'body' as const, text: '方案一调整5项。' }];
    const scenarios = listScenarios(plan).map((scenario) => scenario.id);
    const parts = comparisonReports(plan, compareScenarios(plan, usualScope(plan, scenarios)), {
      words: words.comparison,
      onlyDifferences: true,
      signatures: true,
      issuer: '',
      sample: true,
      explanation,
    });
    expect(parts.map((part) => [part.title, part.annex])).toEqual([
      ['目标调整说明', ''],
      ['目标调整对照表', '附件1'],
      ['项目里程碑调整对照表', '附件2'],
    ]);
    expect(parts[0]?.paragraphs).toBe(explanation);
  });

  it('signs the last part only', () => {
    const parts = reportsOf(plan, 'all');
    expect(parts.map((part) => part.signatures.length)).toEqual([0, 4]);
  });

  it('merges the category of neighbouring rows, and begins it again on the next page', () => {
    const [indicators] = reportsOf(plan, 'all');
    const at = indicators?.columns.findIndex((one) => one.id === 'category') ?? 0;
    const spans = (indicators?.rows ?? []).map((row) => row.cells[at]?.rowSpan ?? 1);
    expect(spans.reduce((sum, span) => sum + span, 0)).toBe(27);
    const inside = spans.indexOf(0);
    const page = sliceRows(indicators?.rows ?? [], inside, 27);
    expect(page[0]?.cells[at]?.rowSpan).toBeGreaterThan(0);
    expect(page[0]?.cells[at]?.text).toBe(indicators?.rows[inside]?.cells[at]?.text);
    expect(page.reduce((sum, row) => sum + (row.cells[at]?.rowSpan ?? 1), 0)).toBe(27 - inside);
  });

  it('marks directions by sign, so that greyscale and a fax keep them', () => {
    const [indicators] = reportsOf(plan, 'onlyDifferences');
    const changes = [...column(indicators, 'change-1'), ...column(indicators, 'change-2')];
    expect(changes.some((text) => text.startsWith('▲ '))).toBe(true);
    expect(changes.every((text) => /^[▲▽◇] ./.test(text) || text === '—')).toBe(true);
  });
});
