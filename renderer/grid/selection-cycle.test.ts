import fc from 'fast-check';
import { expect, test } from 'vitest';
import { currentRegion } from './current-region';
import { type Selection, selectCell } from './selection';
import { nextCorner, nextInSelection } from './selection-cycle';
import { sheetOrder } from './sheet-order';

const order = sheetOrder(['1', '2', '3'], ['a', 'b', 'c']);
const at = (name: string) => ({ row: name.charAt(1), column: name.charAt(0) });
const name = (cell: { row: string; column: string } | null) => (cell === null ? null : cell.column + cell.row);
const block: Selection = { active: at('a1'), ranges: [{ rows: ['1', '2'], columns: ['a', 'b'] }] };

function walk(selection: Selection, along: 'down' | 'right', step: 1 | -1, steps: number): (string | null)[] {
  const passed: (string | null)[] = [];
  let now = selection;
  for (let count = 0; count < steps; count += 1) {
    const next = nextInSelection(order, now, along, step);
    passed.push(name(next));
    if (next !== null) now = { ...now, active: next };
  }
  return passed;
}

test('S10 Enter goes down within the selection, column by column, and begins again', () => {
  expect(walk(block, 'down', 1, 4)).toEqual(['a2', 'b1', 'b2', 'a1']);
});

test('S10 Tab goes right within the selection, row by row; Shift goes back', () => {
  expect(walk(block, 'right', 1, 4)).toEqual(['b1', 'a2', 'b2', 'a1']);
  expect(walk(block, 'right', -1, 2)).toEqual(['b2', 'a2']);
});

test('S10 goes from one range to the next and back to the first', () => {
  const two: Selection = { ...block, ranges: [...block.ranges, { rows: ['3'], columns: ['c'] }] };
  expect(walk(two, 'down', 1, 5)).toEqual(['a2', 'b1', 'b2', 'c3', 'a1']);
});

test('S10 one cell alone has no next: the key moves on', () => {
  expect(nextInSelection(order, selectCell(at('b2')), 'down', 1)).toBeNull();
});

test('S10 passes every cell of a range once before it comes back', () => {
  const sizes = fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 2, max: 3 }));
  fc.assert(
    fc.property(sizes, fc.constantFrom('down' as const, 'right' as const), ([rows, columns], along) => {
      const range = { rows: order.rows.slice(0, rows), columns: order.columns.slice(0, columns) };
      const passed = walk({ active: at('a1'), ranges: [range] }, along, 1, rows * columns);
      expect(new Set(passed).size).toBe(rows * columns);
      expect(passed.at(-1)).toBe('a1');
    }),
  );
});

test('S11 Ctrl+. goes round the corners', () => {
  const passed = ['', '', '', ''].reduce<Selection[]>(
    (all) => [...all, { ...block, active: nextCorner(order, all.at(-1) ?? block) }],
    [block],
  );
  expect(passed.map(({ active }) => name(active))).toEqual(['a1', 'b1', 'b2', 'a2', 'a1']);
});

test('S6 S14 the current region ends at blank rows and columns', () => {
  const sheet = ['xx..x', 'x...x', '.....', 'x....'];
  const wide = sheetOrder(['0', '1', '2', '3'], ['0', '1', '2', '3', '4']);
  const filled = (row: string, column: string) => sheet[Number(row)]?.[Number(column)] === 'x';
  expect(currentRegion(wide, filled, { row: '1', column: '1' })).toEqual({ rows: ['0', '1'], columns: ['0', '1'] });
  expect(currentRegion(wide, filled, { row: '0', column: '4' })).toEqual({ rows: ['0', '1'], columns: ['4'] });
});
