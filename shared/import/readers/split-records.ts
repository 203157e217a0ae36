/** A row of separated text and the line it begins on, from 1. */
export interface TextRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A quoted cell longer than this is a quote that was never closed. */
const LONGEST_QUOTED = 70_000;

/**
 * Rows of separated text. A cell in quotes may hold separators, line ends and doubled quotes; a quote that opens a cell
 * and does not end it before a separator or line end is a quote like any other. `most` rows at most.
 */
export function splitRecords(text: string, separator: string, most = Number.POSITIVE_INFINITY): TextRecord[] {
  const records: TextRecord[] = [];
  let cells: string[] = [];
  let at = 0;
  let line = 1;
  let first = 1;
  while (at <= text.length && records.length < most) {
    const cell = quotedCell(text, at, separator) ?? plainCell(text, at, separator);
    cells.push(cell.text);
    line += cell.lines;
    at = cell.end;
    if (text.startsWith(separator, at)) {
      at += separator.length;
      continue;
    }
    records.push({ line: first, cells });
    cells = [];
    if (at >= text.length) break;
    at += text.startsWith('\r\n', at) ? 2 : 1;
    line += 1;
    first = line;
    if (at >= text.length) break;
  }
  return records;
}

interface FoundCell {
  readonly text: string;
  readonly end: number;
  /** Line ends inside. */
  readonly lines: number;
}

function plainCell(text: string, from: number, separator: string): FoundCell {
  let end = from;
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r' && !text.startsWith(separator, end)) end += 1;
  return { text: text.slice(from, end), end, lines: 0 };
}

/** Null: the cell does not stand in quotes. */
function quotedCell(text: string, from: number, separator: string): FoundCell | null {
  if (text[from] !== '"') return null;
  const limit = from + LONGEST_QUOTED;
  let close = text.indexOf('"', from + 1);
  while (close >= 0 && close < limit && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  if (close < 0 || close >= limit) return null;
  const end = close + 1;
  if (end < text.length && text[end] !== '\n' && text[end] !== '\r' && !text.startsWith(separator, end)) return null;
  const inside = text.slice(from + 1, close);
  return { text: inside.replaceAll('""', '"'), end, lines: inside.split(/\r\n|\r|\n/).length - 1 };
}
