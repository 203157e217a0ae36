import type { BaseAndTarget } from './base-and-target';
import type { ColumnRole } from './header-roles';
import { makeToken } from './row-shapes';
import type { SourceLine } from './source-line';

/**
 * The column whose heading is not known although numbers stand in it, left of the target, where no heading says which
 * column is the base: it may be that one. Null where there is no such column.
 */
export function unheadedNumbers(
  rows: readonly SourceLine[],
  roles: readonly ColumnRole[],
  { base, target }: BaseAndTarget,
): number | null {
  const chosen = base === null ? undefined : roles[base];
  if (chosen?.role !== 'value' || chosen.means === 'base' || target === null) return null;
  const name = roles.findIndex(({ role }) => role === 'name');
  const full = rows.filter(({ cells }) => cells.length === roles.length);
  const column = roles.findIndex(({ role }, at) => {
    if (role !== 'unknown' || at < name || at > target) return false;
    const numbers = full.filter(({ cells, line }) => makeToken(cells[at] ?? '', line).numeric).length;
    return numbers > 0 && numbers * 2 >= full.length;
  });
  return column < 0 ? null : column;
}
