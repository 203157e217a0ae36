import { expect, it } from 'vitest';
import { importPaste } from './import-text';
import { joinDrafts } from './join-drafts';

const draft = (title: string, name: string, value: string) =>
  importPaste(`${title}\n指标\t2020年\t2025年目标\n${name}\t90\t${value}\n`);

it('joins drafts in their order, each place with its file, a repeated row once, and everything that hangs on them', () => {
  const first = draft('临江市公共服务规划（2021～2025年）', '毛入学率(%)', '≥95');
  const second = {
    ...draft('', '毛入学率(%)', '≥95'),
    notes: [{ mark: null, text: '按常住人口。', place: 'line 9' }],
    splits: [
      {
        indicator: '床位',
        unit: '张',
        year: 2025,
        cells: [],
        whole: null,
        place: 'line 3',
        confidence: 'high' as const,
      },
    ],
  };
  const joined = joinDrafts([
    { name: 'a.txt', draft: first },
    { name: 'b.csv', draft: second },
    { name: 'c.txt', draft: draft('', '巩固率(%)', '99') },
  ]);
  expect(joined.title).toMatch(/^临江市/);
  expect(joined.indicators.map(({ name, place }) => [name, place.replace(/ cell \d+$/, '')])).toEqual([
    ['毛入学率', 'a.txt: line 3'],
    ['巩固率', 'c.txt: line 3'],
  ]);
  expect(joined.problems.find(({ issue }) => issue.code === 'import.repeatedRows')?.issue.place).toBe('b.csv');
  expect(joined.problems.some(({ issue }) => issue.code === 'import.noTitle')).toBe(false);
  expect([joined.notes?.[0]?.place, joined.splits?.[0]?.place]).toEqual(['b.csv: line 9', 'b.csv: line 3']);
});
