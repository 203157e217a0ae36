import type { Year } from '../base/ids';
import type { Region } from '../plan/entity';
import { SAME, VERDICTS } from '../target/verdict';
import type { ComparedIndicator } from './compared-row';

/** What is compared of an indicator. */
export interface RowsScope extends ComparedIndicator {
  readonly regions: readonly Region[];
  readonly years: readonly Year[];
  /** Which of its places are rows: all, those that differ, or these. A place is region × years + year. */
  readonly listed: 'all' | 'differing' | Uint32Array;
}

/** The rows of one indicator as columns. */
export interface IndicatorRows extends RowsScope {
  /** Place × sides + side, of all places. */
  readonly verdicts: Uint8Array;
  /** Side × kinds of verdict + verdict: how many rows. `same` is not counted: it is the rest. */
  readonly tally: Int32Array;
  readonly differing: number;
}

export function rowsOf(scope: RowsScope, verdicts: Uint8Array): IndicatorRows {
  const sides = scope.sides.length;
  const rows = { ...scope, verdicts };
  if (!(scope.listed instanceof Uint32Array)) return { ...rows, ...addUp(verdicts, sides) };
  const listed = new Uint8Array(scope.listed.length * sides);
  scope.listed.forEach((place, index) => {
    listed.set(verdictsAt(rows, place), index * sides);
  });
  return { ...rows, ...addUp(listed, sides) };
}

export function countRows({ listed, regions, years, differing }: IndicatorRows): number {
  if (listed === 'all') return regions.length * years.length;
  return listed === 'differing' ? differing : listed.length;
}

export function isListed({ listed, verdicts, sides }: IndicatorRows, place: number): boolean {
  if (listed instanceof Uint32Array) return listed.includes(place);
  return listed === 'all' || differsAt(verdicts, place, sides.length);
}

export function eachPlace(rows: IndicatorRows, visit: (place: number) => void): void {
  const { listed, regions, years, sides, verdicts } = rows;
  if (listed instanceof Uint32Array) {
    listed.forEach(visit);
    return;
  }
  for (let place = 0; place < regions.length * years.length; place += 1) {
    if (listed === 'all' || differsAt(verdicts, place, sides.length)) visit(place);
  }
}

/** Of one place the verdicts of its sides. */
export function verdictsAt({ verdicts, sides }: Pick<IndicatorRows, 'verdicts' | 'sides'>, place: number): Uint8Array {
  return verdicts.subarray(place * sides.length, (place + 1) * sides.length);
}

/** The same with some regions, given by their index, judged anew. Costs what they hold and a copy. */
export function replaceRegions(rows: IndicatorRows, regions: readonly number[], fresh: Uint8Array): IndicatorRows {
  const sides = rows.sides.length;
  const width = rows.years.length * sides;
  const verdicts = rows.verdicts.slice();
  const tally = rows.tally.slice();
  let { differing } = rows;
  regions.forEach((region, index) => {
    const part = fresh.subarray(index * width, (index + 1) * width);
    const [gone, come] = [addUp(verdicts.subarray(region * width, (region + 1) * width), sides), addUp(part, sides)];
    for (let at = 0; at < tally.length; at += 1) {
      tally[at] = (tally[at] as number) + (come.tally[at] as number) - (gone.tally[at] as number);
    }
    differing += come.differing - gone.differing;
    verdicts.set(part, region * width);
  });
  return { ...rows, verdicts, tally, differing };
}

function differsAt(verdicts: Uint8Array, place: number, sides: number): boolean {
  for (let at = place * sides; at < (place + 1) * sides; at += 1) if (verdicts[at] !== SAME) return true;
  return false;
}

/** Most sides of most places are alike: they are passed over by fours. */
function addUp(verdicts: Uint8Array, sides: number): Pick<IndicatorRows, 'tally' | 'differing'> {
  const kinds = VERDICTS.length;
  const tally = new Int32Array(sides * kinds);
  const aligned = verdicts.byteOffset % 4 === 0 ? verdicts : verdicts.slice();
  const fours = new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.length >> 2);
  let differing = 0;
  let rowEnd = 0;
  for (let four = 0; four <= fours.length; four += 1) {
    if (fours[four] === 0) continue;
    const end = Math.min(four * 4 + 4, aligned.length);
    for (let at = four * 4; at < end; at += 1) {
      const verdict = aligned[at] as number;
      if (verdict === SAME) continue;
      const kind = (at % sides) * kinds + verdict;
      tally[kind] = (tally[kind] as number) + 1;
      if (at < rowEnd) continue;
      differing += 1;
      rowEnd = at - (at % sides) + sides;
    }
  }
  return { tally, differing };
}
