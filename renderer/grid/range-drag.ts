import {
  addRange,
  type CellRange,
  isOneCell,
  isSelected,
  rangeBetween,
  rangeOfColumns,
  rangeOfRows,
  removeRange,
  type Selection,
  withLast,
} from './selection';
import type { CellRef } from './sheet';
import type { SheetOrder } from './sheet-order';

/** What a drag takes: cells, or whole rows and columns by their headers. */
export type DragOf = 'cells' | 'rows' | 'columns';

/** What is held while a button goes down: Shift extends, Ctrl adds. */
export type DragHold = 'none' | 'shift' | 'ctrl';

/** A drag over the sheet, from the press of the button on. */
export interface RangeDrag {
  readonly of: DragOf;
  readonly how: 'replace' | 'extend' | 'add' | 'remove';
  /** Where the button went down; for `extend` the anchor that was there before. */
  readonly from: CellRef;
  readonly base: Selection | null;
}

/** Ctrl on a cell that is selected takes it away, as in Excel 365; elsewhere it adds. */
export function startDrag(
  order: SheetOrder,
  base: Selection | null,
  { of, hold, at }: { readonly of: DragOf; readonly hold: DragHold; readonly at: CellRef },
): RangeDrag {
  if (base === null || hold === 'none') return { of, how: 'replace', from: at, base };
  if (hold === 'shift') return { of, how: 'extend', from: base.active, base };
  return { of, how: isTaken(order, base, of, at) ? 'remove' : 'add', from: at, base };
}

/** Whether a cell, row or column is selected as a whole, and not as the only cell. */
function isTaken(order: SheetOrder, base: Selection, of: DragOf, at: CellRef): boolean {
  if (of === 'cells') return !isOneCell(base) && isSelected(base, at);
  return base.ranges.some(({ rows, columns }) =>
    of === 'rows'
      ? columns.length === order.columns.length && rows.includes(at.row)
      : rows.length === order.rows.length && columns.includes(at.column),
  );
}

/** The selection while the pointer is over a cell. Null: nothing of it is shown. */
export function dragged(order: SheetOrder, drag: RangeDrag, to: CellRef): Selection | null {
  const range = rangeOf(order, drag, to);
  const { base, from } = drag;
  if (range === null) return base;
  if (base === null || drag.how === 'replace') return { active: from, ranges: [range] };
  if (drag.how === 'extend') return withLast(base, range);
  return drag.how === 'add' ? addRange(base, range, from) : removeRange(order, base, range);
}

function rangeOf(order: SheetOrder, { of, from }: RangeDrag, to: CellRef): CellRange | null {
  if (of === 'rows') return rangeOfRows(order, from.row, to.row);
  return of === 'columns' ? rangeOfColumns(order, from.column, to.column) : rangeBetween(order, from, to);
}
