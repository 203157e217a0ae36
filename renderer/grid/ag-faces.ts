import type { ICellRendererComp, ICellRendererParams, IHeaderComp, IHeaderParams } from 'ag-grid-community';
import { drawCellFace } from './cell-face';
import { columnTool } from './column-tool';
import type { SheetColumn } from './sheet';
import type { ShownCell, ShownRow } from './shown';

interface FaceParams extends ICellRendererParams<ShownRow, ShownCell> {
  readonly sheetColumn: SheetColumn;
  readonly zoom: () => number;
}

/** Plain DOM instead of React: thousands of cells come and go while scrolling. */
export class SheetFace implements ICellRendererComp<ShownRow> {
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

/** Title and muted words of a column. */
export class SheetHeader implements IHeaderComp {
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
    this.gui.replaceChildren(title, ...(column?.subtitle === undefined ? [] : [subtitle]), ...columnTool(column));
  }
}
