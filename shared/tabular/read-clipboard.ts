import { type Issue, issue } from '../base/issue';
import { fail, ok, type Result } from '../base/result';
import { type CleanCells, cleanCells, LONGEST_TEXT, MOST_CELLS } from './clean-cells';
import { unguardFormula, unguardNumber } from './guard-formula';
import { readHtmlTable } from './html-table';
import { type CellTexts, readTableText } from './table-text';

/** What a clipboard holds; empty where it lacks a form. */
export interface ClipboardTexts {
  readonly html: string;
  readonly text: string;
}

/**
 * Cells of a clipboard, from its HTML table where it has one (merged cells are whole there, and line ends in cells are
 * safe), else from its tab separated text. Every row comes with the same number of cells.
 *
 * Issues: `clipboard.empty`; `clipboard.tooLong` (`most` in MB) and `clipboard.tooManyCells` (`most`), which are refused as
 * a whole: a part nobody chose would be worse than none.
 */
export function readClipboard({ html, text }: ClipboardTexts): Result<CleanCells, Issue> {
  if (html === '' && text === '') return fail(issue('clipboard.empty'));
  const table = html.length > LONGEST_TEXT ? null : readHtmlTable(html, MOST_CELLS);
  if (table === null && text.length > LONGEST_TEXT) return tooLong();
  if (table === null && text === '') return html.length > LONGEST_TEXT ? tooLong() : fail(issue('clipboard.empty'));
  const rows = table ?? readTableText(text, MOST_CELLS).map((row) => row.map(unguardFormula));
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 1);
  if (width * rows.length > MOST_CELLS) return fail(issue('clipboard.tooManyCells', '', { most: MOST_CELLS }));
  const clean = cleanCells(rectangle(rows, width));
  return ok({ ...clean, cells: clean.cells.map((row) => row.map(unguardNumber)) });
}

function tooLong(): Result<CleanCells, Issue> {
  return fail(issue('clipboard.tooLong', '', { most: LONGEST_TEXT / 1024 / 1024 }));
}

function rectangle(rows: CellTexts, width: number): CellTexts {
  return rows.map((row) => (row.length === width ? row : [...row, ...new Array<string>(width - row.length).fill('')]));
}
