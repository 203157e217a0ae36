import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Move } from './keymap';
import { nextCell, type SheetShape } from './move';
import type { CellRef } from './sheet';

const rows = ['r1', 'r2', 'r3', 'r4', 'r5'];
const columns = ['name', 'a', 'b', 'c', 'd'];
const shape: SheetShape = {
  rows,
  columns,
  firstUnfrozen: 1,
  filled: (row, column) => row !== 'r4' && column !== 'c',
  pageRows: 3,
  pageColumn: (from, step) => from + 2 * step,
};

function at(row: string, column: string): CellRef {
  return { row, column };
}

function go(move: Move, from: CellRef, tabRun: string | null = null): CellRef {
  return nextCell(move, shape, from, tabRun).cell;
}

test('N1 an arrow moves one cell and stops at the edge', () => {
  expect(go({ kind: 'step', direction: 'right' }, at('r1', 'a'))).toEqual(at('r1', 'b'));
  expect(go({ kind: 'step', direction: 'down' }, at('r1', 'a'))).toEqual(at('r2', 'a'));
  expect(go({ kind: 'step', direction: 'up' }, at('r1', 'a'))).toEqual(at('r1', 'a'));
  expect(go({ kind: 'step', direction: 'right' }, at('r1', 'd'))).toEqual(at('r1', 'd'));
});

test('N2 Tab goes right and wraps to the next row at the end of one', () => {
  expect(go({ kind: 'tab', backward: false }, at('r1', 'a'))).toEqual(at('r1', 'b'));
  expect(go({ kind: 'tab', backward: false }, at('r1', 'd'))).toEqual(at('r2', 'name'));
  expect(go({ kind: 'tab', backward: true }, at('r2', 'name'))).toEqual(at('r1', 'd'));
});

test('N2 Tab at the last cell and Shift+Tab at the first stay', () => {
  expect(go({ kind: 'tab', backward: false }, at('r5', 'd'))).toEqual(at('r5', 'd'));
  expect(go({ kind: 'tab', backward: true }, at('r1', 'name'))).toEqual(at('r1', 'name'));
});

test('N3 Enter goes down, Shift+Enter up', () => {
  expect(go({ kind: 'enter', backward: false }, at('r2', 'b'))).toEqual(at('r3', 'b'));
  expect(go({ kind: 'enter', backward: true }, at('r2', 'b'))).toEqual(at('r1', 'b'));
});

test('N4 Tab, Tab, Enter returns to the column where the Tab run began, next row', () => {
  const one = nextCell({ kind: 'tab', backward: false }, shape, at('r1', 'a'), null);
  const two = nextCell({ kind: 'tab', backward: false }, shape, one.cell, one.tabRun);
  expect(two.cell).toEqual(at('r1', 'c'));
  const down = nextCell({ kind: 'enter', backward: false }, shape, two.cell, two.tabRun);
  expect(down).toEqual({ cell: at('r2', 'a'), tabRun: null });
});

test('N4 an arrow ends the Tab run', () => {
  const one = nextCell({ kind: 'tab', backward: false }, shape, at('r1', 'a'), null);
  const two = nextCell({ kind: 'step', direction: 'down' }, shape, one.cell, one.tabRun);
  expect(nextCell({ kind: 'enter', backward: false }, shape, two.cell, two.tabRun).cell).toEqual(at('r3', 'b'));
});

test('N5 Home goes to the first cell of the row that is not frozen', () => {
  expect(go({ kind: 'rowStart' }, at('r3', 'd'))).toEqual(at('r3', 'a'));
});

test('N7 Ctrl+Home goes to the first unfrozen cell, Ctrl+End to the last cell', () => {
  expect(go({ kind: 'sheetStart' }, at('r3', 'd'))).toEqual(at('r1', 'a'));
  expect(go({ kind: 'sheetEnd' }, at('r1', 'a'))).toEqual(at('r5', 'd'));
});

test('N8 Ctrl+arrow goes to the edge of the data region', () => {
  expect(go({ kind: 'edge', direction: 'down' }, at('r1', 'a'))).toEqual(at('r3', 'a'));
  expect(go({ kind: 'edge', direction: 'right' }, at('r1', 'name'))).toEqual(at('r1', 'b'));
  expect(go({ kind: 'edge', direction: 'up' }, at('r5', 'a'))).toEqual(at('r3', 'a'));
});

test('N9 PgDn goes one screen down and keeps the column', () => {
  expect(go({ kind: 'page', direction: 'down' }, at('r1', 'b'))).toEqual(at('r4', 'b'));
  expect(go({ kind: 'page', direction: 'down' }, at('r4', 'b'))).toEqual(at('r5', 'b'));
});

test('N10 Alt+PgDn goes one screen right, Alt+PgUp one left', () => {
  expect(go({ kind: 'page', direction: 'right' }, at('r1', 'a'))).toEqual(at('r1', 'c'));
  expect(go({ kind: 'page', direction: 'left' }, at('r1', 'a'))).toEqual(at('r1', 'name'));
});

const anyDirection = fc.constantFrom('up', 'down', 'left', 'right');
const anyMove: fc.Arbitrary<Move> = fc.oneof(
  fc.record({ kind: fc.constantFrom('step', 'edge', 'page'), direction: anyDirection }) as fc.Arbitrary<Move>,
  fc.record({ kind: fc.constantFrom('tab', 'enter'), backward: fc.boolean() }) as fc.Arbitrary<Move>,
  fc.constantFrom<Move>({ kind: 'rowStart' }, { kind: 'sheetStart' }, { kind: 'sheetEnd' }),
);

test('N1 no run of moves ever leaves the shown cells', () => {
  fc.assert(
    fc.property(fc.array(anyMove), (moves) => {
      let moved = { cell: at('r3', 'b'), tabRun: null as string | null };
      for (const move of moves) moved = nextCell(move, shape, moved.cell, moved.tabRun);
      return rows.includes(moved.cell.row) && columns.includes(moved.cell.column);
    }),
  );
});
