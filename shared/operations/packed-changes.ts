import * as v from 'valibot';
import { FIRST_YEAR, LAST_YEAR } from '../values/cell-number';
import { NamesWriter, unrolled } from '../values/packed-columns';
import { SlotsWriter, unpackedSlots } from '../values/packed-words';
import type { Change } from './change';
import type { Operation } from './operation';

type ValueChange = Extract<Change, { kind: 'value' }>;

/** So many changes of values in a row are written as columns: a tenth of the text, and of the time to read it. */
export const PACKED_FROM = 2_000;
/** More than a national plan in one operation. Bounds what a short text can unroll to. */
const MOST_PACKED = 4_000_000;

/** An operation as text, for every place that keeps it: the store, the journal, files. */
export function operationToJson(operation: Operation): string {
  return JSON.stringify({ ...operation, changes: packedChanges(operation.changes) });
}

/** True when the text of an operation has columns, which builds from before them cannot read. */
export function isPacked({ changes }: Operation): boolean {
  return changes.length >= PACKED_FROM && packedChanges(changes).length < changes.length;
}

/** The changes in their order, long rows of values among them as columns. */
function packedChanges(changes: readonly Change[]): readonly unknown[] {
  if (changes.length < PACKED_FROM) return changes;
  const packed: unknown[] = [];
  for (let from = 0; from < changes.length; ) {
    let to = from;
    while (to < changes.length && changes[to]?.kind === 'value' && to - from < MOST_PACKED) to += 1;
    if (to - from >= PACKED_FROM) {
      packed.push(columnsOf(changes.slice(from, to) as ValueChange[]));
      from = to;
    } else {
      const end = Math.max(to, from + 1);
      packed.push(...changes.slice(from, end));
      from = end;
    }
  }
  return packed;
}

function columnsOf(changes: readonly ValueChange[]): unknown {
  const [scenario, indicator, region] = [new NamesWriter(), new NamesWriter(), new NamesWriter()];
  const [before, after] = [new SlotsWriter(), new SlotsWriter()];
  for (const change of changes) {
    scenario.addName(change.scenario);
    indicator.addName(change.indicator);
    region.addName(change.region);
    before.addSlot(change.before);
    after.addSlot(change.after);
  }
  const names = ({ names, runs }: NamesWriter) => ({ names, runs });
  const slots = ({ words, word, numbers }: SlotsWriter) => ({ words, word, numbers });
  return {
    kind: 'values',
    count: changes.length,
    scenario: names(scenario),
    indicator: names(indicator),
    region: names(region),
    year: changes.map(({ year }) => year),
    before: slots(before),
    after: slots(after),
  };
}

const Id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9._-]{1,64}$/));
const Names = v.strictObject({ names: v.array(Id), runs: v.custom<number[]>(Array.isArray) });
const Slots = v.strictObject({
  words: v.custom<unknown[]>(Array.isArray),
  word: v.custom<unknown[]>(Array.isArray),
  numbers: v.custom<unknown[]>(Array.isArray),
});

/** Columns of changes as they come from a file; `unpackedChanges` looks into them. */
export const PackedSchema = v.strictObject({
  kind: v.literal('values'),
  count: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_PACKED)),
  scenario: Names,
  indicator: Names,
  region: Names,
  year: v.custom<unknown[]>(Array.isArray),
  before: Slots,
  after: Slots,
});

/** The changes that columns stand for, or null: a column is too short or long, or holds what it cannot. */
export function unpackedChanges(packed: v.InferOutput<typeof PackedSchema>): readonly Change[] | null {
  const { count, scenario, indicator, region, year } = packed;
  if (year.length !== count || !year.every(isYear)) return null;
  const [scenarios, indicators, regions] = [scenario, indicator, region].map(({ names, runs }) =>
    unrolled(runs, count, names.length),
  );
  const [before, after] = [unpackedSlots(packed.before, count), unpackedSlots(packed.after, count)];
  if (!scenarios || !indicators || !regions || before === null || after === null) return null;
  return Array.from(
    { length: count },
    (_, at) =>
      ({
        kind: 'value',
        scenario: scenario.names[scenarios[at] as number],
        indicator: indicator.names[indicators[at] as number],
        region: region.names[regions[at] as number],
        year: year[at],
        before: before[at],
        after: after[at],
      }) as ValueChange,
  );
}

function isYear(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR;
}
