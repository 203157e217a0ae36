import { isWhole } from './district-words';
import type { DraftCell, DraftIndicator, DraftSplit } from './import-draft';

export interface RowsByRegion {
  /** One row an indicator, of the whole. */
  readonly indicators: readonly DraftIndicator[];
  readonly splits: readonly DraftSplit[];
}

/** Years of base and target, null where no heading names them. */
interface Years {
  readonly base: number | null;
  readonly target: number | null;
}

/**
 * A table that names a region in every row tells one indicator many times: once for the whole, and once for each
 * district. The row of 全市 is the indicator; without one the indicator has no values of its own. Every year of the
 * other rows becomes a split over the districts, so that no number of a district is ever taken for the whole.
 */
export function rowsByRegion(rows: readonly DraftIndicator[], years: Years): RowsByRegion {
  if (rows.every(({ region }) => region === undefined)) return { indicators: rows, splits: [] };
  const groups = new Map<string, { wholes: DraftIndicator[]; parts: DraftIndicator[] }>();
  for (const { region, ...row } of rows) {
    const key = [row.category, row.name, row.unit].join('\u0001');
    const group = groups.get(key) ?? { wholes: [], parts: [] };
    if (region === undefined || isWhole(region)) group.wholes.push(row);
    else group.parts.push({ ...row, region });
    groups.set(key, group);
  }
  const all = [...groups.values()];
  return {
    indicators: all.flatMap(({ wholes, parts }) => (wholes.length > 0 ? wholes : parts.slice(0, 1).map(withoutValues))),
    splits: all.flatMap(({ parts }) => splitsOf(parts, years)),
  };
}

function withoutValues({ region: _, ...row }: DraftIndicator): DraftIndicator {
  return { ...row, base: null, target: null, pace: null, values: new Map() };
}

function splitsOf(parts: readonly DraftIndicator[], years: Years): readonly DraftSplit[] {
  const [first] = parts;
  if (first === undefined) return [];
  const byYear = new Map<number | null, { district: string; cell: DraftCell }[]>();
  for (const row of parts)
    for (const [year, cell] of datedCells(row, years)) {
      const cells = byYear.get(year) ?? [];
      cells.push({ district: row.region ?? '', cell });
      byYear.set(year, cells);
    }
  const { name, unit, place } = first;
  const confidence = parts.some((row) => row.confidence === 'low') ? 'low' : 'high';
  return [...byYear].map(([year, cells]) => ({ indicator: name, unit, year, cells, whole: null, place, confidence }));
}

/** A column 目标 without a year is left undated, as in any table of districts; one 基期 without a year cannot be. */
function datedCells(row: DraftIndicator, { base, target }: Years): ReadonlyMap<number | null, DraftCell> {
  const cells = new Map<number | null, DraftCell>(row.values);
  const dated = [...row.values.values()];
  if (row.base !== null && !dated.includes(row.base) && base !== null) cells.set(base, row.base);
  if (row.target !== null && !dated.includes(row.target)) cells.set(target, row.target);
  return cells;
}
