import { type CellRange, rangeAt } from './selection';
import type { CellRef } from './sheet';
import type { SheetOrder } from './sheet-order';

/**
 * The block of filled cells around a cell, as Ctrl+Shift+8 takes it: it grows while a row or column beside it, corners
 * included, holds something. Null: the cell is not shown. `filled` is asked at most once per cell and direction.
 */
export function currentRegion(
  order: SheetOrder,
  filled: (row: string, column: string) => boolean,
  from: CellRef,
): CellRange | null {
  const at = { row: order.rowAt(from.row), column: order.columnAt(from.column) };
  if (at.row < 0 || at.column < 0) return null;
  const box = { top: at.row, bottom: at.row, left: at.column, right: at.column };
  const holds = (row: number, column: number) => {
    const [rowId, columnId] = [order.rows[row], order.columns[column]];
    return rowId !== undefined && columnId !== undefined && filled(rowId, columnId);
  };
  const rowHolds = (row: number) => span(box.left - 1, box.right + 1).some((column) => holds(row, column));
  const columnHolds = (column: number) => span(box.top - 1, box.bottom + 1).some((row) => holds(row, column));
  for (let grew = true; grew; ) {
    grew = false;
    while (rowHolds(box.top - 1)) [box.top, grew] = [box.top - 1, true];
    while (rowHolds(box.bottom + 1)) [box.bottom, grew] = [box.bottom + 1, true];
    while (columnHolds(box.left - 1)) [box.left, grew] = [box.left - 1, true];
    while (columnHolds(box.right + 1)) [box.right, grew] = [box.right + 1, true];
  }
  return rangeAt(order, box);
}

function span(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}
