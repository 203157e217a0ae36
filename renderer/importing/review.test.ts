import { describe, expect, it } from 'vitest';
import { importPaste } from '../../shared/import/import-text';
import { zhCN } from '../../shared/wording/zh-CN';
import { firstTab } from './result-tab';
import {
  choicesOf,
  factIssues,
  isLeftOut,
  isNothing,
  keptDraft,
  openProblems,
  type Review,
  reviewCounts,
  startReview,
  toggleLeft,
} from './review';
import { typeIntoReview } from './review-edits';
import { indicatorReviewSheet, projectReviewSheet } from './review-sheets';
import { createReviewStore } from './review-store';
import { sourceMarks } from './source-marks';
import { splitReviewSheet } from './split-sheet';

const DRAFT = importPaste(
  [
    '苏州市教育规划（2017—2020年）',
    '指标类别\t指标\t单位\t2016年\t2020年目标',
    '教育\t毕业率\t%\t90\t95/97',
    '教育\t学位数\t万个\t12\t20',
    '就业\t失业率\t%\t1.9\t<3',
    '专栏1 教育重点工程',
    '1.学校建设工程。到2020年新建学校12所。',
  ].join('\n'),
);
const NO_NOTES = new Map<string, readonly string[]>();

function typed(review: Review, row: string, column: string, text: string): Review {
  const next = typeIntoReview(review, { row, column }, text, zhCN);
  if (!next.ok) throw new Error(next.issue.code);
  return next.value;
}

const cellOf = (review: Review, row: string, column: string) =>
  (row.startsWith('i') ? indicatorReviewSheet : projectReviewSheet)(review, NO_NOTES, (place) => place, zhCN).cell(
    row,
    column,
  );

describe('a review', () => {
  const review = startReview(DRAFT);

  it('starts from what the text says of the plan', () => {
    expect(review.facts).toMatchObject({ baseYear: '2016', targetYear: '2020', wholeRegion: '苏州市' });
    expect(factIssues(review)).toEqual({});
  });

  it('says at each field what is wrong with it, full-width years included', () => {
    const wrong = { ...review, facts: { title: '', wholeRegion: ' ', baseYear: '２０２０年', targetYear: '20' } };
    expect(Object.keys(factIssues(wrong)).toSorted()).toEqual(['targetYear', 'title', 'wholeRegion']);
    expect(choicesOf(wrong, '现行方案').baseYear).toBe(2020);
  });

  it('marks a cell that was not understood, and counts it as staying empty', () => {
    expect(cellOf(review, 'i0', 'y2020')).toMatchObject({ text: '95/97', marks: ['error'] });
    expect(reviewCounts(review)).toMatchObject({ indicators: 3, boxes: 1, projects: 1, milestones: 1, unreadCells: 1 });
    expect(openProblems(review).map((one) => one.issue.code)).toContain('import.valueUnreadable');
  });

  it('settles problem and doubt once the cell is typed again', () => {
    const mended = typed(review, 'i0', 'y2020', '97以上');
    expect(cellOf(mended, 'i0', 'y2020')).toMatchObject({ text: '≥97' });
    expect(cellOf(mended, 'i0', 'confidence').text).toBe('可信');
    expect(openProblems(mended).map((one) => one.issue.code)).not.toContain('import.valueUnreadable');
    expect(reviewCounts(mended).unreadCells).toBe(0);
  });

  it('leaves a row out by its own cell, a project with its box, and takes them in again', () => {
    const without = typed(typed(review, 'i1', 'keep', '不导入'), 'b0', 'keep', 'no');
    expect(reviewCounts(without)).toMatchObject({ indicators: 2, boxes: 0, milestones: 0, leftOut: 2 });
    expect(isLeftOut(without, 'b0.p0.m0')).toBe(true);
    expect(keptDraft(typed(without, 'i1', 'keep', '导入')).indicators).toHaveLength(3);
    expect(cellOf(without, 'i1', 'name')).toMatchObject({ text: '学位数', tone: 'muted' });
  });

  it('shows the guessed direction as a guess, and a chosen one as chosen', () => {
    expect(cellOf(review, 'i2', 'polarity')).toMatchObject({ text: '越低越好', tone: 'muted' });
    expect(cellOf(typed(review, 'i2', 'polarity', '越高'), 'i2', 'polarity')).toEqual({ text: '越高越好' });
  });

  it('edits boxes, projects and milestones in their sheet', () => {
    const edited = typed(typed(review, 'b0.p0.m0', 'quantity', '15'), 'b0.p0.m0', 'due', '2019年6月');
    expect(cellOf(edited, 'b0.p0.m0', 'quantity').text).toBe('15');
    expect(cellOf(edited, 'b0.p0.m0', 'due').text).toBe('2019年6月');
    expect(cellOf(typed(edited, 'b0.p0.m0', 'counting', '每年'), 'b0.p0.m0', 'counting').text).toBe('每年');
    expect(typeIntoReview(review, { row: 'b0', column: 'quantity' }, '1', zhCN)).toMatchObject({ ok: false });
  });

  it('tells that a yearly rate which stands only in the 年均 column is not taken as a level', () => {
    const draft = importPaste(
      '指标\t单位\t2025年\t2030年\t年均增长(%)\n地区生产总值\t亿元\t610\t—\t>7\n城镇化率\t%\t67.9\t71\t—',
    );
    const told = openProblems(startReview(draft)).find((one) => one.issue.code === 'import.onlyPace');
    expect(told).toMatchObject({ severity: 'warning', issue: { values: { rows: 1 } } });
  });
});

describe('the undo of a review', () => {
  it('goes back and forth over edits, and leaves typed facts alone', () => {
    const store = createReviewStore(DRAFT);
    expect(store.edited()).toBe(false);
    store.change(toggleLeft(store.state.getState().now, 'i1'));
    store.setFact('title', '另一个名称');
    store.undo();
    expect(store.state.getState().now.left.size).toBe(0);
    expect(store.state.getState().now.facts.title).toBe('另一个名称');
    expect(store.edited()).toBe(true);
    store.redo();
    expect(store.state.getState().now.left.has('i1')).toBe(true);
  });
});

describe('numbers of districts under review', () => {
  const draft = importPaste(
    [
      '苏州市养老规划（2017—2020年）',
      '各区养老床位分解表（2020年）',
      '区域\t养老床位（张）\t日间照料床位（张）',
      '姑苏区\t500\t120',
      '吴中区\t700\t80',
      '合计\t1200\t200',
    ].join('\n'),
  );
  const review = startReview(draft);
  const sheetOf = (of: Review) => splitReviewSheet(of, NO_NOTES, (place) => place, zhCN);

  it('stand in a sheet of their own, whose and how much, and are counted', () => {
    const sheet = sheetOf(review);
    const shown = sheet.rows.map(({ id }) =>
      ['name', 'region', 'year', 'value'].map((column) => sheet.cell(id, column).text),
    );
    expect(shown).toEqual([
      ['养老床位', '姑苏区', '2020', '500'],
      ['养老床位', '吴中区', '2020', '700'],
      ['养老床位', '合计', '2020', '1200'],
      ['日间照料床位', '姑苏区', '2020', '120'],
      ['日间照料床位', '吴中区', '2020', '80'],
      ['日间照料床位', '合计', '2020', '200'],
    ]);
    expect(reviewCounts(review)).toMatchObject({ indicators: 0, districts: 6 });
    expect(isNothing(reviewCounts(review))).toBe(false);
    expect(firstTab('new', draft)).toBe('districts');
    expect(sourceMarks(draft, []).spans.get('s0.c1')).toEqual({ first: 5, last: 5 });
  });

  it('are typed anew or left out like any row; what they are of stays as printed', () => {
    const next = typed(typed(review, 's0.c1', 'value', '≥710'), 's1.c0', 'keep', '不导入');
    expect(sheetOf(next).cell('s0.c1', 'value').text).toBe('≥710');
    expect(sheetOf(next).cell('s1.c0', 'region').tone).toBe('muted');
    expect(reviewCounts(next)).toMatchObject({ districts: 5, leftOut: 1 });
    expect(typeIntoReview(review, { row: 's0.c1', column: 'name' }, '别的', zhCN).ok).toBe(false);
  });

  it('can be given another district, a row by itself, and another year, a whole column', () => {
    const region = typed(review, 's0.c1', 'region', '相城区');
    expect(['s0.c1', 's1.c1'].map((row) => sheetOf(region).cell(row, 'region').text)).toEqual(['相城区', '吴中区']);
    const year = typed(review, 's0.c1', 'year', '2018年');
    expect(['s0.c0', 's0.c2', 's1.c0'].map((row) => sheetOf(year).cell(row, 'year').text)).toEqual([
      '2018',
      '2018',
      '2020',
    ]);
    for (const wrong of ['明年', '18'])
      expect(typeIntoReview(review, { row: 's0.c1', column: 'year' }, wrong, zhCN)).toMatchObject({
        issue: { code: 'plan.yearOutside' },
      });
    expect(typeIntoReview(review, { row: 's0.c1', column: 'region' }, ' ', zhCN).ok).toBe(false);
  });
});
