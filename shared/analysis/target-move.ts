import { equalData } from '../base/equal-data';
import { type Direction, sideOf } from '../target/compare-targets';
import type { Comparator, Polarity, Target } from '../target/target';
import { type Difference, differenceOf } from './difference';

/** What moved between two targets of one cell, told by the first thing a planner would say about it. */
export type TargetMove =
  | { readonly kind: 'none' }
  | { readonly kind: 'number'; readonly difference: Difference }
  | { readonly kind: 'comparator'; readonly from: Comparator; readonly to: Comparator }
  | { readonly kind: 'firmness'; readonly to: 'firm' | 'soft' }
  /** One of them is blank. */
  | { readonly kind: 'filled' }
  | { readonly kind: 'emptied' }
  /** The row itself is new in, or gone from, the second scenario. */
  | { readonly kind: 'added' }
  | { readonly kind: 'dropped' }
  /** Different kinds of demand: no subtraction would be true. */
  | { readonly kind: 'otherUnit' }
  | { readonly kind: 'otherKind' };

/** How an indicator reads its numbers; a scenario may see it differently. */
export interface Reading {
  readonly unit: string | null;
  readonly polarity: Polarity;
}

/**
 * What moved from one target to another, and never a number where the two do not measure the same:
 * another unit, a total against a yearly quantity, a floor against a ceiling, words or a range against a number.
 */
export function targetMove(from: Target | null, to: Target | null, reading: Reading, direction: Direction): TargetMove {
  if (equalData(from, to)) return { kind: 'none' };
  if (from === null) return { kind: 'filled' };
  if (to === null) return { kind: 'emptied' };
  if (from.kind !== 'number' || to.kind !== 'number') return { kind: direction === 'same' ? 'none' : 'otherKind' };
  if (from.cumulative !== to.cumulative || from.perYear !== to.perYear) return { kind: 'otherKind' };
  const [first, second] = [sideOf(from, reading.polarity), sideOf(to, reading.polarity)];
  if (first !== second && first !== 'about' && second !== 'about') return { kind: 'otherKind' };
  const difference = differenceOf(from, to, reading.unit);
  if (difference !== null) return { kind: 'number', difference };
  // Same number: ≥2.5 and 2.50 bind alike, and then a changed sign is no change of the demand.
  if (direction === 'same') return { kind: 'none' };
  if (from.comparator !== to.comparator) return { kind: 'comparator', from: from.comparator, to: to.comparator };
  return { kind: 'firmness', to: to.soft ? 'soft' : 'firm' };
}
