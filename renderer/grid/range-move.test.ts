import { expect, test } from 'vitest';
import { landingOf, moveTexts } from './range-move';
import type { SheetModel } from './sheet';
import { sheetOrder } from './sheet-order';

const order = sheetOrder(['1', '2', '3'], ['a', 'b', 'c']);
const model: SheetModel = {
  id: 'trial',
  label: 'trial',
  columns: [],
  rows: [],
  cell: (row, column) => (row === '3' && column === 'c' ? { text: 'fast', locked: 'shut' } : { text: column + row }),
};
const range = { rows: ['1', '2'], columns: ['a'] };

test('P1 a range lands where it was dragged to, never past the edge of the sheet', () => {
  expect(landingOf(order, range, { rows: 1, columns: 2 })).toEqual({ rows: ['2', '3'], columns: ['c'] });
  expect(landingOf(order, range, { rows: 9, columns: -4 })).toEqual({ rows: ['2', '3'], columns: ['a'] });
});

test('P1 moving empties what was left behind and not what the range covers again', () => {
  const to = { rows: ['2', '3'], columns: ['a'] };
  expect(moveTexts(model, range, to, 'move').texts).toEqual([
    { cell: { row: '1', column: 'a' }, text: '' },
    { cell: { row: '2', column: 'a' }, text: 'a1' },
    { cell: { row: '3', column: 'a' }, text: 'a2' },
  ]);
});

test('P1 with Ctrl the old place stays as it is', () => {
  const to = { rows: ['1', '2'], columns: ['b'] };
  expect(moveTexts(model, range, to, 'copy').texts.map(({ cell }) => cell.column)).toEqual(['b', 'b']);
});

test('P1 a cell that cannot take its text is named, and its source keeps it', () => {
  const to = { rows: ['2', '3'], columns: ['c'] };
  const { texts, locked } = moveTexts(model, range, to, 'move');
  expect(locked).toEqual(['shut']);
  expect(texts.some(({ cell }) => cell.row === '2' && cell.column === 'a')).toBe(false);
});
