import { removeUnseen } from '../base/clean-text';
import type { CellTexts } from './table-text';

/** Characters a cell of Excel holds; more is a document that landed in a cell. */
export const LONGEST_CELL = 32_767;
/** Cells taken in one paste. */
export const MOST_CELLS = 200_000;
/** Characters of a clipboard's text that are read at all: five million, as 5 MB of plain text. */
export const LONGEST_TEXT = 5 * 1024 * 1024;

/** Cells without what cannot be seen, and what was done to them. Nothing goes without being counted. */
export interface CleanCells {
  readonly cells: CellTexts;
  /** Control, bidi and zero-width characters that were taken out. */
  readonly removed: number;
  /** Cells that were longer than a cell can be and lost their end. */
  readonly cut: number;
}

/**
 * Cleans cells from outside: unseen characters go, NBSP and full-width blanks become blanks, blanks at both ends go,
 * long cells are cut. Tabs and line ends inside a cell stay, the cell decides about them.
 */
export function cleanCells(cells: CellTexts): CleanCells {
  let removed = 0;
  let cut = 0;
  const clean = cells.map((row) =>
    row.map((text) => {
      const seen = removeUnseen(text);
      removed += text.length - seen.length;
      const trimmed = seen.replace(/[\u3000\u00a0\u2000-\u200a\u202f\u205f]/g, ' ').trim();
      if (trimmed.length <= LONGEST_CELL) return trimmed;
      cut += 1;
      return wellFormedStart(trimmed, LONGEST_CELL);
    }),
  );
  return { cells: clean, removed, cut };
}

/** Never ends between the halves of a rare character. */
function wellFormedStart(text: string, length: number): string {
  const last = text.charCodeAt(length - 1);
  return text.slice(0, last >= 0xd800 && last < 0xdc00 ? length - 1 : length);
}
