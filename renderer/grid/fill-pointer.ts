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

/**
 * The fill handle of a sheet: dragged with the left button it fills (Ctrl: the other of copy and series), with the
 * right one it asks how, and a double click fills down as far as the neighbour column goes. Returns how to stop.
 */
export function listenToFill(sheet: SheetHandle): () => void {
  const { element } = sheet;
  let stopDrag = () => {};

  function down(event: PointerEvent): void {
    if (!onHandle(event) || (event.button !== 0 && event.button !== RIGHT_BUTTON)) return;
    const source = sourceOf(sheet);
    if (source === null || !sheet.commit()) return;
    event.preventDefault();
    event.stopPropagation();
    stopDrag();
    stopDrag = followDrag(sheet, source, event.button);
  }
  // The selection begins with the mouse button; over the handle it must not.
  function quiet(event: MouseEvent): void {
    if (!onHandle(event)) return;
    event.preventDefault();
    event.stopPropagation();
  }
  function doubled(event: MouseEvent): void {
    if (!onHandle(event)) return;
    quiet(event);
    fillAsNeighbour(sheet);
  }
  element.addEventListener('pointerdown', down, true);
  element.addEventListener('mousedown', quiet, true);
  element.addEventListener('contextmenu', quiet, true);
  element.addEventListener('dblclick', doubled, true);
  return () => {
    stopDrag();
    element.removeEventListener('pointerdown', down, true);
    element.removeEventListener('mousedown', quiet, true);
    element.removeEventListener('contextmenu', quiet, true);
    element.removeEventListener('dblclick', doubled, true);
  };
}

function onHandle({ target }: Event): boolean {
  return target instanceof Element && target.closest(HANDLE) !== null;
}

/** The rectangle that carries the handle. */
function sourceOf(sheet: SheetHandle): Rectangle | null {
  const selection = sheet.selection();
  return selection === null ? null : (rectanglesOf(sheet.order(), lastRange(selection)).at(-1) ?? null);
}

function followDrag(sheet: SheetHandle, source: Rectangle, button: number): () => void {
  let drag: FillDrag = { kind: 'none' };
  const move = (event: PointerEvent): void => {
    const at = pointerAt(sheet, source, event);
    if (at === null) return;
    drag = fillDrag(source, at);
    show(sheet, drag);
  };
  const up = (event: PointerEvent): void => {
    if (event.button !== button) return;
    stop();
    if (drag.kind === 'clear') runInward(sheet, source, drag);
    if (drag.kind !== 'extend') return;
    const gesture = gestureOf(sheet.order(), source, drag.into, drag.towards);
    if (button === RIGHT_BUTTON) {
      fillState.setState({ asks: { sheet, gesture, at: { x: event.clientX, y: event.clientY } } });
    } else {
      runFill(sheet, gesture, event.ctrlKey || event.metaKey ? 'toggled' : 'auto');
    }
  };
  const key = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    stop();
  };
  // A right button let go over a cell would open the menu of that cell.
  const menu = (event: Event): void => {
    event.preventDefault();
    event.stopPropagation();
  };
  const stop = (): void => {
    window.removeEventListener('pointermove', move, true);
    window.removeEventListener('pointerup', up, true);
    window.removeEventListener('pointercancel', stop, true);
    window.removeEventListener('keydown', key, true);
    // The menu event comes after the button: it must still be caught.
    setTimeout(() => window.removeEventListener('contextmenu', menu, true));
    delete sheet.element.dataset['filling'];
    fillState.setState({ drag: null });
  };
  sheet.element.dataset['filling'] = 'true';
  window.addEventListener('pointermove', move, true);
  window.addEventListener('pointerup', up, true);
  window.addEventListener('pointercancel', stop, true);
  window.addEventListener('keydown', key, true);
  if (button === RIGHT_BUTTON) window.addEventListener('contextmenu', menu, true);
  return stop;
}

/** Where the pointer is, in cells, and how far out; null over headers and quiet ground. */
function pointerAt(
  sheet: SheetHandle,
  source: Rectangle,
  { clientX: x, clientY: y }: PointerEvent,
): FillPointer | null {
  const cell = sheet.cellAt(document.elementFromPoint(x, y));
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
