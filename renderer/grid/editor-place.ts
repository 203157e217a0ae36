/** A rectangle in px of the sheet. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface EditorNeeds {
  /** Width the text takes on one line, padding included. */
  readonly text: number;
  /** Lines it has by its own breaks. */
  readonly lines?: number;
  readonly least: number;
  /** Numbers grow to the left, as they stand at the right of their cell; words to the right. */
  readonly from: 'left' | 'right';
}

/** Where an editor stands, and whether its text runs over several lines. */
export interface EditorPlace {
  readonly box: Box;
  readonly wraps: boolean;
}

/** A line longer than this is hard to read back; a wider cell keeps its own width. */
const WIDEST = 420;
const LINE = 20;
const MOST_LINES = 8;
/** The ring around the editor is drawn outside its box. */
const FRAME = 2;

/**
 * Where the open editor stands: over its cell, wider when the text needs it, then taller, never out of the sheet.
 */
export function placeEditor(
  cell: Box,
  sheet: { readonly width: number; readonly height: number },
  needs: EditorNeeds,
): EditorPlace {
  const widest = Math.min(Math.max(cell.width, WIDEST), sheet.width);
  const width = Math.min(Math.max(cell.width, needs.least, needs.text), widest);
  const lines = Math.min(Math.max(Math.ceil(needs.text / width), needs.lines ?? 1), MOST_LINES);
  const height = cell.height + 1 + (Math.max(lines, 1) - 1) * LINE;
  const left = needs.from === 'right' ? cell.left + cell.width - width : cell.left;
  return {
    box: {
      left: Math.max(0, Math.min(left, sheet.width - width - FRAME)),
      top: Math.max(0, Math.min(cell.top - 1, sheet.height - height)),
      width,
      height,
    },
    wraps: lines > 1,
  };
}
