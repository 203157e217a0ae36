import type { DraftIndicator, ImportDraft } from './import-draft';

/**
 * Numbers split over districts as rows of their districts, so that they can be held against a plan. A column without a
 * year is taken for `targetYear`, and waits for a person.
 */
export function splitRows({ splits = [] }: ImportDraft, targetYear: number): readonly DraftIndicator[] {
  return splits.flatMap(({ indicator, unit, year, cells, whole, place, confidence }) =>
    [...cells, ...(whole === null ? [] : [whole])].map(
      ({ district, cell }): DraftIndicator => ({
        category: null,
        name: indicator,
        unit,
        attribute: null,
        responsible: null,
        base: null,
        target: null,
        pace: null,
        values: new Map([[year ?? targetYear, cell]]),
        place: cell.place === '' ? place : cell.place,
        confidence: year === null ? 'low' : confidence,
        region: district,
      }),
    ),
  );
}
