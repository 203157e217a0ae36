import type { Comparator, Target } from './target';

/** At the same number: what allows less comes first. */
const COMPARATOR_ORDER: Readonly<Record<Comparator, number>> = { '<': 0, '≤': 1, '≈': 2, '=': 3, '≥': 4, '>': 5 };

const KIND_ORDER: Readonly<Record<Target['kind'], number>> = {
  number: 0,
  range: 0,
  change: 1,
  words: 2,
  delegated: 3,
  notSet: 4,
};

/**
 * Order for sorting a column: numbers and ranges by size, then comparator; then changes, words,
 * delegated, dashes; blank cells last. Negative, zero or positive as Array.sort wants it; zero only
 * for targets that print the same apart from decimals.
 */
export function orderTargets(a: Target | null, b: Target | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const byKind = KIND_ORDER[a.kind] - KIND_ORDER[b.kind];
  if (byKind !== 0) return byKind;
  if ('text' in a && 'text' in b) return a.text < b.text ? -1 : Number(a.text > b.text);
  const [first, second] = [sortKey(a), sortKey(b)];
  for (const [index, key] of first.entries()) {
    const difference = key - (second[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function sortKey(target: Target): readonly number[] {
  if (target.kind === 'number') {
    return [target.number, COMPARATOR_ORDER[target.comparator], target.number, ...readingKey(target)];
  }
  if (target.kind === 'range') return [target.low, COMPARATOR_ORDER['='], target.high, ...readingKey(target)];
  return [];
}

function readingKey(target: { cumulative: boolean; perYear: boolean; soft: boolean }): readonly number[] {
  return [Number(target.cumulative), Number(target.perYear), Number(!target.soft)];
}
