import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asId, type IndicatorId, type RegionId, type ScenarioId } from '../base/ids';
import type { Target } from '../target/target';
import { countValues, eachValue, NO_VALUES, readValue, type ValueWrite, writeValues } from './plan-values';
import { CLEARED, SILENT, type Slot, setSlot } from './slot';

const scenarios = ['root', 'draft'].map((id) => asId<ScenarioId>(id));
const indicators = ['beds', 'nurses', 'buses'].map((id) => asId<IndicatorId>(id));
const regions = ['city', 'north', 'south'].map((id) => asId<RegionId>(id));

const target: fc.Arbitrary<Target> = fc.oneof(
  fc.record({
    kind: fc.constant('number' as const),
    comparator: fc.constantFrom('=', '≥', '>', '≤', '<', '≈'),
    number: fc.double({ noNaN: true, noDefaultInfinity: true }),
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
const write: fc.Arbitrary<ValueWrite> = fc.record({
  scenario: fc.constantFrom(...scenarios),
  indicator: fc.constantFrom(...indicators),
  region: fc.constantFrom(...regions),
  year: fc.integer({ min: 1970, max: 2097 }),
  slot,
});

describe('the values of a plan', () => {
  test('read back exactly what was written last, in however many batches', () => {
    fc.assert(
      fc.property(fc.array(fc.array(write, { maxLength: 12 }), { maxLength: 6 }), (batches) => {
        const values = batches.reduce(writeValues, NO_VALUES);
        const expected = new Map(batches.flat().map((one) => [placeOf(one), one]));
        for (const one of expected.values()) expect(readValue(values, one)).toEqual(one.slot);
        const held = [...expected.values()].filter((one) => one.slot.state !== 'silent');
        expect(scenarios.reduce((sum, scenario) => sum + countValues(values, scenario), 0)).toBe(held.length);
      }),
    );
  });

  test('are walked completely, each cell once', () => {
    fc.assert(
      fc.property(fc.array(write, { maxLength: 30 }), (writes) => {
        const values = writeValues(NO_VALUES, writes);
        const walked = new Map<string, Slot>();
        for (const scenario of scenarios)
          eachValue(values, scenario, (place, found) => walked.set(placeOf(place), found));
        const expected = new Map(writes.map((one) => [placeOf(one), one.slot]));
        for (const [place, found] of [...expected]) if (found.state === 'silent') expected.delete(place);
        expect(walked).toEqual(expected);
      }),
    );
  });

  test('leave the values they were made from as they were', () => {
    const before = writeValues(NO_VALUES, [at(2020, setSlot({ kind: 'words', text: '应保尽保' }))]);
    writeValues(before, [at(2020, CLEARED)]);
    expect(readValue(before, at(2020, SILENT))).toEqual(setSlot({ kind: 'words', text: '应保尽保' }));
  });

  test('refuse a year that has no place, instead of landing in another region', () => {
    expect(() => writeValues(NO_VALUES, [at(2098, CLEARED)])).toThrow(RangeError);
  });
});

function at(year: number, slot: Slot): ValueWrite {
  return {
    scenario: scenarios[0] as ScenarioId,
    indicator: indicators[0] as IndicatorId,
    region: regions[0] as RegionId,
    year,
    slot,
  };
}

function placeOf({ scenario, indicator, region, year }: Omit<ValueWrite, 'slot'>): string {
  return [scenario, indicator, region, year].join('/');
}
