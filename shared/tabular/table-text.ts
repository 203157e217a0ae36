/** Rows of cells as text, top to bottom, left to right. Rows may differ in length when they come from outside. */
export type CellTexts = readonly (readonly string[])[];

/**
 * Writes cells as spreadsheets put them on the clipboard: tabs between cells, CRLF after rows; a cell with a tab, a
 * line end or a quote stands in quotes. A single row has no line end, so that one cell pasted into a text field
 * brings no empty line. `readTableText` reads every rectangle back as it was.
 */
export function writeTableText(cells: CellTexts): string {
  const rows = cells.map((row) => row.map(quoted).join('\t'));
  return rows.length === 1 ? (rows[0] ?? '') : rows.map((row) => `${row}\r\n`).join('');
}

function quoted(text: string): string {
  return /["\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Reads the same. One line end after the last row is no row. A quote that opens a cell and is not closed before a
 * tab, a line end or the end of the text is a quote like any other: `"abc` and `5" pipe` stay as written.
 * Stops after `mostCells`, which the caller sees by the count; the time grows with the length of the text only.
 */
export function readTableText(text: string, mostCells = Number.POSITIVE_INFINITY): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let count = 0;
  let at = 0;
  for (;;) {
    const cell = readQuoted(text, at) ?? readPlain(text, at);
    row.push(cell.text);
    count += 1;
    at = cell.end;
    const ends = text[at] !== '\t';
    if (ends) {
      rows.push(row);
      row = [];
    }
    if (count > mostCells) return ends ? rows : [...rows, row];
    if (at >= text.length) return rows;
    at += text.startsWith('\r\n', at) ? 2 : 1;
    // What the last line end closes has been read.
    if (ends && at >= text.length) return rows;
  }
}

interface ReadCell {
  readonly text: string;
  /** Where its separator stands, or the end of the text. */
  readonly end: number;
}

function readPlain(text: string, from: number): ReadCell {
  SEPARATOR.lastIndex = from;
  const end = SEPARATOR.exec(text)?.index ?? text.length;
  return { text: text.slice(from, end), end };
}

/** Null: the cell does not stand in quotes. */
function readQuoted(text: string, from: number): ReadCell | null {
  if (text[from] !== '"') return null;
  let close = text.indexOf('"', from + 1);
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  if (close < 0) return null;
  const next = text[close + 1];
  if (next !== undefined && next !== '\t' && next !== '\r' && next !== '\n') return null;
  return { text: text.slice(from + 1, close).replaceAll('""', '"'), end: close + 1 };
}

const SEPARATOR = /[\t\r\n]/g;
