import { describe, expect, it } from 'vitest';
import { importPaste } from '../../shared/import/import-text';
import { zhCN } from '../../shared/wording/zh-CN';
import { proseReviewSheet } from './prose-sheet';
import { firstTab, tabOfPart } from './result-tab';
import { keptDraft, openProblems, type Review, reviewCounts, startReview } from './review';
import { typeIntoReview } from './review-edits';
import { sourceMarks } from './source-marks';

const TEXT = [
  '临江市公共服务规划（2021—2025年）',
  '一、发展目标',
  '到2025年，幼儿园覆盖率达到88%以上，护理床位占比提高到60%。本句与表无关。',
  '指标\t单位\t2020年\t2025年',
  '幼儿园覆盖率\t%\t80\t≥88',
  '护理床位占比\t%\t45\t58',
  '（一）就业',
];
const review = startReview(importPaste(TEXT.join('\n')));
const sheetOf = (of: Review) => proseReviewSheet(of, new Map(), (place) => place, zhCN);
const text = (of: Review, row: string, column: string) => sheetOf(of).cell(row, column).text;

function typed(of: Review, row: string, column: string, said: string): Review {
  const next = typeIntoReview(of, { row, column }, said, zhCN);
  if (!next.ok) throw new Error(next.issue.code);
  return next.value;
}

const differing = (of: Review) => openProblems(of).filter(({ issue }) => issue.code === 'import.mentionDiffers');

describe('headings and sentences under review', () => {
  it('stand in one sheet: a sentence below its heading, what it tells below the sentence', () => {
    expect(sheetOf(review).rows.map(({ id, level }) => [id, level])).toEqual([
      ['h0', 'group'],
      ['t0', 'subgroup'],
      ['t0.n0', 'item'],
      ['t0.n1', 'item'],
      ['h1', 'group'],
    ]);
    expect(['what', 'told', 'held', 'year', 'keep'].map((column) => text(review, 't0.n1', column))).toEqual([
      '护理床位占比',
      '提高到60%',
      '58',
      '2025',
      '导入',
    ]);
    expect(text(review, 't0', 'what')).toBe('到2025年，幼儿园覆盖率达到88%以上，护理床位占比提高到60%。');
    expect(text(review, 'h1', 'what')).toBe('　（一）就业');
    expect([firstTab('new', review.draft), tabOfPart('t0.n1'), tabOfPart('h0')]).toEqual([
      'indicators',
      'prose',
      'prose',
    ]);
  });

  it('say where text and table differ, until one of them is mended, unlinked or left out', () => {
    expect(sheetOf(review).cell('t0.n1', 'what')).toMatchObject({ marks: ['caution'] });
    expect(differing(review)).toMatchObject([{ severity: 'warning', issue: { place: 'line 3' } }]);
    const mended = typed(review, 'i1', 'y2025', '60');
    expect(sheetOf(mended).cell('t0.n1', 'what').marks).toBeUndefined();
    for (const [row, said] of [
      ['t0.n1', '不导入'],
      ['t0', '不导入'],
      ['i1', '不导入'],
    ] as const)
      expect(differing(typed(review, row, 'keep', said)), row).toEqual([]);
    expect(differing(mended)).toEqual([]);
    expect(differing(typed(mended, 'i0', 'y2025', '≥90'))).toHaveLength(1);
  });

  it('are unlinked number by number or left out as a whole, headings by themselves', () => {
    const unlinked = keptDraft(typed(review, 't0.n1', 'keep', '不导入'));
    expect(unlinked.mentions?.map(({ value }) => value)).toEqual(['达到88%以上']);
    expect(reviewCounts(typed(review, 't0', 'keep', '不导入')).passages).toBe(0);
    const headless = keptDraft(typed(typed(review, 'h0', 'keep', '不导入'), 'i0', 'keep', '不导入'));
    expect(headless.sections?.map(({ title }) => title)).toEqual(['(一)就业']);
    expect(headless.mentions).toMatchObject([{ indicator: 0, section: null, value: '提高到60%' }]);
    expect(typeIntoReview(review, { row: 't0', column: 'what' }, '别的话', zhCN).ok).toBe(false);
  });

  it('are marked in the source; what of their paragraph tells nothing stays listed as unread', () => {
    const marks = sourceMarks(review.draft, TEXT);
    expect([2, 3, 7].map((line) => marks.lines.get(line)?.kind)).toEqual(['section', 'passage', 'section']);
    expect(review.draft.unrecognised).toEqual([{ place: 'line 3', lines: 1, text: '本句与表无关。' }]);
  });
});
