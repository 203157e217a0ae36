import { type CellRange, isOneCell, lastRange, type Selection, shownSelection } from './selection';
import type { CellRef } from './sheet';
import type { SheetOrder } from './sheet-order';

/**
 * The next cell within the selection: `down` as Enter goes, column by column; `right` as Tab goes, row by row. Past the
 * end of a range it goes on in the next one, past the last in the first. Null: one cell only, the key moves out of it.
 */
export function nextInSelection(
  order: SheetOrder,
  selection: Selection,
  along: 'down' | 'right',
  step: 1 | -1,
): CellRef | null {
  const shown = shownSelection(order, selection);
  if (shown === null || isOneCell(shown)) return null;
  const { ranges, active } = shown;
  const found = ranges.findLastIndex(
    ({ rows, columns }) => rows.includes(active.row) && columns.includes(active.column),
  );
  const at = Math.max(0, found);
  const range = ranges[at];
  if (range === undefined) return null;
  const place = placeIn(range, active, along) + step;
  const size = range.rows.length * range.columns.length;
  if (place >= 0 && place < size) return cellIn(range, place, along);
  const next = ranges[(at + step + ranges.length) % ranges.length] ?? range;
  return cellIn(next, step === 1 ? 0 : next.rows.length * next.columns.length - 1, along);
}

/** The next corner of the last range, clockwise (Ctrl+.). An active cell in no corner goes to the first. */
export function nextCorner(order: SheetOrder, selection: Selection): CellRef {
  const shown = shownSelection(order, selection);
  if (shown === null) return selection.active;
  const { rows, columns } = lastRange(shown);
  const [top, bottom, left, right] = [rows[0], rows.at(-1), columns[0], columns.at(-1)];
  if (top === undefined || bottom === undefined || left === undefined || right === undefined) return shown.active;
  const corners = [
    { row: top, column: left },
    { row: top, column: right },
    { row: bottom, column: right },
    { row: bottom, column: left },
  ].filter((corner, at, all) => all.findIndex((each) => sameCell(each, corner)) === at);
  const here = corners.findIndex((corner) => sameCell(corner, shown.active));
  return corners[(here + 1) % corners.length] ?? shown.active;
}

function placeIn({ rows, columns }: CellRange, cell: CellRef, along: 'down' | 'right'): number {
  const row = rows.indexOf(cell.row);
  const column = columns.indexOf(cell.column);
  return along === 'down' ? column * rows.length + row : row * columns.length + column;
}

function cellIn({ rows, columns }: CellRange, place: number, along: 'down' | 'right'): CellRef {
  const length = along === 'down' ? rows.length : columns.length;
  const [major, minor] = [Math.floor(place / length), place % length];
  const [row, column] = along === 'down' ? [minor, major] : [major, minor];
  return { row: rows[row] ?? '', column: columns[column] ?? '' };
}

function sameCell(a: CellRef, b: CellRef): boolean {
  return a.row === b.row && a.column === b.column;
}
