import { formatTarget } from './format-target';
import type { Target } from './target';

/**
 * A target in the slots of the sheet, so that all numbers line up on the decimal point:
 * comparator, whole digits, fraction with its point, and what follows. Joined, the slots hold the
 * same characters as the canonical text. Without a number everything stands in `text`.
 */
export type TargetColumns =
  | {
      readonly kind: 'number';
      readonly comparator: string;
      readonly whole: string;
      readonly fraction: string;
      readonly suffix: string;
    }
  | { readonly kind: 'text'; readonly text: string };

/** Splits the canonical text: `力争≥2.60` → `力争≥` `2` `.60` ``; `〔5000〕` → `〔` `5000` `` `〕`. */
export function splitForColumns(target: Target): TargetColumns {
  const text = formatTarget(target);
  if (target.kind !== 'number') return { kind: 'text', text };
  const match = /^([^\d-]*)(-?\d+)(\.\d+)?(.*)$/.exec(text);
  if (match === null) return { kind: 'text', text };
  const [, comparator = '', whole = '', fraction = '', suffix = ''] = match;
  return { kind: 'number', comparator, whole, fraction, suffix };
}
