import type { Cell, CellStyle, MergeRange, WriteSheet } from 'hucre/xlsx';
import { cellText, headerGroups, type Report, type ReportCell, type ReportColumn } from './report';

/** Rows above the data: title, caption line, two header rows. */
const HEAD_ROWS = 4;
/** 序号 类别 指标 stay when the sheet scrolls sideways. */
const FROZEN_COLUMNS = 3;
/** One character of the default font is about so wide. */
const MM_PER_CHARACTER = 1.9;
const LINE_POINTS = 13.5;

const THIN = { style: 'thin', color: { rgb: '000000' } } as const;
const BORDER = { top: THIN, right: THIN, bottom: THIN, left: THIN } as const;
const BODY = { name: '仿宋', size: 10 } as const;
const HEAD = { name: '黑体', size: 10 } as const;

type Align = 'left' | 'center' | 'right';

function styleOf(
  font: CellStyle['font'],
  horizontal: Align,
  more: Omit<CellStyle, 'font' | 'alignment'> = {},
): CellStyle {
  return {
    ...more,
    ...(font === undefined ? {} : { font }),
    alignment: { horizontal, vertical: 'center', wrapText: true },
  };
}

const TITLE = styleOf({ name: '方正小标宋简体', size: 18 }, 'center');
const HEADER = styleOf(HEAD, 'center', {
  border: BORDER,
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'EDEDED' } },
});

/** What a sheet is gathered in, row by row. */
interface Draft {
  readonly cells: Map<string, Partial<Cell>>;
  readonly merges: MergeRange[];
  readonly rowDefs: NonNullable<WriteSheet['rowDefs']>;
}

const TEXT_WIDTH = 90;
const ROLE_FONTS = { heading: '黑体', subheading: '楷体', body: '仿宋' } as const;

/** A part of running text: one wide column, a row a paragraph. */
function textSheetOf(report: Report, footer: string): WriteSheet {
  const draft: Draft = { cells: new Map(), merges: [], rowDefs: new Map() };
  put(draft, 0, 0, 0, report.title, TITLE, 34);
  report.paragraphs.forEach(({ role, text }, index) => {
    const style = styleOf({ name: ROLE_FONTS[role], size: 12 }, 'left');
    const lines = Math.ceil((textWidth(text) * 1.1 + 4) / TEXT_WIDTH);
    put(draft, index + 1, 0, 0, `　　${text}`, style, lines * 18 + 4);
  });
  return {
    name: report.name,
    columns: [{ width: TEXT_WIDTH }],
    rows: Array.from({ length: report.paragraphs.length + 1 }, () => []),
    cells: draft.cells,
    merges: draft.merges,
    rowDefs: draft.rowDefs,
    pageSetup: { paperSize: 'a4', orientation: 'portrait', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    headerFooter: { oddFooter: `&C${footer}` },
  };
}

/** One report as one sheet: title, caption, two header rows, data, notes, signatures; A4 landscape, as wide as the paper. */
export function sheetOf(report: Report, footer: string): WriteSheet {
  if (report.columns.length === 0) return textSheetOf(report, footer);
  const draft: Draft = { cells: new Map(), merges: [], rowDefs: new Map() };
  const last = report.columns.length - 1;
  put(draft, 0, 0, last, report.title, TITLE, 30);
  putCaption(draft, report, last);
  putHeader(draft, report.columns);
  report.rows.forEach((row, index) => {
    const at = HEAD_ROWS + index;
    row.cells.forEach((cell, column) => {
      const into = report.columns[column];
      if (into !== undefined) putCell(draft, at, column, cell, into);
    });
    draft.rowDefs.set(at, { height: rowHeight(row.cells, report.columns) });
  });
  const end = putNotes(draft, report, last);
  return {
    name: report.name,
    columns: report.columns.map((column) => ({ width: column.width / MM_PER_CHARACTER })),
    rows: Array.from({ length: end }, () => []),
    cells: draft.cells,
    merges: draft.merges,
    rowDefs: draft.rowDefs,
    freezePane: { rows: HEAD_ROWS, columns: Math.min(FROZEN_COLUMNS, last) },
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      printTitlesRow: `$${HEAD_ROWS - 1}:$${HEAD_ROWS}`,
      margins: { top: 0.71, bottom: 0.75, left: 0.71, right: 0.71, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: `&C${footer}` },
  };
}

/** A text over one or several columns. */
function put(
  draft: Draft,
  row: number,
  from: number,
  to: number,
  text: string,
  style: CellStyle,
  height?: number,
): void {
  for (let column = from; column <= to; column += 1) {
    draft.cells.set(`${row},${column}`, {
      value: column === from ? text : null,
      type: column === from ? 'string' : 'empty',
      style,
    });
  }
  if (to > from) draft.merges.push({ startRow: row, startCol: from, endRow: row, endCol: to });
  if (height !== undefined) draft.rowDefs.set(row, { height });
}

function putCaption(draft: Draft, report: Report, last: number): void {
  const left = Math.min(2, last);
  const right = Math.max(left + 1, last - 1);
  put(draft, 1, 0, left, report.issuer, styleOf({ ...BODY, size: 11 }, 'left'), 20);
  if (right - 1 > left) put(draft, 1, left + 1, right - 1, report.caption, styleOf({ ...HEAD, size: 11 }, 'center'));
  if (right <= last) put(draft, 1, right, last, report.unitNote, styleOf(BODY, 'right'));
}

function putHeader(draft: Draft, columns: readonly ReportColumn[]): void {
  const [top, below] = [HEAD_ROWS - 2, HEAD_ROWS - 1];
  let at = 0;
  for (const group of headerGroups(columns)) {
    const end = at + group.columns.length - 1;
    put(draft, top, at, end, group.title, HEADER, 20);
    group.columns.forEach((column, index) => {
      put(draft, below, at + index, at + index, column.group === null ? '' : column.title, HEADER, 20);
    });
    if (group.columns[0]?.group === null) {
      draft.merges.push({ startRow: top, startCol: at, endRow: below, endCol: at });
    }
    at = end + 1;
  }
}

function putCell(draft: Draft, row: number, column: number, cell: ReportCell, into: ReportColumn): void {
  const font = into.heading ? HEAD : BODY;
  const style = styleOf(font, into.align === 'left' ? 'left' : 'center', { border: BORDER });
  const key = `${row},${column}`;
  if (cell.rowSpan === 0) draft.cells.set(key, { value: null, type: 'empty', style });
  else if (cell.kind === 'number') {
    // The format carries the printed decimals: 2.60 stays 2.60.
    draft.cells.set(key, {
      value: cell.number,
      type: 'number',
      style: { ...style, numFmt: numberFormat(cell.decimals) },
    });
  } else {
    // Always a string, whatever it begins with: nothing here is ever run as a formula. @ keeps it text when edited.
    draft.cells.set(key, { value: cellText(cell), type: 'string', style: { ...style, numFmt: '@' } });
  }
  if (cell.rowSpan > 1)
    draft.merges.push({ startRow: row, startCol: column, endRow: row + cell.rowSpan - 1, endCol: column });
}

function numberFormat(decimals: number): string {
  return decimals === 0 ? '0' : `0.${'0'.repeat(Math.min(decimals, 15))}`;
}

/** Spreadsheets do not grow a row for wrapped text on their own everywhere, so the lines are counted. */
function rowHeight(cells: readonly ReportCell[], columns: readonly ReportColumn[]): number {
  const lines = cells.map((cell, index) => {
    if (cell.rowSpan !== 1) return 1;
    const room = Math.max(2, (columns[index]?.width ?? 10) / MM_PER_CHARACTER - 0.5);
    return Math.ceil(textWidth(cellText(cell)) / room);
  });
  return Math.max(1, ...lines) * LINE_POINTS + 7;
}

/** In characters of half width: a Chinese one takes two. */
function textWidth(text: string): number {
  let width = 0;
  for (const sign of text) width += sign > '\u2e7f' ? 2 : 1;
  return width;
}

/** Notes and signatures below the table. The number of rows the sheet then has. */
function putNotes(draft: Draft, report: Report, last: number): number {
  let at = HEAD_ROWS + report.rows.length;
  const room = report.columns.reduce((sum, column) => sum + column.width, 0) / MM_PER_CHARACTER;
  for (const note of report.notes) {
    put(
      draft,
      at,
      0,
      last,
      note,
      styleOf({ ...BODY, size: 9 }, 'left'),
      Math.ceil(textWidth(note) / room) * LINE_POINTS + 2,
    );
    at += 1;
  }
  const { signatures } = report;
  if (signatures.length === 0) return at;
  at += 1;
  const step = Math.max(1, Math.floor(report.columns.length / signatures.length));
  signatures.forEach((signature, index) => {
    const from = index * step;
    const to = index === signatures.length - 1 ? last : from + step - 1;
    if (from <= last)
      put(draft, at, from, Math.min(to, last), `${signature.label}${signature.blank}`, styleOf(BODY, 'left'), 24);
  });
  return at + 1;
}
