import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adjustmentsOf } from '../analysis/adjustments';
import { differingPlaces } from '../analysis/differing-places';
import { shownChanges } from '../analysis/shown-changes';
import { asId, type ScenarioId } from '../base/ids';
import { applyChanges, staleChanges } from '../operations/apply-changes';
import type { Change } from '../operations/change';
import { invertChanges } from '../operations/invert-changes';
import { lockedBreach } from '../operations/locked-breach';
import type { Address } from '../plan/address';
import { contentDigest } from '../plan/content-digest';
import { isLocked } from '../plan/locked';
import { type Plan, ROOT } from '../plan/plan';
import { listScenarios } from '../plan/plan-lists';
import { parentOf } from '../plan/resolve';
import { scenarioContent } from '../plan/scenario-content';
import { cityCell, samplePlan } from '../sample/sample-for-tests';
import { adoptWords } from './adopt-words';
import type { EditResult } from './edit';
import { addEntity, dropEntity, setField } from './edit-entity';
import { branchScenario, dropScenario, duplicateScenario } from './edit-scenarios';
import { lockScenario, unlockScenario } from './lock-scenario';
import { pinValues } from './pin-values';
import { promoteAdjustments, siblingsOf } from './promote-adjustments';
import { reparentScenario } from './reparent-scenario';
import { restoreAdjustments } from './restore-adjustments';
import { clearTargets, setTarget } from './set-target';
import { stepScenario } from './step-scenario';

const sample = samplePlan();
const SIGNED = { at: '2026-01-31', by: '张三' };
const WHY = { reason: '会议决定', basis: '' };

type Step = (plan: Plan, id: string) => EditResult;

const pick = fc.nat(1000);
const number = fc.integer({ min: 1, max: 27 });
const year = fc.integer({ min: 2016, max: 2020 });
const how = fc.constantFrom('keep' as const, 'follow' as const);
const scenarioOf = (plan: Plan, at: number): ScenarioId =>
  listScenarios(plan)[at % listScenarios(plan).length]?.id ?? ROOT;
/** Some of the adjustments of a scenario. */
const someOf = (plan: Plan, scenario: ScenarioId, part: number): readonly Address[] =>
  adjustmentsOf(plan, scenario).filter((_, index) => (index + part) % 3 !== 0);

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(pick, number, year, fc.constantFrom('92', '≥95', '17.60', '与GDP增长同步', '—', '')).map(
    ([at, row, when, typed]): Step =>
      (plan) =>
        setTarget(plan, cityCell(scenarioOf(plan, at), row, when), typed),
  ),
  fc.tuple(pick, number, year).map(
    ([at, row, when]): Step =>
      (plan) =>
        clearTargets(plan, [cityCell(scenarioOf(plan, at), row, when)]),
  ),
  fc.tuple(pick, fc.constantFrom('linear', 'hold', 'none')).map(
    ([at, path]): Step =>
      (plan) =>
        setField(plan, scenarioOf(plan, at), 'indicator', 'indicator-03', 'interpolation', path),
  ),
  pick.map(
    (at): Step =>
      (plan, id) =>
        addEntity(plan, scenarioOf(plan, at), 'milestone', id, { what: '新建', project: 'project-1-1' }),
  ),
  pick.map(
    (at): Step =>
      (plan) =>
        dropEntity(plan, scenarioOf(plan, at), 'project', ['project-2-4']),
  ),
  fc.constantFrom('region', 'category', 'box').map(
    (kind): Step =>
      (plan) =>
        setField(plan, ROOT, kind, { region: 'suzhou', category: 'category-1', box: 'box-1' }[kind], 'name', '改名'),
  ),
  pick.map(
    (at): Step =>
      (plan, id) =>
        branchScenario(plan, scenarioOf(plan, at), asId(id), id),
  ),
  pick.map(
    (at): Step =>
      (plan, id) =>
        duplicateScenario(plan, scenarioOf(plan, at), asId(id), id),
  ),
  pick.map(
    (at): Step =>
      (plan) =>
        dropScenario(plan, scenarioOf(plan, at)),
  ),
  fc.tuple(pick, number, year).map(
    ([at, row, when]): Step =>
      (plan) =>
        pinValues(plan, [{ ...cityCell(scenarioOf(plan, at), row, when), kind: 'value' }]),
  ),
  fc.tuple(pick, pick).map(
    ([at, part]): Step =>
      (plan) =>
        restoreAdjustments(plan, someOf(plan, scenarioOf(plan, at), part)),
  ),
  fc.tuple(pick, pick, pick).map(
    ([from, to, part]): Step =>
      (plan) => {
        const [giver, taker] = [scenarioOf(plan, from), scenarioOf(plan, to)];
        const places = differingPlaces({ plan, scenario: giver }, { plan, scenario: taker });
        return adoptWords(
          plan,
          giver,
          taker,
          places.filter((_, index) => (index + part) % 2 === 0),
          'scenario.pick',
        );
      },
  ),
  fc.tuple(pick, pick, how).map(
    ([at, part, choice]): Step =>
      (plan) =>
        promoteAdjustments(plan, scenarioOf(plan, at), someOf(plan, scenarioOf(plan, at), part), choice),
  ),
  fc.tuple(pick, pick, how).map(
    ([at, to, choice]): Step =>
      (plan) =>
        reparentScenario(plan, scenarioOf(plan, at), scenarioOf(plan, to), choice),
  ),
  fc.tuple(pick, fc.constantFrom('draft', 'consulting', 'reviewing', 'approved')).map(
    ([at, state]): Step =>
      (plan) =>
        stepScenario(plan, scenarioOf(plan, at), state, SIGNED, WHY),
  ),
);
const locking: fc.Arbitrary<Step> = fc.oneof(
  pick.map(
    (at): Step =>
      (plan) =>
        lockScenario(plan, scenarioOf(plan, at), SIGNED),
  ),
  fc.tuple(pick, how).map(
    ([at, choice]): Step =>
      (plan) =>
        unlockScenario(plan, scenarioOf(plan, at), choice, WHY),
  ),
);

interface Played {
  readonly plans: readonly Plan[];
  readonly changes: readonly (readonly Change[])[];
}

/** As a session does: what a lock forbids is not done. */
function play(start: Plan, steps: readonly Step[]): Played {
  const plans = [start];
  const changes: (readonly Change[])[] = [];
  for (const [index, one] of steps.entries()) {
    const plan = plans.at(-1) ?? start;
    const edit = one(plan, `new-${changes.length}-${index}`);
    if (!edit.ok || edit.value.changes.length === 0 || lockedBreach(plan, edit.value.changes) !== null) continue;
    changes.push(edit.value.changes);
    plans.push(applyChanges(plan, edit.value.changes));
  }
  return { plans, changes };
}

const last = ({ plans }: Played): Plan => plans.at(-1) ?? sample;
const steps = fc.array(step, { maxLength: 10 });
const mixed = fc.array(fc.oneof({ weight: 4, arbitrary: step }, { weight: 1, arbitrary: locking }), { maxLength: 12 });

describe('what is done with scenarios', () => {
  test('holds in `before` what the plan held, and inverted gives an equal plan', () => {
    fc.assert(
      fc.property(mixed, (all) => {
        const { plans, changes } = play(sample, all);
        for (const [index, made] of changes.entries()) {
          const [before = sample, after = sample] = [plans[index], plans[index + 1]];
          expect(staleChanges(before, made)).toEqual([]);
          expect(applyChanges(after, invertChanges(made))).toEqual(before);
          // An undo right after is never refused by a lock.
          expect(lockedBreach(after, invertChanges(made))).toBeNull();
        }
      }),
    );
  });

  test('never changes what a locked scenario shows, whatever happens elsewhere', () => {
    fc.assert(
      fc.property(steps, pick, steps, (before, at, later) => {
        const plan = last(play(sample, before));
        const id = scenarioOf(plan, at);
        const edit = lockScenario(plan, id, SIGNED);
        const locked = edit.ok ? applyChanges(plan, edit.value.changes) : plan;
        const digest = contentDigest(plan, id);
        expect(contentDigest(locked, id)).toBe(digest);
        expect(listScenarios(locked).find((one) => one.id === id)?.lock).toBe(digest);
        const now = last(play(locked, later));
        expect(isLocked(now, id)).toBe(true);
        expect(contentDigest(now, id)).toBe(digest);
      }),
      { numRuns: 50 },
    );
  });

  test('promoting leaves what the draft shows; with keep also what its siblings show', () => {
    fc.assert(
      fc.property(steps, pick, pick, how, (before, at, part, choice) => {
        const plan = last(play(sample, before));
        const from = scenarioOf(plan, at);
        const chosen = someOf(plan, from, part);
        const edit = promoteAdjustments(plan, from, chosen, choice);
        if (!edit.ok || lockedBreach(plan, edit.value.changes) !== null) return;
        const after = applyChanges(plan, edit.value.changes);
        expect(scenarioContent(after, from)).toEqual(scenarioContent(plan, from));
        if (choice === 'follow') return;
        const into = parentOf(plan, from) ?? ROOT;
        const all = adjustmentsOf(plan, from);
        for (const sibling of siblingsOf(plan, from, into)) {
          expect(shownChanges(plan, after, sibling, all)).toEqual([]);
        }
      }),
    );
  });

  test('promoting everything leaves an empty draft', () => {
    fc.assert(
      fc.property(steps, pick, (before, at) => {
        const plan = last(play(sample, before));
        const from = scenarioOf(plan, at);
        const edit = promoteAdjustments(plan, from, adjustmentsOf(plan, from), 'follow');
        if (!edit.ok || isLocked(plan, from)) return;
        expect(adjustmentsOf(applyChanges(plan, edit.value.changes), from)).toEqual([]);
      }),
    );
  });

  test('unlocking or moving with keep changes nothing that is shown', () => {
    fc.assert(
      fc.property(mixed, pick, pick, (before, at, to) => {
        const plan = last(play(sample, before));
        const id = scenarioOf(plan, at);
        const edit = isLocked(plan, id)
          ? unlockScenario(plan, id, 'keep', WHY)
          : reparentScenario(plan, id, scenarioOf(plan, to), 'keep');
        if (!edit.ok) return;
        const after = applyChanges(plan, edit.value.changes);
        const places = differingPlaces({ plan, scenario: id }, { plan: after, scenario: id });
        expect(shownChanges(plan, after, id, places)).toEqual([]);
      }),
    );
  });

  test('picking everything that differs makes two scenarios show the same fields and words', () => {
    fc.assert(
      fc.property(steps, pick, pick, (before, from, to) => {
        const plan = last(play(sample, before));
        const [giver, taker] = [scenarioOf(plan, from), scenarioOf(plan, to)];
        if (isLocked(plan, taker)) return;
        const places = differingPlaces({ plan, scenario: giver }, { plan, scenario: taker });
        const edit = adoptWords(plan, giver, taker, places, 'scenario.pick');
        const after = edit.ok ? applyChanges(plan, edit.value.changes) : plan;
        const left = differingPlaces({ plan, scenario: giver }, { plan: after, scenario: taker });
        // A year that the giver never set can only be emptied where the taker inherits one.
        expect(left.filter((address) => address.kind === 'field')).toEqual([]);
      }),
    );
  });
});
