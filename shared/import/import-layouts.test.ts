import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ImportDraft } from './import-draft';
import { importPaste, importText } from './import-text';

function draftOfFile(name: string): ImportDraft {
  const imported = importText(readFileSync(`../shared/plans/${name}`));
  if (!imported.ok) throw new Error(imported.issue.code);
  return imported.value;
}

function rows(draft: ImportDraft): string[] {
  return draft.indicators.map((row) =>
    [row.category, row.name, row.unit, row.attribute, row.base?.text, row.target?.text, row.pace?.cell.text].join('|'),
  );
}

describe('the national indicators', () => {
  const html = draftOfFile('national-15th-main-indicators.html.txt');
  const [, markdown = '', tsv = '', cells = ''] = readFileSync(
    '../shared/plans/national-15th-main-indicators.md-tsv-cells.txt',
    'utf8',
  ).split(/^## .*$/m);

  it('are the same in all four layouts', () => {
    expect(html.indicators).toHaveLength(21);
    for (const text of [markdown, tsv, cells]) expect(rows(importPaste(text))).toEqual(rows(html));
  });

  it('keep totals, signs and words as printed; where a dash stands under the target year, 年均/累计 has the target', () => {
    const by = (start: string) => rows(html).find((row) => row.includes(start));
    expect(by('城镇调查失业率')).toBe('民生福祉|城镇调查失业率|%|预期性|5.2|<5.5|<5.5');
    expect(by('二氧化碳')).toBe('绿色低碳|单位 GDP 二氧化碳排放降低|%|约束性|〔17.7〕|〔17〕|〔17〕');
    expect(by('森林')).toBe('绿色低碳|森林覆盖率|%|约束性|25.1|25.8|—');
    expect(by('粮食')).toBe('安全保障|粮食综合生产能力|万亿斤|约束性|1.39|1.45 左右|—');
    expect(by('PM2.5')).toBe('绿色低碳|地级及以上城市细颗粒物(PM2.5)浓度|微克/立方米|约束性|28|<27|—');
    expect(html.indicators.filter((row) => row.attribute === '约束性')).toHaveLength(8);
  });

  it('met three times in one file are taken once, and that is said', () => {
    const all = draftOfFile('national-15th-main-indicators.md-tsv-cells.txt');
    expect(all.indicators).toHaveLength(21);
    expect(all.problems.filter((one) => one.issue.code === 'import.repeatedRows')).toHaveLength(2);
  });
});

describe('other real plans', () => {
  it('medicine: 11 rows with trailing bars, a dash among numbers', () => {
    const draft = draftOfFile('tcm-12th-main-indicators.cells-bars.txt');
    expect(rows(draft)).toHaveLength(11);
    expect(rows(draft)[2]).toBe('|中医医院病床使用率|%|预期性|84|94|—');
    expect(rows(draft)[7]).toBe('|卫生机构中医类别执业(助理)医师|万人|预期性|29.4|37.5|5');
    expect(draft.indicators[6]?.target?.text).toBe('15.0');
    expect(draft).toMatchObject({ baseYear: 2010, targetYear: 2015 });
  });

  it('Wujiang: 33 projects in nine groups with their quantities', () => {
    const draft = draftOfFile('wujiang-2020-livelihood-projects.txt');
    const projects = draft.boxes.flatMap((box) => box.projects);
    expect([draft.boxes.length, projects.length]).toEqual([9, 33]);
    const quantities = projects.flatMap((project) =>
      project.milestones.map((one) =>
        one.quantity?.kind === 'number'
          ? `${project.number}: ${one.quantity.comparator}${one.quantity.number}${one.unit}`
          : null,
      ),
    );
    expect(quantities.filter((one) => one !== null)).toEqual([
      '2: =22所',
      '8: =4片',
      '8: =30公里',
      '8: =60套',
      '8: =8个',
      '10: =8个',
      '16: ≥20%',
      '17: =50个',
      '21: =700座',
      '22: =100个',
      '23: =15条次',
      '23: =100个',
      '23: ≥100辆',
      '24: =800个',
      '30: ≥1条',
    ]);
  });

  it('Pudong: a split over six districts with its total, in the order of the cells', () => {
    const draft = draftOfFile('pudong-2008-elderly-care-quota.cells.txt');
    expect(draft.indicators).toEqual([]);
    expect(
      draft.splits?.map(({ indicator, unit, year, cells, whole }) =>
        [indicator, unit, year, ...cells.map(({ cell }) => cell.text), whole?.cell.text].join(' '),
      ),
    ).toEqual([
      '老年人口数 人 2007 90191 72716 30217 33535 123750 32969 383378',
      '床位数与老年人口比例 % 2007 0.82% 2.18% 4.37% 2.52% 2.00% 5.04% 2.25%',
      '床位数与老年人口比例 % 2010 >3.2% >3.2% >3.2% >3.2% >3.2% >3.2% >3.2%',
      '新增床位指标数 张 2008 550 300 50 100 500 0 1500',
      '老年人日间服务中心 家 2007 3 3 3 1 5 1 16',
      '老年人助餐服务点 个 2007 6 5 3 3 6 1 24',
    ]);
    expect(draft.splits?.[0]?.cells.map(({ district }) => district)).toEqual([
      '陆家嘴功能区',
      '金桥功能区',
      '张江功能区',
      '外高桥功能区',
      '三林世博功能区',
      '川沙功能区',
    ]);
    // Which heading belongs to which column was worked out, so that a person has to look.
    expect(draft.splits?.every(({ confidence }) => confidence === 'low')).toBe(true);
    expect(draft.problems.map((one) => one.issue.code)).toContain('import.districtsDoubtful');
  });
});
