import type { AgSheet } from './ag-sheet';
import { isOneCell, type Rectangle, rectanglesOf, type Selection } from './selection';
import type { SheetOrder } from './sheet-order';

const SELECTED = 'sheet-cell-selected';
const ECHO = 'sheet-echo';

/** All rectangles of a selection, worked out once for each selection in each order. */
export function selectionRectangles(): (order: SheetOrder, selection: Selection) => readonly Rectangle[] {
  let known: { order: SheetOrder; selection: Selection; rectangles: readonly Rectangle[] } | null = null;
  return (order, selection) => {
    if (known?.order !== order || known.selection !== selection) {
      known = { order, selection, rectangles: selection.ranges.flatMap((range) => rectanglesOf(order, range)) };
    }
    return known.rectangles;
  };
}

/**
 * Gives drawn cells their ground of selection and both headers their echo. Touches only classes that differ: the table
 * is not drawn anew, and cells that scroll in get theirs when this runs again.
 */
export function paintRanges(
  table: AgSheet,
  order: SheetOrder,
  selection: Selection | null,
  rectangles: readonly Rectangle[],
): void {
  const { rows, headers } = table.drawn();
  // One cell is framed without a ground, but is still the selected one to a screen reader.
  const ground = selection !== null && !isOneCell(selection);
  for (const row of rows) {
    const at = order.rowAt(row.getAttribute('row-id') ?? '');
    const across = rectangles.filter(({ top, bottom }) => at >= top && at <= bottom);
    for (const cell of row.querySelectorAll<HTMLElement>('.ag-cell')) {
      if (cell.classList.contains('sheet-number-cell')) {
        toggle(cell, ECHO, across.length > 0);
        continue;
      }
      const column = order.columnAt(cell.getAttribute('col-id') ?? '');
      const selected = across.some(({ left, right }) => column >= left && column <= right);
      toggle(cell, SELECTED, selected && ground);
      if (selected !== cell.hasAttribute('aria-selected')) {
        if (selected) cell.setAttribute('aria-selected', 'true');
        else cell.removeAttribute('aria-selected');
      }
    }
  }
  for (const header of headers) {
    const column = order.columnAt(header.getAttribute('col-id') ?? '');
    toggle(header, ECHO, column >= 0 && rectangles.some(({ left, right }) => column >= left && column <= right));
  }
}

function toggle(element: Element, name: string, holds: boolean): void {
  if (element.classList.contains(name) !== holds) element.classList.toggle(name, holds);
}
