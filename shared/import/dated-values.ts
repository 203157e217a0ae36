import type { DraftCell, DraftIndicator } from './import-draft';

/**
 * The values by year. A column headed 现状 or 目标 without a year holds for the base or target year that a person
 * confirmed, unless the table has that year in a column of its own.
 */
export function datedValues(
  draft: Pick<DraftIndicator, 'base' | 'target' | 'values'>,
  baseYear: number,
  targetYear: number,
): ReadonlyMap<number, DraftCell> {
  const dated = [...draft.values.values()];
  const values = new Map(draft.values);
  const undated = (cell: DraftCell | null): cell is DraftCell => cell !== null && !dated.includes(cell);
  if (undated(draft.base) && !values.has(baseYear)) values.set(baseYear, draft.base);
  if (undated(draft.target) && !values.has(targetYear)) values.set(targetYear, draft.target);
  return values;
}
