import { arrangeColumns, type ColumnLayout } from './column-layout';
import { foldSheet } from './filter-fold';
import { type Filters, filterRows } from './filter-rows';
import type { SheetModel, SheetRow } from './sheet';
import { type SheetSort, sortRows } from './sort-rows';

/** How a person arranged a sheet: its columns, and which rows it shows in which order. Remembered for plan and view. */
export interface SheetLayout extends ColumnLayout {
  /** The headers offer their lists; off, no filter holds. */
  readonly filtering: boolean;
  readonly filters: Filters;
  readonly sort: SheetSort | null;
  readonly hiddenRows: readonly string[];
  /** Folded: ids of headings and of blocks. */
  readonly folded: readonly string[];
  /** 1 is 100 %. */
  readonly zoom: number;
}

export const PLAIN_LAYOUT: SheetLayout = {
  widths: {},
  order: [],
  hidden: [],
  freeze: 'own',
  filtering: true,
  filters: {},
  sort: null,
  hiddenRows: [],
  folded: [],
  zoom: 1,
};

/**
 * The sheet as a person arranged it: the model that the grid shows, so that movement, copy and fill know of no row or
 * column that is not there.
 */
export function arrangeSheet(model: SheetModel, layout: SheetLayout): SheetModel {
  const filters = layout.filtering ? layout.filters : {};
  const left = filterRows(model, filters);
  const shown = layout.hiddenRows.length === 0 ? left : hideRows(left, layout.hiddenRows);
  const rows = sortRows(model, shown, layout.sort);
  const columns = arrangeColumns(model.columns, layout).map((column) => ({
    ...column,
    ...(layout.filtering
      ? {
          tools: {
            filtered: filters[column.id] !== undefined,
            sorted: layout.sort?.column === column.id ? layout.sort.direction : null,
          },
        }
      : {}),
  }));
  const restarted = rows === model.rows ? rows : restartBlocks(model.rows, rows, layout.sort);
  const oneList = layout.sort?.keepBlocks === false;
  const everyRow = model.everyRow ?? model.rows.map(({ id }) => id);
  return foldSheet({ ...model, everyRow, columns, rows: restarted }, layout.folded, oneList ? 'headings' : 'all');
}

/** Hidden headings take what is below them along. */
function hideRows(rows: readonly SheetRow[], hidden: readonly string[]): readonly SheetRow[] {
  let [group, subgroup] = [false, false];
  return rows.filter((row) => {
    const own = hidden.includes(row.id);
    if (row.level === 'group') [group, subgroup] = [own, false];
    else if (row.level === 'subgroup') subgroup = own;
    return !(own || group || subgroup);
  });
}

/** A block starts where the row above belongs to another; one long list has none. */
function restartBlocks(
  before: readonly SheetRow[],
  rows: readonly SheetRow[],
  sort: SheetSort | null,
): readonly SheetRow[] {
  let block = 0;
  const blockOf = new Map(
    before.map((row) => {
      if (row.startsBlock === true) block += 1;
      return [row.id, block];
    }),
  );
  const oneList = sort?.keepBlocks === false;
  return rows.map((row, at) => {
    const above = rows[at - 1];
    const own = oneList && row.level === 'item' && row.entry !== true;
    const starts =
      above === undefined
        ? row.level !== 'item' && row.startsBlock === true
        : !own && blockOf.get(above.id) !== blockOf.get(row.id);
    return starts === (row.startsBlock === true) ? row : { ...row, startsBlock: starts };
  });
}
