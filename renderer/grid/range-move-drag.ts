import { startAutoscroll } from './autoscroll-loop';
import type { PointerParts } from './pointer-parts';
import { landingOf, moveTexts } from './range-move';
import { type CellRange, firstCell, lastRange } from './selection';
import type { CellRef } from './sheet';

/** A press on the border of the selection: dragging moves it, with Ctrl copies it; Escape leaves all as it was. */
export function dragBorder(parts: PointerParts, press: MouseEvent): void {
  const { table, control, selection, root } = parts;
  const current = selection.current();
  const from = table.nearest({ x: press.clientX, y: press.clientY });
  if (current === null || from === null) return;
  const order = selection.order();
  const range = lastRange(current);
  const ends = new AbortController();
  let landing: CellRange | null = null;
  let moved = false;

  const stop = startAutoscroll({
    press,
    part: table.scrollingPart,
    scroll: 'both',
    scrollBy: table.scrollBy,
    at: (point) => {
      const to = table.nearest(point);
      if (to === null) return;
      moved ||= to.row !== from.row || to.column !== from.column;
      landing = landingOf(order, range, {
        rows: order.rowAt(to.row) - order.rowAt(from.row),
        columns: order.columnAt(to.column) - order.columnAt(from.column),
      });
      selection.setGhost(moved ? landing : null);
      parts.place();
    },
    end: (event) => {
      finish();
      if (!moved) control.activate(from);
      else if (landing !== null && event.type === 'mouseup') drop(landing, event);
    },
  });

  function finish(): void {
    stop();
    ends.abort();
    selection.setGhost(null);
    parts.place();
  }

  function drop(to: CellRange, event: Event): void {
    const copies = event instanceof MouseEvent && (event.ctrlKey || event.metaKey);
    const { texts, locked } = moveTexts(parts.model(), range, to, copies ? 'copy' : 'move');
    const done = control.typeTexts(texts, 'cell.paste', locked);
    if (done) control.select({ active: activeIn(to, range, current?.active ?? from ?? firstCell(to)), ranges: [to] });
  }

  const leave = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    finish();
  };
  root.addEventListener('keydown', leave, { signal: ends.signal, capture: true });
}

/** The active cell keeps its place within the range. */
function activeIn(to: CellRange, from: CellRange, active: CellRef): CellRef {
  const row = to.rows[from.rows.indexOf(active.row)];
  const column = to.columns[from.columns.indexOf(active.column)];
  return row === undefined || column === undefined ? firstCell(to) : { row, column };
}
