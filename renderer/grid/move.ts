import { exhaustive } from '../../shared/base/exhaustive';
import { dataEdge } from './data-edge';
import type { Direction, Move } from './keymap';
import type { CellRef } from './sheet';

/** What a move needs to know of the sheet. Rows and columns are those shown, in order: hidden ones are not there. */
export interface SheetShape {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** Position of the first column that scrolls; Home goes there. */
  readonly firstUnfrozen: number;
  readonly filled: (row: string, column: string) => boolean;
  /** Rows of one screen. */
  readonly pageRows: number;
  /** The column one screen to the left (-1) or right (1) of a column, by position. */
  readonly pageColumn: (from: number, step: 1 | -1) => number;
}

/** Where a run of Tab began: Enter goes back under it. Null outside a run. */
export type TabRun = string | null;

export interface Moved {
  readonly cell: CellRef;
  readonly tabRun: TabRun;
}

/** The cell a move leads to, and the Tab run after it. From a cell that is no longer shown it stays. */
export function nextCell(move: Move, shape: SheetShape, from: CellRef, tabRun: TabRun): Moved {
  const row = shape.rows.indexOf(from.row);
  const column = shape.columns.indexOf(from.column);
  if (row < 0 || column < 0) return { cell: from, tabRun: null };
  const to = (atRow: number, atColumn: number, run: TabRun = null): Moved => {
    const nextRow = shape.rows[clamp(atRow, shape.rows.length)];
    const nextColumn = shape.columns[clamp(atColumn, shape.columns.length)];
    if (nextRow === undefined || nextColumn === undefined) return { cell: from, tabRun: null };
    return { cell: { row: nextRow, column: nextColumn }, tabRun: run };
  };
  switch (move.kind) {
    case 'step':
      return to(row + rowStep(move.direction), column + columnStep(move.direction));
    case 'edge':
      return edge(move.direction, shape, row, column, to);
    case 'page':
      if (move.direction === 'up' || move.direction === 'down') {
        return to(row + rowStep(move.direction) * Math.max(1, shape.pageRows), column);
      }
      return to(row, shape.pageColumn(column, move.direction === 'right' ? 1 : -1));
    case 'tab':
      return tab(move.backward ? -1 : 1, shape, row, column, (r, c) => to(r, c, tabRun ?? from.column));
    case 'enter':
      return enter(move.backward ? -1 : 1, shape, row, column, tabRun, to);
    case 'rowStart':
      return to(row, shape.firstUnfrozen);
    case 'sheetStart':
      return to(0, shape.firstUnfrozen);
    case 'sheetEnd':
      return to(shape.rows.length - 1, shape.columns.length - 1);
    default:
      return exhaustive(move);
  }
}

type Land = (row: number, column: number) => Moved;

/** Right or left; past the end of a row it goes on in the next one, at the last cell of the sheet it stays. */
function tab(step: 1 | -1, shape: SheetShape, row: number, column: number, to: Land): Moved {
  const width = shape.columns.length;
  const next = column + step;
  if (next >= 0 && next < width) return to(row, next);
  const nextRow = row + step;
  if (nextRow < 0 || nextRow >= shape.rows.length) return to(row, column);
  return to(nextRow, step === 1 ? 0 : width - 1);
}

function enter(
  step: 1 | -1,
  shape: SheetShape,
  row: number,
  column: number,
  tabRun: TabRun,
  to: (row: number, column: number) => Moved,
): Moved {
  const start = tabRun === null ? -1 : shape.columns.indexOf(tabRun);
  return to(row + step, start < 0 ? column : start);
}

function edge(direction: Direction, shape: SheetShape, row: number, column: number, to: Land): Moved {
  const atRow = shape.rows[row] ?? '';
  const atColumn = shape.columns[column] ?? '';
  if (direction === 'up' || direction === 'down') {
    const filled = (at: number) => shape.filled(shape.rows[at] ?? '', atColumn);
    return to(dataEdge(row, rowStep(direction) === 1 ? 1 : -1, shape.rows.length, filled), column);
  }
  const filled = (at: number) => shape.filled(atRow, shape.columns[at] ?? '');
  return to(row, dataEdge(column, direction === 'right' ? 1 : -1, shape.columns.length, filled));
}

function rowStep(direction: Direction): number {
  return direction === 'down' ? 1 : direction === 'up' ? -1 : 0;
}

function columnStep(direction: Direction): number {
  return direction === 'right' ? 1 : direction === 'left' ? -1 : 0;
}

function clamp(at: number, length: number): number {
  return Math.min(Math.max(at, 0), length - 1);
}
