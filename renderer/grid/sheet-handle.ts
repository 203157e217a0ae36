import type { Wording } from '../../shared/wording/zh-CN';
import type { AgSheet } from './ag-sheet';
import type { Latch } from './key-latch';
import { cellsOf, type Selection } from './selection';
import type { CellRef, SheetActions, SheetModel } from './sheet';
import type { SheetControl } from './sheet-control';
import type { SheetOrder } from './sheet-order';
import type { SheetSelection } from './sheet-selection';

/**
 * A sheet in use, for those who act on it without being it: commands, clipboard, fill, find, the status bar.
 * Everything is read at the moment of asking; ids that are asked about may be gone.
 */
export interface SheetHandle {
  /** Around the whole sheet; listeners of the pointer go here. */
  readonly element: HTMLElement;
  readonly model: () => SheetModel;
  readonly actions: () => SheetActions;
  readonly words: () => Wording;
  readonly active: () => CellRef | null;
  /** What is selected and shown, in the order shown; null before the sheet had the focus, or without rows. */
  readonly selection: () => Selection | null;
  /** Selects, scrolls to the active cell and tells the view of it. Ends an editor only by its own commit. */
  readonly select: (selection: Selection) => void;
  /** Selected cells that are shown, each once, range by range, row by row. */
  readonly selectedCells: () => readonly CellRef[];
  readonly order: () => SheetOrder;
  readonly shownRows: () => readonly string[];
  readonly shownColumns: () => readonly string[];
  /** Where a cell stands in the window; null when it is not drawn. */
  readonly cellElement: (cell: CellRef) => HTMLElement | null;
  /** The cell under an element of the page; null: headers, row numbers, quiet ground. */
  readonly cellAt: (target: EventTarget | null) => CellRef | null;
  /** For drags: the cell nearest to a point, and scrolling past an edge. */
  readonly ground: Pick<AgSheet, 'nearest' | 'scrollBy' | 'scrolled' | 'scrollingPart'>;
  /** Said to screen readers once, without a picture. */
  readonly say: (text: string) => void;
  /** Said and shown beside the active cell: why something was not done. */
  readonly refuse: (text: string) => void;
  /** Makes one cell active and selected. */
  readonly activate: (cell: CellRef) => void;
  /** What an earlier key changed about the next ones: End, F8. */
  readonly latch: () => Latch;
  /** Text is being typed or a list is open. */
  readonly editing: () => boolean;
  /** Ends the editor with its text. False: refused, it stays open. */
  readonly commit: () => boolean;
  /** Puts a text where the caret is: opens the editor on it, or adds it to what is being typed. */
  readonly insert: (text: string) => void;
  /** Does the last thing again. */
  readonly repeat: () => void;
}

export interface HandleParts {
  readonly element: HTMLElement;
  readonly table: AgSheet;
  readonly control: SheetControl;
  readonly selection: SheetSelection;
  readonly now: () => { readonly model: SheetModel; readonly actions: SheetActions; readonly wording: Wording };
}

export function createSheetHandle({ element, table, control, selection, now }: HandleParts): SheetHandle {
  return {
    element,
    model: () => now().model,
    actions: () => now().actions,
    words: () => now().wording,
    active: selection.active,
    selection: selection.current,
    select: (next) => {
      if (control.commit()) control.select(next);
    },
    selectedCells: () => {
      const current = selection.current();
      return current === null ? [] : cellsOf(selection.order(), current);
    },
    order: selection.order,
    shownRows: () => selection.order().rows,
    shownColumns: () => selection.order().columns,
    cellElement: table.cellElement,
    cellAt: table.cellAt,
    ground: table,
    say: control.say,
    refuse: control.refuse,
    activate: (cell) => {
      if (control.commit()) control.activate(cell);
    },
    latch: control.latch,
    editing: () => control.mode() !== 'ready',
    commit: control.commit,
    insert: control.insert,
    repeat: control.repeat,
  };
}
