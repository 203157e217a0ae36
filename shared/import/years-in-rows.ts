import { baseAndTarget, type Period } from './base-and-target';
import type { ColumnRole } from './header-roles';
import type { DraftCell, DraftIndicator } from './import-draft';
import { placeOfLine, type SourceLine } from './source-line';

/** Years of base and target, null where there is none. */
export interface YearsOfRows {
  readonly base: number | null;
  readonly target: number | null;
}

const YEAR = /^((?:19|20)\d\d)年?$/;

/**
 * The year of each row, by its place, where a table has a column 年份 and one column of numbers (指标, 年份, 数值): it tells
 * an indicator once for every year. Null where it has none.
 */
export function yearsInRows(
  header: SourceLine,
  rows: readonly SourceLine[],
  roles: readonly ColumnRole[],
): ReadonlyMap<string, number> | null {
  const values = roles.filter(({ role }) => role === 'value');
  const [only] = values;
  if (values.length !== 1 || only?.role !== 'value' || only.year !== null) return null;
  const column = header.cells.findIndex((cell) =>
    /^(?:(?:数据|统计|所属|目标)?年[份度]|年|时间)$/.test(cell.replace(/\s/g, '')),
  );
  if (column < 0) return null;
  const years = new Map<string, number>();
  for (const { cells, line } of rows) {
    const [, year] = YEAR.exec(cells[column] ?? '') ?? [];
    if (year !== undefined) years.set(placeOfLine(line), Number(year));
    else if (cells.length === roles.length) return null;
  }
  return years.size === 0 ? null : years;
}

/** Rows of the same indicator and region as one, with a value for each year. A year told twice leaves the row for review. */
export function joinYears(
  rows: readonly DraftIndicator[],
  years: ReadonlyMap<string, number>,
  period: Period | null,
): { readonly rows: readonly DraftIndicator[]; readonly years: YearsOfRows } {
  const all = [...new Set(years.values())].toSorted((a, b) => a - b);
  const roles = all.map((year): ColumnRole => ({ role: 'value', heading: `${year}年`, year, means: 'unsaid' }));
  const chosen = baseAndTarget(roles, period);
  const base = chosen.base === null ? null : (all[chosen.base] ?? null);
  const target = chosen.target === null ? null : (all[chosen.target] ?? null);
  const groups = new Map<string, { first: DraftIndicator; values: Map<number, DraftCell>; low: boolean }>();
  for (const row of rows) {
    const key = [row.region, row.category, row.name, row.unit].join('\u0001');
    const group = groups.get(key) ?? { first: row, values: new Map<number, DraftCell>(), low: false };
    groups.set(key, group);
    const year = years.get(row.place);
    const cell = row.target ?? row.base;
    if (year === undefined || cell === null) continue;
    group.low ||= row.confidence === 'low' || group.values.has(year);
    if (!group.values.has(year)) group.values.set(year, cell);
  }
  const joined = [...groups.values()].map(
    ({ first, values, low }): DraftIndicator => ({
      ...first,
      base: base === null ? null : (values.get(base) ?? null),
      target: target === null ? null : (values.get(target) ?? null),
      values: new Map([...values].toSorted(([a], [b]) => a - b)),
      confidence: low ? 'low' : 'high',
    }),
  );
  return { rows: joined, years: { base, target } };
}
