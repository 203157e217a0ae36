import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asId, type PlanId, type RegionId, type ScenarioId } from '../base/ids';
import { setField } from '../edits/edit-entity';
import { giveReason } from '../edits/give-reason';
import { lockScenario } from '../edits/lock-scenario';
import { clearTargets, setTarget } from '../edits/set-target';
import { planToJson } from '../exchange/plan-json';
import { applyChanges, staleChanges } from '../operations/apply-changes';
import { nextOperation } from '../operations/operation-log';
import { planDifference } from '../operations/plan-difference';
import { contentDigest } from '../plan/content-digest';
import { emptyPlan, type Plan, ROOT } from '../plan/plan';
import { listRegions, listScenarios } from '../plan/plan-lists';
import { resolveValue } from '../plan/resolve';
import { after, cityCell, samplePlan } from '../sample/sample-for-tests';
import { formatTarget } from '../target/format-target';
import type { ValuePlace } from '../values/plan-values';
import { issuePackage } from './issue-package';
import { type Merge, mergePlans } from './merge-plans';
import { mergeReturned } from './returned-plan';
import { settleConflicts } from './settle-conflicts';

const sample = samplePlan();
const all = (): boolean => true;
const first = listScenarios(sample)[1]?.id ?? ROOT;
const type = (plan: Plan, place: ValuePlace, text: string): Plan => after(plan, setTarget(plan, place, text));
const shown = (plan: Plan, place: ValuePlace): string => {
  const { value } = resolveValue(plan, place);
  return value === null ? '' : formatTarget(value);
};

/** Random edits of one side, each on the plan as it then is. */
type Step = (plan: Plan) => Plan;
const step: fc.Arbitrary<Step> = fc.oneof(
  fc
    .tuple(
      fc.constantFrom(ROOT, first),
      fc.integer({ min: 1, max: 6 }),
      fc.constantFrom(2018, 2020),
      fc.constantFrom('91', '≥95', '—', ''),
    )
    .map(
      ([scenario, number, year, text]): Step =>
        (plan) => {
          const edit = setTarget(plan, cityCell(scenario, number, year), text);
          return edit.ok ? applyChanges(plan, edit.value.changes) : plan;
        },
    ),
  fc.tuple(fc.constantFrom(ROOT, first), fc.integer({ min: 1, max: 6 }), fc.constantFrom('甲', '乙')).map(
    ([scenario, number, text]): Step =>
      (plan) =>
        after(
          plan,
          giveReason(plan, [{ kind: 'value', ...cityCell(scenario, number, 2020) }], { reason: text, basis: '' }),
        ),
  ),
  fc.tuple(fc.integer({ min: 1, max: 6 }), fc.constantFrom('市教育局', '市卫健委')).map(
    ([number, text]): Step =>
      (plan) =>
        after(plan, setField(plan, first, 'indicator', cityCell(ROOT, number, 2020).indicator, 'responsible', text)),
  ),
);
const side = fc.array(step, { maxLength: 6 }).map((steps) => steps.reduce((plan, each) => each(plan), sample));
const content = (plan: Plan): string => JSON.stringify(planToJson(plan));
const merged = (ours: Plan, merge: Merge): Plan => applyChanges(ours, merge.changes);

describe('changes between two states', () => {
  test('applied to the first they give the second, and none lie between equals', () => {
    fc.assert(
      fc.property(side, side, (one, other) => {
        expect(content(applyChanges(one, planDifference(one, other)))).toBe(content(other));
        expect(planDifference(one, one)).toEqual([]);
        expect(staleChanges(one, planDifference(one, other))).toEqual([]);
      }),
    );
  });
});

describe('merging', () => {
  test('what only they did is taken, what only we did stays', () => {
    fc.assert(
      fc.property(side, (theirs) => {
        expect(content(merged(sample, mergePlans({ base: sample, ours: sample, theirs }, all)))).toBe(content(theirs));
        expect(mergePlans({ base: sample, ours: theirs, theirs: sample }, all).changes).toEqual([]);
      }),
    );
  });

  test('is told nothing new the second time', () => {
    fc.assert(
      fc.property(side, side, (ours, theirs) => {
        const once = merged(ours, mergePlans({ base: sample, ours, theirs }, all));
        const again = mergePlans({ base: sample, ours: once, theirs }, all);
        expect(again.changes).toEqual([]);
        expect(again.conflicts).toHaveLength(mergePlans({ base: sample, ours, theirs }, all).conflicts.length);
      }),
    );
  });

  test('gives the same whichever side is ours, where nothing conflicts', () => {
    fc.assert(
      fc.property(side, side, (one, other) => {
        const here = mergePlans({ base: sample, ours: one, theirs: other }, all);
        const there = mergePlans({ base: sample, ours: other, theirs: one }, all);
        expect(here.conflicts).toHaveLength(there.conflicts.length);
        fc.pre(here.conflicts.length === 0);
        expect(content(merged(one, here))).toBe(content(merged(other, there)));
      }),
    );
  });

  test('every change of theirs is taken, same, in conflict or refused: none is lost', () => {
    fc.assert(
      fc.property(side, side, fc.boolean(), (ours, theirs, allowed) => {
        const merge = mergePlans({ base: sample, ours, theirs }, () => allowed);
        const told = merge.changes.length + merge.same.length + merge.conflicts.length + merge.refused.length;
        expect(told).toBe(planDifference(sample, theirs).length);
        expect(staleChanges(ours, [...merge.changes, ...merge.conflicts.map((each) => each.theirs)])).toEqual([]);
      }),
    );
  });

  test('both sides to the same end is no conflict; to different ends it is one, with all three words', () => {
    const place = cityCell(ROOT, 9, 2020);
    const ours = type(sample, place, '≥93');
    expect(mergePlans({ base: sample, ours, theirs: type(sample, place, '≥93') }, all)).toMatchObject({
      conflicts: [],
      changes: [],
      same: [{ kind: 'value' }],
    });
    const merge = mergePlans({ base: sample, ours, theirs: type(sample, place, '≥95') }, all);
    expect(merge.conflicts).toMatchObject([
      {
        base: { target: { number: 90 } },
        theirs: { before: { target: { number: 93 } }, after: { target: { number: 95 } } },
      },
    ]);
  });

  test('clearing on one side and changing on the other is a conflict', () => {
    const place = cityCell(ROOT, 9, 2018);
    const base = type(sample, place, '91');
    const merge = mergePlans(
      { base, ours: after(base, clearTargets(base, [place])), theirs: type(base, place, '92') },
      all,
    );
    expect(merge.conflicts).toHaveLength(1);
  });

  test('a scenario that is locked here takes nothing', () => {
    const ours = after(sample, lockScenario(sample, first, { at: '2026-01-31', by: '张三' }));
    const merge = mergePlans({ base: sample, ours, theirs: type(sample, cityCell(first, 9, 2020), '≥97') }, all);
    expect(merge).toMatchObject({ changes: [], refused: [{ because: 'locked' }] });
  });
});

describe('deciding conflicts by a rule', () => {
  const conflict = (number: number, mine: string, other: string) => {
    const place = cityCell(ROOT, number, 2020);
    const ours = type(sample, place, mine);
    return { ours, merge: mergePlans({ base: sample, ours, theirs: type(sample, place, other) }, all), place };
  };

  test.each([
    [9, '≥93', '≥95', '≥95'],
    [9, '≥95', '≥93', '≥95'],
    // Unemployment: less is stricter.
    [4, '<3.2', '<3.0', '<3.0'],
    [4, '<3.0', '<3.2', '<3.0'],
  ])('stricter: indicator %i, %s here and %s there gives %s', (number, mine, other, wanted) => {
    const { ours, merge, place } = conflict(number, mine, other);
    const settled = settleConflicts(ours, merge, 'stricter');
    expect(settled.open).toEqual([]);
    expect(shown(applyChanges(ours, settled.changes), place)).toBe(wanted);
  });

  test('what cannot be compared stays open by the stricter, and ours stands', () => {
    const { ours, merge, place } = conflict(9, '≥93', '与GDP增长同步');
    const settled = settleConflicts(ours, merge, 'stricter');
    expect(settled.open).toHaveLength(1);
    expect(shown(applyChanges(ours, settled.changes), place)).toBe('≥93');
  });

  test('theirs takes theirs, ours takes ours, nobody takes nothing', () => {
    const { ours, merge, place } = conflict(9, '≥93', '≥95');
    const by = (preference: 'ours' | 'theirs' | null) =>
      shown(applyChanges(ours, settleConflicts(ours, merge, preference).changes), place);
    expect([by('theirs'), by('ours'), by(null)]).toEqual(['≥95', '≥93', '≥93']);
  });

  test('their reason does not come to stand under our value', () => {
    const place = cityCell(first, 9, 2020);
    const ours = type(sample, place, '≥93');
    const changed = type(sample, place, '≥95');
    const theirs = after(
      changed,
      giveReason(changed, [{ kind: 'value', ...place }], { reason: '对标先进', basis: '' }),
    );
    const merge = mergePlans({ base: sample, ours, theirs }, all);
    expect(settleConflicts(ours, merge, 'ours').changes).toEqual([]);
    expect(settleConflicts(ours, merge, 'theirs').changes).toHaveLength(2);
  });
});

describe('a package for a district', () => {
  const id = asId<PlanId>('package');
  const district = listRegions(sample)[1]?.id as RegionId;
  const other = listRegions(sample)[2]?.id as RegionId;
  const log = (plan: Plan, edit: ReturnType<typeof issuePackage>) => {
    if (!edit.ok) throw new Error(edit.issue.code);
    const facts = { id: 'op-1', at: '', by: '市发改委', event: edit.value.event, undoes: null };
    const issued = [nextOperation([], facts, edit.value.changes)];
    return { plan: applyChanges(emptyPlan(plan.id), edit.value.changes), log: issued };
  };
  const issued = log(emptyPlan(id), issuePackage(sample, id, [district], []));
  const mine = {
    scenario: ROOT,
    indicator: cityCell(ROOT, 9, 2020).indicator,
    region: district,
    year: 2020,
  } as ValuePlace;

  test('shows the district and the city, and no other district', () => {
    expect(shown(issued.plan, mine)).toBe(shown(sample, mine));
    expect(shown(issued.plan, cityCell(ROOT, 9, 2020))).toBe('≥90');
    expect(shown(issued.plan, { ...mine, region: other })).toBe('');
    expect(listRegions(issued.plan).map((region) => region.id)).toEqual(['suzhou', district]);
  });

  test('comes back: the district’s numbers are taken, the rest is refused by name', () => {
    let theirs = type(issued.plan, mine, '≥96');
    theirs = type(theirs, cityCell(ROOT, 9, 2020), '≥99');
    const operation = nextOperation(
      issued.log,
      { id: 'op-2', at: '', by: '姑苏区', event: 'cell.type', undoes: null },
      planDifference(issued.plan, theirs),
    );
    const merge = mergeReturned({ plan: sample, log: [] }, { plan: theirs, log: [...issued.log, operation] });
    if (!merge.ok) throw new Error(merge.issue.code);
    expect(merge.value).toMatchObject({ conflicts: [], refused: [{ because: 'outOfScope' }], stale: [] });
    expect(shown(applyChanges(sample, merge.value.changes), mine)).toBe('≥96');
  });

  test('tells what the district could not know', () => {
    const ours = type(sample, mine, '≥95');
    const merge = mergeReturned({ plan: ours, log: [] }, issued);
    expect(merge.ok && merge.value).toMatchObject({ changes: [], conflicts: [], stale: [{ kind: 'value' }] });
  });

  test('of another plan, and a plan that never parted from this one, are refused', () => {
    const foreign = { ...sample, id: asId<PlanId>('foreign') };
    const codeOf = (merge: ReturnType<typeof mergeReturned>) => (merge.ok ? 'merged' : merge.issue.code);
    expect(codeOf(mergeReturned({ plan: foreign, log: [] }, issued))).toBe('merge.otherPlan');
    expect(codeOf(mergeReturned({ plan: sample, log: [] }, { plan: foreign, log: [] }))).toBe('merge.otherPlan');
    expect(codeOf(mergeReturned({ plan: sample, log: [] }, { plan: sample, log: [] }))).toBe('merge.unrelated');
    const again = issuePackage(issued.plan, asId<PlanId>('again'), [district], []);
    expect(again.ok ? 'issued' : again.issue.code).toBe('package.ofPackage');
  });

  test('holds a locked scenario with the digest of what it shows there', () => {
    const locked = after(sample, lockScenario(sample, first, { at: '2026-01-31', by: '张三' }));
    const package_ = log(emptyPlan(id), issuePackage(locked, id, [district], [])).plan;
    const lock = listScenarios(package_).find((scenario: { id: ScenarioId }) => scenario.id === first)?.lock;
    expect(lock).toBe(contentDigest(package_, first));
  });

  test('is not asked for districts that do not exist', () => {
    const edit = issuePackage(sample, id, [asId<RegionId>('nowhere')], []);
    expect(edit.ok ? 'issued' : edit.issue.code).toBe('package.noRegions');
  });
});
