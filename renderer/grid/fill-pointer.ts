import { startAutoscroll } from './autoscroll-loop';
import { type FillDrag, type FillPointer, fillDrag } from './fill-drag';
import { gestureOf } from './fill-gesture';
import { rowsOfNeighbour } from './fill-lines';
import { runFill, runInward } from './fill-run';
import { fillState } from './fill-state';
import { lastRange, type Rectangle, rectanglesOf } from './selection';
import type { CellRef } from './sheet';
import type { SheetHandle } from './sheet-handle';

const HANDLE = '.sheet-fill-handle';
const RIGHT_BUTTON = 2;
/** Less than so many px is a click. */
const DRAGS_FROM = 4;

/**
 * The fill handle of a sheet: dragged with the left button it fills (Ctrl: the other of copy and series), with the
 * right one it asks how, and a double click fills down as far as the neighbour column goes. Returns how to stop.
 */
export function listenToFill(sheet: SheetHandle): () => void {
  const { element } = sheet;
  let stopDrag = () => {};

  // Before the selection begins with the same button.
  function down(event: MouseEvent): void {
    if (!onHandle(event)) return;
    quiet(event);
    const source = sourceOf(sheet);
    if (source === null || (event.button !== 0 && event.button !== RIGHT_BUTTON) || !sheet.commit()) return;
    stopDrag();
    stopDrag = followDrag(sheet, source, event);
  }
  function doubled(event: MouseEvent): void {
    if (!onHandle(event)) return;
    quiet(event);
    fillAsNeighbour(sheet);
  }
  function menu(event: MouseEvent): void {
    if (onHandle(event)) quiet(event);
  }
  element.addEventListener('mousedown', down, true);
  element.addEventListener('contextmenu', menu, true);
  element.addEventListener('dblclick', doubled, true);
  return () => {
    stopDrag();
    element.removeEventListener('mousedown', down, true);
    element.removeEventListener('contextmenu', menu, true);
    element.removeEventListener('dblclick', doubled, true);
  };
}

function quiet(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
}

function onHandle({ target }: Event): boolean {
  return target instanceof Element && target.closest(HANDLE) !== null;
}

/** The rectangle that carries the handle. */
function sourceOf(sheet: SheetHandle): Rectangle | null {
  const selection = sheet.selection();
  return selection === null ? null : (rectanglesOf(sheet.order(), lastRange(selection)).at(-1) ?? null);
}

function followDrag(sheet: SheetHandle, source: Rectangle, press: MouseEvent): () => void {
  const { button } = press;
  const ends = new AbortController();
  let drag: FillDrag = { kind: 'none' };
  const stopScrolling = startAutoscroll({
    press,
    part: () => partOf(sheet, source),
    scroll: 'both',
    scrollBy: sheet.ground.scrollBy,
    at: (point) => {
      follow(point);
      show(sheet, drag);
    },
    end: (event) => {
      stop();
      if (!(event instanceof MouseEvent) || event.type !== 'mouseup') return;
      // The hand may have gone on since the last frame.
      const part = partOf(sheet, source);
      if (part !== null) follow(clamped({ x: event.clientX, y: event.clientY }, part));
      release(sheet, source, drag, event);
    },
  });
  function follow(point: { readonly x: number; readonly y: number }): void {
    // The handle lies over the next cell already: a press alone must not fill it.
    const still = Math.abs(point.x - press.clientX) < DRAGS_FROM && Math.abs(point.y - press.clientY) < DRAGS_FROM;
    const at = still ? null : pointerAt(sheet, source, point);
    drag = at === null ? { kind: 'none' } : fillDrag(source, at);
  }
  const stop = (): void => {
    stopScrolling();
    // The menu event of a right button comes after its release: it must still be caught.
    setTimeout(() => ends.abort());
    fillState.setState({ drag: null });
  };
  const leave = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    quiet(event);
    stop();
  };
  window.addEventListener('keydown', leave, { signal: ends.signal, capture: true });
  if (button === RIGHT_BUTTON) window.addEventListener('contextmenu', quiet, { signal: ends.signal, capture: true });
  return stop;
}

function release(sheet: SheetHandle, source: Rectangle, drag: FillDrag, event: MouseEvent): void {
  if (drag.kind === 'clear') runInward(sheet, source, drag);
  if (drag.kind !== 'extend') return;
  const gesture = gestureOf(sheet.order(), source, drag.into, drag.towards);
  if (event.button === RIGHT_BUTTON) {
    fillState.setState({ asks: { sheet, gesture, at: { x: event.clientX, y: event.clientY } } });
  } else {
    runFill(sheet, gesture, event.ctrlKey || event.metaKey ? 'toggled' : 'auto');
  }
}

/** Where the pointer scrolls nothing: over frozen columns too, when the fill is there or nothing is scrolled aside. */
function partOf(sheet: SheetHandle, source: Rectangle): DOMRectReadOnly | null {
  const part = sheet.ground.scrollingPart();
  const first = sheet.model().columns.find(({ id }) => id === sheet.order().columns[source.left]);
  if (part === null || (first?.frozen !== true && sheet.ground.scrolled().left > 0)) return part;
  const { left } = sheet.element.getBoundingClientRect();
  return new DOMRectReadOnly(left, part.top, part.right - left, part.height);
}

function clamped({ x, y }: { readonly x: number; readonly y: number }, part: DOMRectReadOnly) {
  const within = (at: number, from: number, to: number) => Math.min(Math.max(at, from), to - 1);
  return { x: within(x, part.left, part.right), y: within(y, part.top, part.bottom) };
}

/** Where the pointer is, in cells, and how far out. */
function pointerAt(
  sheet: SheetHandle,
  source: Rectangle,
  { x, y }: { readonly x: number; readonly y: number },
): FillPointer | null {
  const cell = sheet.ground.nearest({ x, y });
  if (cell === null) return null;
  const order = sheet.order();
  const [row, column] = [order.rowAt(cell.row), order.columnAt(cell.column)];
  if (row < 0 || column < 0) return null;
  // Measured on cells beside the pointer: those of the selection itself may be out of sight.
  const place = (rowAt: number, columnAt: number): DOMRect | undefined =>
    sheet.cellElement({ row: order.rows[rowAt] ?? '', column: order.columns[columnAt] ?? '' })?.getBoundingClientRect();
  const across =
    column > source.right
      ? x - (place(row, source.right)?.right ?? 0)
      : column < source.left
        ? x - (place(row, source.left)?.left ?? window.innerWidth)
        : 0;
  const down =
    row > source.bottom
      ? y - (place(source.bottom, column)?.bottom ?? 0)
      : row < source.top
        ? y - (place(source.top, column)?.top ?? window.innerHeight)
        : 0;
  return { row, column, across, down };
}

function show(sheet: SheetHandle, drag: FillDrag): void {
  if (drag.kind === 'none') {
    fillState.setState({ drag: null });
    return;
  }
  const { rows, columns } = sheet.order();
  const at = (row: number, column: number): CellRef => ({ row: rows[row] ?? '', column: columns[column] ?? '' });
  const { top, bottom, left, right } = drag.kind === 'extend' ? drag.into : drag.out;
  fillState.setState({
    drag: { kind: drag.kind === 'extend' ? 'fill' : 'clear', from: at(top, left), to: at(bottom, right) },
  });
}

function fillAsNeighbour(sheet: SheetHandle): void {
  const source = sourceOf(sheet);
  if (source === null) return;
  const model = sheet.model();
  const entries = new Set(model.rows.filter(({ entry }) => entry === true).map(({ id }) => id));
  const filled = ({ row, column }: CellRef) => !entries.has(row) && model.cell(row, column).text !== '';
  const into = rowsOfNeighbour(sheet.order(), source, filled);
  if (into === null) sheet.refuse(sheet.words().filling.noNeighbour);
  else runFill(sheet, gestureOf(sheet.order(), source, into, 'down'), 'auto');
}
