import {
  AllCommunityModule,
  type ColDef,
  createGrid,
  type GridApi,
  ModuleRegistry,
  themeQuartz,
} from 'ag-grid-community';
import { COLUMNS, firstText, type MeasuredGrid, paintedUntil, ROW_IDS } from './bench-table';

interface PlainRow {
  readonly id: string;
  readonly texts: string[];
}

/** AG Grid Community as it comes: the same columns, its own editor and cells, no ranges. */
export function plainGrid(): MeasuredGrid {
  ModuleRegistry.registerModules([AllCommunityModule]);
  let api: GridApi<PlainRow> | null = null;
  let box: HTMLElement | null = null;
  const cell = (row: number, column: number) =>
    box?.querySelector<HTMLElement>(`.ag-row[row-id="r${row}"] .ag-cell[col-id="c${column}"]`) ?? null;
  const node = (row: number): PlainRow => {
    const data = api?.getRowNode(`r${row}`)?.data;
    if (data === undefined) throw new Error(`No row ${row}.`);
    return data;
  };
  return {
    mount: async (host) => {
      box = host;
      const columnDefs = COLUMNS.map(
        ({ id, title, frozen, width }, at): ColDef<PlainRow, string> => ({
          colId: id,
          headerName: title,
          width,
          pinned: frozen ? 'left' : null,
          editable: true,
          cellDataType: false,
          valueGetter: ({ data }) => data?.texts[at] ?? '',
          valueSetter: ({ data, newValue }) => {
            data.texts[at] = newValue ?? '';
            return true;
          },
        }),
      );
      api = createGrid<PlainRow>(host, {
        theme: themeQuartz,
        rowHeight: 28,
        headerHeight: 32,
        getRowId: ({ data }) => data.id,
        rowData: ROW_IDS.map((id, row) => ({ id, texts: COLUMNS.map((_, column) => firstText(row, column)) })),
        columnDefs,
      });
      await paintedUntil(() => cell(0, 3) !== null);
    },
    type: async (row, column, text) => {
      api?.startEditingCell({ rowIndex: row, colKey: `c${column}`, key: text });
      const input = cell(row, column)?.querySelector('input');
      if (input == null) throw new Error('No editor opened.');
      input.value = text;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      api?.stopEditing();
      await paintedUntil(() => cell(row, column)?.textContent === text);
    },
    paste: async (row, texts) => {
      const update = texts.map((line, at) => {
        const data = node(row + at);
        line.forEach((text, column) => {
          data.texts[column + 3] = text;
        });
        return data;
      });
      api?.applyTransaction({ update });
      await paintedUntil(() => cell(row, 3)?.textContent === texts[0]?.[0]);
    },
    viewport: () => {
      const viewport = box?.querySelector<HTMLElement>('.ag-grid-viewport, .ag-body-viewport');
      if (viewport == null) throw new Error('No viewport.');
      return viewport;
    },
    unmount: () => {
      api?.destroy();
      api = null;
    },
  };
}
