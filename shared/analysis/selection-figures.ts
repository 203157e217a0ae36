import { plainDecimals } from '../base/number-text';
import { roundTo } from '../base/round-to';
import type { Target } from '../target/target';

/** A selected cell as counting sees it. */
export interface CountedCell {
  readonly text: string;
  readonly target?: Target | null | undefined;
  /** What its number is counted in; undefined where the sheet does not know. */
  readonly unit?: string | null | undefined;
}

/**
 * 计数, 数值计数, 合计, 平均, 最小, 最大 of a selection. A target counts by its number, whatever its comparator:
 * ≥90 and <3.5 are 90 and 3.5. Words, dashes, changes and ranges are no numbers; blank cells are not counted at all.
 */
export interface SelectionFigures {
  readonly count: number;
  readonly numeric: number;
  /** Null: no numbers, or numbers of several units, which have no sum, mean or extremes together. */
  readonly sum: number | null;
  readonly average: number | null;
  readonly least: number | null;
  readonly most: number | null;
  /** Digits after the point: of the finest number; the average has one more. */
  readonly decimals: number;
  /** The units that were met, in their order; more than one means that nothing was added up. */
  readonly units: readonly string[];
}

/** Sums that grow cell by cell, so that a large selection can be counted in slices of time. */
export interface FigureCount {
  count: number;
  numeric: number;
  sum: number;
  least: number;
  most: number;
  decimals: number;
  readonly units: Set<string>;
}

export function startCount(): FigureCount {
  return { count: 0, numeric: 0, sum: 0, least: Infinity, most: -Infinity, decimals: 0, units: new Set() };
}

/** Adds a cell to the count. */
export function countCell(into: FigureCount, { text, target, unit }: CountedCell): void {
  if (text === '') return;
  into.count += 1;
  if (target?.kind !== 'number') return;
  into.numeric += 1;
  into.sum += target.number;
  into.least = Math.min(into.least, target.number);
  into.most = Math.max(into.most, target.number);
  into.decimals = Math.max(into.decimals, plainDecimals(target));
  if (unit !== undefined) into.units.add(unit ?? '');
}

/** What was counted so far. Sums are rounded to the printed digits: 0.1 and 0.2 make 0.3. */
export function figuresOf(counted: FigureCount): SelectionFigures {
  const { count, numeric, decimals } = counted;
  const units = [...counted.units];
  if (numeric === 0 || units.length > 1) {
    return { count, numeric, sum: null, average: null, least: null, most: null, decimals, units };
  }
  return {
    count,
    numeric,
    sum: roundTo(counted.sum, decimals),
    average: roundTo(counted.sum / numeric, decimals + 1),
    least: counted.least,
    most: counted.most,
    decimals,
    units,
  };
}
