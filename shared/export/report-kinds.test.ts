import { describe, expect, it } from 'vitest';
import { compareScenarios, usualScope } from '../analysis/compare-scenarios';
import { asId } from '../base/ids';
import { addEntity } from '../edits/edit-entity';
import { promoteAdjustments } from '../edits/promote-adjustments';
import { writeNote } from '../edits/write-note';
import type { Address } from '../plan/address';
import { type Plan, ROOT } from '../plan/plan';
import { listScenarios } from '../plan/plan-lists';
import { after, cityCell, samplePlan } from '../sample/sample-for-tests';
import { report as words } from '../wording/zh-CN/report';
import { cellText, type Report } from './report';
import { REPORT_KIND_IDS, type ReportChoices, type ReportKind, reportKind } from './report-kinds';

const STEADY = asId<typeof ROOT>('draft-steady');
const BOLD = asId<typeof ROOT>('draft-raised');

function choicesFor(plan: Plan, more: Partial<ReportChoices> = {}): ReportChoices {
  const scenarios = listScenarios(plan).map((one) => one.id);
  const usual = {
    scenario: STEADY,
    region: null,
    year: 2020,
    compare: () => compareScenarios(plan, usualScope(plan, scenarios)),
    explanation: [],
    onlyDifferences: false,
    issuer: '市发展改革委',
    sample: true,
  };
  return { ...usual, ...more };
}

function only(kind: ReportKind, plan: Plan, more: Partial<ReportChoices> = {}): Report {
  const [report, second] = reportKind(kind).make(plan, choicesFor(plan, more), words);
  if (report === undefined || second !== undefined) throw new Error('one part expected');
  return report;
}

function rowOf(report: Report, name: string): Readonly<Record<string, string>> {
  const row = report.rows.find(({ cells }) => cells.some((cell) => cell.text === name));
  if (row === undefined) throw new Error(`no row ${name}`);
  return Object.fromEntries(row.cells.map((cell, index) => [report.columns[index]?.id ?? '', cellText(cell)]));
}

describe('reports of a plan', () => {
  const plan = samplePlan();

  it('all have as many cells as columns, a title, a caption and their office', () => {
    for (const kind of REPORT_KIND_IDS) {
      for (const report of reportKind(kind).make(plan, choicesFor(plan), words)) {
        expect(report.title).not.toBe('');
        expect(report.caption).toMatch(/^表\d　/);
        expect(report.issuer).toBe('编制单位：市发展改革委');
        expect(new Set(report.columns.map((column) => column.id)).size).toBe(report.columns.length);
        for (const { cells } of report.rows) expect(cells).toHaveLength(report.columns.length);
      }
    }
  });

  it('主要指标表 prints as the plan does, with the pace of what is still ahead', () => {
    const report = only('indicators', plan, { scenario: ROOT });
    expect(report.rows).toHaveLength(27);
    expect(rowOf(report, '每千人执业(助理)医师数')).toMatchObject({ base: '2.60', target: '≥2.5', yearly: '—' });
    expect(rowOf(report, '护理型床位数占养老机构床位数比率')).toMatchObject({ base: '52.93', target: '≥70' });
    expect(rowOf(report, '城市居民公共交通出行分担率')).toMatchObject({ base: '28.1', target: '32', yearly: '+0.98' });
    expect(rowOf(report, '每千名老年人拥有养老床位数')).toMatchObject({ yearly: '+7.0%' });
    expect(report.notes.join('')).not.toContain('所列为');
  });

  it('主要指标表 of a draft says whose values it lists; of a district, that they are made up', () => {
    const draft = only('indicators', plan);
    expect(rowOf(draft, '每千名老年人拥有养老床位数')).toMatchObject({ target: '45' });
    expect(draft.notes.join('')).toContain('所列为“方案一 稳妥（示例）”的数值。所列方案、理由和依据为演示数据');
    const district = only('indicators', plan, { region: asId<never>('area-320508') });
    expect(district.caption).toBe('表1　姑苏区（演示数据）主要指标');
    expect(district.notes.join('')).toContain('其数值为演示数据');
  });

  it('项目里程碑表 lists every milestone, and projects without one', () => {
    const report = only('milestones', plan, { scenario: ROOT });
    expect(report.notes.join('')).toContain('共24个里程碑。');
    expect(report.rows).toHaveLength(28);
    expect(rowOf(report, '扶持失业人员创业')).toMatchObject({ quantity: '2万', unit: '名', due: '2020年' });
  });

  it('分区指标分解表 has every district, what they make together and the residual', () => {
    const report = only('regions', plan, { scenario: ROOT });
    const district = report.columns.filter((column) => column.group !== null);
    expect(district).toHaveLength(10);
    expect(district[0]?.group).toBe('各区（演示数据）');
    expect(rowOf(report, '城镇新增就业人数')).toMatchObject({ whole: '17.4', aggregate: '17.40', residual: '0.0' });
  });

  it('分区指标分解表 of many districts lists them below each other', () => {
    let many = plan;
    for (let number = 1; number <= 20; number += 1) {
      many = after(
        many,
        addEntity(many, ROOT, 'region', `more-${number}`, { name: `第${number}区`, parent: 'suzhou' }),
      );
    }
    const report = only('regions', many, { scenario: ROOT });
    expect(report.columns.map((column) => column.id)).toContain('region');
    expect(report.rows).toHaveLength(27 * 31);
    expect(rowOf(report, '姑苏区（演示数据）')).toMatchObject({ indicator: '学前三年教育毛入园率', target: '100' });
  });

  it('意见采纳情况表 holds notes against what the draft did about them', () => {
    const cell = { kind: 'value', ...cityCell(STEADY, 1, 2020) } as const;
    const noted = after(plan, writeNote(plan, cell, '教育局：不宜再提高'));
    const report = only('opinions', noted);
    expect(rowOf(report, '教育局：不宜再提高')).toMatchObject({
      outcome: '未调整',
      before: '100',
      after: '',
      reason: '',
    });
    expect(rowOf(report, '每千名老年人拥有养老床位数')).toMatchObject({
      outcome: '已调整',
      before: '50',
      after: '45',
      reason: '老年人口增长更快',
    });
    expect(report.notes[0]).toContain('共7条，已调整6条，未调整1条。');
    expect(only('opinions', plan, { scenario: ROOT }).notes[0]).toBe('没有批注，也没有注明理由的调整。');
  });

  it('意见采纳情况表 of a draft over a draft knows what it inherits; what was promoted is in force, with its reason', () => {
    const beds = '每千名老年人拥有养老床位数';
    const [jobless, care] = [4, 15].map(
      (number) => ({ kind: 'value', ...cityCell(STEADY, number, 2020) }) as const,
    ) as [Address, Address];
    // 方案二 stands on 方案一 and leaves its 失业率 as it is.
    const inherited = rowOf(only('opinions', plan, { scenario: BOLD }), '城镇登记失业率');
    expect(inherited).toMatchObject({ outcome: '已调整', before: '<3.5', after: '<3.0' });
    expect(inherited.reason).toContain('上限偏宽');
    const promoted = after(plan, promoteAdjustments(plan, STEADY, [jobless, care], 'keep'));
    const inForce = only('opinions', promoted, { scenario: ROOT });
    expect(rowOf(inForce, beds)).toMatchObject({
      outcome: '已纳入现行方案',
      before: '',
      after: '45',
      reason: '老年人口增长更快',
    });
    expect(inForce.notes[0]).toContain('共2条，已调整0条，已纳入现行方案2条，未调整0条。');
    expect(() => rowOf(only('opinions', promoted), beds)).toThrow();
  });
});
