import {
  type CountedCell,
  countCell,
  figuresOf,
  type SelectionFigures,
  startCount,
} from '../../shared/analysis/selection-figures';

/** Time for counting before the window may paint again. */
const SLICE_MS = 8;
/** Cells between two looks at the clock. */
const BETWEEN_LOOKS = 64;

export interface Counting {
  readonly length: number;
  readonly cellAt: (at: number) => CountedCell;
  /** Called once, unless stopped before. */
  readonly done: (figures: SelectionFigures) => void;
  readonly now: () => number;
  /** Runs the rest after the window has had its turn; answers how to cancel it. */
  readonly later: (rest: () => void) => () => void;
}

/** Counts a selection in slices, so that a hundred thousand cells never hold the window up. Returns how to stop. */
export function countSelection({ length, cellAt, done, now, later }: Counting): () => void {
  const count = startCount();
  let at = 0;
  let cancel = later(slice);
  function slice(): void {
    const until = now() + SLICE_MS;
    while (at < length) {
      for (const end = Math.min(at + BETWEEN_LOOKS, length); at < end; at += 1) countCell(count, cellAt(at));
      if (now() >= until) break;
    }
    if (at < length) cancel = later(slice);
    else done(figuresOf(count));
  }
  return () => cancel();
}
