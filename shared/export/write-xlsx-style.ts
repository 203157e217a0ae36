import type { Cell, CellStyle, MergeRange, WriteSheet } from 'hucre/xlsx';

const THIN = { style: 'thin', color: { rgb: '000000' } } as const;
export const BORDER = { top: THIN, right: THIN, bottom: THIN, left: THIN } as const;
export const BODY = { name: '仿宋', size: 10 } as const;
export const HEAD = { name: '黑体', size: 10 } as const;
export const KAI = { name: '楷体', size: 10 } as const;

/** One character of the default font is about so wide. */
export const MM_PER_CHARACTER = 1.9;
export const LINE_POINTS = 13.5;

type Align = 'left' | 'center' | 'right';

export function styleOf(
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

export const TITLE = styleOf({ name: '方正小标宋简体', size: 18 }, 'center');
export const HEADER = styleOf(HEAD, 'center', {
  border: BORDER,
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'EDEDED' } },
});

/** What a sheet is gathered in, row by row. */
export interface Draft {
  readonly cells: Map<string, Partial<Cell>>;
  readonly merges: MergeRange[];
  readonly rowDefs: NonNullable<WriteSheet['rowDefs']>;
}

export function emptyDraft(): Draft {
  return { cells: new Map(), merges: [], rowDefs: new Map() };
}

/** Where a text stands: a row, and the columns it covers. */
export interface Span {
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

/** A text over one or several columns. Always a string: nothing here is ever run as a formula. */
export function put(draft: Draft, { row, from, to }: Span, text: string, style: CellStyle, height?: number): void {
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

/** In characters of half width: a Chinese one takes two. */
export function textWidth(text: string): number {
  let width = 0;
  for (const sign of text) width += sign > '\u2e7f' ? 2 : 1;
  return width;
}

/** Spreadsheets do not grow a row for wrapped text on their own everywhere, so the lines are counted. */
export function linesOf(text: string, room: number): number {
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(textWidth(line) / room)), 0);
}
