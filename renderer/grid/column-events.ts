import type { AgSheet } from './ag-sheet';
import { fittedWidth } from './column-fit';
import type { ColumnActions } from './sheet';
import type { SheetHandle } from './sheet-handle';

export interface ColumnParts {
  readonly table: AgSheet;
  readonly handle: SheetHandle;
  readonly zoom: () => number;
}

/** Further than a click shakes, px. */
const DRAG_FROM = 4;

/**
 * What the pointer does to columns: the button of a header, its border, and dragging columns that are selected.
 * It hears presses before the selection does and keeps only its own. Call the result to stop.
 */
export function listenToColumns(parts: ColumnParts): () => void {
  const { handle, table } = parts;
  const ends = new AbortController();
  const { signal } = ends;
  const press = (event: MouseEvent) => {
    const columns = handle.actions().columns;
    if (columns === undefined || event.button !== 0 || !(event.target instanceof Element)) return;
    const at = table.headerAt(event.target);
    if (at === null || at === 'corner') return;
    if (event.target.closest('.ag-header-cell-resize') !== null) return watchResize(parts, columns, at.column);
    const tool = event.target.closest('.sheet-header-tool');
    const plain = !event.ctrlKey && !event.shiftKey && !event.altKey;
    const held = plain ? wholeColumns(handle) : [];
    if (tool === null && !held.includes(at.column)) return;
    if (!handle.commit()) return;
    event.preventDefault();
    event.stopPropagation();
    if (tool === null) return drag(parts, columns, held, at.column, event);
    const { left, bottom } = tool.getBoundingClientRect();
    columns.menu(at.column, { x: left, y: bottom });
  };
  const fit = (event: MouseEvent) => {
    const columns = handle.actions().columns;
    if (columns === undefined || !(event.target instanceof Element)) return;
    const at = table.headerAt(event.target);
    if (at === null || at === 'corner' || event.target.closest('.ag-header-cell-resize') === null) return;
    event.stopPropagation();
    columns.resize(Object.fromEntries(together(handle, at.column).map((id) => [id, fittedWidth(parts, id)])));
  };
  handle.element.addEventListener('mousedown', press, { signal, capture: true });
  handle.element.addEventListener('dblclick', fit, { signal, capture: true });
  return () => ends.abort();
}

/** Columns that are selected from the first row to the last. */
function wholeColumns(handle: SheetHandle): readonly string[] {
  const rows = handle.shownRows().length;
  const ranges = handle.selection()?.ranges.filter((range) => range.rows.length === rows) ?? [];
  return ranges.flatMap((range) => range.columns);
}

/** The columns that a gesture on one of them is about: all selected ones, if it is selected. */
function together(handle: SheetHandle, column: string): readonly string[] {
  const held = wholeColumns(handle);
  return held.includes(column) ? held : [column];
}

/** The table drags the border; when it is let go, the width is the layout's, for all selected columns. */
function watchResize({ table, handle, zoom }: ColumnParts, columns: ColumnActions, column: string): void {
  const width = () => table.headerElement(column)?.getBoundingClientRect().width ?? 0;
  const before = width();
  window.addEventListener(
    'mouseup',
    () =>
      requestAnimationFrame(() => {
        const after = width();
        if (after === 0 || Math.abs(after - before) < 1) return;
        columns.resize(Object.fromEntries(together(handle, column).map((id) => [id, Math.round(after / zoom())])));
      }),
    { once: true, capture: true },
  );
}

/** Drags selected columns to a line between two others; a press without a drag selects the one column. */
function drag(
  { handle, table }: ColumnParts,
  columns: ColumnActions,
  moved: readonly string[],
  pressed: string,
  start: MouseEvent,
): void {
  const ends = new AbortController();
  const line = document.createElement('div');
  line.className = 'sheet-drop-line';
  let before: string | null | undefined;
  const finish = () => {
    line.remove();
    ends.abort();
  };
  const listen = { signal: ends.signal, capture: true };
  window.addEventListener(
    'mousemove',
    (event) => {
      if (!line.isConnected && Math.abs(event.clientX - start.clientX) < DRAG_FROM) return;
      const drop = dropAt(handle, table, event.clientX);
      if (drop === null) return;
      before = drop.before;
      line.style.left = `${drop.x - handle.element.getBoundingClientRect().left}px`;
      if (!line.isConnected) handle.element.append(line);
    },
    listen,
  );
  window.addEventListener(
    'mouseup',
    () => {
      finish();
      if (before !== undefined) columns.move(moved, before);
      else
        handle.select({
          active: { row: handle.shownRows()[0] ?? '', column: pressed },
          ranges: [{ rows: handle.shownRows(), columns: [pressed] }],
        });
    },
    listen,
  );
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      finish();
    },
    listen,
  );
}

/** The gap between two headers nearest to the pointer. */
function dropAt(
  handle: SheetHandle,
  table: AgSheet,
  x: number,
): { readonly before: string | null; readonly x: number } | null {
  let best: { readonly before: string | null; readonly x: number } | null = null;
  const ids = handle.shownColumns();
  for (const [at, id] of ids.entries()) {
    const box = table.headerElement(id)?.getBoundingClientRect();
    if (box === undefined) continue;
    for (const gap of [
      { before: id, x: box.left },
      { before: ids[at + 1] ?? null, x: box.right },
    ]) {
      if (best === null || Math.abs(gap.x - x) < Math.abs(best.x - x)) best = gap;
    }
  }
  return best;
}
