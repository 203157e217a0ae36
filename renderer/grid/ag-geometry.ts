import type { GridApi } from 'ag-grid-community';
import { NUMBERS } from './ag-columns';
import type { CellRef, SheetColumn } from './sheet';
import type { ShownRow } from './shown';

/** Width of the columns that do not scroll, in px. */
export function frozenWidth(api: GridApi<ShownRow>): number {
  return api.getDisplayedLeftColumns().reduce((width, column) => width + column.getActualWidth(), 0);
}

/** The cell nearest to a point of the window: a pointer that left the sheet means its edge. */
export function nearestCell(
  api: GridApi<ShownRow>,
  host: HTMLElement,
  { x, y }: { readonly x: number; readonly y: number },
): CellRef | null {
  const rows = host.querySelector('.ag-grid-scrolling-container')?.getBoundingClientRect();
  const whole = host.querySelector('.ag-grid-viewport')?.getBoundingClientRect();
  if (rows === undefined || whole === undefined) return null;
  const row = rowAtPixel(api, y - rows.top);
  const column = columnAtPixel(api, x - whole.left, x - rows.left);
  return row === undefined || column === undefined ? null : { row, column };
}

/** Rows may differ in height, so their tops are searched by halves. */
function rowAtPixel(api: GridApi<ShownRow>, y: number): string | undefined {
  let low = 0;
  let high = api.getDisplayedRowCount() - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((api.getDisplayedRowAtIndex(middle)?.rowTop ?? 0) <= y) low = middle;
    else high = middle - 1;
  }
  return api.getDisplayedRowAtIndex(low)?.id;
}

/** `fixed` is measured from the window's part of the sheet, `scrolled` from the first column, wherever it went. */
function columnAtPixel(api: GridApi<ShownRow>, fixed: number, scrolled: number): string | undefined {
  const width = frozenWidth(api);
  const frozen = api.getDisplayedLeftColumns().filter((column) => column.getColId() !== NUMBERS);
  const moving = api.getDisplayedCenterColumns();
  const inFrozen = fixed < width && frozen.length > 0;
  const columns = inFrozen || moving.length === 0 ? frozen : moving;
  const x = inFrozen ? fixed : Math.max(scrolled, fixed < width ? 0 : scrolled) - width;
  const reached = columns.filter((column) => (column.getLeft() ?? 0) <= x);
  return (reached.at(-1) ?? columns[0])?.getColId();
}

/** The column one screen away: the one whose left edge is nearest to a screen's width from this one's. */
export function pageColumn(
  api: GridApi<ShownRow>,
  columns: readonly SheetColumn[],
  from: number,
  step: 1 | -1,
): number {
  const { left, right } = api.getHorizontalPixelRange();
  const leftOf = (at: number) => {
    const column = api.getColumn(columns[at]?.id ?? '');
    return column === null || column.isPinned() ? null : column.getLeft();
  };
  const first = columns.findIndex((column) => column.frozen !== true);
  const goal = (leftOf(from) ?? leftOf(first) ?? 0) + step * (right - left);
  let best = from;
  for (let at = first; at >= 0 && at < columns.length; at += 1) {
    const edge = leftOf(at);
    if (edge !== null && (step === 1 ? edge <= goal : edge >= goal && best === from)) best = at;
  }
  // Columns wider than the screen: at least one further.
  return best === from ? Math.min(Math.max(from + step, Math.max(first, 0)), columns.length - 1) : best;
}
