import { describe, expect, it } from 'vitest';
import { compareScenarios, usualScope } from '../analysis/compare-scenarios';
import type { PlanId, ScenarioId } from '../base/ids';
import { asId } from '../base/ids';
import { amendPassages } from '../edits/amend-passages';
import { dropPassage } from '../edits/link-passages';
import { setTarget } from '../edits/set-target';
import { replayLog } from '../operations/operation-log';
import { type Plan, ROOT } from '../plan/plan';
import { listScenarios } from '../plan/plan-lists';
import { after, cityCell } from '../sample/sample-for-tests';
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
      ['需同步修改的正文', '附件3'],
    ]);
    const follows = { role: 'body', text: '正文中有5句须随目标同步修改，见附件3。' };
    expect(parts[0]?.paragraphs).toEqual([...explanation, follows]);
  });

  it('signs the last part only', () => {
    const parts = reportsOf(plan, 'all');
    expect(parts.map((part) => part.signatures.length)).toEqual([0, 0, 4]);
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

  it('ends with the sentences that have to follow: section, as it is, as it reads in each scenario', () => {
    const text = reportsOf(plan, 'onlyDifferences').at(-1);
    expect(text).toMatchObject({
      title: '需同步修改的正文',
      caption: '表3　苏州市推进基本公共服务均等化行动计划正文语句',
    });
    expect(text?.columns.map(({ title }) => title)).toEqual([
      '序号',
      '章节',
      '原句',
      '方案一 稳妥（示例）改为',
      '方案二 提标（示例）改为',
    ]);
    expect(column(text, 'section')).toEqual([
      '一、发展目标',
      '一、发展目标',
      '（一）就业',
      '（二）体育与交通',
      '（二）体育与交通',
    ]);
    expect(column(text, 'before').at(-1)).toBe('城市居民公共交通出行分担率2020年达到32%。（演示数据）');
    expect(column(text, 'after-1')).toEqual([
      '—',
      '护理型床位占养老机构床位的比率提高到65%以上，每千名老年人拥有床位45张。',
      '城镇登记失业率控制在3.0%以内，每年城镇新增就业17.2万人。',
      '—',
      '城市居民公共交通出行分担率2020年达到31%。',
    ]);
    expect(text?.notes.join('')).toContain('共5句须随目标修改');
  });

  it('tells a sentence that a scenario has worded already, one that a person has to word, and one it drops', () => {
    const steady = asId<ScenarioId>('draft-steady');
    const about = (of: Plan) => column(reportsOf(of, 'onlyDifferences', [ROOT, steady]).at(-1), 'after-1');
    const taken = after(plan, amendPassages(plan, steady, ['passage-2', 'passage-3', 'passage-5']));
    expect(about(taken)).toEqual(about(plan));
    const worded = after(plan, setTarget(plan, cityCell(steady, 22, 2020), '进一步提高'));
    expect(about(worded).at(-1)).toBe('须改写：城市居民公共交通出行分担率2020年达到32%。（“达到32%”现为 进一步提高）');
    expect(about(after(plan, dropPassage(plan, steady, 'passage-5'))).at(-1)).toBe('删去此句');
    const none = reportsOf(plan, 'all', [ROOT, ROOT]).at(-1);
    expect([none?.rows, none?.notes.join('')]).toEqual([[], '正文没有须随目标修改的语句。']);
  });
});
