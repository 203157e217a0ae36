import { isTwoNumbers } from './cell-text';
import { makeToken } from './row-shapes';
import type { SourceLine } from './source-line';

/** A line of a text, and whether it is a drawn rule. */
export interface DrawnLine {
  readonly line: SourceLine | null;
  readonly rule: boolean;
}

/** From which share of its lines on rules divide the rows of a drawn table. */
const RULED = 0.25;

/**
 * Rows of a table drawn with bars and rules, put together where a narrow column broke its cells: `万元/` and below it `人`.
 * Between two rules a line without any number, each cell of which stands below a filled one, goes on with the row above.
 */
export function joinDrawnRows(lines: readonly DrawnLine[]): readonly SourceLine[] {
  const rows = lines.filter(({ line }) => line !== null && line.cells.length > 2).length;
  const rules = lines.filter(({ rule }) => rule).length;
  const joins = rows > 0 && rules >= 3 && rules >= rows * RULED;
  const joined: SourceLine[] = [];
  let ruled = true;
  for (const { line, rule } of lines) {
    if (line === null) {
      ruled ||= rule;
      continue;
    }
    const above = joined.at(-1);
    if (joins && !ruled && above !== undefined && goesOn(above, line))
      joined[joined.length - 1] = { ...above, cells: above.cells.map((cell, at) => cell + (line.cells[at] ?? '')) };
    else joined.push(line);
    ruled = rule;
  }
  return joined;
}

function goesOn(above: SourceLine, { cells }: SourceLine): boolean {
  if (cells.length < 3 || cells.length !== above.cells.length) return false;
  const filled = cells.filter((cell) => cell !== '');
  if (filled.length === above.cells.filter((cell) => cell !== '').length) return false;
  // `8 8`, a number that a scan pulled apart, is a value of its own as well.
  if (
    filled.some(
      (cell) =>
        makeToken(cell, 0).numeric || isTwoNumbers(cell) || /^(?:[一二三四五六七八九十]+、|\d{1,2}[.、])/.test(cell),
    )
  )
    return false;
  return cells.every((cell, at) => cell === '' || above.cells[at] !== '');
}
