import { expect, it } from 'vitest';
import { rangesOfCells } from './show-changed';

it('U1 changed cells become as few ranges as their columns allow', () => {
  const cells = ['a', 'b', 'c'].flatMap((row) => ['y1', 'y2'].map((column) => ({ row, column })));
  expect(rangesOfCells(cells)).toEqual([{ rows: ['a', 'b', 'c'], columns: ['y1', 'y2'] }]);
  expect(rangesOfCells([...cells, { row: 'd', column: 'y1' }])).toEqual([
    { rows: ['a', 'b', 'c'], columns: ['y1', 'y2'] },
    { rows: ['d'], columns: ['y1'] },
  ]);
  expect(rangesOfCells([])).toEqual([]);
});
