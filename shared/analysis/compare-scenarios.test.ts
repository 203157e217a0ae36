import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asId, type IndicatorId, type RegionId, type ScenarioId } from '../base/ids';
import { createPlan } from '../edits/create-plan';
import type { EditResult } from '../edits/edit';
import { addEntity, dropEntity, setField } from '../edits/edit-entity';
import { branchScenario } from '../edits/edit-scenarios';
import { giveReason } from '../edits/give-reason';
import { promoteAdjustments } from '../edits/promote-adjustments';
import { setTarget } from '../edits/set-target';
import { applyChanges } from '../operations/apply-changes';
import { emptyPlan, type Plan, ROOT } from '../plan/plan';
import { listIndicators, wholeRegion } from '../plan/plan-lists';
import type { Direction } from '../target/compare-targets';
import { compareScenarios, usualScope } from './compare-scenarios';
import type { Comparison } from './comparison';

const STEADY = asId<ScenarioId>('steady');
const BOLD = asId<ScenarioId>('bold');

function done(plan: Plan, edit: (plan: Plan) => EditResult): Plan {
  const result = edit(plan);
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.issue)}`);
  return applyChanges(plan, result.value.changes);
}

function regionOf(plan: Plan): RegionId {
  return wholeRegion(plan)?.id ?? asId<RegionId>('');
}

function type(scenario: ScenarioId, indicator: string, year: number, typed: string): (plan: Plan) => EditResult {
  return (plan) =>
    setTarget(plan, { scenario, indicator: asId<IndicatorId>(indicator), region: regionOf(plan), year }, typed);
}

/** Two indicators, one project with one milestone; 稳妥 and 提标 over the plan in force. */
function smallPlan(): Plan {
  let ids = 0;
  const steps: readonly ((plan: Plan) => EditResult)[] = [
    (plan) =>
      createPlan(
        plan,
        { title: '某市规划', baseYear: 2016, targetYear: 2020, regions: ['某市'], rootName: '现行方案' },
        () => `id-${++ids}`,
      ),
    (plan) => addEntity(plan, ROOT, 'category', 'work', { name: '就业' }),
    (plan) => addEntity(plan, ROOT, 'category', 'care', { name: '养老' }),
    (plan) =>
      addEntity(plan, ROOT, 'indicator', 'jobless', { name: '失业率', unit: '%', category: 'work', polarity: 'lower' }),
    (plan) => addEntity(plan, ROOT, 'indicator', 'beds', { name: '床位数', unit: '张', category: 'care' }),
    type(ROOT, 'jobless', 2016, '1.89'),
    type(ROOT, 'jobless', 2020, '<3.5'),
    type(ROOT, 'beds', 2020, '≥50'),
    (plan) => addEntity(plan, ROOT, 'box', 'box', { number: '专栏1', name: '卫生' }),
    (plan) => addEntity(plan, ROOT, 'project', 'centre', { box: 'box', number: '1', name: '社区卫生' }),
    (plan) =>
      addEntity(plan, ROOT, 'milestone', 'fifty', {
        project: 'centre',
        what: '转型',
        unit: '个',
        due: '2017',
        quantity: {
          kind: 'number',
          comparator: '=',
          number: 50,
          decimals: 0,
          scale: '',
          cumulative: false,
          perYear: false,
          soft: false,
        },
      }),
    (plan) => branchScenario(plan, ROOT, STEADY, '稳妥'),
    (plan) => branchScenario(plan, ROOT, BOLD, '提标'),
  ];
  return steps.reduce(done, emptyPlan(asId('plan')));
}

function compare(plan: Plan, scenarios: readonly ScenarioId[]): Comparison {
  return compareScenarios(plan, usualScope(plan, scenarios));
}

describe('comparing scenarios', () => {
  it('calls a lower ceiling stricter although the number is smaller', () => {
    const plan = done(smallPlan(), type(STEADY, 'jobless', 2020, '3.0'));
    const row = compare(plan, [ROOT, STEADY]).targets.find((one) => one.indicator.id === 'jobless');
    expect(row?.differs).toBe(true);
    expect(row?.sides[1]).toMatchObject({
      direction: 'stricter',
      own: true,
      move: { kind: 'number', difference: { unit: 'points', amount: -0.5 } },
    });
  });

  it('says where a value comes from and why it was changed', () => {
    const typed = done(smallPlan(), type(STEADY, 'beds', 2020, '45'));
    const place = {
      kind: 'value',
      scenario: STEADY,
      indicator: asId<IndicatorId>('beds'),
      region: regionOf(typed),
      year: 2020,
    } as const;
    const plan = done(typed, (one) => giveReason(one, [place], { reason: '老年人口增长更快', basis: '专项规划' }));
    const row = compare(plan, [ROOT, STEADY, BOLD]).targets.find((one) => one.indicator.id === 'beds');
    expect(row?.sides.map((side) => side.from)).toEqual([ROOT, STEADY, ROOT]);
    expect(row?.sides[1]?.reason).toEqual({ reason: '老年人口增长更快', basis: '专项规划' });
    expect(row?.sides[2]).toMatchObject({ differs: false, direction: 'same', reason: null });
  });

  it('after promoting: the reason of the plan in force tells nothing about a draft that asks for something else', () => {
    const beds = {
      kind: 'value',
      indicator: asId<IndicatorId>('beds'),
      region: regionOf(smallPlan()),
      year: 2020,
    } as const;
    const fewer = { reason: '老年人口增长更快', basis: '' };
    const more = { reason: '市人大建议', basis: '' };
    const steps: readonly ((plan: Plan) => EditResult)[] = [
      type(STEADY, 'beds', 2020, '45'),
      (plan) => giveReason(plan, [{ ...beds, scenario: STEADY }], fewer),
      type(BOLD, 'beds', 2020, '52'),
      (plan) => giveReason(plan, [{ ...beds, scenario: BOLD }], more),
      (plan) => promoteAdjustments(plan, STEADY, [{ ...beds, scenario: STEADY }], 'keep'),
    ];
    const plan = steps.reduce(done, smallPlan());
    const reasons = (...scenarios: readonly ScenarioId[]) =>
      compare(plan, scenarios)
        .targets.find((one) => one.indicator.id === 'beds')
        ?.sides.map((side) => side.reason);
    expect(reasons(ROOT, BOLD)).toEqual([null, more]);
    expect(reasons(ROOT, STEADY, BOLD)).toEqual([null, null, more]);
    // Held the other way round it is still the draft that gives a reason.
    expect(reasons(BOLD, ROOT)).toEqual([more, null]);
    expect(reasons(BOLD, STEADY)).toEqual([more, null]);
  });

  it('of two drafts that went different ways both give their reasons; of milestones too, and none for what is alike', () => {
    const due = { kind: 'field', entity: 'milestone', id: 'fifty', field: 'due' } as const;
    const [later, sooner] = [
      { reason: '资金未到位', basis: '' },
      { reason: '市政府要求', basis: '' },
    ];
    const steps: readonly ((plan: Plan) => EditResult)[] = [
      (plan) => setField(plan, STEADY, 'milestone', 'fifty', 'due', '2018'),
      (plan) => giveReason(plan, [{ ...due, scenario: STEADY }], later),
      (plan) => setField(plan, BOLD, 'milestone', 'fifty', 'due', '2016'),
      (plan) => giveReason(plan, [{ ...due, scenario: BOLD }], sooner),
    ];
    const plan = steps.reduce(done, smallPlan());
    const reasons = (...scenarios: readonly ScenarioId[]) =>
      compare(plan, scenarios).milestones[0]?.sides.map((side) => side.reasons);
    expect(reasons(STEADY, BOLD)).toEqual([[later], [sooner]]);
    expect(reasons(ROOT, STEADY, BOLD)).toEqual([[], [later], [sooner]]);
    const promoted = done(plan, (one) => promoteAdjustments(one, STEADY, [{ ...due, scenario: STEADY }], 'keep'));
    expect(compare(promoted, [ROOT, BOLD]).milestones[0]?.sides.map((side) => side.reasons)).toEqual([[], [sooner]]);
  });

  it('names a changed comparator where no number moved', () => {
    const plan = done(smallPlan(), type(BOLD, 'beds', 2020, '>50'));
    const row = compare(plan, [ROOT, BOLD]).targets.find((one) => one.indicator.id === 'beds');
    expect(row?.sides[1]).toMatchObject({ direction: 'stricter', move: { kind: 'comparator', from: '≥', to: '>' } });
  });

  it.each([
    ['words', '高于全省平均', 'otherKind'],
    ['a total against a level', '〔50〕', 'otherKind'],
    ['a ceiling against a floor', '≤60', 'otherKind'],
    ['a range across the number', '45-60', 'otherKind'],
    ['a blank', '', 'emptied'],
  ])('never gives a number for %s', (_, typed, kind) => {
    const plan = done(smallPlan(), type(BOLD, 'beds', 2020, typed));
    const side = compare(plan, [ROOT, BOLD]).targets.find((one) => one.indicator.id === 'beds')?.sides[1];
    expect(side).toMatchObject({ direction: 'incomparable', move: { kind } });
  });

  it('calls the same digits in another unit incomparable', () => {
    const plan = done(smallPlan(), (one) => setField(one, BOLD, 'indicator', 'beds', 'unit', '万张'));
    const row = compare(plan, [ROOT, BOLD]).targets.find((one) => one.indicator.id === 'beds');
    expect(row).toMatchObject({ differs: true });
    expect(row?.sides[1]).toMatchObject({ direction: 'incomparable', move: { kind: 'otherUnit' } });
  });

  it('keeps a row that one scenario drops, and stands a row that a draft adds with its own category', () => {
    const dropped = done(smallPlan(), (one) => dropEntity(one, BOLD, 'indicator', ['beds']));
    const plan = done(dropped, (one) =>
      addEntity(one, BOLD, 'indicator', 'trained', { name: '培训人数', category: 'work' }),
    );
    const { targets } = compare(plan, [ROOT, BOLD]);
    expect(targets.map((row) => row.indicator.id)).toEqual(['jobless', 'trained', 'beds']);
    expect(targets.map((row) => row.sides[1]?.move.kind)).toEqual(['none', 'added', 'dropped']);
  });

  it('calls a later deadline looser, a higher quantity stricter, and both at once incomparable', () => {
    const later = done(smallPlan(), (one) => setField(one, STEADY, 'milestone', 'fifty', 'due', '2018'));
    const quantity = {
      kind: 'number',
      comparator: '=',
      number: 60,
      decimals: 0,
      scale: '',
      cumulative: false,
      perYear: false,
      soft: false,
    } as const;
    const more = done(smallPlan(), (one) => setField(one, STEADY, 'milestone', 'fifty', 'quantity', quantity));
    const both = done(later, (one) => setField(one, STEADY, 'milestone', 'fifty', 'quantity', quantity));
    const sideOf = (plan: Plan) => compare(plan, [ROOT, STEADY]).milestones[0]?.sides[1];
    expect(sideOf(later)).toMatchObject({ direction: 'looser', monthsMoved: 12, quantity: { kind: 'none' } });
    expect(sideOf(more)).toMatchObject({ direction: 'stricter', monthsMoved: 0, quantity: { kind: 'number' } });
    expect(sideOf(both)).toMatchObject({ direction: 'incomparable', monthsMoved: 12 });
  });

  it('takes the milestones of a dropped project as dropped', () => {
    const plan = done(smallPlan(), (one) => dropEntity(one, BOLD, 'project', ['centre']));
    const row = compare(plan, [ROOT, BOLD]).milestones[0];
    expect(row?.sides[1]).toMatchObject({ milestone: null, differs: true, quantity: { kind: 'dropped' } });
  });

  it('compares years between base and target as the path shows them', () => {
    const plan = done(done(smallPlan(), type(ROOT, 'beds', 2016, '40')), type(BOLD, 'beds', 2020, '60'));
    const scope = { ...usualScope(plan, [ROOT, BOLD]), years: [2018] };
    const row = compareScenarios(plan, scope).targets.find((one) => one.indicator.id === 'beds');
    expect(row?.sides[1]).toMatchObject({ computed: true, direction: 'stricter' });
  });
});

const MIRRORED: Readonly<Record<Direction, Direction>> = {
  stricter: 'looser',
  looser: 'stricter',
  same: 'same',
  incomparable: 'incomparable',
};

const typed = fc.oneof(
  fc
    .tuple(fc.constantFrom('', '=', '≥', '>', '≤', '<', '力争', '约'), fc.integer({ min: 0, max: 60 }))
    .map(([sign, number]) => `${sign}${number}`),
  fc
    .tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 1, max: 30 }))
    .map(([low, width]) => `${low}-${low + width}`),
  fc.constantFrom('', '—', '持续改善', '〔50〕', '50/年', '2万', '50.0'),
);

describe('laws of comparing', () => {
  it('comparing a with b mirrors comparing b with a', () => {
    const base = smallPlan();
    fc.assert(
      fc.property(typed, typed, fc.constantFrom('jobless', 'beds'), (left, right, indicator) => {
        const plan = done(done(base, type(STEADY, indicator, 2020, left)), type(BOLD, indicator, 2020, right));
        const there = compare(plan, [STEADY, BOLD]);
        const back = compare(plan, [BOLD, STEADY]);
        expect(back.targets.map((row) => row.differs)).toEqual(there.targets.map((row) => row.differs));
        expect(back.targets.map((row) => row.sides[1]?.direction)).toEqual(
          there.targets.map((row) => MIRRORED[row.sides[1]?.direction ?? 'same']),
        );
        expect(back.counts[1]).toMatchObject({ stricter: there.counts[1]?.looser, looser: there.counts[1]?.stricter });
      }),
    );
  });

  it('a scenario never differs from itself, and every row has one direction', () => {
    const base = smallPlan();
    fc.assert(
      fc.property(typed, (text) => {
        const plan = done(base, type(BOLD, 'beds', 2020, text));
        const self = compare(plan, [BOLD, BOLD]);
        expect([...self.targets].every((row) => !row.differs && row.sides[1]?.direction === 'same')).toBe(true);
        for (const count of compare(plan, [ROOT, BOLD]).counts) {
          expect(count.stricter + count.looser + count.same + count.incomparable).toBe(
            listIndicators(plan, ROOT).length,
          );
        }
      }),
    );
  });
});
