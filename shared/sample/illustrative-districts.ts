import { roundTo } from '../base/round-to';
import type { NumberTarget } from '../target/target';

/**
 * Made-up district figures that add up, or average by weight, to the city's printed figure exactly.
 * They only show how the product works and are marked 演示数据 wherever they appear.
 */
export function illustrativeDistricts(
  city: NumberTarget,
  weights: readonly number[],
  method: 'sum' | 'weighted',
  most: number,
  turn: number,
): readonly NumberTarget[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const decimals = method === 'sum' ? Math.max(2, city.decimals) : Math.min(2, city.decimals + 1);
  const centre = weights.map((weight) => (method === 'sum' ? (city.number * weight) / total : city.number));
  const room = Math.max(0, Math.min(most - city.number, city.number));
  // Spread around the city, never past what is possible: 100 % everywhere stays 100 % everywhere.
  const spread = method === 'sum' ? 0 : Math.min(city.number * 0.06, room);
  const numbers = centre.map((number, index) => roundTo(number + spread * wave(index + turn), decimals));
  const balanced =
    method === 'sum' ? balanceSum(numbers, city.number, decimals) : balanceMean(numbers, weights, city, decimals, most);
  return balanced.map((number) => ({ ...city, number, decimals: fewest(number, decimals) }));
}

/** A fixed, harmless pattern between -1 and 1. */
function wave(index: number): number {
  return [0.6, -0.8, 0.2, 0.9, -0.4, -1, 0.5, 0, 0.3, -0.3][index % 10] ?? 0;
}

/** The last area takes what rounding left. */
function balanceSum(numbers: readonly number[], total: number, decimals: number): readonly number[] {
  const others = numbers.slice(0, -1);
  return [...others, roundTo(total - others.reduce((sum, number) => sum + number, 0), decimals)];
}

/** Moves areas by one last digit, in turn, until the weighted mean prints as the city's figure. */
function balanceMean(
  numbers: readonly number[],
  weights: readonly number[],
  city: NumberTarget,
  decimals: number,
  most: number,
): readonly number[] {
  const balanced = [...numbers];
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const step = roundTo(10 ** -decimals, decimals);
  const gap = (): number =>
    city.number - balanced.reduce((sum, number, index) => sum + number * (weights[index] ?? 0), 0) / total;
  for (let turn = 0; Math.abs(gap()) > step / 20 && turn < 400; turn += 1) {
    const index = turn % balanced.length;
    const moved = roundTo((balanced[index] ?? 0) + Math.sign(gap()) * step, decimals);
    const nearer = Math.abs(gap() - (Math.sign(gap()) * step * (weights[index] ?? 0)) / total) < Math.abs(gap());
    if (moved >= 0 && moved <= most && nearer) balanced[index] = moved;
  }
  return balanced;
}

function fewest(number: number, decimals: number): number {
  let kept = decimals;
  while (kept > 0 && roundTo(number, kept - 1) === number) kept -= 1;
  return kept;
}
