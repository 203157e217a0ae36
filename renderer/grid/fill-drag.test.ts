import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillDrag, joined, without } from './fill-drag';
import { fillLines, rowsOfNeighbour } from './fill-lines';
import type { Rectangle } from './selection';
import { sheetOrder } from './sheet-order';

const SOURCE: Rectangle = { top: 2, bottom: 3, left: 1, right: 2 };

describe('F1 the fill handle', () => {
  it.each([
    [{ row: 6, column: 2, across: 0, down: 80 }, 'down', { ...SOURCE, top: 4, bottom: 6 }],
    [{ row: 0, column: 1, across: 0, down: -50 }, 'up', { ...SOURCE, top: 0, bottom: 1 }],
    [{ row: 3, column: 5, across: 200, down: 0 }, 'right', { ...SOURCE, left: 3, right: 5 }],
    [{ row: 2, column: 0, across: -90, down: 0 }, 'left', { ...SOURCE, left: 0, right: 0 }],
    [{ row: 5, column: 3, across: 90, down: 50 }, 'right', { ...SOURCE, left: 3, right: 3 }],
    [{ row: 5, column: 3, across: 20, down: 50 }, 'down', { ...SOURCE, top: 4, bottom: 5 }],
  ])('dragged to %j fills %s', (pointer, towards, into) => {
    expect(fillDrag(SOURCE, pointer)).toEqual({ kind: 'extend', towards, into });
  });

  it('let go where it was does nothing', () => {
    expect(fillDrag(SOURCE, { row: 3, column: 2, across: 0, down: 0 })).toEqual({ kind: 'none' });
  });
});

describe('F4 dragged inward', () => {
  it('what is left out is cleared: rows from below or columns from the right', () => {
    const inside = { across: 0, down: 0 };
    expect(fillDrag(SOURCE, { row: 2, column: 2, ...inside })).toEqual({ kind: 'clear', out: { ...SOURCE, top: 3 } });
    expect(fillDrag(SOURCE, { row: 3, column: 1, ...inside })).toEqual({ kind: 'clear', out: { ...SOURCE, left: 2 } });
    expect(without(SOURCE, { ...SOURCE, top: 3 })).toEqual({ ...SOURCE, bottom: 2 });
    expect(without(SOURCE, { ...SOURCE, left: 2 })).toEqual({ ...SOURCE, right: 1 });
  });
});

describe('laws of the fill handle', () => {
  it('fills beside the selection and never over it, and clears only within it', () => {
    const at = fc.integer({ min: 0, max: 9 });
    fc.assert(
      fc.property(at, at, fc.integer(), fc.integer(), (row, column, across, down) => {
        const drag = fillDrag(SOURCE, { row, column, across, down });
        if (drag.kind === 'extend') {
          const { into } = drag;
          const upright = drag.towards === 'down' || drag.towards === 'up';
          expect(into.top <= into.bottom && into.left <= into.right).toBe(true);
          expect(
            upright
              ? into.bottom < SOURCE.top || into.top > SOURCE.bottom
              : into.right < SOURCE.left || into.left > SOURCE.right,
          ).toBe(true);
          expect(area(joined(SOURCE, into))).toBe(area(SOURCE) + area(into));
        } else if (drag.kind === 'clear') {
          expect(area(without(SOURCE, drag.out)) + area(drag.out)).toBe(area(SOURCE));
          expect(area(without(SOURCE, drag.out))).toBeGreaterThan(0);
        }
      }),
    );
  });
});

describe('lines of a fill', () => {
  const order = sheetOrder(['r0', 'r1', 'r2', 'r3'], ['a', 'b', 'c']);

  it('lead away from the selection, one for each column or row', () => {
    const down = fillLines(
      order,
      { top: 0, bottom: 1, left: 0, right: 1 },
      { top: 2, bottom: 3, left: 0, right: 1 },
      'down',
    );
    expect(down).toHaveLength(2);
    expect(down[1]).toEqual({
      sources: [
        { row: 'r0', column: 'b' },
        { row: 'r1', column: 'b' },
      ],
      into: [
        { row: 'r2', column: 'b' },
        { row: 'r3', column: 'b' },
      ],
      towards: 'after',
    });
    const left = fillLines(
      order,
      { top: 0, bottom: 0, left: 2, right: 2 },
      { top: 0, bottom: 0, left: 0, right: 1 },
      'left',
    );
    expect(left[0]?.into.map(({ column }) => column)).toEqual(['b', 'a']);
  });

  it('F3 the neighbour column says how far down, the left one first', () => {
    const filled = ({ row, column }: { row: string; column: string }) =>
      column === 'a' ? row <= 'r2' : column === 'c';
    const cell = { top: 0, bottom: 0, left: 1, right: 1 };
    expect(rowsOfNeighbour(order, cell, filled)).toEqual({ ...cell, top: 1, bottom: 2 });
    expect(rowsOfNeighbour(order, { ...cell, top: 2, bottom: 2 }, filled)).toEqual({ ...cell, top: 3, bottom: 3 });
    expect(rowsOfNeighbour(order, cell, () => false)).toBeNull();
    expect(rowsOfNeighbour(order, { ...cell, top: 3, bottom: 3 }, () => true)).toBeNull();
  });
});

function area({ top, bottom, left, right }: Rectangle): number {
  return (bottom - top + 1) * (right - left + 1);
}
