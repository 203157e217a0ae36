import { partKey } from './edit-draft';
import type { DraftIndicator, DraftSplit, ImportDraft } from './import-draft';

/** One number of a district, as a row, and which part of the draft it is. */
export interface SplitRow {
  readonly part: string;
  readonly row: DraftIndicator;
  /** The table names no year: it was taken for the target year. */
  readonly undated: boolean;
}

/**
 * Numbers split over districts as rows of their districts, so that they can be held against a plan. A column without a
 * year is taken for `targetYear`, and waits for a person.
 */
export function splitRows({ splits = [] }: ImportDraft, targetYear: number): readonly SplitRow[] {
  return splits.flatMap((split, at) =>
    cellsOfSplit(split).map(({ district, cell }, index): SplitRow => {
      const { indicator, unit, year, place, confidence } = split;
      return {
        part: partKey.splitCell({ split: at, cell: index }),
        undated: year === null,
        row: {
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
        },
      };
    }),
  );
}

/** Its districts in order, the whole behind them. */
export function cellsOfSplit({ cells, whole }: Pick<DraftSplit, 'cells' | 'whole'>): DraftSplit['cells'] {
  return whole === null ? cells : [...cells, whole];
}
