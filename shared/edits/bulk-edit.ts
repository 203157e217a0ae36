import type { WrittenNumber } from '../base/number-text';
import type { NumberTarget } from '../target/target';
import { contentOf, type FillContent, withNumber } from './fill-content';
import { type TrajectoryShape, trajectoryBetween } from './trajectory-fill';

/** What a bulk edit does to each selected cell. Amounts are plain numbers as a person wrote them. */
export type BulkChange =
  | { readonly kind: 'set'; readonly text: string }
  | { readonly kind: 'add'; readonly amount: WrittenNumber }
  | { readonly kind: 'multiply'; readonly factor: WrittenNumber }
  /** Raises by so many percent: 5 makes 100 into 105, −5 into 95. */
  | { readonly kind: 'percent'; readonly percent: WrittenNumber }
  | { readonly kind: 'round'; readonly decimals: number }
  | { readonly kind: 'interpolate'; readonly shape: TrajectoryShape; readonly along: 'rows' | 'columns' }
  | { readonly kind: 'clear' };

/** A selected cell as a bulk edit sees it. */
export interface BulkCell extends FillContent {
  /** Why it cannot be edited, in words. */
  readonly locked?: string | undefined;
  /** Shown, but held by nobody: worked out from the years around it. Interpolation fills it, arithmetic reads it. */
  readonly computed: boolean;
}

/** Why a cell stays as it is although it was selected. */
export type BulkSkip = 'notNumber' | 'blank' | 'noEnds' | 'noRate';

export type BulkOutcome =
  | { readonly kind: 'becomes'; readonly content: FillContent }
  | { readonly kind: 'same' }
  | { readonly kind: 'skipped'; readonly why: BulkSkip }
  | { readonly kind: 'locked'; readonly why: string };

/** Selected cells of one range, row by row, each row as long as the first. */
export type BulkBlock = readonly (readonly BulkCell[])[];

const SAME: BulkOutcome = { kind: 'same' };

/**
 * What becomes of each cell of a block, in its shape. Numbers keep comparator, readings, digits and scale: only the
 * number changes. Sums keep the finer digits of cell and amount; products and percentages the digits of the cell.
 */
export function bulkOutcomes(block: BulkBlock, change: BulkChange): readonly (readonly BulkOutcome[])[] {
  const outcomes =
    change.kind === 'interpolate'
      ? interpolated(block, change.shape, change.along)
      : block.map((row) => row.map((cell) => outcomeOf(cell, change)));
  return outcomes.map((row, at) => row.map((outcome, place) => respectLock(block[at]?.[place], outcome)));
}

function respectLock(cell: BulkCell | undefined, outcome: BulkOutcome): BulkOutcome {
  return cell?.locked === undefined ? outcome : { kind: 'locked', why: cell.locked };
}

function outcomeOf(cell: BulkCell, change: Exclude<BulkChange, { kind: 'interpolate' }>): BulkOutcome {
  switch (change.kind) {
    case 'set':
      return become(cell, { text: change.text, target: null });
    case 'clear':
      return cell.computed ? SAME : become(cell, { text: '', target: null });
    default:
      return withArithmetic(cell, change);
  }
}

type Arithmetic = Exclude<BulkChange, { kind: 'interpolate' | 'set' | 'clear' }>;

function withArithmetic(cell: BulkCell, change: Arithmetic): BulkOutcome {
  if (cell.text === '') return { kind: 'skipped', why: 'blank' };
  const { target } = cell;
  if (target?.kind !== 'number') return { kind: 'skipped', why: 'notNumber' };
  return become(cell, contentOf(calculated(target, change)));
}

function calculated(target: NumberTarget, change: Arithmetic): NumberTarget {
  switch (change.kind) {
    case 'add': {
      // An amount written finer than the cell would be lost in its rounding.
      const decimals = target.scale === '' ? Math.max(target.decimals, change.amount.decimals) : target.decimals;
      return withNumber({ ...target, decimals }, target.number + change.amount.number);
    }
    case 'multiply':
      return withNumber(target, target.number * change.factor.number);
    case 'percent':
      return withNumber(target, target.number * (1 + change.percent.number / 100));
    case 'round':
      return withNumber({ ...target, decimals: change.decimals }, target.number);
  }
}

function become(cell: BulkCell, content: FillContent): BulkOutcome {
  return cell.text === content.text && !cell.computed ? SAME : { kind: 'becomes', content };
}

/** Fills what is empty or worked out between two filled numbers of a row (`rows`) or of a column. */
function interpolated(
  block: BulkBlock,
  shape: TrajectoryShape,
  along: 'rows' | 'columns',
): readonly (readonly BulkOutcome[])[] {
  return along === 'rows'
    ? block.map((line) => interpolatedLine(line, shape))
    : turned(turned(block).map((line) => interpolatedLine(line, shape)));
}

function interpolatedLine(line: readonly BulkCell[], shape: TrajectoryShape): readonly BulkOutcome[] {
  const outcomes: BulkOutcome[] = line.map((cell) => (isOpen(cell) ? { kind: 'skipped', why: 'noEnds' } : SAME));
  const filled = line.flatMap((cell, at) => (isOpen(cell) ? [] : [{ at, target: cell.target }]));
  filled.forEach((from, next) => {
    const to = filled[next + 1];
    if (to === undefined || from.target?.kind !== 'number' || to.target?.kind !== 'number') return;
    const between = trajectoryBetween(from.target, to.target, to.at - from.at, shape);
    for (let at = from.at + 1; at < to.at; at += 1) {
      const target = between.ok ? between.value[at - from.at - 1] : undefined;
      const cell = line[at];
      if (cell === undefined) continue;
      outcomes[at] = target === undefined ? { kind: 'skipped', why: 'noRate' } : become(cell, contentOf(target));
    }
  });
  return outcomes;
}

function isOpen({ text, computed }: BulkCell): boolean {
  return text === '' || computed;
}

function turned<Item>(rows: readonly (readonly Item[])[]): readonly (readonly Item[])[] {
  const width = rows[0]?.length ?? 0;
  return Array.from({ length: width }, (_, at) => rows.flatMap((row) => row[at] ?? []));
}
