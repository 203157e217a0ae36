import { readFormMark, readIndicatorKey } from '../../shared/base/form-keys';
import type { SourceLine } from '../../shared/import/source-line';

/** A row of a table as the source pane draws it. */
export interface TableRow {
  readonly cells: readonly string[];
  /** Widths of its table's columns, px. */
  readonly widths: readonly number[];
}

/** px of a Han character, of the space around a cell, and how wide a column may get. */
const CHARACTER = 12;
const AROUND = 13;
const [NARROWEST, WIDEST] = [26, 240];

/** Rows of tables by line number, their columns as wide as their words, shrunk together to fit. Hidden keys of forms are left out. */
export function tableRows(lines: readonly SourceLine[], room: number): ReadonlyMap<number, TableRow> {
  const tables = new Map<string, SourceLine[]>();
  let run = 0;
  let before: SourceLine | undefined;
  for (const line of lines) {
    // Lines without a table of their own belong together while they follow each other.
    if (before === undefined || before.cells.length !== line.cells.length || before.table !== line.table) run += 1;
    before = line;
    if (line.cells.length < 2) continue;
    const key = line.table === undefined ? `run ${run}` : `table ${line.table}`;
    const known = tables.get(key);
    if (known === undefined) tables.set(key, [line]);
    else known.push(line);
  }
  const rows = new Map<number, TableRow>();
  for (const table of tables.values()) {
    const widths = columnWidths(table, room);
    for (const { line, cells } of table)
      rows.set(line, { cells: cells.map((cell) => (isKey(cell) ? '' : cell)), widths });
  }
  return rows;
}

function columnWidths(table: readonly SourceLine[], room: number): readonly number[] {
  const columns = Math.max(...table.map(({ cells }) => cells.length));
  const natural = Array.from({ length: columns }, (_, column) => {
    const widest = Math.max(...table.map(({ cells }) => textWidth(cells[column] ?? '')));
    const hidden = table.every(({ cells }) => isKey(cells[column] ?? ''));
    return hidden ? 0 : Math.min(WIDEST, Math.max(NARROWEST, widest + AROUND));
  });
  // The widest give way first: a number that is cut would be another number.
  const sumAt = (cap: number) => natural.reduce((sum, width) => sum + Math.min(width, cap), 0);
  let cap = WIDEST;
  while (cap > NARROWEST && sumAt(cap) > room) cap -= 1;
  return natural.map((width) => Math.min(width, cap));
}

function isKey(text: string): boolean {
  return readFormMark(text) !== null || readIndicatorKey(text) !== null;
}

function textWidth(text: string): number {
  let width = 0;
  for (const sign of text.slice(0, 40)) width += sign > '\u2e7f' ? CHARACTER : CHARACTER * 0.6;
  return Math.ceil(width);
}
