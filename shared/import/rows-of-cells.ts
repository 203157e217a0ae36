import { CONTINUED, isProse } from './around-tables';
import type { IndicatorTable } from './indicator-table';
import { makeToken, type Token } from './row-shapes';
import { segmentRows } from './segment-rows';
import type { SourceLine } from './source-line';

/** Reads rows of a table with one cell per line: they have no ends of their own. Returns the index behind the table. */
export function readRowsOfCells(
  table: IndicatorTable,
  lines: readonly SourceLine[],
  from: number,
  header: number,
): number {
  const heads = lines.slice(header, from).map((line) => line.cells[0] ?? '');
  const kept: { token: Token; index: number }[] = [];
  let end = from;
  for (; end < lines.length; end += 1) {
    const line = lines[end];
    const text = line?.cells[0] ?? '';
    if (line === undefined || line.cells.length !== 1 || isProse(text)) break;
    if (CONTINUED.test(text)) continue;
    // The header printed again on the next page.
    if (text === heads[0] && heads.every((head, index) => lines[end + index]?.cells[0] === head)) {
      end += heads.length - 1;
      continue;
    }
    kept.push({ token: makeToken(text, line.line), index: end });
  }
  const tokens = kept.map(({ token }) => token);
  const { rows, skipped, used, worth } = segmentRows(tokens, table.roles);
  table.worth = worth;
  for (const { reading, doubtful, section, parent } of rows) {
    if (section !== null) table.startSection(section.text);
    table.addRow(reading, doubtful, parent?.text ?? null);
  }
  for (const token of skipped) table.problem('warning', 'import.cellOutsideRow', token, { text: token.text });
  const [next, after] = tokens.slice(used, used + 2);
  // A name with a number after the last row is a row that lacks a cell, not the end of the table.
  if (rows.length > 0 && next?.numeric === false && after?.numeric === true)
    table.problem('warning', 'import.rowIncomplete', next, { text: next.text });
  return used === 0 ? from : (kept[used - 1]?.index ?? from) + 1;
}
