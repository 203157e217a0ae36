import { readNumber } from '../base/number-text';

/** Five-year plans go by number; the 13th ran from 2016 to 2020. Null for a numeral that names none. */
export function yearsOfPlan(numeral: string): readonly [number, number] | null {
  const read = readNumber(numeral);
  if (typeof read === 'string' || read.number < 5 || read.number > 30) return null;
  const first = 2016 + (read.number - 13) * 5;
  return [first, first + 4];
}
