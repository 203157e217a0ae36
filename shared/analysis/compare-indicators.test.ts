import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asId, type RegionId, type ScenarioId } from '../base/ids';
import { applyChanges } from '../operations/apply-changes';
import type { EntityKind } from '../plan/entity';
import type { FieldValue } from '../plan/field';
import { emptyPlan, type Plan, ROOT } from '../plan/plan';
import { listIndicators, listRegions } from '../plan/plan-lists';
import { parseTarget } from '../target/target-text';
import { VERDICTS, type VerdictName } from '../target/verdict';
import { type ValueWrite, writeValues } from '../values/plan-values';
import { CLEARED, SILENT, type Slot, setSlot } from '../values/slot';
import { compareScenarios } from './compare-scenarios';
import { comparedTargets } from './compared-targets';
import type { Comparison, ComparisonScope } from './comparison';
import { changeKindOf } from './filter-rows';
import { comparisonMemory } from './remember-comparison';

const [A, B, C, D] = ['a', 'b', 'c', 'd'].map((id) => asId<ScenarioId>(id)) as [
  ScenarioId,
  ScenarioId,
  ScenarioId,
  ScenarioId,
];
const HELD = asId<ScenarioId>('d.held1');
const REGIONS = ['whole', 'north', 'south'];
const INDICATORS = ['beds', 'jobless', 'share'];
const YEARS = [2020, 2021, 2022, 2023, 2024];

function field(
  scenario: ScenarioId,
  entity: EntityKind,
  id: string,
  name: string,
  value: FieldValue | null,
  slot?: 'cleared',
) {
  const after = slot === 'cleared' ? ({ state: 'cleared' } as const) : ({ state: 'set', value } as const);
  return { kind: 'field', scenario, entity, id, field: name, before: { state: 'silent' }, after } as const;
}

/** b over a over the plan in force, c over it, d locked over it with a layer of its own. */
const BASE: Plan = applyChanges(emptyPlan(asId('plan')), [
  field(ROOT, 'plan', 'plan', 'baseYear', 2020),
  field(ROOT, 'plan', 'plan', 'targetYear', 2024),
  field(ROOT, 'category', 'one', 'position', 1),
  ...REGIONS.map((id, at) => field(ROOT, 'region', id, 'position', at)),
  ...INDICATORS.map((id, at) => field(ROOT, 'indicator', id, 'position', at)),
  field(ROOT, 'indicator', 'jobless', 'polarity', 'lower'),
  field(ROOT, 'indicator', 'share', 'polarity', 'none'),
  field(ROOT, 'indicator', 'share', 'interpolation', 'none'),
  field(ROOT, 'indicator', 'beds', 'category', 'one'),
  ...[ROOT, A, B, C, D].map((id, at) => field(ROOT, 'scenario', id, 'position', at)),
  field(ROOT, 'scenario', A, 'parent', ROOT),
  field(ROOT, 'scenario', B, 'parent', A),
  field(ROOT, 'scenario', C, 'parent', ROOT),
  field(ROOT, 'scenario', D, 'parent', ROOT),
  field(ROOT, 'scenario', D, 'lock', 'digest'),
  field(ROOT, 'scenario', D, 'heldOver', ROOT),
]);

const slot: fc.Arbitrary<Slot> = fc.oneof(
  fc.constant(SILENT),
  fc.constant(CLEARED),
  fc
    .tuple(
      fc.constantFrom('', '≥', '>', '≤', '<', '力争', '约'),
      fc.integer({ min: 0, max: 3 }),
      fc.constantFrom('', '.0'),
    )
    .map(([sign, number, decimals]) => typed(`${sign}${number}${decimals}`)),
  fc.constantFrom('1-2', '—', '持续改善', '〔2〕', '2/年', '2万', '翻一番').map(typed),
  fc.constantFrom(0, -0, 0.5).map((number) => setSlot({ ...plain, number })),
  fc.constantFrom(16, 20).map((decimals) => setSlot({ ...plain, number: 2, decimals })),
);
const plain = {
  kind: 'number',
  comparator: '=',
  number: 0,
  decimals: 1,
  scale: '',
  cumulative: false,
  perYear: false,
  soft: false,
} as const;

function typed(text: string): Slot {
  const read = parseTarget(text);
  if (!read.ok) throw new Error(`Not read: ${text}`);
  return setSlot(read.value.target);
}

const write: fc.Arbitrary<ValueWrite> = fc.record({
  scenario: fc.constantFrom(ROOT, A, B, C, D, HELD),
  indicator: fc.constantFrom(...INDICATORS).map((id) => asId(id)),
  region: fc.constantFrom(...REGIONS).map((id) => asId(id)),
  year: fc.constantFrom(...YEARS),
  slot,
});

/** What makes a whole row incomparable, added, dropped, or worked out another way. */
const fieldChange = fc.oneof(
  fc.tuple(
    fc.constantFrom(A, B, C),
    fc.constantFrom(...INDICATORS),
    fc.constantFrom('unit'),
    fc.constantFrom('张', '%'),
  ),
  fc.tuple(
    fc.constantFrom(A, B, C),
    fc.constantFrom(...INDICATORS),
    fc.constantFrom('interpolation'),
    fc.constantFrom('hold', 'none'),
  ),
  fc.tuple(
    fc.constantFrom(A, B, C),
    fc.constantFrom(...INDICATORS),
    fc.constantFrom('polarity'),
    fc.constantFrom('lower', 'none'),
  ),
  fc.tuple(
    fc.constantFrom(ROOT, A, C),
    fc.constantFrom(...INDICATORS),
    fc.constantFrom('position'),
    fc.constantFrom(null),
  ),
);

const plan: fc.Arbitrary<Plan> = fc
  .tuple(fc.array(write, { minLength: 60, maxLength: 90 }), fc.array(fieldChange, { maxLength: 2 }))
  .map(([writes, fields]) => {
    const changed = applyChanges(
      BASE,
      fields.map(([scenario, id, name, value]) =>
        field(scenario, 'indicator', id, name, value, value === null ? 'cleared' : undefined),
      ),
    );
    return { ...changed, values: writeValues(changed.values, writes) };
  });

const scope: fc.Arbitrary<ComparisonScope> = fc.record({
  scenarios: fc.array(fc.constantFrom(ROOT, A, B, C, D), { minLength: 2, maxLength: 5 }),
  years: fc.subarray(YEARS, { minLength: 2 }),
  regions: fc.shuffledSubarray(
    REGIONS.map((id) => asId<RegionId>(id)),
    { minLength: 2 },
  ),
  onlyDiffering: fc.constantFrom(true, undefined),
});

/** The simple way: every place, every side as the row itself would show it. */
function simply(plan: Plan, { scenarios, years, regions, onlyDiffering }: ComparisonScope) {
  const listed = scenarios.map((scenario) => listIndicators(plan, scenario));
  const order = [...new Set(listed.flat().map(({ id }) => id))];
  const category = (id: string): number => (listed.flat().find((one) => one.id === id)?.category === 'one' ? 0 : 1);
  return order
    .sort((left, right) => category(left) - category(right))
    .flatMap((id) =>
      listRegions(plan).flatMap((region) =>
        (regions.includes(region.id) ? years : []).map((year) => {
          const sides = comparedTargets(
            plan,
            scenarios.map((scenario, side) => {
              const indicator = listed[side]?.find((one) => one.id === id);
              return { scenario, indicator, region, year };
            }),
          );
          const verdicts = sides.map((side): VerdictName => {
            const kind = changeKindOf(side);
            return kind === 'same' && side.differs ? 'restated' : kind;
          });
          return { id, region: region.id, year, verdicts, differs: sides.some(({ differs }) => differs) };
        }),
      ),
    )
    .filter(({ differs }) => differs || onlyDiffering !== true);
}

function told({ targets }: Comparison) {
  return targets.map(({ indicator, region, year, verdicts, differs }) => ({
    id: indicator.id,
    region: region.id,
    year,
    verdicts: Array.from(verdicts, (verdict) => VERDICTS[verdict]),
    differs,
  }));
}

describe('comparing over columns', () => {
  it('says of every row what working out all its sides says, and counts the same', () => {
    fc.assert(
      fc.property(plan, scope, (one, asked) => {
        const expected = simply(one, asked);
        const compared = compareScenarios(one, asked);
        expect(told(compared)).toEqual(expected);
        expect(compared.targets.length).toBe(expected.length);
        expect(compared.targets.differing).toBe(expected.filter(({ differs }) => differs).length);
        const whole = simply(one, { ...asked, onlyDiffering: undefined });
        expect(compared.total).toBe(whole.length);
        compared.counts.forEach((count, side) => {
          const those = (...names: readonly VerdictName[]) =>
            whole.filter(({ verdicts }) => names.includes(verdicts[side] as VerdictName));
          expect(count.stricter).toBe(those('stricter').length);
          expect(count.looser).toBe(those('looser').length);
          expect(count.incomparable).toBe(those('incomparable', 'added', 'dropped').length);
          expect(count.same).toBe(those('same', 'restated').length);
          expect(count.added).toBe(new Set(those('added').map(({ id }) => id)).size);
          expect(count.dropped).toBe(new Set(those('dropped').map(({ id }) => id)).size);
        });
      }),
      { numRuns: 100 },
    );
  });

  it('remembered, says after every edit of values what it says from scratch', () => {
    fc.assert(
      fc.property(
        plan,
        scope,
        fc.array(fc.array(write, { minLength: 1, maxLength: 3 }), { maxLength: 4 }),
        (one, asked, edits) => {
          const compare = comparisonMemory();
          compare(one, asked);
          let now = one;
          for (const writes of edits) {
            const next: Plan = { ...now, values: writeValues(now.values, writes) };
            const [kept, fresh] = [compare(next, asked), compareScenarios(next, asked)];
            expect(told(kept)).toEqual(told(fresh));
            expect(kept.counts).toEqual(fresh.counts);
            expect(kept.targets.map(({ sides }) => sides)).toEqual(fresh.targets.map(({ sides }) => sides));
            now = next;
          }
        },
      ),
      { numRuns: 30 },
    );
  });
});
