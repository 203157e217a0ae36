import type { CellClassParams, ColDef, ColGroupDef, GridApi } from 'ag-grid-community';
import { equalData } from '../../shared/base/equal-data';
import { SheetFace, SheetHeader } from './ag-faces';
import { CELL_CLASSES } from './cell-classes';
import { fullText } from './full-text';
import type { SheetColumn } from './sheet';
import type { ShownCell, ShownRow } from './shown';

/** Column of the row numbers; no column of a sheet is called so. */
export const NUMBERS = '#';
const NUMBERS_WIDTH = 34;

/** What the columns of the table ask of the sheet at the moment a cell is drawn. */
export interface ColumnParts {
  readonly numbersTitle: string;
  readonly shown: (row: string | undefined, column: SheetColumn) => ShownCell;
  readonly zoom: () => number;
}

/** The table's columns for those of a sheet: row numbers first, groups over neighbours. */
export function agColumns(
  columns: readonly SheetColumn[],
  { numbersTitle, shown, zoom }: ColumnParts,
): (ColDef<ShownRow> | ColGroupDef<ShownRow>)[] {
  return [numbersDef(numbersTitle, zoom()), ...grouped(columns, (column) => columnDef(column, shown, zoom))];
}

/** The element of a cell that is drawn. */
export function cellIn(host: HTMLElement, row: string, column: string): HTMLElement | null {
  return host.querySelector(`.ag-row[row-id="${CSS.escape(row)}"] .ag-cell[col-id="${CSS.escape(column)}"]`);
}

/** Neighbours with the same group stand under one header. */
function grouped(
  columns: readonly SheetColumn[],
  define: (column: SheetColumn) => ColDef<ShownRow>,
): (ColDef<ShownRow> | ColGroupDef<ShownRow>)[] {
  const defs: (ColDef<ShownRow> | ColGroupDef<ShownRow>)[] = [];
  let open: { readonly title: string; readonly children: ColDef<ShownRow>[] } | null = null;
  for (const column of columns) {
    if (column.group === undefined) {
      open = null;
      defs.push(define(column));
    } else if (open !== null && open.title === column.group) {
      open.children.push(define(column));
    } else {
      open = { title: column.group, children: [define(column)] };
      const groupId = `group ${column.id}`;
      defs.push({ groupId, headerName: column.group, headerClass: 'sheet-header-group', marryChildren: true, ...open });
    }
  }
  return defs;
}

function numbersDef(title: string, zoom: number): ColDef<ShownRow> {
  return {
    colId: NUMBERS,
    // Not drawn: said to screen readers.
    headerName: title,
    headerClass: 'sheet-header-numbers',
    headerTooltip: title,
    cellClass: 'sheet-number-cell',
    pinned: 'left',
    lockPosition: 'left',
    resizable: false,
    width: Math.round(NUMBERS_WIDTH * zoom),
    minWidth: NUMBERS_WIDTH,
    valueGetter: ({ data }) => data?.row.number ?? '',
  };
}

function columnDef(
  column: SheetColumn,
  shown: (row: string | undefined, column: SheetColumn) => ShownCell,
  zoom: () => number,
): ColDef<ShownRow, ShownCell> {
  const width = Math.round(column.width * zoom());
  return {
    colId: column.id,
    headerName: column.title,
    headerClass: headerClasses(column),
    headerComponent: SheetHeader,
    headerComponentParams: { sheetColumn: column },
    cellClass: cellClasses(column),
    cellClassRules: CLASS_RULES,
    cellRenderer: SheetFace,
    cellRendererParams: { sheetColumn: column, zoom },
    pinned: column.frozen === true ? 'left' : null,
    lockPinned: true,
    ...(column.held === true ? heldWidth(column, width) : firstWidth(column, width)),
    valueGetter: ({ data }) => shown(data?.row.id, column),
    equals: equalData,
    tooltipValueGetter: ({ data, node, api }) => {
      const held = shown(data?.row.id, column);
      const root = node === undefined || node === null ? null : hostOf(api, node.id ?? '', column.id);
      return fullText(held, root);
    },
  };
}

/** Narrower, a header could not be grasped any more. */
const LEAST_WIDTH = 28;

function firstWidth({ grows }: SheetColumn, width: number) {
  return grows === true ? { initialFlex: 1, minWidth: width } : { initialWidth: width, minWidth: LEAST_WIDTH };
}

function heldWidth({ grows }: SheetColumn, width: number) {
  return { width, flex: grows === true ? 1 : null, minWidth: grows === true ? width : LEAST_WIDTH };
}

/** The element of a cell, from the table's own side: tooltips are asked for without one. */
function hostOf(api: GridApi<ShownRow>, row: string, column: string): HTMLElement | null {
  const grid = document.querySelector<HTMLElement>(`[grid-id="${CSS.escape(api.getGridId())}"]`);
  return grid === null ? null : cellIn(grid, row, column);
}

function cellClasses(column: SheetColumn): string[] {
  const names = [`sheet-kind-${column.kind}`];
  if (column.align === 'center') names.push('sheet-align-center');
  if (column.frozen === true) names.push('sheet-frozen');
  if (column.ends === true) names.push('sheet-ends');
  if (column.spans === true) names.push('sheet-spans');
  if (column.indents === true) names.push('sheet-indents');
  if (column.tone === 'muted') names.push('sheet-column-muted');
  return names;
}

function headerClasses(column: SheetColumn): string[] {
  return cellClasses(column).map((name) => name.replace('sheet-', 'sheet-header-'));
}

const CLASS_RULES: Record<string, (params: CellClassParams<ShownRow, ShownCell>) => boolean> = Object.fromEntries(
  [...CELL_CLASSES].map(([name, holds]) => [name, ({ value }) => value != null && holds(value)]),
);
