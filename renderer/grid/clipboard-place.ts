import type { Rectangle } from './selection';
import type { SheetHandle } from './sheet-handle';

export interface AntsBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What lies over the cells is cut off where headers and frozen columns cover them. */
export interface AntsWindow {
  readonly left: number;
  readonly top: number;
}

/** Ends of a block that are scrolled away reach this far out of sight, in px. */
const OUT_OF_SIGHT = 40;

/** Where a block shows, in px of the sheet's element, by those of its cells that are drawn. Null: none is. */
export function boxOfBlock(sheet: SheetHandle, { top, bottom, left, right }: Rectangle): AntsBox | null {
  const order = sheet.order();
  const whole = sheet.element.getBoundingClientRect();
  const rows = [...sheet.element.querySelectorAll<HTMLElement>('.ag-row[row-id]')]
    .map((row) => ({ at: order.rowAt(row.getAttribute('row-id') ?? ''), row }))
    .filter(({ at }) => at >= top && at <= bottom)
    .toSorted((a, b) => a.at - b.at);
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return null;
  const cellBox = (column: number) =>
    sheet
      .cellElement({ row: order.rows[first.at] ?? '', column: order.columns[column] ?? '' })
      ?.getBoundingClientRect();
  const [leftmost, rightmost] = [cellBox(left), cellBox(right)];
  const x = leftmost === undefined ? -OUT_OF_SIGHT : leftmost.left - whole.left;
  const end = rightmost === undefined ? whole.width + OUT_OF_SIGHT : rightmost.right - whole.left;
  const y = first.at === top ? first.row.getBoundingClientRect().top - whole.top : -OUT_OF_SIGHT;
  const foot = last.at === bottom ? last.row.getBoundingClientRect().bottom - whole.top : whole.height + OUT_OF_SIGHT;
  return { left: x, top: y, width: end - x, height: foot - y };
}

/** The part of the sheet's element where a block may show: all columns, or only those that scroll. */
export function windowOfBlock(sheet: SheetHandle, { left }: Rectangle): AntsWindow {
  const whole = sheet.element.getBoundingClientRect();
  const header = sheet.element.querySelector('.ag-header')?.getBoundingClientRect();
  const frozen = sheet.element.querySelector('.ag-header .ag-grid-pinned-left-cells')?.getBoundingClientRect();
  const id = sheet.order().columns[left];
  const scrolls = sheet.model().columns.find((column) => column.id === id)?.frozen !== true;
  return {
    left: scrolls ? (frozen?.right ?? whole.left) - whole.left : 0,
    top: (header?.bottom ?? whole.top) - whole.top,
  };
}
