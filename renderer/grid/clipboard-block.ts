import { type Issue, issue } from '../../shared/base/issue';
import { fail, ok, type Result } from '../../shared/base/result';
import type { FillContent } from '../../shared/edits/fill-content';
import type { OutgoingCell } from '../../shared/tabular/html-table';
import type { CellRange, Selection } from './selection';
import { shownRange } from './selection';
import type { SheetCell, SheetColumn, SheetModel } from './sheet';
import type { SheetOrder } from './sheet-order';

/**
 * The rows and columns that copying a selection means, in the order shown. Several ranges must share all their
 * columns or all their rows, so that they make one rectangle elsewhere: `clipboard.apart`.
 */
export function copiedRange(order: SheetOrder, { ranges }: Selection): Result<CellRange, Issue> {
  const shown = ranges.flatMap((range) => shownRange(order, range) ?? []);
  const [first] = shown;
  if (first === undefined) return fail(issue('clipboard.nothingSelected'));
  const sameColumns = shown.every(({ columns }) => sameIds(columns, first.columns));
  const sameRows = shown.every(({ rows }) => sameIds(rows, first.rows));
  if (!sameColumns && !sameRows) return fail(issue('clipboard.apart'));
  const joined = shownRange(order, {
    rows: [...new Set(shown.flatMap(({ rows }) => rows))],
    columns: [...new Set(shown.flatMap(({ columns }) => columns))],
  });
  return ok(joined ?? first);
}

/** What the cells of a range hold, row by row. */
export function contentsOf(model: SheetModel, { rows, columns }: CellRange): readonly (readonly FillContent[])[] {
  return rows.map((row) => columns.map((column) => contentOfCell(model.cell(row, column))));
}

/** The invitation of a row for something new is no content. */
export function contentOfCell(cell: SheetCell): FillContent {
  return cell.editText === '' ? { text: '', target: null } : { text: cell.text, target: cell.target ?? null };
}

/** The headers of columns as one row: 2020 目标. */
export function headerTexts(model: SheetModel, columns: readonly string[]): readonly string[] {
  return columns.map((id) => {
    const column = model.columns.find((each) => each.id === id);
    return column === undefined ? '' : headerText(column);
  });
}

function headerText({ group, title, subtitle }: SheetColumn): string {
  return [group, title, subtitle].filter((part) => part !== undefined && part !== '').join(' ');
}

/** A cell for other programs: plain numbers are numbers there, whatever has a sign, a word or a scale is text. */
export function outgoingCell({ text, target }: FillContent): OutgoingCell {
  const plain = target?.kind === 'number' && target.scale === '' && /^-?\d+(?:\.\d+)?$/.test(text);
  return { text, number: plain ? { value: target.number, decimals: target.decimals } : null };
}

function sameIds(a: readonly string[], b: readonly string[]): boolean {
  return a === b || (a.length === b.length && a.every((id, at) => id === b[at]));
}
