import type { Year } from '../../shared/base/ids';

/** Columns of years are named after their year: `y2020`. */
export function yearColumn(year: Year): string {
  return `y${year}`;
}

/** The year of a column, or null for any other column. */
export function yearOfColumn(column: string): Year | null {
  return /^y\d{4}$/.test(column) ? Number(column.slice(1)) : null;
}
