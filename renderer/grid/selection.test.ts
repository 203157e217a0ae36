import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CellRange,
  cellsOf,
  inRange,
  isSelected,
  moveCorner,
  movingCorner,
  type Rectangle,
  rangeBetween,
  rangeOfAll,
  rangeOfColumns,
  rangeOfRows,
  rectanglesOf,
  removeRange,
  type Selection,
  selectCell,
  shownSelection,
  subtract,
} from './selection';
import type { CellRef } from './sheet';
import { type SheetOrder, sheetOrder } from './sheet-order';

const ids = (letter: string, count: number) => Array.from({ length: count }, (_, at) => `${letter}${at}`);
const order = sheetOrder(ids('r', 8), ids('c', 6));
const at = (row: number, column: number): CellRef => ({ row: `r${row}`, column: `c${column}` });
const range = (top: number, bottom: number, left: number, right: number): CellRange => ({
  rows: order.rows.slice(top, bottom + 1),
  columns: order.columns.slice(left, right + 1),
});

const anyCell = fc.tuple(fc.nat(7), fc.nat(5)).map(([row, column]) => at(row, column));
const anyRange = fc.tuple(anyCell, anyCell).map(([a, b]) => rangeBetween(order, a, b) ?? range(0, 0, 0, 0));
const anySelection: fc.Arbitrary<Selection> = fc.array(anyRange, { minLength: 1, maxLength: 4 }).map((ranges) => ({
  active: { row: ranges.at(-1)?.rows[0] ?? '', column: ranges.at(-1)?.columns[0] ?? '' },
  ranges,
}));
const anyRectangle: fc.Arbitrary<Rectangle> = fc
  .tuple(fc.nat(7), fc.nat(7), fc.nat(5), fc.nat(5))
  .map(([a, b, c, d]) => ({
    top: Math.min(a, b),
    bottom: Math.max(a, b),
    left: Math.min(c, d),
    right: Math.max(c, d),
  }));

const everyCell = order.rows.flatMap((row) => order.columns.map((column) => ({ row, column })));
const names = (cells: readonly CellRef[]) => cells.map(({ row, column }) => `${row} ${column}`);

describe('a range between two cells', () => {
  it('S1 is the same rectangle whichever corner it is dragged from', () => {
    expect(rangeBetween(order, at(4, 3), at(1, 1))).toEqual(range(1, 4, 1, 3));
    expect(rangeBetween(order, at(1, 3), at(4, 1))).toEqual(range(1, 4, 1, 3));
  });

  it('is none when a corner is not shown', () => {
    expect(rangeBetween(order, at(1, 1), { row: 'gone', column: 'c0' })).toBeNull();
  });

  it('S8 S9 of headers takes whole columns and whole rows', () => {
    expect(rangeOfColumns(order, 'c3', 'c2')).toEqual(range(0, 7, 2, 3));
    expect(rangeOfRows(order, 'r5', 'r4')).toEqual(range(4, 5, 0, 5));
    expect(rangeOfAll(order)).toEqual(range(0, 7, 0, 5));
    expect(rangeOfAll(sheetOrder([], ['c']))).toBeNull();
  });
});

describe('subtracting a rectangle', () => {
  it('leaves at most four pieces that do not overlap and cover exactly the rest', () => {
    fc.assert(
      fc.property(anyRectangle, anyRectangle, (from, hole) => {
        const pieces = subtract(from, hole);
        expect(pieces.length).toBeLessThanOrEqual(4);
        for (let row = 0; row < 8; row += 1) {
          for (let column = 0; column < 6; column += 1) {
            const within = (box: Rectangle) =>
              row >= box.top && row <= box.bottom && column >= box.left && column <= box.right;
            expect(pieces.filter(within).length).toBe(within(from) && !within(hole) ? 1 : 0);
          }
        }
      }),
    );
  });
});

describe('removing from a selection', () => {
  it('S3 takes out the cells of the range and no others, unless all would go', () => {
    fc.assert(
      fc.property(anySelection, anyRange, (selection, hole) => {
        const before = everyCell.filter((cell) => isSelected(selection, cell));
        const rest = before.filter((cell) => !inRange(hole, cell));
        const after = removeRange(order, selection, hole);
        expect(everyCell.filter((cell) => isSelected(after, cell))).toEqual(rest.length === 0 ? before : rest);
        expect(isSelected(after, after.active)).toBe(true);
      }),
    );
  });

  it('S3 gives the active cell away when it goes', () => {
    const selection: Selection = { active: at(2, 2), ranges: [range(2, 3, 2, 2)] };
    expect(removeRange(order, selection, range(2, 2, 2, 2)).active).toEqual(at(3, 2));
  });
});

describe('the cells of a selection', () => {
  it('come once each, also where ranges overlap', () => {
    fc.assert(
      fc.property(anySelection, (selection) => {
        const cells = names(cellsOf(order, selection));
        expect(new Set(cells).size).toBe(cells.length);
        expect(new Set(cells)).toEqual(new Set(names(everyCell.filter((cell) => isSelected(selection, cell)))));
      }),
    );
  });

  it('come row by row within a range', () => {
    expect(names(cellsOf(order, { active: at(1, 1), ranges: [range(1, 2, 1, 2)] }))).toEqual([
      'r1 c1',
      'r1 c2',
      'r2 c1',
      'r2 c2',
    ]);
  });
});

describe('extending', () => {
  it('S2 keeps the active cell as the anchor and replaces the last range only', () => {
    const before: Selection = { active: at(3, 3), ranges: [range(0, 0, 0, 0), range(3, 3, 3, 3)] };
    expect(moveCorner(order, before, at(1, 5))).toEqual({
      active: at(3, 3),
      ranges: [range(0, 0, 0, 0), range(1, 3, 3, 5)],
    });
  });

  it('S2 moves the corner across from the active cell', () => {
    fc.assert(
      fc.property(anyCell, anyCell, (active, corner) => {
        expect(movingCorner(order, moveCorner(order, selectCell(active), corner))).toEqual(corner);
      }),
    );
  });

  it('S7 whole rows stay whole when more are taken', () => {
    const rows: Selection = { active: at(2, 3), ranges: [range(2, 2, 0, 5)] };
    const corner = movingCorner(order, rows);
    const more = moveCorner(order, rows, { row: 'r3', column: corner.column });
    expect(more).toEqual({ active: at(2, 3), ranges: [range(2, 3, 0, 5)] });
  });
});

describe('a selection in another order', () => {
  const reversed: SheetOrder = sheetOrder([...order.rows].reverse(), order.columns);

  it('S15 stays on its rows, wherever they went', () => {
    fc.assert(
      fc.property(anySelection, fc.shuffledSubarray([...order.rows], { minLength: 1 }), (selection, rows) => {
        const sorted = sheetOrder(rows, order.columns);
        const shown = cellsOf(sorted, selection);
        const expected = everyCell.filter((cell) => isSelected(selection, cell) && rows.includes(cell.row));
        expect(new Set(names(shown))).toEqual(new Set(names(expected)));
      }),
    );
  });

  it('S15 is one rectangle where its rows lie together and several where not', () => {
    expect(rectanglesOf(reversed, range(1, 2, 0, 1))).toEqual([{ top: 5, bottom: 6, left: 0, right: 1 }]);
    const apart = sheetOrder(['r1', 'r7', 'r2'], order.columns);
    expect(rectanglesOf(apart, range(1, 2, 0, 1)).map(({ top, bottom }) => [top, bottom])).toEqual([
      [0, 0],
      [2, 2],
    ]);
  });

  it('S15 is not shown when its active cell is not', () => {
    expect(shownSelection(sheetOrder(['r5'], order.columns), selectCell(at(2, 2)))).toBeNull();
  });
});
