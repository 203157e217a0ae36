import type { Target } from '../target/target';
import { roundTo } from './shown-value';

/**
 * How far a target moved. Rates move in percentage points (个百分点); counts and quantities relative to where
 * they were, in per cent; where the old number is 0 only the absolute step means something.
 */
export interface Difference {
  readonly unit: 'points' | 'percent' | 'absolute';
  readonly amount: number;
  readonly decimals: number;
}

/** Null when either side is no plain number or nothing moved (a changed comparator alone moves no number). */
export function differenceOf(from: Target | null, to: Target | null, unit: string | null): Difference | null {
  if (from?.kind !== 'number' || to?.kind !== 'number') return null;
  const decimals = Math.min(6, Math.max(printedDecimals(from.number, from.decimals), printedDecimals(to.number, to.decimals)));
  const step = roundTo(to.number - from.number, decimals);
  if (step === 0) return null;
  if (unit === '%') return { unit: 'points', amount: step, decimals: trimmed(step, decimals) };
  if (from.number === 0) return { unit: 'absolute', amount: step, decimals };
  return { unit: 'percent', amount: roundTo((step / Math.abs(from.number)) * 100, 1), decimals: 1 };
}

/** Digits needed to write the number itself: 2万 typed with 0 decimals still differs from 20 001. */
function printedDecimals(number: number, typed: number): number {
  let needed = 0;
  while (needed < 6 && roundTo(number, needed) !== number) needed += 1;
  return Math.max(needed, Math.min(typed, needed));
}

function trimmed(number: number, decimals: number): number {
  let kept = decimals;
  while (kept > 0 && roundTo(number, kept - 1) === number) kept -= 1;
  return kept;
}
