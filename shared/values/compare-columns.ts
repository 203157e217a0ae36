import { equalData } from '../base/equal-data';
import type { IndicatorId, RegionId, ScenarioId, Year } from '../base/ids';
import { compareTargets } from '../target/compare-targets';
import { COMPARATORS, type Polarity } from '../target/target';
import { INCOMPARABLE, LOOSER, RESTATED, SAME, STRICTER, verdictOf } from '../target/verdict';
import { type BlockIndex, findCell, indexOf } from './block-index';
import { FIRST_YEAR, LAST_YEAR, regionOrdinalOf, yearOf } from './cell-number';
import { blocksOf, type PlanValues } from './plan-values';
import type { Slot } from './slot';
import { slotAtIndex, type ValueBlock } from './value-block';
import { comparatorOf, FORM_CLEARED, FORM_ODD, numberTargetOf } from './value-form';

/** What is asked about the columns of one indicator. */
export interface ColumnsAsked {
  /** Null: nothing of it is looked at, all sides are judged elsewhere. */
  readonly indicator: IndicatorId | null;
  /**
   * For each side the scenarios that answer for it, nearest first; null for a side that is judged elsewhere.
   * The first is what the others are held against.
   */
  readonly chains: readonly (readonly ScenarioId[] | null)[];
  readonly polarity: Polarity;
  /** Whether a year that nobody set is worked out from those around it. */
  readonly bends: (year: Year) => boolean;
}

export interface ColumnVerdicts {
  /** Regions × years × sides, in that order. */
  readonly verdicts: Uint8Array;
  /** Places of it that the columns cannot tell: years that are worked out. Some more than once. */
  readonly open: readonly number[];
}

/**
 * Compares sides where they hold different words and nowhere else, without making a target of a plain number: drafts
 * over one plan cost what they hold, not what the plan holds.
 */
export function columnsComparer(
  values: PlanValues,
  regions: readonly RegionId[],
  years: readonly Year[],
): (asked: ColumnsAsked) => ColumnVerdicts {
  const places = placesOf(values, regions, years);
  return (asked) => {
    const stride = asked.chains.length;
    const verdicts = new Uint8Array(regions.length * years.length * stride);
    const open: number[] = [];
    const reading = READINGS[asked.polarity];
    const bends = Uint8Array.from(years, (year) => (asked.bends(year) ? 1 : 0));
    const [first, sides] = sidesOf(values, asked);
    const bent = sides.length === 0 ? [] : bentPlaces(places, bends, first);
    for (const side of sides) {
      const touched = new Uint8Array(regions.length);
      compareSide({ ...side, places, stride, reading, bends, bent, touched, verdicts, open });
    }
    return { verdicts, open };
  };
}

/** Where the cells of a plan are among the regions and years that are compared; -1 for those that are not. */
interface Places {
  readonly regionAt: Int32Array;
  readonly yearAt: Int32Array;
  readonly ordinals: readonly number[];
  readonly years: readonly Year[];
}

function placesOf(values: PlanValues, regions: readonly RegionId[], years: readonly Year[]): Places {
  const regionAt = new Int32Array(values.regions.length).fill(-1);
  const yearAt = new Int32Array(LAST_YEAR - FIRST_YEAR + 1).fill(-1);
  const ordinals = regions.map((region) => values.ordinals.get(region) ?? -1);
  ordinals.forEach((ordinal, index) => {
    if (ordinal !== -1) regionAt[ordinal] = index;
  });
  years.forEach((year, index) => {
    yearAt[year - FIRST_YEAR] = index;
  });
  return { regionAt, yearAt, ordinals, years };
}

interface ColumnSide {
  readonly side: number;
  readonly first: readonly BlockIndex[];
  readonly chain: readonly BlockIndex[];
  /** How many blocks of the two only one of them asks. */
  readonly parting: readonly [first: number, chain: number];
}

/** The sides that can differ from the first at all. What two chains end in together is not looked at. */
function sidesOf(
  values: PlanValues,
  { indicator, chains }: ColumnsAsked,
): readonly [first: readonly BlockIndex[], sides: readonly ColumnSide[]] {
  const [asked = null] = chains;
  if (asked === null || indicator === null) return [[], []];
  const first = blocksOf(values, indicator, asked).map(indexOf);
  const sides = chains.flatMap((one, side): readonly ColumnSide[] => {
    if (side === 0 || one === null) return [];
    const chain = blocksOf(values, indicator, one).map(indexOf);
    let shared = 0;
    while (shared < Math.min(first.length, chain.length) && first.at(-1 - shared) === chain.at(-1 - shared))
      shared += 1;
    const parting = [first.length - shared, chain.length - shared] as const;
    return parting[0] + parting[1] === 0 ? [] : [{ side, first, chain, parting }];
  });
  return [first, sides];
}

/** One side being compared. */
interface Task extends ColumnSide {
  readonly places: Places;
  readonly stride: number;
  readonly reading: Reading;
  /** By year: worked out where nobody set it. */
  readonly bends: Uint8Array;
  /** See `bentPlaces`. */
  readonly bent: readonly number[];
  /** By region: one of the two says something of its own there. */
  readonly touched: Uint8Array;
  readonly verdicts: Uint8Array;
  readonly open: number[];
}

function compareSide(task: Task): void {
  const { first, chain, parting } = task;
  for (let depth = 0; depth < parting[0]; depth += 1) walkBlock(task, depth, first, chain, false);
  for (let depth = 0; depth < parting[1]; depth += 1) walkBlock(task, depth, chain, first, true);
  // A year that nobody set moves with the years around it: open wherever one of those may have been moved.
  for (const place of task.bent) {
    if (task.touched[Math.floor(place / task.bends.length)] === 1) task.open.push(place * task.stride + task.side);
  }
}

/** Compares the cells at which a block of one chain speaks: its own word, or a nearer one, with that of the other chain. */
function walkBlock(
  task: Task,
  depth: number,
  own: readonly BlockIndex[],
  other: readonly BlockIndex[],
  turned: boolean,
): void {
  const { side, stride, reading, bends, touched, verdicts, open } = task;
  const { regionAt, yearAt } = task.places;
  const walked = (own[depth] as BlockIndex).block;
  const { cells } = walked;
  const years = bends.length;
  for (let index = 0; index < cells.length; index += 1) {
    const cell = cells[index] as number;
    const region = regionAt[regionOrdinalOf(cell)] as number;
    if (region === -1) continue;
    touched[region] = 1;
    const year = yearAt[yearOf(cell) - FIRST_YEAR] as number;
    if (year === -1) continue;
    let [mine, mineAt] = [walked, index];
    for (let nearer = 0; nearer < depth; nearer += 1) {
      const found = findCell(own[nearer] as BlockIndex, cell);
      if (found === -1) continue;
      [mine, mineAt] = [(own[nearer] as BlockIndex).block, found];
      break;
    }
    let [theirs, theirsAt]: [ValueBlock | null, number] = [null, -1];
    for (let asked = 0; asked < other.length; asked += 1) {
      theirsAt = findCell(other[asked] as BlockIndex, cell);
      if (theirsAt === -1) continue;
      theirs = (other[asked] as BlockIndex).block;
      break;
    }
    const at = (region * years + year) * stride + side;
    if (theirs === null && bends[year] === 1) open.push(at);
    else if (turned) verdicts[at] = judge(reading, theirs, theirsAt, mine, mineAt);
    else verdicts[at] = judge(reading, mine, mineAt, theirs, theirsAt);
  }
}

/** Places of years that are worked out and that the first side leaves to that, in the regions that are compared. */
function bentPlaces(places: Places, bends: Uint8Array, first: readonly BlockIndex[]): number[] {
  const { regionAt, yearAt, ordinals } = places;
  const everywhere = (year: Year): boolean => first.some(({ inYear }) => inYear[year - FIRST_YEAR] === regionAt.length);
  if (places.years.every((year, index) => bends[index] === 0 || everywhere(year))) return [];
  const years = bends.length;
  const said = new Uint8Array(ordinals.length * years);
  for (const { block } of first) {
    for (const cell of block.cells) {
      const region = regionAt[regionOrdinalOf(cell)] as number;
      const year = yearAt[yearOf(cell) - FIRST_YEAR] as number;
      if (region !== -1 && year !== -1) said[region * years + year] = 1;
    }
  }
  const bent: number[] = [];
  for (let place = 0; place < said.length; place += 1) {
    if (said[place] === 0 && bends[place % years] === 1) bent.push(place);
  }
  return bent;
}

/** What a word is to the word it is held against. A word that nobody speaks reads as one that was cleared: blank. */
function judge(
  reading: Reading,
  first: ValueBlock | null,
  firstAt: number,
  other: ValueBlock | null,
  otherAt: number,
): number {
  const from = first === null ? FORM_CLEARED : (first.forms[firstAt] as number);
  const to = other === null ? FORM_CLEARED : (other.forms[otherAt] as number);
  if (first === null || other === null || (from | to) & FORM_CLEARED)
    return from & to & FORM_CLEARED ? SAME : INCOMPARABLE;
  if (from !== to || from & FORM_ODD) {
    return judgeTargets(reading, slotAtIndex(first, firstAt), slotAtIndex(other, otherAt));
  }
  const before = first.numbers[firstAt] as number;
  const after = other.numbers[otherAt] as number;
  if (before === after) return Object.is(before, after) ? SAME : RESTATED;
  const sense = reading.senses[comparatorOf(from)] as number;
  if (sense === 0) return INCOMPARABLE;
  return after > before === sense > 0 ? STRICTER : LOOSER;
}

/** The rest, by the rule itself: other signs, other readings, words. */
function judgeTargets({ polarity }: Reading, from: Slot, to: Slot): number {
  const [before, after] = [from, to].map((slot) => (slot.state === 'set' ? slot.target : null));
  return equalData(before, after) ? SAME : verdictOf(compareTargets(before ?? null, after ?? null, polarity));
}

interface Reading {
  readonly polarity: Polarity;
  /** For each comparator whether a larger number is stricter (1), looser (-1) or neither (0). */
  readonly senses: Int8Array;
}

/** The rule, asked once for each sign. */
function readingOf(polarity: Polarity): Reading {
  const senses = Int8Array.from(COMPARATORS, (_, comparator) => {
    const direction = compareTargets(numberTargetOf(0, comparator), numberTargetOf(1, comparator), polarity);
    return direction === 'stricter' ? 1 : direction === 'looser' ? -1 : 0;
  });
  return { polarity, senses };
}

const READINGS: Readonly<Record<Polarity, Reading>> = {
  higher: readingOf('higher'),
  lower: readingOf('lower'),
  none: readingOf('none'),
};
