import { describe, expect, it } from 'vitest';
import { placeBlock } from '../../shared/edits/paste-block';
import { parseTarget } from '../../shared/target/target-text';
import { copySelection } from './clipboard-copy';
import { emptied, type PasteSource, preparePaste, withoutUnits } from './clipboard-prepare';
import type { Copied } from './clipboard-state';
import type { Selection } from './selection';
import type { SheetCell, SheetModel } from './sheet';
import { sheetOrder } from './sheet-order';

const ROWS = ['a', 'b', 'c'];
const COLUMNS = ['name', 'y2019', 'y2020'];
const TEXTS: Readonly<Record<string, string>> = {
  'a y2019': '2.60',
  'a y2020': '≥90',
  'b y2019': '=1',
  'b y2020': '70',
  'c y2020': '80',
};

function cellOf(row: string, column: string): SheetCell {
  if (column === 'name') return { text: `名${row}` };
  const text = TEXTS[`${row} ${column}`] ?? '';
  const read = parseTarget(text);
  const target = read.ok && text !== '=1' ? read.value.target : null;
  return { text, target, ...(row === 'c' && column === 'y2019' ? { locked: '已锁定' } : {}) };
}

const model: SheetModel = {
  id: 'sheet',
  label: '表',
  columns: COLUMNS.map((id) => ({ id, title: id, kind: id === 'name' ? 'text' : 'target', width: 80 })),
  rows: ROWS.map((id) => ({ id, number: id, level: 'item' })),
  cell: cellOf,
};
const order = sheetOrder(ROWS, COLUMNS);
const selection = (...ranges: Selection['ranges']): Selection => ({
  active: { row: ranges[0]?.rows[0] ?? '', column: ranges[0]?.columns[0] ?? '' },
  ranges,
});
const copied = (...ranges: Selection['ranges']) => {
  const out = copySelection(model, order, selection(...ranges), { mode: 'copy', headers: false });
  return out.ok ? out.value.text : out.issue.code;
};

describe('copying', () => {
  it('C1 gives texts as displayed, and disarms what would run', () => {
    expect(copied({ rows: ['a', 'b'], columns: ['y2019', 'y2020'] })).toBe("2.60\t≥90\r\n'=1\t70\r\n");
  });

  it('C13 joins ranges of the same columns or the same rows, in the order shown', () => {
    const range = (rows: readonly string[], columns: readonly string[]) => ({ rows, columns });
    expect(copied(range(['c'], ['y2020']), range(['a'], ['y2020']))).toBe('≥90\r\n80\r\n');
    expect(copied(range(['a'], ['y2020']), range(['a'], ['name']))).toBe('名a\t≥90');
    expect(copied(range(['a'], ['y2020']), range(['c'], ['name']))).toBe('clipboard.apart');
  });

  it('C18 puts the headers first', () => {
    const all = { rows: ['a'], columns: ['name', 'y2020'] };
    const out = copySelection(model, order, selection(all), { mode: 'copy', headers: true });
    expect(out.ok && out.value.text).toBe('name\ty2020\r\n名a\t≥90\r\n');
  });
});

function prepared(
  cells: readonly (readonly string[])[],
  at: readonly [number, number],
  calculate: 'none' | 'add' = 'none',
) {
  const source: PasteSource = { cells, own: null };
  const plan = placeBlock(cells, [{ top: at[0], left: at[1], rows: 1, columns: 1 }], { rows: 3, columns: 3 });
  if (!plan.ok) throw new Error(plan.issue.code);
  const preview = (_: unknown, text: string) => {
    if (text.includes('亩'))
      return { text: '单位不同', tone: 'refused' as const, otherUnit: { typed: '亩', unit: '%' } };
    return text === '乱' ? { text: '读不懂', tone: 'refused' as const } : null;
  };
  return preparePaste({ model, order, preview }, source, plan.value.placed, calculate);
}

describe('preparing a paste', () => {
  it('C7 skips locked cells and counts them', () => {
    const paste = prepared([['1'], ['2'], ['3']], [0, 1]);
    expect(paste.texts.map(({ cell, text }) => `${cell.row} ${text}`)).toEqual(['a 1', 'b 2']);
    expect(paste.locked).toBe(1);
  });

  it('C9 keeps what cannot be read, and counts it', () => {
    const paste = prepared([['乱', '5']], [0, 1]);
    expect(paste.texts).toHaveLength(2);
    expect(paste.unreadable).toBe(1);
  });

  it('C16 names another unit apart, and takes it off when told to', () => {
    const paste = prepared([['95亩'], ['3万亩']], [0, 2]);
    expect(paste.otherUnit).toMatchObject({ typed: '亩', unit: '%' });
    expect(withoutUnits(paste.texts, paste.otherUnit?.cells ?? []).map(({ text }) => text)).toEqual(['95', '3万']);
  });

  it('C12 adds to numbers and keeps their sign; cells without a number stay and are counted', () => {
    const paste = prepared([['2'], ['2'], ['x']], [0, 2], 'add');
    expect(paste.texts.map(({ text }) => text)).toEqual(['≥92', '=72']);
    expect(paste.notNumbers).toBe(1);
  });

  it('C10 a move empties what found a new place and is not written again', () => {
    const range = { rows: ['a', 'b'], columns: ['y2020'] };
    const out = copySelection(model, order, selection(range), { mode: 'cut', headers: false });
    if (!out.ok) throw new Error(out.issue.code);
    const cut: Copied = out.value.copied;
    const source: PasteSource = { cells: [['≥90'], ['70']], own: cut };
    const plan = placeBlock(source.cells, [{ top: 1, left: 2, rows: 1, columns: 1 }], { rows: 3, columns: 3 });
    if (!plan.ok) throw new Error(plan.issue.code);
    const { texts } = preparePaste({ model, order, preview: () => null }, source, plan.value.placed, 'none');
    expect(texts.map(({ cell, text }) => `${cell.row} ${text}`)).toEqual(['b ≥90', 'c =70']);
    expect(emptied(cut, texts, plan.value.placed, order)).toEqual([{ cell: { row: 'a', column: 'y2020' }, text: '' }]);
  });
});
