import type { BaseAndTarget, Period } from './base-and-target';
import type { ColumnRole } from './header-roles';
import { makeToken } from './row-shapes';
import type { SourceLine } from './source-line';

/** The column that makes the base or the target a guess. */
export interface UnsureColumn {
  readonly column: number;
  readonly why: 'import.baseUnsure' | 'import.baseInPlan' | 'import.targetUnsure';
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
): UnsureColumn | null {
  const chosen = base === null ? undefined : roles[base];
  if (base === null || target === null || chosen?.role !== 'value' || chosen.means === 'base') return null;
  if (chosen.year !== null && chosen.year + 1 === period?.[0]) return null;
  const column = unheadedNumbers(header, rows, roles, { target, year: chosen.year });
  if (column !== null) return { column, why: 'import.baseUnsure' };
  const inPlan = chosen.year !== null && period !== null && chosen.year >= period[0];
  return inPlan ? { column: base, why: 'import.baseInPlan' } : null;
}

/** Why the target is a guess: numbers under a heading that is not known stand right of it, and it is not the plan's last year. */
export function unsureTarget(
  rows: readonly SourceLine[],
  roles: readonly ColumnRole[],
  { target }: BaseAndTarget,
  period: Period | null,
): UnsureColumn | null {
  const chosen = target === null ? undefined : roles[target];
  if (target === null || chosen?.role !== 'value' || chosen.year === null || period === null) return null;
  if (chosen.year >= period[1]) return null;
  const column = roles.findIndex(({ role }, at) => role === 'unknown' && at > target && holdsNumbers(rows, roles, at));
  return column < 0 ? null : { column, why: 'import.targetUnsure' };
}

/** A column left of the target. */
function unheadedNumbers(
  header: SourceLine,
  rows: readonly SourceLine[],
  roles: readonly ColumnRole[],
  chosen: { readonly target: number; readonly year: number | null },
): number | null {
  const name = roles.findIndex(({ role }) => role === 'name');
  const column = roles.findIndex(({ role }, at) => {
    if (role !== 'unknown' || at < name || at > chosen.target) return false;
    // 截至2024年6月, right of 2022年末: how far it has come.
    const year = Number(/(?:19|20)\d\d/.exec(header.cells[at] ?? '')?.[0] ?? 0);
    if (chosen.year !== null && year > chosen.year) return false;
    return holdsNumbers(rows, roles, at);
  });
  return column < 0 ? null : column;
}

/** At least as many numbers as anything else. */
function holdsNumbers(rows: readonly SourceLine[], roles: readonly ColumnRole[], column: number): boolean {
  const full = rows.filter(({ cells }) => cells.length === roles.length);
  const numbers = full.filter(({ cells, line }) => makeToken(cells[column] ?? '', line).numeric).length;
  return numbers > 0 && numbers * 2 >= full.length;
}
