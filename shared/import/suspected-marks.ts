import type { DraftCell, DraftIndicator, DraftNote } from './import-draft';

/** A value whose last digit may be the mark of a note that ran into it: 15.74 for 15.7 with note 4. */
export interface SuspectedMark {
  readonly row: number;
  readonly cell: DraftCell;
  readonly mark: string;
}

interface Number {
  readonly cell: DraftCell;
  readonly unit: string | null;
  /** As printed, without signs and units. */
  readonly digits: string;
  readonly decimals: number;
  readonly value: number;
}

/** Notes about the table as a whole (〔 〕内为累计数, 本表…, 各县…), which no mark in it leads to. */
const OF_ALL = /^(?:[[(〔【“"/]|\d+\/|各|本|表|全|上述|以上|带|有|标|指标|所有|凡|其他|未)/;

/** Numbers of notes under a table that no name and no value bears, although a mark should lead to them. */
export function unplacedMarks(rows: readonly DraftIndicator[], notes: readonly DraftNote[]): ReadonlySet<string> {
  const placed = new Set(rows.flatMap((row) => row.notes ?? []));
  const open = notes.filter(
    ({ mark, text }) =>
      mark !== null &&
      /^\d{1,2}$/.test(mark) &&
      !placed.has(mark) &&
      !OF_ALL.test(text) &&
      // A note that names its indicator needs no mark.
      !rows.some(({ name }) => text.includes(name)),
  );
  return new Set(open.flatMap(({ mark }) => mark ?? []));
}

/** From how many numbers on a table shows how many decimals it prints. */
const TELLING = 8;
/** A note’s digit makes a whole number about ten times larger. */
const TOO_LARGE = 4;

/**
 * Values that look as if the mark of a note had run into them. Where notes with numbers stand under the table, a digit that
 * one of them bears is suspect at the end of a number with more decimals than its neighbours, or one many times larger; where
 * none do, only the one number of a table that has two decimals beside neighbours with one. No number is changed.
 */
export function suspectedMarks(rows: readonly DraftIndicator[], marks: ReadonlySet<string>): readonly SuspectedMark[] {
  const byRow = rows.map(numbersOf);
  const decimals = countDecimals(byRow.flat());
  return byRow.flatMap((numbers, row) =>
    numbers.flatMap((one) => {
      const others = numbers.filter(({ cell }) => cell !== one.cell);
      const mark = [...marks].find((digit) => one.digits.length > digit.length && one.digits.endsWith(digit));
      const suspect = mark === undefined ? isAloneInTable(one, others, decimals) : isOdd(one, others, decimals, mark);
      return suspect ? [{ row, cell: one.cell, mark: mark ?? one.digits.slice(-1) }] : [];
    }),
  );
}

/** How many numbers of a table have so many decimals: all of them under '', those of a unit under it. */
type Decimals = ReadonlyMap<string, readonly number[]>;

function countDecimals(numbers: readonly Number[]): Decimals {
  const counts = new Map<string, number[]>([['', []]]);
  for (const { unit, decimals } of numbers)
    for (const key of new Set(['', unit ?? ''])) {
      const of = counts.get(key) ?? [];
      of[decimals] = (of[decimals] ?? 0) + 1;
      counts.set(key, of);
    }
  return counts;
}

/** How many have at least so many. */
function countFrom(decimals: Decimals, unit: string, least: number): number {
  let sum = 0;
  for (const [at, count] of (decimals.get(unit) ?? []).entries()) if (at >= least) sum += count ?? 0;
  return sum;
}

function numbersOf(row: DraftIndicator): Number[] {
  const cells = new Set([...row.values.values(), ...[row.base, row.target].filter((cell) => cell !== null)]);
  return [...cells].flatMap((cell) => {
    const digits = /\d+(?:\.\d+)?/.exec(cell.text.replaceAll(',', ''))?.[0];
    if (cell.target?.kind !== 'number' || digits === undefined) return [];
    const decimals = digits.split('.')[1]?.length ?? 0;
    return [{ cell, unit: row.unit, digits, decimals, value: Number(digits) }];
  });
}

function isOdd(one: Number, others: readonly Number[], decimals: Decimals, mark: string): boolean {
  if (one.decimals === 0) {
    const bare = Number(one.digits.slice(0, -mark.length));
    return others.some(
      (other) =>
        other.decimals === 0 &&
        other.value > 0 &&
        one.value > other.value * TOO_LARGE &&
        bare <= other.value * TOO_LARGE,
    );
  }
  if (one.decimals <= mark.length || others.length === 0) return false;
  if (others.some((other) => other.decimals >= one.decimals)) return false;
  const left = one.decimals - mark.length;
  return others.some((other) => other.decimals === left) || countFrom(decimals, one.unit ?? '', one.decimals) === 1;
}

function isAloneInTable(one: Number, others: readonly Number[], decimals: Decimals): boolean {
  return (
    one.decimals === 2 &&
    countFrom(decimals, '', 2) === 1 &&
    (decimals.get('')?.[1] ?? 0) >= TELLING &&
    others.some((other) => other.decimals === 1)
  );
}
