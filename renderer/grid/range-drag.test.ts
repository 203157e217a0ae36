import { expect, test } from 'vitest';
import { dragged, startDrag } from './range-drag';
import { cellsOf, type Selection, selectCell } from './selection';
import { sheetOrder } from './sheet-order';

const order = sheetOrder(['1', '2', '3', '4'], ['a', 'b', 'c']);
const at = (name: string) => ({ row: name.charAt(1), column: name.charAt(0) });
const cells = (selection: Selection | null) =>
  selection === null ? [] : cellsOf(order, selection).map(({ row, column }) => column + row);

test('S1 a drag takes the rectangle from where it began, and the active cell is its beginning', () => {
  const drag = startDrag(order, selectCell(at('c4')), { of: 'cells', hold: 'none', at: at('b2') });
  expect(cells(dragged(order, drag, at('a1')))).toEqual(['a1', 'b1', 'a2', 'b2']);
  expect(dragged(order, drag, at('a1'))?.active).toEqual(at('b2'));
});

test('S2 Shift+click extends from the active cell, which stays the anchor', () => {
  const drag = startDrag(order, selectCell(at('a1')), { of: 'cells', hold: 'shift', at: at('b2') });
  expect(cells(dragged(order, drag, at('b2')))).toEqual(['a1', 'b1', 'a2', 'b2']);
  expect(dragged(order, drag, at('b2'))?.active).toEqual(at('a1'));
});

test('S3 Ctrl+drag adds a range beside the others; its beginning is the active cell', () => {
  const drag = startDrag(order, selectCell(at('a1')), { of: 'cells', hold: 'ctrl', at: at('c3') });
  expect(cells(dragged(order, drag, at('c4')))).toEqual(['a1', 'c3', 'c4']);
  expect(dragged(order, drag, at('c4'))?.active).toEqual(at('c3'));
});

test('S3 Ctrl+drag from within the selection takes cells out of it', () => {
  const base = dragged(order, startDrag(order, null, { of: 'cells', hold: 'none', at: at('a1') }), at('b2'));
  const drag = startDrag(order, base, { of: 'cells', hold: 'ctrl', at: at('b1') });
  expect(cells(dragged(order, drag, at('b2')))).toEqual(['a1', 'a2']);
});

test('S3 Ctrl+click on the only selected cell keeps it', () => {
  const drag = startDrag(order, selectCell(at('a1')), { of: 'cells', hold: 'ctrl', at: at('a1') });
  expect(cells(dragged(order, drag, at('a1')))).toEqual(['a1']);
});

test('S8 column headers take whole columns: by drag, with Shift from the active one, with Ctrl beside', () => {
  const drag = startDrag(order, null, { of: 'columns', hold: 'none', at: at('b1') });
  expect(cells(dragged(order, drag, at('c1'))).length).toBe(8);
  const base = dragged(order, drag, at('b1'));
  expect(
    cells(dragged(order, startDrag(order, base, { of: 'columns', hold: 'shift', at: at('a1') }), at('a1'))).length,
  ).toBe(8);
  expect(
    cells(
      dragged(order, startDrag(order, selectCell(at('a1')), { of: 'columns', hold: 'ctrl', at: at('c1') }), at('c1')),
    ).length,
  ).toBe(5);
});

test('S9 row numbers take whole rows', () => {
  const drag = startDrag(order, null, { of: 'rows', hold: 'none', at: at('a2') });
  expect(cells(dragged(order, drag, at('a3')))).toEqual(['a2', 'b2', 'c2', 'a3', 'b3', 'c3']);
});

test('S8 Ctrl+click on a header of a selected column takes it out, on another it adds', () => {
  const base = dragged(order, startDrag(order, null, { of: 'columns', hold: 'none', at: at('a1') }), at('b1'));
  const taken = dragged(order, startDrag(order, base, { of: 'columns', hold: 'ctrl', at: at('a1') }), at('a1'));
  expect(cells(taken)).toEqual(['b1', 'b2', 'b3', 'b4']);
  const row = startDrag(order, base, { of: 'rows', hold: 'ctrl', at: at('a1') });
  expect(row.how).toBe('add');
});
