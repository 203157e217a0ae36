import { isProse } from './around-tables';
import type { SourceLine } from './source-line';

/**
 * The columns that say something of their own in the table that begins at this line, counted from 0; null where all do. On a
 * sheet that holds several tables, cells are merged over the columns another table needs: each stands there several times,
 * in the header and in every row.
 */
export function tellingColumns(lines: readonly SourceLine[], at: number): readonly number[] | null {
  const head = lines[at];
  if (head === undefined || head.table === undefined) return null;
  const { cells } = head;
  let repeated = cells.flatMap((cell, column) =>
    column > 0 && cell !== '' && cell === cells[column - 1] ? [column] : [],
  );
  for (const line of lines.slice(at + 1)) {
    if (repeated.length === 0) return null;
    if (line.table !== head.table) break;
    if (line.cells.length === 1 && isProse(line.cells[0] ?? '')) break;
    if (line.cells.length === cells.length)
      repeated = repeated.filter((column) => line.cells[column] === line.cells[column - 1]);
  }
  return repeated.length === 0 ? null : cells.flatMap((_, column) => (repeated.includes(column) ? [] : [column]));
}
