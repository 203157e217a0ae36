import type { Year } from '../base/ids';

/** Years a plan can use. Fixed, so that a cell's number never depends on a plan's period. */
export const FIRST_YEAR = 1970;
const YEAR_BITS = 7;
const YEARS_PER_REGION = 1 << YEAR_BITS;
export const LAST_YEAR = FIRST_YEAR + YEARS_PER_REGION - 1;

/** Place of (region, year) in an indicator's block. Regions by ordinal, so that rows of one region stay together. */
export function cellNumber(regionOrdinal: number, year: Year): number {
  if (!Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR) {
    throw new RangeError(`Year ${year} is outside ${FIRST_YEAR}–${LAST_YEAR}; readers refuse it before it gets here.`);
  }
  return regionOrdinal * YEARS_PER_REGION + (year - FIRST_YEAR);
}

export function regionOrdinalOf(cell: number): number {
  return cell >>> YEAR_BITS;
}

export function yearOf(cell: number): Year {
  return (cell & (YEARS_PER_REGION - 1)) + FIRST_YEAR;
}
