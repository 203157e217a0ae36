import type { AgSheet } from './ag-sheet';
import type { Latch } from './key-latch';
import type { Move } from './keymap';
import { nextCell, type SheetShape, type TabRun } from './move';
import { addRange, moveCorner, movingCorner, type Selection, selectCell } from './selection';
import { nextInSelection } from './selection-cycle';
import type { CellRef, SheetActions, SheetModel } from './sheet';
import type { SheetSelection } from './sheet-selection';

export interface MoveParts {
  readonly table: AgSheet;
  readonly selection: SheetSelection;
  readonly now: () => { readonly model: SheetModel; readonly actions: SheetActions };
  readonly latch: () => Latch;
  /** The selection changed; `moved`: its active cell too. */
  readonly changed: (moved: boolean) => void;
}

/** Which cell a selection brings into view: the active one, a corner that moved, or none while the pointer scrolls. */
export type Reveal = 'active' | 'corner' | 'none';

/** Moves the active cell and grows the selection, by keys and from outside. */
export function createSheetMoves({ table, selection, now, latch, changed }: MoveParts) {
  /** Position of the active row, to stay near it when the row goes. */
  let activeAt = 0;
  let tabRun: TabRun = null;
  /** In add mode: the last range is only where the keys have come to, and goes with the next move. */
  let floating = false;

  function select(next: Selection, reveal: Reveal = 'active', run: TabRun = null): void {
    const before = selection.active();
    tabRun = run;
    selection.set(next);
    const order = selection.order();
    activeAt = Math.max(0, order.rowAt(next.active.row));
    const moved = before?.row !== next.active.row || before.column !== next.active.column;
    if (reveal === 'active') table.reveal(next.active);
    else if (reveal === 'corner') table.reveal(movingCorner(order, next));
    changed(moved);
    if (moved) now().actions.activate(next.active);
  }

  function shape(): SheetShape {
    const { model } = now();
    const unfrozen = model.columns.findIndex((each) => each.frozen !== true);
    return {
      rows: selection.order().rows,
      columns: selection.order().columns,
      firstUnfrozen: Math.max(0, unfrozen),
      filled: (row, of) => model.cell(row, of).text !== '',
      pageRows: table.pageRows(),
      pageColumn: table.pageColumn,
    };
  }

  function firstCell(): CellRef | null {
    const { rows, columns, firstUnfrozen } = shape();
    const row = rows[Math.min(activeAt, rows.length - 1)];
    const at = columns[firstUnfrozen];
    return row === undefined || at === undefined ? null : { row, column: at };
  }

  function move(by: Move): void {
    const current = selection.current();
    const from = selection.active() ?? firstCell();
    if (from === null) return;
    if (current !== null && (by.kind === 'enter' || by.kind === 'tab')) {
      const along = by.kind === 'enter' ? 'down' : 'right';
      const next = nextInSelection(selection.order(), current, along, by.backward ? -1 : 1);
      if (next !== null) {
        select({ ...current, active: next });
        return;
      }
    }
    const moved = nextCell(by, shape(), from, tabRun);
    if (latch() !== 'add' || current === null) {
      select(selectCell(moved.cell), 'active', moved.tabRun);
      return;
    }
    const [range] = selectCell(moved.cell).ranges;
    if (range === undefined) return;
    const base = floating ? { ...current, ranges: current.ranges.slice(0, -1) } : current;
    floating = true;
    select(addRange(base, range, moved.cell));
  }

  /** Moves the corner across from the active cell. Ctrl+Shift+arrow looks for the edge along the active cell's line. */
  function extend(by: Move): void {
    const current = selection.current();
    if (current === null) return;
    floating = false;
    const order = selection.order();
    const corner = movingCorner(order, current);
    const vertical = by.kind === 'edge' && (by.direction === 'up' || by.direction === 'down');
    const horizontal = by.kind === 'edge' && !vertical;
    const from = {
      row: horizontal ? current.active.row : corner.row,
      column: vertical ? current.active.column : corner.column,
    };
    const { cell } = nextCell(by, shape(), from, null);
    const to = { row: horizontal ? corner.row : cell.row, column: vertical ? corner.column : cell.column };
    select(moveCorner(order, current, to), 'corner');
  }

  return {
    select,
    move,
    extend,
    firstCell,
    activate: (cell: CellRef) => select(selectCell(cell)),
    /** Without telling the view, which said so itself. */
    setActive: (cell: CellRef | null) => {
      selection.setActive(cell);
      if (cell !== null) activeAt = Math.max(0, selection.order().rowAt(cell.row));
      changed(true);
    },
    /** A new run of adding begins: the next move keeps what is selected now. */
    settle: () => {
      floating = false;
    },
    /** The model changed: stay on the cell, or near it when its row or column went. True: it moved. */
    modelChanged: (): boolean => {
      const here = selection.active();
      if (here === null) return false;
      const order = selection.order();
      const rowThere = order.rowAt(here.row) >= 0;
      const columnThere = order.columnAt(here.column) >= 0;
      if (rowThere) activeAt = order.rowAt(here.row);
      return !rowThere || !columnThere;
    },
    /** The cell nearest to where the active one was. Null: nothing is shown. */
    near: (): CellRef | null => {
      const here = selection.active();
      const near = firstCell();
      if (here === null || near === null) return near;
      const order = selection.order();
      return {
        row: order.rowAt(here.row) >= 0 ? here.row : near.row,
        column: order.columnAt(here.column) >= 0 ? here.column : near.column,
      };
    },
  };
}
