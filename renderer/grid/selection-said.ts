import type { Wording } from '../../shared/wording/zh-CN';
import { type CellRange, cellsOf, isOneCell, type Selection, shownRange } from './selection';
import type { SheetModel } from './sheet';
import type { SheetOrder } from './sheet-order';

/** Counting what more cells than these hold would hold up the keyboard. */
const COUNTED = 5000;

/**
 * What a screen reader says of a selection: its size, and how many of its cells hold something. Null: one cell, which
 * is read by itself.
 */
export function selectionSaid(
  words: Wording['grid'],
  model: SheetModel,
  order: SheetOrder,
  selection: Selection,
): string | null {
  if (isOneCell(selection)) return null;
  const ranges = selection.ranges.flatMap((range) => shownRange(order, range) ?? []);
  const [only] = ranges;
  if (only === undefined) return null;
  const size = only.rows.length * only.columns.length;
  if (ranges.length === 1 && size > COUNTED) return sizeSaid(words, order, only);
  const cells = cellsOf(order, selection);
  const text = ranges.length === 1 ? sizeSaid(words, order, only) : words.selectedRanges(ranges.length, cells.length);
  if (cells.length > COUNTED) return text;
  const filled = cells.filter(({ row, column }) => model.cell(row, column).text !== '').length;
  return `${text}${words.filledCells(filled)}`;
}

function sizeSaid(words: Wording['grid'], order: SheetOrder, { rows, columns }: CellRange): string {
  const allRows = rows.length === order.rows.length;
  const allColumns = columns.length === order.columns.length;
  if (allRows && allColumns) return words.selectedAll;
  if (allColumns) return words.selectedRows(rows.length);
  return allRows ? words.selectedColumns(columns.length) : words.selectedCells(rows.length, columns.length);
}
