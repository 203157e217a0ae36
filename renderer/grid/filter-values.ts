import { type Filters, filterRows } from './filter-rows';
import type { SheetModel } from './sheet';
import { compareCells } from './sort-rows';

/** One line of a column's list of values. */
export interface FilterValue {
  /** As shown; empty for blank cells. */
  readonly text: string;
  readonly rows: number;
}

/**
 * The values present in a column, in its sorting order, blank last. As in Excel, only among the rows that the filters
 * of the other columns leave. `model` is the sheet before filtering.
 */
export function filterValues(model: SheetModel, column: string, filters: Filters): readonly FilterValue[] {
  const { [column]: _own, ...others } = filters;
  const counts = new Map<string, { rows: number; readonly cell: ReturnType<SheetModel['cell']> }>();
  for (const row of filterRows(model, others)) {
    if (row.level !== 'item' || row.entry === true) continue;
    const cell = model.cell(row.id, column);
    const known = counts.get(cell.text);
    if (known === undefined) counts.set(cell.text, { rows: 1, cell });
    else known.rows += 1;
  }
  return [...counts]
    .sort(([, left], [, right]) => compareCells(left.cell, right.cell))
    .map(([text, { rows }]) => ({ text, rows }));
}
