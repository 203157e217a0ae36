import type { AgSheet, Sight } from './ag-sheet';
import { createRangeLayer } from './range-layer';
import { paintRanges, selectionRectangles } from './range-paint';
import { isOneCell, lastRange, rectanglesOf } from './selection';
import type { SheetSelection } from './sheet-selection';

export interface RangesParts {
  readonly root: HTMLElement;
  readonly table: AgSheet;
  readonly selection: SheetSelection;
  /** Its cells can be changed many at once. */
  readonly editable: () => boolean;
}

/** Draws the selection: ground of cells, echo in the headers, frames. Returns the painter, which only writes. */
export function createSheetRanges({ root, table, selection, editable }: RangesParts): (sight: Sight) => void {
  const rectanglesIn = selectionRectangles();
  const drawFrames = createRangeLayer(table);
  return (sight) => {
    const current = selection.current();
    const order = selection.order();
    const rectangles = current === null ? [] : rectanglesIn(order, current);
    const many = current !== null && !isOneCell(current);
    if (root.dataset.many !== String(many)) root.dataset.many = String(many);
    paintRanges(table, order, current, rectangles);
    // The last rectangle of the last range ends it: its corner carries the handle.
    const last = current === null ? null : (rectanglesOf(order, lastRange(current)).at(-1) ?? null);
    const strong =
      rectangles.findLast((each) => last !== null && each.top === last.top && each.left === last.left) ?? null;
    const canEdit = editable();
    if (root.dataset.editable !== String(canEdit)) root.dataset.editable = String(canEdit);
    const moving = selection.ghost();
    const ghost = moving === null ? null : (rectanglesOf(order, moving)[0] ?? null);
    drawFrames({ order, rectangles, last: strong, ghost, editable: canEdit }, sight);
  };
}
