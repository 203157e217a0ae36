import type { Target } from '../../shared/target/target';

/**
 * What a sheet shows, without plan nouns: a view turns a plan into rows, columns and cells,
 * the grid room turns those into a spreadsheet that a hand from Excel or WPS knows.
 */
export interface SheetModel {
  /** Stable identity of the sheet: view and layout. Scroll and active cell are kept by it. */
  readonly id: string;
  /** For the screen reader: 指标 — 方案一. */
  readonly label: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly SheetRow[];
  /** Ids of all rows, also those that a filter or a hand hid, in the order of the plan. Absent: nothing is hidden. */
  readonly everyRow?: readonly string[];
  /** Blocks of rows (`SheetRow.block`) can be folded to one row each. Absent: only headings fold what is below them. */
  readonly folds?: BlockFolds;
  /** Called for the cells on screen only; must be cheap. */
  readonly cell: (row: string, column: string) => SheetCell;
}

/** How a folded block of rows shows: its own text in one column, how many rows it stands for in another. */
export interface BlockFolds {
  /** The column whose text is the block's name; it has the toggle. */
  readonly column: string;
  readonly summaryIn: string;
  readonly summary: (rows: number) => string;
  /** Why the cells of a folded block cannot be edited. */
  readonly locked: string;
}

export interface SheetColumn {
  /** Stable: selection, width and order are kept by it. */
  readonly id: string;
  readonly title: string;
  /** Muted words after the title: 基期, 目标. */
  readonly subtitle?: string;
  /** Header above this and its neighbours with the same group. */
  readonly group?: string;
  readonly kind: 'text' | 'target' | 'choice' | 'glyph';
  readonly align?: 'left' | 'center';
  readonly width: number;
  /** Takes what is left of the window's width, at least `width`. */
  readonly grows?: boolean;
  /** Stays when the sheet scrolls sideways. Frozen columns come first. */
  readonly frozen?: boolean;
  /** Rows next to each other with the same text show it once, as one tall cell with its text at the top. */
  readonly spans?: boolean;
  /** Darker line on the right: end of the frozen part, start of the target year. */
  readonly ends?: boolean;
  readonly tone?: 'muted';
  readonly choices?: readonly Choice[];
  /** Text of lower rows is set further in: group, subgroup, item. For the name column of a sheet with headings. */
  readonly indents?: boolean;
  /** The model holds the width: it is set again whenever columns change. Else the table keeps what it was dragged to. */
  readonly held?: boolean;
  /** The header offers sorting and filtering; how they stand now. Absent: it offers none. */
  readonly tools?: { readonly filtered: boolean; readonly sorted: 'up' | 'down' | null };
}

export interface Choice {
  readonly value: string;
  readonly label: string;
}

export interface SheetRow {
  readonly id: string;
  /** Shown in the row-number column: 1, 2.4; empty for none. */
  readonly number: string;
  /** `group`: a heading over the rows below it (专栏); `subgroup`: a heading in it (工程). */
  readonly level: 'item' | 'group' | 'subgroup';
  /** Rows that start a block have a darker line above. */
  readonly startsBlock?: boolean;
  /** The block it can be folded away with. */
  readonly block?: string;
  /** Where something new is typed, no data of its own: left out of filters, sorting and finding. */
  readonly entry?: boolean;
}

export interface SheetCell {
  /** As shown and copied; for `choice` the label. */
  readonly text: string;
  /** What F2 starts from, when it is not the text. */
  readonly editText?: string;
  /** Drawn on the column of points in `target` columns. Null: blank. */
  readonly target?: Target | null;
  /** What the number is counted in: numbers of several units are not added up. Left out: not known. */
  readonly unit?: string | null;
  readonly marks?: readonly CellMark[];
  /** Why this cell cannot be edited, in the person's words; undefined: it can. */
  readonly locked?: string;
  /** What a screen reader says instead of the text. */
  readonly spoken?: string;
  /** Tooltip: the full text, a note, a problem. */
  readonly tip?: string;
  /** A trend or state glyph before the text. */
  readonly glyph?: CellGlyph;
  /** A toggle before the text that folds the block of this cell; unlike a glyph it leaves typing as it is. */
  readonly fold?: 'expanded' | 'collapsed';
  readonly tone?: 'muted' | 'strong' | 'heading';
}

/** LOOK.md, "Grammar of a cell". */
export type CellMark =
  | 'own'
  | 'pinned'
  | 'dropped'
  | 'inherited'
  | 'locked'
  | 'error'
  | 'caution'
  | 'note'
  | 'computed'
  | 'binding';

export type CellGlyph =
  | 'stricter'
  | 'looser'
  | 'same'
  | 'incomparable'
  | 'needs'
  | 'level'
  | 'beyond'
  | 'undetermined'
  | 'notStarted'
  | 'onSchedule'
  | 'behind'
  | 'done'
  | 'expanded'
  | 'collapsed';

/** A cell by ids. */
export interface CellRef {
  readonly row: string;
  readonly column: string;
}

/** A text for a cell: pasted, filled, replaced, typed into a whole selection. */
export interface CellText {
  readonly cell: CellRef;
  readonly text: string;
}

/** What a change of many cells is called in undo and history. */
export type BatchEvent = 'cell.paste' | 'cell.fill' | 'cell.replace' | 'cell.set' | 'cell.clear';

/** How a change of many cells ended. Nothing is left out silently: every cell that did not take its text is named. */
export interface BatchOutcome {
  readonly changed: number;
  readonly refused: readonly { readonly cell: CellRef; readonly why: string }[];
}

/** What the sheet asks of its view. */
export interface SheetActions {
  /**
   * A commit. In `choice` columns the text is the value of a choice, or what was typed or pasted where it names none.
   * A sentence back means refused: the editor stays open with what was typed, and says it.
   */
  readonly type: (cell: CellRef, text: string) => string | null;
  /**
   * Texts for many cells, as one operation and one undo step. Locked and worked-out cells are refused by name; a value
   * cell keeps a text it cannot read as flagged words, so that nothing pasted is dropped. Absent: the sheet is read-only.
   */
  readonly typeMany?: (texts: readonly CellText[], event: BatchEvent) => BatchOutcome;
  /** While typing: how the text will be read (≥92; the sheet says 读作 before it), or why not; null says nothing. */
  readonly preview?: (cell: CellRef, text: string) => TypingPreview | null;
  /** Delete on the selection. A sentence back tells why not. */
  readonly clear: (cells: readonly CellRef[]) => string | null;
  /** The active cell moved. */
  readonly activate: (cell: CellRef) => void;
  /** Enter, F2 or a click on a heading row's toggle. */
  readonly toggle?: (row: string) => void;
  /** What the headers do. Absent: columns keep the view's order and only their widths change, for as long as shown. */
  readonly columns?: ColumnActions;
  /** Ctrl and the wheel: one step larger or smaller. */
  readonly zoom?: (step: 1 | -1) => void;
  /** Right click, Shift+F10, Menu key at a cell. Coordinates of the viewport. */
  readonly menu?: (cell: CellRef, at: { readonly x: number; readonly y: number }) => void;
}

export interface ColumnActions {
  /** Widths in px at 100 %, by column; all of one gesture. */
  readonly resize: (widths: Readonly<Record<string, number>>) => void;
  /** Dropped before another column; null: behind the last. */
  readonly move: (columns: readonly string[], before: string | null) => void;
  /** The button of a header, or its key. Coordinates of the viewport. */
  readonly menu: (column: string, at: { readonly x: number; readonly y: number }) => void;
}

export interface TypingPreview {
  readonly text: string;
  readonly tone: 'reads' | 'refused';
  /** Refused only for a unit that is not the row's: a paste asks whether the number is meant. */
  readonly otherUnit?: { readonly typed: string; readonly unit: string };
}
