import type { ComparedMilestone } from '../analysis/compared-rows';
import type { Difference } from '../analysis/difference';
import type { TargetMove } from '../analysis/target-move';
import type { Comparator } from '../target/target';

/** The words for what moved. Screen and paper have their own: a screen has room for 个百分点, a column does not. */
export interface MoveWords {
  readonly none: string;
  readonly points: (amount: string) => string;
  readonly percent: (amount: string) => string;
  readonly absolute: (amount: string) => string;
  /** `=` stands for no sign. */
  readonly comparator: (from: Comparator, to: Comparator) => string;
  readonly becomesFirm: string;
  readonly becomesSoft: string;
  readonly filled: string;
  readonly emptied: string;
  readonly added: string;
  readonly dropped: string;
  readonly otherUnit: string;
  readonly otherKind: string;
  /** Later where positive. Whole months; 0 when it is less than one. */
  readonly later: (months: number) => string;
  readonly earlier: (months: number) => string;
  /** A deadline was written where none was, or taken away. */
  readonly deadlineChanged: string;
  /** Only the wording, the scope or the responsible unit changed. */
  readonly reworded: string;
  readonly joint: string;
}

export function moveText(move: TargetMove, words: MoveWords): string {
  switch (move.kind) {
    case 'number':
      return words[move.difference.unit](signed(move.difference));
    case 'comparator':
      return words.comparator(move.from, move.to);
    case 'firmness':
      return move.to === 'firm' ? words.becomesFirm : words.becomesSoft;
    default:
      return words[move.kind];
  }
}

/** Everything that moved in a milestone, the deadline first. */
export function milestoneMoveText(side: ComparedMilestone, words: MoveWords): string {
  if (!side.differs) return words.none;
  const { quantity, monthsMoved, firmness } = side;
  const parts: string[] = [];
  if (monthsMoved === null) parts.push(words.deadlineChanged);
  else if (monthsMoved > 0) parts.push(words.later(Math.trunc(monthsMoved)));
  else if (monthsMoved < 0) parts.push(words.earlier(Math.trunc(-monthsMoved)));
  if (quantity.kind !== 'none') parts.push(moveText(quantity, words));
  if (firmness !== null) parts.push(firmness === 'firm' ? words.becomesFirm : words.becomesSoft);
  return parts.length === 0 ? words.reworded : parts.join(words.joint);
}

/** With a real minus sign, so that no program takes it for a formula and no font makes it a hyphen. */
function signed({ amount, decimals }: Difference): string {
  return `${amount < 0 ? '−' : '+'}${Math.abs(amount).toFixed(decimals)}`;
}
