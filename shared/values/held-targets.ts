import type { IndicatorId, RegionId, ScenarioId, Year } from '../base/ids';
import type { Target } from '../target/target';
import { findCell, indexOf } from './block-index';
import { cellNumber } from './cell-number';
import { blocksOf, type PlanValues } from './plan-values';
import { slotAtIndex } from './value-block';

/** Visits what a chain of scenarios shows of an indicator, by region and year as they are asked for; blanks are passed over. */
export function eachHeldTarget(
  values: PlanValues,
  indicator: IndicatorId,
  chain: readonly ScenarioId[],
  places: { readonly regions: readonly RegionId[]; readonly years: readonly Year[] },
  visit: (regionAt: number, year: Year, target: Target) => void,
): void {
  const blocks = blocksOf(values, indicator, chain).map(indexOf);
  if (blocks.length === 0) return;
  places.regions.forEach((region, regionAt) => {
    const ordinal = values.ordinals.get(region);
    if (ordinal === undefined) return;
    for (const year of places.years) {
      const cell = cellNumber(ordinal, year);
      for (const index of blocks) {
        const at = findCell(index, cell);
        if (at === -1) continue;
        const slot = slotAtIndex(index.block, at);
        if (slot.state === 'set') visit(regionAt, year, slot.target);
        break;
      }
    }
  });
}

/** What the scenarios of a chain say about an indicator, for comparing by identity alone: the same as long as nobody edits it. */
export function wordsOf(values: PlanValues, indicator: IndicatorId, chain: readonly ScenarioId[]): readonly object[] {
  return blocksOf(values, indicator, chain);
}
