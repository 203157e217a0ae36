import { asId, type IndicatorId, type RegionId, type ScenarioId } from '../base/ids';
import type { Target } from '../target/target';
import type { PlanValues } from './plan-values';
import type { ValueBlock } from './value-block';

/**
 * A scenario's values as one record of plain columns, for a store that keeps typed arrays as they are.
 * One record a scenario reads several times faster than many small ones (measured; docs/decisions).
 */
export interface ValueRecord {
  readonly scenario: string;
  readonly blocks: readonly {
    readonly indicator: string;
    readonly cells: Uint32Array;
    readonly numbers: Float64Array;
    readonly forms: Uint16Array;
    readonly odd: readonly (readonly [number, Target])[];
  }[];
}

export interface ValueRecords {
  readonly regions: readonly string[];
  readonly layers: readonly ValueRecord[];
}

export function valuesToRecords(values: PlanValues): ValueRecords {
  return {
    regions: [...values.regions],
    layers: [...values.layers].map(([scenario, blocks]) => ({
      scenario,
      blocks: [...blocks].map(([indicator, block]) => ({ ...block, indicator, odd: [...block.odd] })),
    })),
  };
}

/** The counterpart. Records come from our own store and were checked when written; lengths are checked again. */
export function recordsToValues(records: ValueRecords): PlanValues {
  const regions = records.regions.map((id) => asId<RegionId>(id));
  const layers = new Map<ScenarioId, Map<IndicatorId, ValueBlock>>();
  for (const layer of records.layers) {
    const blocks = new Map<IndicatorId, ValueBlock>();
    for (const { indicator, cells, numbers, forms, odd } of layer.blocks) {
      if (cells.length !== numbers.length || cells.length !== forms.length) {
        throw new Error(`Stored columns of ${indicator} differ in length.`);
      }
      blocks.set(asId<IndicatorId>(indicator), { cells, numbers, forms, odd: new Map(odd) });
    }
    layers.set(asId<ScenarioId>(layer.scenario), blocks);
  }
  return { regions, ordinals: new Map(regions.map((region, ordinal) => [region, ordinal])), layers };
}
