import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asId, type IndicatorId, type RegionId, type ScenarioId } from '../base/ids';
import type { Target } from '../target/target';
import { CLEARED, SILENT, type Slot, setSlot } from '../values/slot';
import type { Change } from './change';
import type { Operation } from './operation';
import { nextOperation } from './operation-log';
import { isPacked, operationToJson, PACKED_FROM } from './packed-changes';
import { operationFromJson, readOperation } from './read-operation';

const target: fc.Arbitrary<Target> = fc.oneof(
  fc.record({
    kind: fc.constant('number' as const),
    comparator: fc.constantFrom('=', '≥', '>', '≤', '<', '≈'),
    number: fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
    decimals: fc.nat(20),
    scale: fc.constantFrom('', '万', '亿'),
    cumulative: fc.boolean(),
    perYear: fc.boolean(),
    soft: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('words' as const), text: fc.constantFrom('进一步提高', '应保尽保') }),
  fc.constant<Target>({ kind: 'notSet' }),
);
const slot: fc.Arbitrary<Slot> = fc.oneof(fc.constant(SILENT), fc.constant(CLEARED), target.map(setSlot));
const value: fc.Arbitrary<Change> = fc.record({
  kind: fc.constant('value' as const),
  scenario: fc.constantFrom('root', 'a').map((id) => asId<ScenarioId>(id)),
  indicator: fc.constantFrom('beds', 'nurses').map((id) => asId<IndicatorId>(id)),
  region: fc.constantFrom('city', 'north', 'south').map((id) => asId<RegionId>(id)),
  year: fc.integer({ min: 1970, max: 2097 }),
  before: slot,
  after: slot,
});
const field: Change = {
  kind: 'field',
  scenario: asId<ScenarioId>('root'),
  entity: 'region',
  id: 'north',
  field: 'name',
  before: { state: 'silent' },
  after: { state: 'set', value: '北区' },
};

function operationOf(changes: readonly Change[]): Operation {
  return nextOperation([], { id: 'op-1', at: '', by: '张三', event: 'plan.import', undoes: null }, changes);
}

/** A long row made of a few changes, with another kind of change between where one is asked for. */
const long = fc
  .tuple(fc.array(value, { minLength: 1, maxLength: 12 }), fc.constantFrom(0, 1, PACKED_FROM, PACKED_FROM + 7))
  .map(([few, cut]) => {
    const many = Array.from({ length: PACKED_FROM + 20 }, (_, at) => few[(at * at) % few.length] as Change);
    return operationOf([...many.slice(0, cut), field, ...many]);
  });

const plain = setSlot({
  kind: 'number',
  comparator: '=',
  number: 1,
  decimals: 1,
  scale: '',
  cumulative: false,
  perYear: false,
  soft: false,
});

function manyOf(slotAt: (at: number) => Slot): Operation {
  const regions = Array.from({ length: PACKED_FROM / 5 }, (_, at) => asId<RegionId>(`r${at}`));
  return operationOf(
    regions.flatMap((region) =>
      [2021, 2022, 2023, 2024, 2025].map((year) => ({
        kind: 'value' as const,
        scenario: asId<ScenarioId>('root'),
        indicator: asId<IndicatorId>('beds'),
        region,
        year,
        before: SILENT,
        after: slotAt(year),
      })),
    ),
  );
}

describe('a long operation as text', () => {
  it('is read back as it was, whatever is in it and in whatever order', () => {
    fc.assert(
      fc.property(long, (operation) => {
        expect(isPacked(operation)).toBe(true);
        expect(operationFromJson(operationToJson(operation))).toEqual(operation);
      }),
      { numRuns: 30 },
    );
  });

  it('keeps to the plain form where it is short, and costs a tenth where it is long', () => {
    const short = operationOf([...manyOf(() => plain).changes].slice(1));
    expect(operationToJson(short)).toBe(JSON.stringify(short));
    const operation = manyOf(() => plain);
    expect(operationToJson(operation).length).toBeLessThan(JSON.stringify(operation).length / 10);
  });

  const columns = ['scenario', 'indicator', 'region', 'year', 'before', 'after'];
  const wrong: readonly (readonly [string, (packed: Packed) => unknown])[] = [
    ['more changes than columns', ({ count }) => ({ count: count + 1 })],
    ['fewer changes than columns', ({ count }) => ({ count: count - 1 })],
    ['a count that no machine holds', () => ({ count: 4_000_001 })],
    ['a run without end', () => ({ scenario: { names: ['root'], runs: [0, 1e12] } })],
    ['a run of nothing', () => ({ scenario: { names: ['root'], runs: [0, 0, 0, PACKED_FROM] } })],
    ['a name that is not there', () => ({ scenario: { names: ['root'], runs: [1, PACKED_FROM] } })],
    ['a place between two names', () => ({ scenario: { names: ['root', 'a'], runs: [0.5, PACKED_FROM] } })],
    ['a name that is no id', () => ({ scenario: { names: ['../root'], runs: [0, PACKED_FROM] } })],
    ['a year outside', ({ year }: Packed) => ({ year: [1969, ...year.slice(1)] })],
    ['a year as text', ({ year }: Packed) => ({ year: ['2021', ...year.slice(1)] })],
    ['a number too few', ({ after }: Packed) => ({ after: { ...after, numbers: after.numbers.slice(1) } })],
    ['a number too many', ({ after }: Packed) => ({ after: { ...after, numbers: [...after.numbers, 1] } })],
    ['no number', ({ after }: Packed) => ({ after: { ...after, numbers: [null, ...after.numbers.slice(1)] } })],
    ['a word that is none', ({ after }: Packed) => ({ after: { ...after, words: [{ state: 'maybe' }] } })],
    [
      'a form with a number',
      ({ after }: Packed) => ({
        after: { ...after, words: [{ state: 'set', form: { ...after.words[0]?.form, number: 1 } }] },
      }),
    ],
    [
      'a silent word that says more',
      ({ before }: Packed) => ({
        before: { ...before, words: [{ state: 'silent', target: { kind: 'notSet' } }] },
      }),
    ],
    ['a prototype', () => JSON.parse('{"before":{"__proto__":{"words":[]},"words":[],"word":[],"numbers":[]}}')],
    ['an unknown column', () => ({ colour: [] })],
    ...columns.map((name) => [`no ${name}`, () => ({ [name]: undefined })] as const),
  ];

  it.each(wrong)('is refused with %s', (_, change) => {
    const data = JSON.parse(operationToJson(manyOf(() => plain))) as { changes: Packed[] };
    const [packed] = data.changes;
    if (packed === undefined) throw new Error('Nothing was packed.');
    const changes = [{ ...packed, ...(change(packed) as object) }];
    const read = readOperation({ ...data, changes }, 'x');
    expect(read.ok ? 'read' : read.issue.code).toMatch(/^operation\.(?:malformed|unknownField)$/);
  });

  it('reads infinities as what they are: no numbers', () => {
    const text = operationToJson(manyOf(() => plain)).replace('"numbers":[1,', '"numbers":[1e999,');
    expect(operationFromJson(text)).toBeNull();
  });
});

interface Packed {
  readonly count: number;
  readonly year: readonly number[];
  readonly before: Slots;
  readonly after: Slots;
}

interface Slots {
  readonly words: readonly { readonly form?: object }[];
  readonly numbers: readonly number[];
}
