import { type FillTowards, joined } from './fill-drag';
import { type FillLine, fillLines } from './fill-lines';
import { type CellRange, type Rectangle, rangeAt } from './selection';
import type { SheetOrder } from './sheet-order';

/** A fill by ids, so that it means the same cells after an undo: its lines, and what is selected afterwards. */
export interface FillGesture {
  readonly lines: readonly FillLine[];
  readonly selected: CellRange;
}

export function gestureOf(order: SheetOrder, source: Rectangle, into: Rectangle, towards: FillTowards): FillGesture {
  return { lines: fillLines(order, source, into, towards), selected: rangeAt(order, joined(source, into)) };
}
