import type { CellRef } from './sheet';
import type { SheetOrder } from './sheet-order';

/**
 * Cells of some rows in some columns, by ids: sorting, filtering and new rows never move it to other data.
 * Both lists are without repeats and not empty. A range made on screen is a rectangle; after a sort it may lie apart.
 */
export interface CellRange {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
}

/** The active cell, which is the anchor of extending, and the ranges in the order they were made; the last one grows. */
export interface Selection {
  readonly active: CellRef;
  /** Never empty. */
  readonly ranges: readonly CellRange[];
}

/** Positions in a sheet's order, both ends included. */
export interface Rectangle {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** One cell, active and selected. */
export function selectCell(cell: CellRef): Selection {
  return { active: cell, ranges: [{ rows: [cell.row], columns: [cell.column] }] };
}

/** The rectangle that has two cells as opposite corners. Null: one of them is not shown. */
export function rangeBetween(order: SheetOrder, a: CellRef, b: CellRef): CellRange | null {
  const rows = between(order.rows, order.rowAt(a.row), order.rowAt(b.row));
  const columns = between(order.columns, order.columnAt(a.column), order.columnAt(b.column));
  return rows === null || columns === null ? null : { rows, columns };
}

/** All cells of the rows from one to another, headings between them too. */
export function rangeOfRows(order: SheetOrder, from: string, to: string): CellRange | null {
  const rows = between(order.rows, order.rowAt(from), order.rowAt(to));
  return rows === null || order.columns.length === 0 ? null : { rows, columns: order.columns };
}

/** All cells of the columns from one to another. */
export function rangeOfColumns(order: SheetOrder, from: string, to: string): CellRange | null {
  const columns = between(order.columns, order.columnAt(from), order.columnAt(to));
  return columns === null || order.rows.length === 0 ? null : { rows: order.rows, columns };
}

/** Every cell. Null: a sheet without rows or columns. */
export function rangeOfAll(order: SheetOrder): CellRange | null {
  return order.rows.length === 0 || order.columns.length === 0 ? null : { rows: order.rows, columns: order.columns };
}

/** A range of positions as ids. Positions must be in the order. */
export function rangeAt(order: SheetOrder, { top, bottom, left, right }: Rectangle): CellRange {
  return { rows: order.rows.slice(top, bottom + 1), columns: order.columns.slice(left, right + 1) };
}

/**
 * Where a range shows: the fewest rectangles that lie together, top to bottom and left to right. A range whose rows
 * were sorted apart is several; rows and columns that are not shown have no place.
 */
export function rectanglesOf(order: SheetOrder, range: CellRange): readonly Rectangle[] {
  const rows = runs(range.rows, order.rows, order.rowAt);
  const columns = runs(range.columns, order.columns, order.columnAt);
  return rows.flatMap(([top, bottom]) => columns.map(([left, right]) => ({ top, bottom, left, right })));
}

/** Whether a cell lies in a range. */
export function inRange(range: CellRange, cell: CellRef): boolean {
  return range.columns.includes(cell.column) && range.rows.includes(cell.row);
}

export function isSelected(selection: Selection, cell: CellRef): boolean {
  return selection.ranges.some((range) => inRange(range, cell));
}

/** Adds a range beside those there are; its anchor is the new active cell. */
export function addRange(selection: Selection, range: CellRange, active: CellRef): Selection {
  return { active, ranges: [...selection.ranges, range] };
}

/**
 * Takes a range out of every range that covers it; each leaves at most four pieces: above, below, left, right. Something stays
 * selected: where all would go, the selection stays as it is. An active cell that goes hands over to the last piece.
 */
export function removeRange(order: SheetOrder, selection: Selection, range: CellRange): Selection {
  const holes = rectanglesOf(order, range);
  const ranges = selection.ranges.flatMap((each) => withoutHoles(order, each, holes));
  const last = ranges.at(-1);
  if (last === undefined) return selection;
  const stays = ranges.some((each) => inRange(each, selection.active));
  return { active: stays ? selection.active : firstCell(last), ranges };
}

/** The last range replaced by another; the active cell stays, as it is the anchor. */
export function withLast(selection: Selection, range: CellRange): Selection {
  return { active: selection.active, ranges: [...selection.ranges.slice(0, -1), range] };
}

/**
 * The corner of the last range across from the active cell: what Shift+arrow moves. An active cell within the range
 * (whole rows and columns, after Tab) has the end of the range across.
 */
export function movingCorner(order: SheetOrder, selection: Selection): CellRef {
  const range = shownRange(order, lastRange(selection));
  if (range === null) return selection.active;
  return {
    row: across(range.rows, selection.active.row),
    column: across(range.columns, selection.active.column),
  };
}

/**
 * The last range with its moving corner at a cell. A direction that does not move keeps all it had, so that whole
 * rows stay whole when more of them are taken.
 */
export function moveCorner(order: SheetOrder, selection: Selection, to: CellRef): Selection {
  const corner = movingCorner(order, selection);
  const kept = shownRange(order, lastRange(selection));
  const range = rangeBetween(order, selection.active, to);
  if (range === null || kept === null) return selection;
  return withLast(selection, {
    rows: to.row === corner.row ? kept.rows : range.rows,
    columns: to.column === corner.column ? kept.columns : range.columns,
  });
}

/** The range made last: the one that grows and carries the fill handle. */
export function lastRange(selection: Selection): CellRange {
  const last = selection.ranges.at(-1);
  return last ?? { rows: [selection.active.row], columns: [selection.active.column] };
}

/** The part of a range that is shown, in the order it is shown. Null: nothing of it. */
export function shownRange(order: SheetOrder, range: CellRange): CellRange | null {
  const rows = inOrder(range.rows, order.rows, order.rowAt);
  const columns = inOrder(range.columns, order.columns, order.columnAt);
  return rows.length === 0 || columns.length === 0 ? null : { rows, columns };
}

/** The part of a selection that is shown. Null: its active cell is not. */
export function shownSelection(order: SheetOrder, selection: Selection): Selection | null {
  const { active } = selection;
  if (order.rowAt(active.row) < 0 || order.columnAt(active.column) < 0) return null;
  const ranges = selection.ranges.flatMap((range) => shownRange(order, range) ?? []);
  return { active, ranges: ranges.length === 0 ? selectCell(active).ranges : ranges };
}

/** Selected cells that are shown, each once, range by range, row by row. */
export function cellsOf(order: SheetOrder, selection: Selection): readonly CellRef[] {
  const ranges = selection.ranges.flatMap((range) => shownRange(order, range) ?? []);
  const width = order.columns.length;
  // Ranges may overlap; one alone cannot.
  const seen = ranges.length > 1 ? new Set<number>() : null;
  const cells: CellRef[] = [];
  for (const { rows, columns } of ranges) {
    for (const row of rows) {
      const start = order.rowAt(row) * width;
      for (const column of columns) {
        const key = start + order.columnAt(column);
        if (seen?.has(key) === true) continue;
        seen?.add(key);
        cells.push({ row, column });
      }
    }
  }
  return cells;
}

/** One cell and no more. */
export function isOneCell({ ranges }: Selection): boolean {
  const [only] = ranges;
  return ranges.length === 1 && only?.rows.length === 1 && only.columns.length === 1;
}

/** Top left cell of a range. */
export function firstCell({ rows, columns }: CellRange): CellRef {
  return { row: rows[0] ?? '', column: columns[0] ?? '' };
}

function withoutHoles(order: SheetOrder, range: CellRange, holes: readonly Rectangle[]): readonly CellRange[] {
  let pieces = rectanglesOf(order, range);
  if (!pieces.some((piece) => holes.some((hole) => meet(piece, hole)))) return [range];
  for (const hole of holes) pieces = pieces.flatMap((piece) => subtract(piece, hole));
  return pieces.map((piece) => rangeAt(order, piece));
}

/** What is left of a rectangle without another: above, left, right, below. */
export function subtract(from: Rectangle, hole: Rectangle): readonly Rectangle[] {
  if (!meet(from, hole)) return [from];
  const top = Math.max(from.top, hole.top);
  const bottom = Math.min(from.bottom, hole.bottom);
  return [
    { ...from, bottom: top - 1 },
    { top, bottom, left: from.left, right: hole.left - 1 },
    { top, bottom, left: hole.right + 1, right: from.right },
    { ...from, top: bottom + 1 },
  ].filter((piece) => piece.top <= piece.bottom && piece.left <= piece.right);
}

function meet(a: Rectangle, b: Rectangle): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

function between(ids: readonly string[], a: number, b: number): readonly string[] | null {
  if (a < 0 || b < 0) return null;
  const [from, to] = a < b ? [a, b] : [b, a];
  if (from === 0 && to === ids.length - 1) return ids;
  const part = ids.slice(from, to + 1);
  standing.set(part, { all: ids, start: from });
  return part;
}

/** Positions that follow one another, as pairs of first and last. */
function runs(ids: readonly string[], all: readonly string[], at: (id: string) => number): [number, number][] {
  const start = togetherFrom(ids, all, at);
  if (start >= 0) return [[start, start + ids.length - 1]];
  const found: [number, number][] = [];
  for (const position of positions(ids, at)) {
    const open = found.at(-1);
    if (open !== undefined && open[1] === position - 1) open[1] = position;
    else found.push([position, position]);
  }
  return found;
}

/** Where lists of ids were found to stand together, in which order. Each step of a drag asks several times. */
const standing = new WeakMap<readonly string[], { readonly all: readonly string[]; readonly start: number }>();

/** Where ids stand in the order one after the other, as all do until a sort; -1: they do not. */
function togetherFrom(ids: readonly string[], all: readonly string[], at: (id: string) => number): number {
  if (ids === all) return all.length === 0 ? -1 : 0;
  const known = standing.get(ids);
  if (known?.all === all) return known.start;
  const [first] = ids;
  const from = first === undefined ? -1 : at(first);
  const start = from >= 0 && ids.every((id, index) => all[from + index] === id) ? from : -1;
  standing.set(ids, { all, start });
  return start;
}

function positions(ids: readonly string[], at: (id: string) => number): readonly number[] {
  const found: number[] = [];
  let sorted = true;
  for (const id of ids) {
    const position = at(id);
    if (position < 0) continue;
    if (position < (found.at(-1) ?? -1)) sorted = false;
    found.push(position);
  }
  return sorted ? found : found.sort((a, b) => a - b);
}

function inOrder(ids: readonly string[], all: readonly string[], at: (id: string) => number): readonly string[] {
  return togetherFrom(ids, all, at) >= 0 ? ids : positions(ids, at).map((position) => all[position] ?? '');
}

function across(ids: readonly string[], from: string): string {
  const end = ids.at(-1) ?? from;
  return end === from ? (ids[0] ?? from) : end;
}
