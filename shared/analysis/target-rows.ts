import type { Region } from '../plan/entity';
import type { Plan } from '../plan/plan';
import { VERDICTS } from '../target/verdict';
import { ComparedRow } from './compared-row';
import type { TargetRow } from './compared-rows';
import type { KeepsVerdicts } from './filter-rows';
import { countRows, eachPlace, type IndicatorRows, isListed, rowsOf, verdictsAt } from './indicator-rows';

/** The rows of a comparison in print order. A million of them are columns; a row is made when somebody asks for it. */
export class TargetRows implements Iterable<TargetRow> {
  readonly length: number;
  /** How many of them differ. */
  readonly differing: number;
  readonly indicators: readonly IndicatorRows[];
  readonly #plan: Plan;

  constructor(plan: Plan, indicators: readonly IndicatorRows[]) {
    this.#plan = plan;
    this.indicators = indicators;
    this.length = indicators.reduce((sum, rows) => sum + countRows(rows), 0);
    this.differing = indicators.reduce((sum, { differing }) => sum + differing, 0);
  }

  /** In how many rows a side has a verdict other than `same`. */
  count(side: number, verdict: number): number {
    const at = side * VERDICTS.length + verdict;
    return this.indicators.reduce((sum, { tally }) => sum + (tally[at] ?? 0), 0);
  }

  /** In how many indicators it has it: an indicator is one thing, however many of its regions and years are compared. */
  countIndicators(side: number, verdict: number): number {
    return this.indicators.filter(({ tally }) => (tally[side * VERDICTS.length + verdict] ?? 0) > 0).length;
  }

  /** The row of a place, if it is listed. */
  rowOf(indicator: string, region: string, year: number): TargetRow | undefined {
    const rows = this.indicators.find((one) => one.indicator.id === indicator);
    const at = rows?.regions.findIndex(({ id }) => id === region) ?? -1;
    const yearAt = rows?.years.indexOf(year) ?? -1;
    if (rows === undefined || at === -1 || yearAt === -1) return undefined;
    const place = at * rows.years.length + yearAt;
    return isListed(rows, place) ? rowAt(this.#plan, rows, place) : undefined;
  }

  /** Visits the rows that are kept, with their place in the whole list, and counts them; `make` makes one. */
  visit(keeps: KeepsVerdicts, found: (make: () => TargetRow, at: number) => void): number {
    let [at, count] = [0, 0];
    for (const rows of this.indicators) {
      const { verdicts, sides } = rows;
      eachPlace(rows, (place) => {
        if (keeps(verdicts, place * sides.length, (place + 1) * sides.length)) {
          count += 1;
          found(() => rowAt(this.#plan, rows, place), at);
        }
        at += 1;
      });
    }
    return count;
  }

  /** Which verdicts a side has in each part of the list of so many rows, as bits. */
  inParts(side: number, rowsPerPart: number): Uint8Array {
    const bits = new Uint8Array(rowsPerPart === 0 ? 0 : Math.ceil(this.length / rowsPerPart));
    let at = 0;
    for (const rows of this.indicators) {
      eachPlace(rows, (place) => {
        const part = Math.floor(at / rowsPerPart);
        bits[part] = (bits[part] as number) | (1 << (rows.verdicts[place * rows.sides.length + side] as number));
        at += 1;
      });
    }
    return bits;
  }

  *[Symbol.iterator](): Iterator<TargetRow> {
    for (const rows of this.indicators) {
      const made: TargetRow[] = [];
      eachPlace(rows, (place) => made.push(rowAt(this.#plan, rows, place)));
      yield* made;
    }
  }

  map<Made>(make: (row: TargetRow) => Made): readonly Made[] {
    return Array.from(this, make);
  }

  some(holds: (row: TargetRow) => boolean): boolean {
    return this.find(holds) !== undefined;
  }

  find(holds: (row: TargetRow) => boolean): TargetRow | undefined {
    for (const row of this) if (holds(row)) return row;
    return undefined;
  }

  /** What is kept stays columns, and what it adds up to follows. */
  filter(holds: (row: TargetRow) => boolean): TargetRows {
    return new TargetRows(
      this.#plan,
      this.indicators.map((rows) => {
        const kept: number[] = [];
        eachPlace(rows, (place) => {
          if (holds(rowAt(this.#plan, rows, place))) kept.push(place);
        });
        return rowsOf({ ...rows, listed: Uint32Array.from(kept) }, rows.verdicts);
      }),
    );
  }
}

function rowAt(plan: Plan, rows: IndicatorRows, place: number): TargetRow {
  const region = rows.regions[Math.floor(place / rows.years.length)] as Region;
  const year = rows.years[place % rows.years.length] as number;
  return new ComparedRow(plan, rows, { region, year, verdicts: verdictsAt(rows, place) });
}
