import { AG_GRID_LOCALE_CN } from '@ag-grid-community/locale';
import {
  CellStyleModule,
  ClientSideRowModelApiModule,
  ClientSideRowModelModule,
  ColumnApiModule,
  createGrid,
  EventApiModule,
  type GridApi,
  LocaleModule,
  ModuleRegistry,
  RenderApiModule,
  RowApiModule,
  RowStyleModule,
  ScrollApiModule,
  TooltipModule,
} from 'ag-grid-community';
import { equalData } from '../../shared/base/equal-data';
import { agColumns, cellIn, NUMBERS } from './ag-columns';
import { frozenWidth, nearestCell, pageColumn } from './ag-geometry';
import { sheetTheme } from './ag-theme';
import { restingText } from './full-text';
import type { CellRef, SheetColumn, SheetModel } from './sheet';
import { type ShownCell, type ShownRow, shownCell, shownRows } from './shown';

ModuleRegistry.registerModules([
  CellStyleModule,
  ClientSideRowModelApiModule,
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
  /** What of the sheet is to be seen now. Reading it is a layout where something was written before. */
  readonly sight: () => Sight;
  /** The cell an element of the page belongs to. Null: headers, row numbers, quiet ground. */
  readonly cellAt: (target: EventTarget | null) => CellRef | null;
  /** The row whose number an element is; null: it is none. */
  readonly rowNumberAt: (target: EventTarget | null) => string | null;
  /** The column whose header an element is, or the corner above the row numbers; null: neither. */
  readonly headerAt: (target: EventTarget | null) => { readonly column: string } | 'corner' | null;
  /** The cell nearest to a point of the window, the scroll being as it is. Null: a sheet without rows or columns. */
  readonly nearest: (at: { readonly x: number; readonly y: number }) => CellRef | null;
  /** What is told of a cell the keyboard rests on. Null: nothing, or it is not drawn. */
  readonly tipOf: (cell: CellRef) => string | null;
  /** Where a row stands, in px from the top of the rows. Null: it is not shown. */
  readonly rowSpan: (row: string) => Span | null;
  /** Where a column stands, in px from the left of its part, frozen or scrolling. Null: it is not shown. */
  readonly columnSpan: (column: string) => (Span & { readonly frozen: boolean }) | null;
  /** Width of the frozen part with the row numbers, in px. */
  readonly frozenWidth: () => number;
  /** Rows and headers that are drawn. */
  readonly drawn: () => { readonly rows: readonly HTMLElement[]; readonly headers: readonly HTMLElement[] };
  /** What scrolls with the rows: things that lie over cells go in here, beside the rows. */
  readonly ground: () => HTMLElement | null;
  readonly scrollBy: (by: { readonly x: number; readonly y: number }) => void;
  /** Scrolls as little as shows the whole cell. */
  readonly reveal: (cell: CellRef) => void;
  readonly pageRows: () => number;
  readonly pageColumn: (from: number, step: 1 | -1) => number;
  readonly scrolled: () => Scrolled;
  readonly scrollTo: (to: Scrolled) => void;
  readonly destroy: () => void;
}

/** From and to, in px. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export interface Sight extends Scrolled {
  /** As `scrollingPart`. */
  readonly part: DOMRectReadOnly | null;
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

  const columnDefs = () => agColumns(columns, { numbersTitle: options.numbersTitle, shown, zoom: () => zoom });

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
  grid?.setAttribute('aria-multiselectable', 'true');

  const scrolled = (): Scrolled => {
    const view = viewport();
    return { top: view?.scrollTop ?? 0, left: view?.scrollLeft ?? 0 };
  };
  const scrollingPart = (): DOMRectReadOnly | null => {
    const whole = viewport()?.getBoundingClientRect();
    if (whole === undefined) return null;
    const frozen = options.host.querySelector('.ag-header .ag-grid-pinned-left-cells')?.getBoundingClientRect();
    const left = frozen?.right ?? whole.left;
    const top = options.host.querySelector('.ag-header')?.getBoundingClientRect().bottom ?? whole.top;
    return new DOMRectReadOnly(left, top, whole.right - left, whole.bottom - top);
  };

  return {
    show: (next, nextZoom) => {
      const rezoomed = nextZoom !== zoom;
      const sameRows = next.rows === model.rows;
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
        const held = new Set(columns.flatMap((column) => (column.held === true ? [column.id] : [])));
        const dragged = api
          .getColumns()
          ?.filter((column) => column.getColId() !== NUMBERS && !held.has(column.getColId()));
        api.setColumnWidths(dragged?.map((key) => ({ key, newWidth: key.getActualWidth() * ratio })) ?? []);
        api.resetRowHeights();
      }
      // Most models of a large sheet differ in cells only.
      const nextRows = sameRows ? rows : shownRows(model, rows);
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
    scrollingPart,
    sight: () => ({ ...scrolled(), part: scrollingPart() }),
    cellAt: (target) => {
      if (!(target instanceof Element)) return null;
      const column = target.closest('.ag-cell')?.getAttribute('col-id');
      const row = target.closest('.ag-row')?.getAttribute('row-id');
      return column == null || row == null || column === NUMBERS ? null : { row, column };
    },
    rowNumberAt: (target) => {
      if (!(target instanceof Element)) return null;
      const number = target.closest('.sheet-number-cell');
      return number?.closest('.ag-row')?.getAttribute('row-id') ?? null;
    },
    headerAt: (target) => {
      if (!(target instanceof Element)) return null;
      const column = target.closest('.ag-header-cell')?.getAttribute('col-id');
      if (column == null) return null;
      return column === NUMBERS ? 'corner' : { column };
    },
    nearest: (at) => nearestCell(api, options.host, at),
    tipOf: ({ row, column }) => {
      const element = cellIn(options.host, row, column);
      const held = columns.find(({ id }) => id === column);
      return element === null || held === undefined ? null : restingText(shown(row, held), element);
    },
    rowSpan: (row) => {
      const { rowTop: from, rowHeight } = api.getRowNode(row) ?? {};
      return from == null || rowHeight == null ? null : { from, to: from + rowHeight };
    },
    columnSpan: (id) => {
      const column = api.getColumn(id);
      const from = column?.getLeft();
      if (column == null || from == null) return null;
      return { from, to: from + column.getActualWidth(), frozen: column.isPinned() };
    },
    frozenWidth: () => frozenWidth(api),
    drawn: () => ({
      rows: [...options.host.querySelectorAll<HTMLElement>('.ag-row:not(.ag-header-row)')],
      headers: [...options.host.querySelectorAll<HTMLElement>('.ag-header-cell')],
    }),
    ground: () => options.host.querySelector<HTMLElement>('.ag-grid-scrolling-rows'),
    scrollBy: ({ x, y }) => viewport()?.scrollBy(x, y),
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
    scrolled,
    scrollTo: ({ top, left }) => viewport()?.scrollTo(left, top),
    destroy: () => api.destroy(),
  };
}

function placesOf(rows: readonly ShownRow[]): ReadonlyMap<string, number> {
  return new Map(rows.map(({ row }, at) => [row.id, at]));
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
