import { readHtmlBlocks } from './html-blocks';
import { encodeEntities } from './html-entities';

/**
 * The cells of the tables in a clipboard's HTML, as Excel, WPS, LibreOffice, Word and browsers write it; paragraphs
 * before, between and after tables are rows of one cell, as nothing copied is left out. Null: there is no table, so the plain
 * text says it better. Stops soon after `mostCells`, which the caller sees by the count.
 */
export function readHtmlTable(html: string, mostCells: number): string[][] | null {
  if (!/<table|<tr|<td/i.test(html)) return null;
  const rows: string[][] = [];
  let count = 0;
  let tabular = false;
  for (const block of readHtmlBlocks(html)) {
    tabular ||= block.kind === 'row';
    const row = block.kind === 'row' ? [...block.cells] : [block.text];
    rows.push(row);
    count += row.length;
    if (count > mostCells) break;
  }
  return tabular ? rows : null;
}

/** A cell on its way to another program: the text as shown, and whether it is a plain number there. */
export interface OutgoingCell {
  readonly text: string;
  /** Null: text, to be left alone. Otherwise the number and the digits after its point. */
  readonly number: { readonly value: number; readonly decimals: number } | null;
}

/**
 * Cells as an HTML table. Text is marked as text, so that `≥90`, `2016` or `1-2` become neither formula nor date;
 * numbers carry their digits after the point, so that 2.60 stays 2.60. Excel and WPS read the style,
 * LibreOffice `sdval` and `sdnum`.
 */
export function writeHtmlTable(rows: readonly (readonly OutgoingCell[])[]): string {
  const body = rows.map((row) => `<tr>${row.map(td).join('')}</tr>`).join('\n');
  return `<meta charset="utf-8"><table>\n${body}\n</table>`;
}

function td({ text, number }: OutgoingCell): string {
  const shown = encodeEntities(text).replace(/\r\n|\r|\n/g, '<br style="mso-data-placement:same-cell">');
  if (number === null) return `<td sdnum="2052;0;@" style='mso-number-format:"\\@"'>${shown}</td>`;
  const { value, decimals } = number;
  const format = decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
  const style = `mso-number-format:"${format.replace('.', '\\.')}"`;
  return `<td sdval="${value}" sdnum="2052;0;${format}" style='${style}'>${shown}</td>`;
}
