import type { Report } from '../../shared/export/report';
import { splitNumber } from '../../shared/export/split-number';

export type Paper = 'A4' | 'A3';

/** Landscape, in mm. Margins of a free-standing table; the page number stands 7 mm below the type area. */
export interface PaperSize {
  readonly width: number;
  readonly height: number;
}

export const PAPER_SIZES: Readonly<Record<Paper, PaperSize>> = {
  A4: { width: 297, height: 210 },
  A3: { width: 420, height: 297 },
};

export const MARGIN = { top: 18, side: 18, bottom: 19 } as const;

/** Larger type than this takes room from the words and gains nothing. */
const LARGEST: Readonly<Record<Paper, number>> = { A4: 1, A3: 1.2 };
/** Below this, type can hardly be read at arm's length. */
export const SMALLEST_READABLE = 0.75;

export interface ColumnLayout {
  /** In mm, in the order of the report's columns; together the width of the type area. */
  readonly widths: readonly number[];
  /** Against the usual size of type. */
  readonly scale: number;
}

/** Shrinks or enlarges all columns alike until they fit the type area; growing ones share what is left. */
export function layOutColumns({ columns }: Report, paper: Paper): ColumnLayout {
  const room = PAPER_SIZES[paper].width - 2 * MARGIN.side;
  const wanted = columns.reduce((sum, column) => sum + column.width, 0);
  const scale = Math.min(LARGEST[paper], room / wanted);
  const growing = columns.reduce((sum, column) => sum + (column.grows ? column.width : 0), 0);
  const left = room - wanted * scale;
  const widths = columns.map(({ width, grows }) => {
    if (growing === 0) return (width * room) / wanted;
    return width * scale + (grows ? (left * width) / growing : 0);
  });
  return { widths, scale };
}

/** Widest sign, whole and fraction of a column of numbers, in digits: all its numbers then stand on one point. */
export interface PointSlots {
  readonly sign: number;
  readonly whole: number;
  readonly fraction: number;
}

export function pointSlots(report: Report, column: number): PointSlots {
  let [sign, whole, fraction] = [0, 0, 0];
  for (const { cells } of report.rows) {
    const cell = cells[column];
    const parts = cell === undefined ? null : splitNumber(cell);
    if (parts === null) continue;
    sign = Math.max(sign, halfWidths(parts.sign));
    whole = Math.max(whole, halfWidths(parts.whole));
    fraction = Math.max(fraction, halfWidths(parts.fraction) + halfWidths(parts.suffix));
  }
  return { sign, whole, fraction };
}

/** A Chinese sign is as wide as two digits; ≥ is nearly so. */
function halfWidths(text: string): number {
  let width = 0;
  for (const sign of text) width += sign > '\u2000' ? 2 : sign === '.' ? 0.6 : sign === '<' || sign === '>' ? 1.6 : 1;
  return width;
}
