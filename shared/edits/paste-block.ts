import { type Issue, issue } from '../base/issue';
import { fail, ok, type Result } from '../base/result';
import { MOST_CELLS } from '../tabular/clean-cells';
import type { CellTexts } from '../tabular/table-text';

/** A rectangle by positions among the rows and columns that are shown: hidden ones have none and are never written. */
export interface PasteArea {
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

export interface PasteOptions {
  /** Rows become columns. */
  readonly transpose: boolean;
  /** Blank cells of the source leave what is there; without it they empty it. */
  readonly skipBlanks: boolean;
}

export const PLAIN_PASTE: PasteOptions = { transpose: false, skipBlanks: false };

/** A text and where it goes, by positions, and the cell of the source it comes from. */
export interface PlacedText {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly from: { readonly row: number; readonly column: number };
}

/** Where everything goes. */
export interface PastePlan {
  readonly placed: readonly PlacedText[];
  /** What is written or reached for, each destination with its tiles; ends within the sheet. */
  readonly areas: readonly PasteArea[];
  /** Rows and columns of the source that find no place after the last row and column. Nothing is lost without asking. */
  readonly beyond: { readonly rows: number; readonly columns: number };
}

/**
 * Places a rectangle of texts on the destinations of a selection, as Excel does: one cell fills all; a destination
 * that is a multiple of the source in both directions is tiled (a side of one cell counts as the source's length);
 * else the source stands once, from the top left cell. A place named twice takes the last text.
 *
 * `source` must be a rectangle. Issue: `clipboard.tooManyCells` (`most`).
 */
export function placeBlock(
  source: CellTexts,
  destinations: readonly PasteArea[],
  sheet: { readonly rows: number; readonly columns: number },
  options: PasteOptions = PLAIN_PASTE,
): Result<PastePlan, Issue> {
  const height = options.transpose ? (source[0]?.length ?? 0) : source.length;
  const width = options.transpose ? source.length : (source[0]?.length ?? 0);
  if (height === 0 || width === 0) return ok({ placed: [], areas: [], beyond: { rows: 0, columns: 0 } });
  const wanted = destinations.map((area) => tiled(area, height, width));
  const cells = wanted.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  if (cells > MOST_CELLS) return fail(issue('clipboard.tooManyCells', '', { most: MOST_CELLS }));
  const areas = wanted.map((area) => ({
    ...area,
    rows: Math.min(area.rows, sheet.rows - area.top),
    columns: Math.min(area.columns, sheet.columns - area.left),
  }));
  const placed = new Map<number, PlacedText>();
  for (const area of areas) {
    for (let down = 0; down < area.rows; down += 1) {
      for (let right = 0; right < area.columns; right += 1) {
        const [y, x] = [down % height, right % width];
        const from = options.transpose ? { row: x, column: y } : { row: y, column: x };
        const text = source[from.row]?.[from.column] ?? '';
        if (text === '' && options.skipBlanks) continue;
        const [row, column] = [area.top + down, area.left + right];
        placed.set(row * sheet.columns + column, { row, column, text, from });
      }
    }
  }
  const over = (of: (area: PasteArea) => number) =>
    wanted.reduce((most, area, at) => Math.max(most, of(area) - of(areas[at] ?? area)), 0);
  return ok({
    placed: [...placed.values()],
    areas,
    beyond: { rows: over(({ rows }) => rows), columns: over(({ columns }) => columns) },
  });
}

function tiled({ top, left, rows, columns }: PasteArea, height: number, width: number): PasteArea {
  const high = rows === 1 ? height : rows;
  const wide = columns === 1 ? width : columns;
  const fits = high % height === 0 && wide % width === 0;
  return { top, left, rows: fits ? high : height, columns: fits ? wide : width };
}
