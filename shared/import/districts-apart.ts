import type { ImportChoices } from './import-choices';
import type { DraftIndicator, ImportDraft } from './import-draft';
import { rowsByRegion } from './region-rows';
import { sameIndicator } from './same-indicator';

/**
 * A draft whose rows of districts, as fill-in forms return them, stand among its splits: so a new plan gives each number to
 * its district, and none to the whole. Indicators that only forms have stay as rows without values. Any other draft is
 * the same afterwards.
 */
export function districtsApart(
  draft: ImportDraft,
  { baseYear, targetYear }: Pick<ImportChoices, 'baseYear' | 'targetYear'>,
): ImportDraft {
  const isPart = ({ region }: DraftIndicator): boolean => region !== undefined;
  if (!draft.indicators.some(isPart)) return draft;
  const wholes = draft.indicators.filter((row) => !isPart(row));
  const { indicators, splits } = rowsByRegion(draft.indicators.filter(isPart), { base: baseYear, target: targetYear });
  const fresh = indicators.filter((row) => sameIndicator(wholes, row) === null);
  // Sentences know their indicators by place: rows that leave move those behind them.
  const moved = new Map<number, number>();
  for (const [index, row] of draft.indicators.entries()) if (!isPart(row)) moved.set(index, moved.size);
  const mentions = draft.mentions?.flatMap((mention) => {
    const indicator = moved.get(mention.indicator);
    return indicator === undefined ? [] : [{ ...mention, indicator }];
  });
  return {
    ...draft,
    indicators: [...wholes, ...fresh],
    splits: [...(draft.splits ?? []), ...splits],
    ...(mentions === undefined ? {} : { mentions }),
  };
}
