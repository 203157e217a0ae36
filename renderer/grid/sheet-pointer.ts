import type { AgSheet } from './ag-sheet';
import { startAutoscroll } from './autoscroll-loop';
import type { PointerParts } from './pointer-parts';
import { type DragHold, type DragOf, dragged, startDrag } from './range-drag';
import { dragBorder } from './range-move-drag';
import { isSelected, rangeOfAll } from './selection';
import type { CellRef } from './sheet';
import type { SheetSelection } from './sheet-selection';

/** What a press of the button is on. */
type Place = { readonly of: DragOf; readonly at: CellRef } | { readonly of: 'all'; readonly at: CellRef };

/** Selects with the mouse: cells, rows by their numbers, columns by their headers, all by the corner. */
export function listenToPointer(parts: PointerParts, signal: AbortSignal): void {
  const { root, input, table, control, selection, actions } = parts;
  const takeFocus = () => input.focus({ preventScroll: true });

  /** False: what is being typed was refused, the press changes nothing. */
  function endEditing(): boolean {
    if (control.mode() === 'ready') return true;
    // Leaving the input ends a running composition with its text, so that it is committed once.
    input.blur();
    return control.mode() === 'ready';
  }

  function down(event: MouseEvent): void {
    const { target } = event;
    if (!(target instanceof Element) || target.closest('.sheet-overlay, .ag-header-cell-resize') !== null) return;
    event.preventDefault();
    const ended = endEditing();
    takeFocus();
    if (ended && event.button === 0 && target.closest('.sheet-range-edge') !== null) {
      dragBorder(parts, event);
      return;
    }
    const place = ended ? placeAt(table, selection, target) : null;
    if (place === null) return;
    if (event.button === 2) menuPress(place);
    if (event.button !== 0) return;
    if (place.of === 'all') {
      selectAll(place.at);
      return;
    }
    drag(parts, place, holdOf(event), event);
    if (target.closest('.sheet-toggle') !== null) actions().toggle?.(place.at.row);
  }

  /** The menu acts on what is selected; elsewhere on what it was asked for. */
  function menuPress(place: Place): void {
    const current = selection.current();
    if (current !== null && isSelected(current, place.at)) return;
    if (place.of === 'all') selectAll(place.at);
    else take(place, 'none');
  }

  function take(place: { readonly of: DragOf; readonly at: CellRef }, hold: DragHold): void {
    const order = selection.order();
    const next = dragged(order, startDrag(order, selection.current(), { ...place, hold }), place.at);
    if (next !== null) control.select(next, place.of === 'cells' ? 'active' : 'none');
    parts.selected();
  }

  function selectAll(at: CellRef): void {
    const range = rangeOfAll(selection.order());
    if (range !== null) control.select({ active: at, ranges: [range] }, 'none');
    parts.selected();
  }

  function holdOf(event: MouseEvent): DragHold {
    if (event.shiftKey || control.latch() === 'extend') return 'shift';
    return event.ctrlKey || event.metaKey || control.latch() === 'add' ? 'ctrl' : 'none';
  }

  root.addEventListener('mousedown', down, { signal });
}

/** The first cell in sight stands for a whole row or column, so that nothing scrolls away. */
function placeAt(table: AgSheet, selection: SheetSelection, target: Element): Place | null {
  const cell = table.cellAt(target);
  if (cell !== null) return { of: 'cells', at: cell };
  const [column] = selection.order().columns;
  if (column === undefined) return null;
  const row = table.rowNumberAt(target);
  if (row !== null) return { of: 'rows', at: { row, column } };
  const header = table.headerAt(target);
  const part = table.scrollingPart();
  const top = part === null ? undefined : table.nearest({ x: part.left, y: part.top + 1 })?.row;
  if (header === null || top === undefined) return null;
  if (header === 'corner') return { of: 'all', at: { row: top, column } };
  return { of: 'columns', at: { row: top, column: header.column } };
}

/** From the press of the button to its release: the range follows the pointer and scrolls past the edges. */
function drag(
  { root, table, control, selection, selected }: PointerParts,
  place: { readonly of: DragOf; readonly at: CellRef },
  hold: DragHold,
  press: MouseEvent,
): void {
  const order = selection.order();
  const held = startDrag(order, selection.current(), { ...place, hold });
  let shown: CellRef | null = null;
  const follow = (to: CellRef | null): void => {
    if (to === null || (shown?.row === to.row && shown.column === to.column)) return;
    shown = to;
    const next = dragged(order, held, to);
    if (next !== null) control.select(next, 'none');
  };
  follow(place.at);
  if (place.of === 'cells' && hold === 'none') table.reveal(place.at);
  const frozen = table.columnSpan(place.at.column)?.frozen === true;
  const stop = startAutoscroll({
    press,
    part: () => partOf(table, root, frozen || place.of === 'rows'),
    scroll: place.of === 'rows' ? 'down' : place.of === 'columns' ? 'across' : 'both',
    scrollBy: table.scrollBy,
    at: (point) => follow(table.nearest(point)),
    end: () => {
      stop();
      selected();
    },
  });
}

/** Where the pointer may be without scrolling: a drag that began on frozen columns may go on over them. */
function partOf(table: AgSheet, root: HTMLElement, frozen: boolean): DOMRectReadOnly | null {
  const part = table.scrollingPart();
  if (part === null || (!frozen && table.scrolled().left > 0)) return part;
  const { left } = root.getBoundingClientRect();
  return new DOMRectReadOnly(left, part.top, part.right - left, part.height);
}
