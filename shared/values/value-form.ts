import { COMPARATORS, type NumberTarget, type Scale } from '../target/target';

/**
 * How a number target is written, in 16 bits beside its float64, so that a million values fit in columns:
 * comparator 3 bits, decimals 4, scale 2, cumulative, perYear, soft, and two marks for cells without a plain number.
 */
const SCALES: readonly Scale[] = ['', '万', '亿'];
const CUMULATIVE = 1 << 9;
const PER_YEAR = 1 << 10;
const SOFT = 1 << 11;
export const FORM_CLEARED = 1 << 12;
/** The target is not a plain number: look it up beside the columns. */
export const FORM_ODD = 1 << 13;
const MOST_DECIMALS = 15;

/** False for the rare number that needs more digits than the columns keep; it is then stored beside them. */
export function fitsForm(target: NumberTarget): boolean {
  return target.decimals <= MOST_DECIMALS;
}

export function formOf(target: NumberTarget): number {
  return (
    COMPARATORS.indexOf(target.comparator) |
    (target.decimals << 3) |
    (SCALES.indexOf(target.scale) << 7) |
    (target.cumulative ? CUMULATIVE : 0) |
    (target.perYear ? PER_YEAR : 0) |
    (target.soft ? SOFT : 0)
  );
}

/** Place of the comparator in `COMPARATORS`. */
export function comparatorOf(form: number): number {
  return form & 7;
}

export function numberTargetOf(number: number, form: number): NumberTarget {
  return {
    kind: 'number',
    comparator: COMPARATORS[comparatorOf(form)] ?? '=',
    number,
    decimals: (form >> 3) & 15,
    scale: SCALES[(form >> 7) & 3] ?? '',
    cumulative: (form & CUMULATIVE) !== 0,
    perYear: (form & PER_YEAR) !== 0,
    soft: (form & SOFT) !== 0,
  };
}
