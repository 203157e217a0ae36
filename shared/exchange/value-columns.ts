import type { ScenarioId } from '../base/ids';
import { NamesWriter, type Runs } from '../values/packed-columns';
import { type PackedSlots, SlotsWriter } from '../values/packed-words';
import { eachValue, type PlanValues, type ValuePlace } from '../values/plan-values';
import type { Slot } from '../values/slot';

/** Many values of a scenario as columns, by indicator, region and year: see docs/exchange-format.md. */
export interface ValueColumns {
  readonly count: number;
  readonly indicator: NameColumn;
  readonly region: NameColumn;
  readonly year: readonly number[];
  readonly value: PackedSlots;
}

interface NameColumn {
  readonly names: readonly string[];
  readonly runs: Runs;
}

interface Cell {
  readonly region: string;
  readonly year: number;
  readonly slot: Slot;
}

/** Sorted by ids, so that the same plan gives the same columns, in whatever order it was filled. */
export function valueColumns(values: PlanValues, scenario: ScenarioId): ValueColumns {
  const byIndicator = new Map<string, Cell[]>();
  const seen = new Set<string>();
  eachValue(values, scenario, ({ indicator, region, year }: ValuePlace, slot) => {
    const cells = byIndicator.get(indicator) ?? [];
    if (cells.length === 0) byIndicator.set(indicator, cells);
    cells.push({ region, year, slot });
    seen.add(region);
  });
  const rank = new Map([...seen].sort().map((region, index) => [region, index]));
  const sorted = (cells: readonly Cell[]): readonly Cell[] => {
    const keys = Float64Array.from(cells, ({ region, year }) => (rank.get(region) as number) * 10_000 + year);
    if (keys.every((key, at) => at === 0 || key > (keys[at - 1] as number))) return cells;
    const order = Uint32Array.from(cells, (_, at) => at);
    return Array.from(
      order.sort((a, b) => (keys[a] as number) - (keys[b] as number)),
      (at) => cells[at] as Cell,
    );
  };
  const [indicator, region, value] = [new NamesWriter(), new NamesWriter(), new SlotsWriter()];
  const years: number[] = [];
  for (const id of [...byIndicator.keys()].sort()) {
    for (const cell of sorted(byIndicator.get(id) as Cell[])) {
      indicator.addName(id);
      region.addName(cell.region);
      years.push(cell.year);
      value.addSlot(cell.slot);
    }
  }
  return {
    count: years.length,
    indicator: { names: indicator.names, runs: indicator.runs },
    region: { names: region.names, runs: region.runs },
    year: years,
    value: { words: value.words, word: value.word, numbers: value.numbers },
  };
}
