import { roundTo } from '../base/round-to';
import type { Target } from '../target/target';

/**
 * How far a target moved. Rates move in percentage points (个百分点); counts and quantities relative to where
 * they were, in per cent; where the old number is 0, or the unit is ‰, only the absolute step means something.
 */
export interface Difference {
  readonly unit: 'points' | 'percent' | 'absolute';
  /** Never 0. */
  readonly amount: number;
  readonly decimals: number;
}

/** Beyond this, digits come from binary arithmetic and not from anybody's plan. */
const MOST_DECIMALS = 6;

/**
 * Null when either side is no plain number or nothing moved (a changed comparator alone moves no number).
 * Whether subtracting makes sense at all is for the caller to know: see `targetMove`.
 */
export function differenceOf(from: Target | null, to: Target | null, unit: string | null): Difference | null {
  if (from?.kind !== 'number' || to?.kind !== 'number') return null;
  const step = roundTo(to.number - from.number, Math.max(decimalsOf(from.number), decimalsOf(to.number)));
  if (step === 0) return null;
  if (unit === '%') return { unit: 'points', amount: step, decimals: decimalsOf(step) };
  if (unit === '‰' || from.number === 0) return { unit: 'absolute', amount: step, decimals: decimalsOf(step) };
  return { unit: 'percent', ...inPercent((step / Math.abs(from.number)) * 100) };
}

/** One decimal as planners print it; more only where a small step would otherwise read as 0. */
function inPercent(share: number): { readonly amount: number; readonly decimals: number } {
  let decimals = 1;
  while (decimals < MOST_DECIMALS && roundTo(share, decimals) === 0) decimals += 1;
  // A step of less than a millionth of a per cent is still a step, so it never rounds to nothing.
  return { amount: roundTo(share, decimals) || Math.sign(share) * 10 ** -MOST_DECIMALS, decimals };
}

/** Digits after the point that a number needs. */
function decimalsOf(number: number): number {
  let needed = 0;
  while (needed < MOST_DECIMALS && roundTo(number, needed) !== number) needed += 1;
  return needed;
}
