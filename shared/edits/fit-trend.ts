/** A line or curve through numbers at 0, 1, 2, …; asked for any place, also before the first. */
export type Trend = (place: number) => number;

/** The straight line of least squares, as Excel extends numbers; through two of them it is their step. */
export function linearTrend(numbers: readonly number[]): Trend {
  const count = numbers.length;
  const middle = (count - 1) / 2;
  const mean = numbers.reduce((sum, number) => sum + number, 0) / count;
  let above = 0;
  let below = 0;
  numbers.forEach((number, place) => {
    above += (place - middle) * (number - mean);
    below += (place - middle) ** 2;
  });
  const step = below === 0 ? 0 : above / below;
  return (place) => mean + step * (place - middle);
}

/**
 * The growth curve a·qⁿ of least squares on the logarithms, as Excel extends a growth trend. Null where it does not
 * exist: numbers of both signs, or zero among them.
 */
export function growthTrend(numbers: readonly number[]): Trend | null {
  const sign = Math.sign(numbers[0] ?? 0);
  if (sign === 0 || numbers.some((number) => Math.sign(number) !== sign)) return null;
  const line = linearTrend(numbers.map((number) => Math.log(Math.abs(number))));
  return (place) => sign * Math.exp(line(place));
}
