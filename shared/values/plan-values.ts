import type { IndicatorId, RegionId, ScenarioId, Year } from '../base/ids';
import { cellNumber, regionOrdinalOf, yearOf } from './cell-number';
import { SILENT, type Slot } from './slot';
import {
  type CellWrites,
  EMPTY_BLOCK,
  eachChangedCell,
  readBlock,
  slotAtIndex,
  type ValueBlock,
  writeBlock,
} from './value-block';

/**
 * All values of a plan, a sparse layer for each scenario, a block of columns for each indicator in it.
 * Nobody outside this room knows the layout: others read, write and walk.
 */
export interface PlanValues {
  /** Regions by ordinal. Only grows: an ordinal, once given, is in every block. */
  readonly regions: readonly RegionId[];
  readonly ordinals: ReadonlyMap<RegionId, number>;
  readonly layers: ReadonlyMap<ScenarioId, ReadonlyMap<IndicatorId, ValueBlock>>;
}

export const NO_VALUES: PlanValues = { regions: [], ordinals: new Map(), layers: new Map() };

export interface ValuePlace {
  readonly scenario: ScenarioId;
  readonly indicator: IndicatorId;
  readonly region: RegionId;
  readonly year: Year;
}

export interface ValueWrite extends ValuePlace {
  readonly slot: Slot;
}

/** What this scenario itself says about the cell; silent when it says nothing. */
export function readValue(values: PlanValues, place: ValuePlace): Slot {
  const block = values.layers.get(place.scenario)?.get(place.indicator);
  const ordinal = values.ordinals.get(place.region);
  if (block === undefined || ordinal === undefined) return SILENT;
  return readBlock(block, cellNumber(ordinal, place.year));
}

/** New values with all writes done; of two writes to one cell the later wins. */
export function writeValues(values: PlanValues, writes: readonly ValueWrite[]): PlanValues {
  return writeSlots(values, writes, (write) => write.slot);
}

/** The same for places that hold their slot elsewhere: a million of them are not copied. */
export function writeSlots<Place extends ValuePlace>(
  values: PlanValues,
  places: readonly Place[],
  slotOf: (place: Place) => Slot,
): PlanValues {
  if (places.length === 0) return values;
  const { regions, ordinals } = withRegions(values, places);
  const byBlock = new Map<ScenarioId, Map<IndicatorId, CellWrites>>();
  // Most writes go where the one before them went.
  let [last, writes]: [ValuePlace | null, CellWrites] = [null, { cells: [], slots: [] }];
  for (const place of places) {
    if (last === null || place.indicator !== last.indicator || place.scenario !== last.scenario) {
      const layer = entryOf(byBlock, place.scenario, () => new Map<IndicatorId, CellWrites>());
      writes = entryOf(layer, place.indicator, () => ({ cells: [], slots: [] }));
      last = place;
    }
    writes.cells.push(cellNumber(ordinals.get(place.region) as number, place.year));
    writes.slots.push(slotOf(place));
  }
  const layers = new Map(values.layers);
  for (const [scenario, blocks] of byBlock) {
    const layer = new Map(layers.get(scenario));
    for (const [indicator, cells] of blocks) {
      const block = writeBlock(layer.get(indicator) ?? EMPTY_BLOCK, cells);
      if (block.cells.length === 0) layer.delete(indicator);
      else layer.set(indicator, block);
    }
    if (layer.size === 0) layers.delete(scenario);
    else layers.set(scenario, layer);
  }
  return { regions, ordinals, layers };
}

/** With an ordinal for every region that is written to. Most edits bring no new one. */
function withRegions(values: PlanValues, places: readonly ValuePlace[]): Pick<PlanValues, 'regions' | 'ordinals'> {
  const fresh = new Set<RegionId>();
  let last: RegionId | null = null;
  for (const { region } of places) {
    if (region !== last && !values.ordinals.has(region)) fresh.add(region);
    last = region;
  }
  if (fresh.size === 0) return values;
  const regions = [...values.regions, ...fresh];
  return { regions, ordinals: new Map(regions.map((region, ordinal) => [region, ordinal])) };
}

/** Visits every cell that the scenario itself sets or clears, by indicator, region, year. */
export function eachValue(
  values: PlanValues,
  scenario: ScenarioId,
  visit: (place: ValuePlace, slot: Slot) => void,
): void {
  for (const [indicator, block] of values.layers.get(scenario) ?? []) {
    for (let index = 0; index < block.cells.length; index += 1) {
      const cell = block.cells[index] ?? 0;
      const region = values.regions[regionOrdinalOf(cell)];
      if (region === undefined) throw new Error(`Value block of ${indicator} names a region that was never given.`);
      visit({ scenario, indicator, region, year: yearOf(cell) }, slotAtIndex(block, index));
    }
  }
}

/** How many cells the scenario itself sets or clears. */
export function countValues(values: PlanValues, scenario: ScenarioId): number {
  let count = 0;
  for (const block of values.layers.get(scenario)?.values() ?? []) count += block.cells.length;
  return count;
}

/** The values of `plan` with a layer of an earlier state of the same plan beside them, under another name; nothing is copied. */
export function withLayerOf(plan: PlanValues, earlier: PlanValues, scenario: ScenarioId, as: ScenarioId): PlanValues {
  const layer = earlier.layers.get(scenario);
  if (layer === undefined) return plan;
  const shifted = earlier.regions.some((region, ordinal) => plan.regions[ordinal] !== region);
  if (shifted) throw new Error('A layer of another plan: its cells are counted by other regions.');
  return { ...plan, layers: new Map(plan.layers).set(as, layer) };
}

/**
 * The regions in which one of the scenarios says something else than in another state of the plan, by indicator. What is
 * the same layer or block in both is not looked into: after an edit only what it wrote.
 */
export function changedRegions(
  now: PlanValues,
  then: PlanValues,
  scenarios: readonly ScenarioId[],
): ReadonlyMap<IndicatorId, ReadonlySet<RegionId>> {
  const changed = new Map<IndicatorId, Set<RegionId>>();
  for (const scenario of scenarios) {
    const [layer, before] = [now.layers.get(scenario), then.layers.get(scenario)];
    if (layer === before) continue;
    for (const indicator of new Set([...(layer?.keys() ?? []), ...(before?.keys() ?? [])])) {
      const [block, old] = [layer?.get(indicator) ?? EMPTY_BLOCK, before?.get(indicator) ?? EMPTY_BLOCK];
      if (block === old) continue;
      const regions = entryOf(changed, indicator, () => new Set());
      eachChangedCell(block, old, (cell) => regions.add(now.regions[regionOrdinalOf(cell)] as RegionId));
    }
  }
  return changed;
}

/** The blocks in which scenarios speak about an indicator, in their order. For this room alone. */
export function blocksOf(values: PlanValues, indicator: IndicatorId, chain: readonly ScenarioId[]): ValueBlock[] {
  return chain.flatMap((scenario) => values.layers.get(scenario)?.get(indicator) ?? []);
}

function entryOf<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}
