import type { Report } from '../../shared/export/report';
import { splitNumber } from '../../shared/export/split-number';

export const PIXELS_PER_MM = 96 / 25.4;

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
