import type { Direction } from '../target/compare-targets';
import { SAME, VERDICTS } from '../target/verdict';
import type { ComparedMilestone, ComparedProject, ComparedTarget } from './compared-rows';

/** What happened to a row in one scenario. Every side of every row has exactly one. */
export type ChangeKind = Direction | 'added' | 'dropped';
export const CHANGE_KINDS = ['stricter', 'looser', 'incomparable', 'added', 'dropped', 'same'] as const;

type Side = ComparedTarget | ComparedMilestone | ComparedProject;

export function changeKindOf(side: Side): ChangeKind {
  const move = 'quantity' in side ? side.quantity.kind : typeof side.move === 'string' ? side.move : side.move.kind;
  if (move === 'added' || move === 'dropped') return move;
  return 'direction' in side ? side.direction : side.differs ? 'incomparable' : 'same';
}

export interface RowFilter {
  readonly onlyDifferences: boolean;
  /** Empty: all. A row stays when one of its sides but the first has one of them. */
  readonly kinds: readonly ChangeKind[];
}

/** Verdicts on the sides of a row, the first included: those from `from` up to `to`. */
export type KeepsVerdicts = (verdicts: Uint8Array, from: number, to: number) => boolean;

/** As `keepsRow`, told by the verdicts on the sides of a row: the row need not be made. */
export function keepsVerdicts({ onlyDifferences, kinds }: RowFilter): KeepsVerdicts {
  const wanted = VERDICTS.map((_, verdict) => kinds.includes(kindOf(verdict)));
  return (verdicts, from, to) => {
    let [differs, found] = [false, kinds.length === 0];
    for (let at = from; at < to; at += 1) {
      const verdict = verdicts[at] as number;
      differs ||= verdict !== SAME;
      found ||= at > from && wanted[verdict] === true;
    }
    if (!differs) return !onlyDifferences && (kinds.length === 0 || kinds.includes('same'));
    return found;
  };
}

/** What is only written another way binds as before. */
function kindOf(verdict: number): ChangeKind {
  const name = VERDICTS[verdict] ?? 'same';
  return name === 'restated' ? 'same' : name;
}

interface Row {
  readonly differs: boolean;
  readonly sides: readonly Side[];
}

export function keepsRow(row: Row, { onlyDifferences, kinds }: RowFilter): boolean {
  if (onlyDifferences && !row.differs) return false;
  if (kinds.length === 0) return true;
  // A row that differs nowhere is the same everywhere: its sides need not be worked out.
  if (!row.differs) return kinds.includes('same');
  return row.sides.slice(1).some((side) => kinds.includes(changeKindOf(side)));
}
