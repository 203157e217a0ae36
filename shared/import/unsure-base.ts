import type { BaseAndTarget, Period } from './base-and-target';
import type { ColumnRole } from './header-roles';
import { makeToken } from './row-shapes';
import type { SourceLine } from './source-line';

/** The column that makes the base a guess. */
export interface UnsureBase {
  readonly column: number;
  readonly why: 'import.baseUnsure' | 'import.baseInPlan';
}

/**
 * Why the base of a table is a guess, where no heading says which column it is and none is that of the year before the
 * plan: numbers under a heading that is not known may be it, or its year is one of the plan. Null where it is none.
 */
export function unsureBase(
  header: SourceLine,
  rows: readonly SourceLine[],
  roles: readonly ColumnRole[],
  { base, target }: BaseAndTarget,
  period: Period | null,
): UnsureBase | null {
  const chosen = base === null ? undefined : roles[base];
  if (base === null || target === null || chosen?.role !== 'value' || chosen.means === 'base') return null;
  if (chosen.year !== null && chosen.year + 1 === period?.[0]) return null;
  const column = unheadedNumbers(header, rows, roles, { target, year: chosen.year });
  if (column !== null) return { column, why: 'import.baseUnsure' };
  const inPlan = chosen.year !== null && period !== null && chosen.year >= period[0];
  return inPlan ? { column: base, why: 'import.baseInPlan' } : null;
}

/** Left of the target, and at least as many numbers in it as anything else. */
function unheadedNumbers(
  header: SourceLine,
  rows: readonly SourceLine[],
  roles: readonly ColumnRole[],
  chosen: { readonly target: number; readonly year: number | null },
): number | null {
  const name = roles.findIndex(({ role }) => role === 'name');
  const full = rows.filter(({ cells }) => cells.length === roles.length);
  const column = roles.findIndex(({ role }, at) => {
    if (role !== 'unknown' || at < name || at > chosen.target) return false;
    // 截至2024年6月, right of 2022年末: how far it has come.
    const year = Number(/(?:19|20)\d\d/.exec(header.cells[at] ?? '')?.[0] ?? 0);
    if (chosen.year !== null && year > chosen.year) return false;
    const numbers = full.filter(({ cells, line }) => makeToken(cells[at] ?? '', line).numeric).length;
    return numbers > 0 && numbers * 2 >= full.length;
  });
  return column < 0 ? null : column;
}
