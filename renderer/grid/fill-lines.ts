import type { FillTowards } from './fill-drag';
import type { Rectangle } from './selection';
import type { CellRef } from './sheet';
import type { SheetOrder } from './sheet-order';

/** One line of a fill, cells by ids: what it comes from in sheet order, and where it goes, leading away. */
export interface FillLine {
  readonly sources: readonly CellRef[];
  readonly into: readonly CellRef[];
  readonly towards: 'after' | 'before';
}

/** Columns as lines when filling down or up, rows when filling right or left. */
export function fillLines(
  order: SheetOrder,
  source: Rectangle,
  into: Rectangle,
  towards: FillTowards,
): readonly FillLine[] {
  const upright = towards === 'down' || towards === 'up';
  const back = towards === 'up' || towards === 'left';
  const [first, last] = upright ? [source.left, source.right] : [source.top, source.bottom];
  const lines: FillLine[] = [];
  for (let at = first; at <= last; at += 1) {
    const cells = (part: Rectangle): readonly CellRef[] =>
      upright
        ? order.rows.slice(part.top, part.bottom + 1).map((row) => ({ row, column: order.columns[at] ?? '' }))
        : order.columns.slice(part.left, part.right + 1).map((column) => ({ row: order.rows[at] ?? '', column }));
    lines.push({
      sources: cells(source),
      into: back ? cells(into).toReversed() : cells(into),
      towards: back ? 'before' : 'after',
    });
  }
  return lines;
}

/**
 * Double click on the handle: the rows down to where the neighbour column ends, the left one before the right one.
 * Null: no neighbour has anything beside the next row.
 */
export function rowsOfNeighbour(
  order: SheetOrder,
  source: Rectangle,
  filled: (cell: CellRef) => boolean,
): Rectangle | null {
  for (const at of [source.left - 1, source.right + 1]) {
    const column = order.columns[at];
    if (column === undefined) continue;
    let bottom = source.bottom;
    for (let row = order.rows[bottom + 1]; row !== undefined && filled({ row, column }); row = order.rows[bottom + 1])
      bottom += 1;
    if (bottom > source.bottom) return { ...source, top: source.bottom + 1, bottom };
  }
  return null;
}
