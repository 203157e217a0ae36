import type { Direction } from './compare-targets';

/**
 * How one side of a row stands to the side it is held against, as a byte: a million of them fit in a column.
 * 2.5 and 2.50 differ and bind alike; what only one side lists is `added` or `dropped`.
 */
export const VERDICTS = ['same', 'restated', 'stricter', 'looser', 'incomparable', 'added', 'dropped'] as const;

export type VerdictName = (typeof VERDICTS)[number];

export const SAME = VERDICTS.indexOf('same');
export const RESTATED = VERDICTS.indexOf('restated');
export const STRICTER = VERDICTS.indexOf('stricter');
export const LOOSER = VERDICTS.indexOf('looser');
export const INCOMPARABLE = VERDICTS.indexOf('incomparable');
export const ADDED = VERDICTS.indexOf('added');
export const DROPPED = VERDICTS.indexOf('dropped');

/** The verdict on two sides that differ, by what their comparison found. */
export function verdictOf(direction: Direction): number {
  return direction === 'same' ? RESTATED : VERDICTS.indexOf(direction);
}

/** What a verdict tells to who asks for a direction alone. */
export function directionOf(verdict: number): Direction {
  return DIRECTIONS[verdict] ?? 'same';
}

const DIRECTIONS: readonly Direction[] = [
  'same',
  'same',
  'stricter',
  'looser',
  'incomparable',
  'incomparable',
  'incomparable',
];
