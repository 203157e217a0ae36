import type { Sheet } from './page-setup';
import type { ReportColumn } from './report';

/** Columns state their widths for type of this size, in points. */
export const USUAL_FONT = 9;
/** Larger type than this takes room from the words and gains nothing. */
const LARGEST_FONT = { narrow: USUAL_FONT, wide: 10.8 } as const;
/** A3 and wider, in mm. */
const WIDE_SHEET = 400;
/** Below this, type can hardly be read at arm's length. */
export const SMALLEST_READABLE = 6.75;

export interface ColumnLayout {
  /** In mm, in the order of the columns; together the width of the type area. */
  readonly widths: readonly number[];
  /** In points. */
  readonly fontSize: number;
}

export interface LayoutWish {
  readonly fitToWidth: boolean;
  readonly fontSize: number | null;
}

/**
 * Gives every column its part of the type area. Fitting, type shrinks until all have the room they ask for; otherwise it
 * keeps its size and columns shrink alike. What is left goes to those that grow.
 */
export function layOutColumns(columns: readonly ReportColumn[], sheet: Sheet, wish: LayoutWish): ColumnLayout {
  const room = sheet.width - sheet.margins.left - sheet.margins.right;
  const wanted = columns.reduce((sum, column) => sum + column.width, 0);
  const largest = sheet.width >= WIDE_SHEET ? LARGEST_FONT.wide : LARGEST_FONT.narrow;
  const asked = wish.fontSize ?? Math.min(largest, (USUAL_FONT * room) / wanted);
  const fontSize = wish.fitToWidth ? Math.min(asked, (USUAL_FONT * room) / wanted) : (wish.fontSize ?? largest);
  const scale = Math.min(fontSize / USUAL_FONT, room / wanted);
  const growing = columns.reduce((sum, column) => sum + (column.grows ? column.width : 0), 0);
  const left = room - wanted * scale;
  const widths = columns.map(({ width, grows }) => {
    if (growing === 0) return (width * room) / wanted;
    return width * scale + (grows ? (left * width) / growing : 0);
  });
  return { widths, fontSize };
}
