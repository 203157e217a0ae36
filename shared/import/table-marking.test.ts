import { describe, expect, it } from 'vitest';
import { formatTarget } from '../target/format-target';
import type { DraftIndicator, ImportDraft } from './import-draft';
import { importPaste } from './import-text';
import { joinRows, splitRow } from './join-rows';
import { readMarkedTable } from './read-marked-table';
import { linesOf } from './read-text';
import { type ColumnMeaning, markableTables, readMeanings, withTableReread } from './table-marking';

const TEXT = [
  '某市规划',
  '板块\t事项\t计量\t上年\t明年\t谁来做',
  '教育\t毕业率\t%\t90\t≥95\t教育局',
  '\t入园率（%）\t\t80\t85/88\t教育局',
  '医疗\t\t\t\t\t',
  '\t床位数\t张\t5.10\t6\t卫健委',
  '正文一段。',
].join('\n');
const YEARS = { baseYear: 2020, targetYear: 2025 };
const MARKED: readonly ColumnMeaning[] = ['category', 'name', 'unit', 'y2020', 'y2025', 'responsible'];

function theTable(text = TEXT) {
  const [table] = markableTables(linesOf(text));
  if (table === undefined) throw new Error('a table');
  return table;
}

const told = (row: DraftIndicator | undefined) => [
  row?.category,
  row?.name,
  row?.unit,
  row?.base?.text,
  row?.target?.text,
  row?.responsible,
];

describe('columns that a person marks', () => {
  it('are read by what they are said to mean, category by category; what cannot be read is told at its cell', () => {
    const { indicators, problems, unrecognised } = readMarkedTable(theTable(), MARKED, YEARS);
    expect(indicators.map(told)).toEqual([
      ['教育', '毕业率', '%', '90', '≥95', '教育局'],
      ['教育', '入园率', '%', '80', '85/88', '教育局'],
      ['医疗', '床位数', '张', '5.10', '6', '卫健委'],
    ]);
    expect(problems.map(({ issue }) => [issue.code, issue.place])).toEqual([
      ['import.valueUnreadable', 'line 4 cell 5'],
    ]);
    expect(unrecognised.map(({ place }) => place)).toEqual(['line 5']);
    expect(indicators.map(({ confidence }) => confidence)).toEqual(['high', 'low', 'high']);
  });

  it('replace what was read of the table, and nothing else', () => {
    const before = importPaste(TEXT);
    const after = withTableReread(before, linesOf(TEXT), theTable(), readMarkedTable(theTable(), MARKED, YEARS));
    expect(after.indicators).toHaveLength(3);
    expect(after.unrecognised.map(({ text }) => text)).toContain('正文一段。');
    const again = withTableReread(after, linesOf(TEXT), theTable(), readMarkedTable(theTable(), MARKED, YEARS));
    expect(again).toEqual(after);
  });

  it('start as their headings read, and are known again by them', () => {
    const table = theTable('序号\t指标\t单位\t2020年\t2025年目标\n1\t毕业率\t%\t90\t95');
    expect(table.meanings).toEqual(['ignore', 'name', 'unit', 'y2020', 'y2025']);
    const wide = theTable('序号\t指 标\t单位\t２０２０年\t2025年目标\n9\t别的\t%\t1\t2');
    expect(wide.fingerprint).toBe(table.fingerprint);
    expect(readMeanings(['name', 'y2020'], 2)).toEqual(['name', 'y2020']);
    for (const bad of [['name'], ['name', 'x'], 'name', [1, 2], ['name', 'y20']])
      expect(readMeanings(bad, 2)).toBeNull();
  });
});

describe('rows that a person joins or splits', () => {
  const draft: ImportDraft = {
    ...importPaste(''),
    indicators: readMarkedTable(theTable(), MARKED, YEARS).indicators,
  };

  it('joined: the name goes on, what either says is kept', () => {
    const [first, second, ...rest] = draft.indicators;
    if (first === undefined || second === undefined) throw new Error('rows');
    const broken = {
      ...draft,
      indicators: [{ ...first, unit: null, target: null, values: new Map() }, second, ...rest],
    };
    const joined = joinRows(broken, 0);
    expect(told(joined.indicators[0])).toEqual(['教育', '毕业率入园率', '%', '90', '85/88', '教育局']);
    expect(joined.indicators).toHaveLength(2);
    expect(joinRows(draft, 2)).toBe(draft);
  });

  it('split: what stands twice is shared out and read, the rest stands in both', () => {
    const split = splitRow(draft, 1);
    expect(split.indicators.map(({ name }) => name)).toEqual(['毕业率', '入园率', '入园率', '床位数']);
    const targets = split.indicators.slice(1, 3).map(({ target }) => target?.target);
    expect(targets.map((one) => (one ? formatTarget(one) : null))).toEqual(['85', '88']);
    expect(split.indicators[1]?.values.get(2025)).toBe(split.indicators[1]?.target);
  });
});
