import { AG_GRID_LOCALE_CN } from '@ag-grid-community/locale';
import {
  type CellClassParams,
  CellStyleModule,
  ClientSideRowModelModule,
  type ColDef,
  type ColGroupDef,
  ColumnApiModule,
  createGrid,
  EventApiModule,
  type GridApi,
  type ICellRendererComp,
  type ICellRendererParams,
  type IHeaderComp,
  type IHeaderParams,
  LocaleModule,
  ModuleRegistry,
  RenderApiModule,
  RowApiModule,
  RowStyleModule,
  ScrollApiModule,
  TooltipModule,
} from 'ag-grid-community';
import { equalData } from '../../shared/base/equal-data';
import { sheetTheme } from './ag-theme';
import { CELL_CLASSES } from './cell-classes';
import { drawCellFace } from './cell-face';
import { fullText } from './full-text';
import type { CellRef, SheetColumn, SheetModel } from './sheet';
import { type ShownCell, type ShownRow, shownCell, shownRows } from './shown';

ModuleRegistry.registerModules([
  CellStyleModule,
  ClientSideRowModelModule,
  ColumnApiModule,
  EventApiModule,
  LocaleModule,
  RenderApiModule,
  RowApiModule,
  RowStyleModule,
  ScrollApiModule,
  TooltipModule,
]);

/** Column of the row numbers; no column of a sheet is called so. */
const NUMBERS = '#';
const NUMBERS_WIDTH = 34;
const ROW_HEIGHT = 28;
const HEADER_HEIGHT = 32;
/** With a second header row above, both are lower. */
const GROUP_HEADER_HEIGHT = 28;
const LOWER_HEADER_HEIGHT = 26;
const TIP_DELAY_MS = 500;

/** All the sheet asks of the table: nothing else in this room knows AG Grid. */
export interface AgSheet {
  /** Shows another state of the same sheet. Touches only cells on screen that changed. */
  readonly show: (model: SheetModel, zoom: number) => void;
  readonly cellElement: (cell: CellRef) => HTMLElement | null;
  readonly headerElement: (column: string) => HTMLElement | null;
  readonly numberElement: (row: string) => HTMLElement | null;
  /** The part of the window where unfrozen cells show: right of the frozen ones, under the headers. */
  readonly scrollingPart: () => DOMRectReadOnly | null;
  /** The cell an element of the page belongs to. Null: headers, row numbers, quiet ground. */
  readonly cellAt: (target: EventTarget | null) => CellRef | null;
  /** Scrolls as little as shows the whole cell. */
  readonly reveal: (cell: CellRef) => void;
  readonly pageRows: () => number;
  readonly pageColumn: (from: number, step: 1 | -1) => number;
  readonly scrolled: () => Scrolled;
  readonly scrollTo: (to: Scrolled) => void;
  readonly destroy: () => void;
}

export interface Scrolled {
  readonly top: number;
  readonly left: number;
}

export interface AgSheetOptions {
  readonly host: HTMLElement;
  readonly gridId: string;
  readonly model: SheetModel;
  readonly zoom: number;
  readonly language: 'zh-CN' | 'en';
  readonly numbersTitle: string;
  /** Cells came, went or moved on screen. */
  readonly onPainted: () => void;
}

/** Builds the table in its host. It takes no focus, edits nothing and owns no key: all that is the sheet's. */
export function createAgSheet(options: AgSheetOptions): AgSheet {
  let model = options.model;
  let zoom = options.zoom;
  let rows = shownRows(model, []);
  let columns = model.columns;
  let places = placesOf(rows);

  const shown = (row: string | undefined, column: SheetColumn): ShownCell =>
    shownCell(model, column, row === undefined ? -1 : (places.get(row) ?? -1));

  const columnDefs = (): (ColDef<ShownRow> | ColGroupDef<ShownRow>)[] => [
    numbersDef(options.numbersTitle, zoom),
    ...grouped(columns, (column) => columnDef(column, shown, () => zoom)),
  ];

  const api: GridApi<ShownRow> = createGrid<ShownRow>(options.host, {
    theme: sheetTheme,
    ...(options.language === 'zh-CN' ? { localeText: AG_GRID_LOCALE_CN } : {}),
    rowData: [...rows],
    columnDefs: columnDefs(),
    defaultColDef: { sortable: false, resizable: true, suppressMovable: true, cellDataType: false },
    getRowId: ({ data }) => data.row.id,
    rowClassRules: {
      'sheet-row-group': ({ data }) => data?.row.level === 'group',
      'sheet-row-subgroup': ({ data }) => data?.row.level === 'subgroup',
      'sheet-row-ends-block': ({ data }) => data?.endsBlock === true,
    },
    ...heights(columns, zoom),
    suppressCellFocus: true,
    suppressHeaderFocus: true,
    suppressMovableColumns: true,
    suppressAnimationFrame: true,
    suppressColumnMoveAnimation: true,
    suppressNoRowsOverlay: true,
    suppressContextMenu: true,
    animateRows: false,
    ensureDomOrder: true,
    enableCellTextSelection: false,
    readOnlyEdit: true,
    tooltipShowDelay: TIP_DELAY_MS,
    onBodyScroll: options.onPainted,
    onViewportChanged: options.onPainted,
    onModelUpdated: options.onPainted,
    onFirstDataRendered: options.onPainted,
    onDisplayedColumnsChanged: options.onPainted,
    onColumnResized: ({ finished, columns: resized }) => {
      // A number that no longer fits must say so, and one that fits again must come back.
      if (finished && resized) api.refreshCells({ force: true, columns: resized });
      options.onPainted();
    },
  });
  const viewport = () => options.host.querySelector<HTMLElement>('.ag-grid-viewport');
  // Screen readers name the table as the model does; the id is what the editor's input points to.
  const grid = options.host.querySelector<HTMLElement>('[role="grid"], [role="treegrid"]');
  grid?.setAttribute('id', options.gridId);
  grid?.setAttribute('aria-label', model.label);

  return {
    show: (next, nextZoom) => {
      const rezoomed = nextZoom !== zoom;
      const recolumned = !equalData(next.columns, columns);
      const ratio = nextZoom / zoom;
      model = next;
      zoom = nextZoom;
      grid?.setAttribute('aria-label', model.label);
      if (recolumned || rezoomed) {
        columns = next.columns;
        api.updateGridOptions({ columnDefs: columnDefs(), ...heights(columns, zoom) });
      }
      if (rezoomed) {
        const widths = api.getColumns()?.map((column) => ({ key: column, newWidth: column.getActualWidth() * ratio }));
        api.setColumnWidths(widths ?? []);
        api.resetRowHeights();
      }
      const nextRows = shownRows(model, rows);
      if (nextRows !== rows) {
        rows = nextRows;
        places = placesOf(rows);
        api.setGridOption('rowData', [...rows]);
      }
      api.refreshCells(rezoomed ? { force: true } : {});
    },
    cellElement: ({ row, column }) => cellIn(options.host, row, column),
    headerElement: (column) => options.host.querySelector(`.ag-header-cell[col-id="${CSS.escape(column)}"]`),
    numberElement: (row) => cellIn(options.host, row, NUMBERS),
    scrollingPart: () => {
      const whole = viewport()?.getBoundingClientRect();
      if (whole === undefined) return null;
      const frozen = options.host.querySelector('.ag-header .ag-grid-pinned-left-cells')?.getBoundingClientRect();
      const left = frozen?.right ?? whole.left;
      const top = options.host.querySelector('.ag-header')?.getBoundingClientRect().bottom ?? whole.top;
      return new DOMRectReadOnly(left, top, whole.right - left, whole.bottom - top);
    },
    cellAt: (target) => {
      if (!(target instanceof Element)) return null;
      const column = target.closest('.ag-cell')?.getAttribute('col-id');
      const row = target.closest('.ag-row')?.getAttribute('row-id');
      return column == null || row == null || column === NUMBERS ? null : { row, column };
    },
    reveal: ({ row, column }) => {
      const at = api.getRowNode(row)?.rowIndex;
      if (at != null) api.ensureIndexVisible(at);
      if (api.getColumn(column)?.isPinned() === false) api.ensureColumnVisible(column);
    },
    pageRows: () => {
      const { top, bottom } = api.getVerticalPixelRange();
      return Math.max(1, Math.floor((bottom - top) / (ROW_HEIGHT * zoom)) - 1);
    },
    pageColumn: (from, step) => pageColumn(api, columns, from, step),
    scrolled: () => ({ top: viewport()?.scrollTop ?? 0, left: viewport()?.scrollLeft ?? 0 }),
    scrollTo: ({ top, left }) => viewport()?.scrollTo(left, top),
    destroy: () => api.destroy(),
  };
}

function placesOf(rows: readonly ShownRow[]): ReadonlyMap<string, number> {
  return new Map(rows.map(({ row }, at) => [row.id, at]));
}

function cellIn(host: HTMLElement, row: string, column: string): HTMLElement | null {
  return host.querySelector(`.ag-row[row-id="${CSS.escape(row)}"] .ag-cell[col-id="${CSS.escape(column)}"]`);
}

function heights(columns: readonly SheetColumn[], zoom: number) {
  const two = columns.some((column) => column.group !== undefined);
  return {
    rowHeight: Math.round(ROW_HEIGHT * zoom),
    // The table draws its line below the headers outside their height.
    headerHeight: Math.round((two ? LOWER_HEADER_HEIGHT : HEADER_HEIGHT) * zoom) - 1,
    groupHeaderHeight: Math.round(GROUP_HEADER_HEIGHT * zoom),
  };
}

/** The column one screen away: the one whose left edge is nearest to a screen's width from this one's. */
function pageColumn(api: GridApi<ShownRow>, columns: readonly SheetColumn[], from: number, step: 1 | -1): number {
  const { left, right } = api.getHorizontalPixelRange();
  const leftOf = (at: number) => {
    const column = api.getColumn(columns[at]?.id ?? '');
    return column === null || column.isPinned() ? null : column.getLeft();
  };
  const first = columns.findIndex((column) => column.frozen !== true);
  const goal = (leftOf(from) ?? leftOf(first) ?? 0) + step * (right - left);
  let best = from;
  for (let at = first; at >= 0 && at < columns.length; at += 1) {
    const edge = leftOf(at);
    if (edge !== null && (step === 1 ? edge <= goal : edge >= goal && best === from)) best = at;
  }
  // Columns wider than the screen: at least one further.
  return best === from ? Math.min(Math.max(from + step, Math.max(first, 0)), columns.length - 1) : best;
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
    headerName: '',
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
    ...(column.frozen === true ? { pinned: 'left' as const } : {}),
    lockPinned: true,
    ...(column.grows === true ? { initialFlex: 1, minWidth: width } : { initialWidth: width, minWidth: 28 }),
    valueGetter: ({ data }) => shown(data?.row.id, column),
    equals: equalData,
    tooltipValueGetter: ({ data, node, api }) => {
      const held = shown(data?.row.id, column);
      const root = node === undefined || node === null ? null : hostOf(api, node.id ?? '', column.id);
      return fullText(held, root);
    },
  };
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

interface FaceParams extends ICellRendererParams<ShownRow, ShownCell> {
  readonly sheetColumn: SheetColumn;
  readonly zoom: () => number;
}

/** Plain DOM instead of React: thousands of cells come and go while scrolling. */
class SheetFace implements ICellRendererComp<ShownRow> {
  private readonly face = document.createElement('span');

  init(params: FaceParams): void {
    this.draw(params);
  }

  getGui(): HTMLElement {
    return this.face;
  }

  refresh(params: FaceParams): boolean {
    this.draw(params);
    return true;
  }

  private draw({ value, sheetColumn, zoom, column, eGridCell }: FaceParams): void {
    if (value == null) return;
    const width = (column?.getActualWidth() ?? sheetColumn.width) / zoom();
    drawCellFace(this.face, sheetColumn, value, width);
    const { spoken } = value.cell;
    if (spoken === undefined) eGridCell.removeAttribute('aria-label');
    else eGridCell.setAttribute('aria-label', spoken);
  }
}

class SheetHeader implements IHeaderComp {
  private readonly gui = document.createElement('div');

  init(params: IHeaderParams): void {
    this.draw(params);
  }

  getGui(): HTMLElement {
    return this.gui;
  }

  refresh(params: IHeaderParams): boolean {
    this.draw(params);
    return true;
  }

  private draw(params: IHeaderParams): void {
    const column: SheetColumn | undefined = params.column.getColDef().headerComponentParams?.sheetColumn;
    this.gui.className = 'sheet-header-face';
    const title = document.createElement('span');
    // Years are the scale of the sheet and stand out; words in headers stay quiet.
    const year = /^\d{4}/.test(column?.title ?? '');
    title.className = year ? 'sheet-header-title sheet-header-year' : 'sheet-header-title';
    title.textContent = column?.title ?? '';
    const subtitle = document.createElement('span');
    subtitle.className = 'sheet-header-subtitle';
    subtitle.textContent = column?.subtitle ?? '';
    this.gui.replaceChildren(title, ...(column?.subtitle === undefined ? [] : [subtitle]));
  }
}
