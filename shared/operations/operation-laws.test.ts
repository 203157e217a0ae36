import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asId, type OperationId, type ScenarioId } from '../base/ids';
import type { EditResult } from '../edits/edit';
import { addEntity, dropEntity, setField } from '../edits/edit-entity';
import { branchScenario, dropScenario, duplicateScenario, renameScenario } from '../edits/edit-scenarios';
import { clearTargets, restoreTargets, setTarget } from '../edits/set-target';
import { type Plan, ROOT } from '../plan/plan';
import { listScenarios } from '../plan/plan-lists';
import { resolveValue } from '../plan/resolve';
import { cityCell, samplePlan } from '../sample/sample-for-tests';
import { applyChanges, staleChanges } from './apply-changes';
import { invertChanges } from './invert-changes';
import type { Operation } from './operation';
import { planDifference } from './plan-difference';
import { squashChanges } from './squash-changes';
import { takeBack, undoState } from './undo-redo';

const sample = samplePlan();

/** One random thing a planner does. Refused edits stay refused: they are part of the game. */
type Step = (plan: Plan, id: string) => EditResult;

const text = fc.constantFrom('92', '≥95', '<3.0', '17.60', '2万', '与GDP增长同步', '—', '', '9..2');
const pick = fc.nat(1000);
const scenarioOf = (plan: Plan, at: number): ScenarioId =>
  listScenarios(plan)[at % listScenarios(plan).length]?.id ?? ROOT;
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(pick, fc.integer({ min: 1, max: 27 }), fc.integer({ min: 2016, max: 2020 }), text).map(
    ([at, number, year, typed]): Step =>
      (plan) =>
        setTarget(plan, cityCell(scenarioOf(plan, at), number, year), typed),
  ),
  fc.tuple(pick, fc.integer({ min: 1, max: 27 })).map(
    ([at, number]): Step =>
      (plan) =>
        clearTargets(plan, [
          cityCell(scenarioOf(plan, at), number, 2020),
          cityCell(scenarioOf(plan, at), number, 2018),
        ]),
  ),
  fc.tuple(pick, fc.integer({ min: 1, max: 27 })).map(
    ([at, number]): Step =>
      (plan) =>
        restoreTargets(plan, [cityCell(scenarioOf(plan, at), number, 2020)]),
  ),
  fc.tuple(pick, text).map(
    ([at, name]): Step =>
      (plan, id) =>
        branchScenario(plan, scenarioOf(plan, at), asId(id), `方案 ${name}`),
  ),
  fc.tuple(pick, text).map(
    ([at, name]): Step =>
      (plan, id) =>
        duplicateScenario(plan, scenarioOf(plan, at), asId(id), `副本 ${name}`),
  ),
  fc.tuple(pick, text).map(
    ([at, name]): Step =>
      (plan) =>
        renameScenario(plan, scenarioOf(plan, at), name),
  ),
  pick.map(
    (at): Step =>
      (plan) =>
        dropScenario(plan, scenarioOf(plan, at)),
  ),
  fc.tuple(pick, text).map(
    ([at, unit]): Step =>
      (plan) =>
        setField(plan, scenarioOf(plan, at), 'indicator', 'indicator-03', 'unit', unit === '' ? null : unit),
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
);

/** Plays steps as a session does and returns every plan on the way, with the log. */
function play(steps: readonly Step[]): { readonly plans: readonly Plan[]; readonly log: readonly Operation[] } {
  const plans: Plan[] = [sample];
  const log: Operation[] = [operation(1, 'sample', { event: 'plan.create', changes: [] })];
  for (const [index, one] of steps.entries()) {
    const plan = plans.at(-1) ?? sample;
    const edit = one(plan, `new-${index}`);
    if (!edit.ok || edit.value.changes.length === 0) continue;
    log.push(operation(log.length + 1, `op-${index}`, edit.value));
    plans.push(applyChanges(plan, edit.value.changes));
  }
  return { plans, log };
}

function operation(seq: number, id: string, edit: Pick<Operation, 'event' | 'changes'>): Operation {
  return { ...edit, seq, id: asId<OperationId>(id), at: '', by: '', undoes: null };
}

describe('operations', () => {
  test('applied and inverted give an equal plan', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const { plans, log } = play(steps);
        for (let index = plans.length - 1; index > 0; index -= 1) {
          const undone = applyChanges(plans[index] ?? sample, invertChanges(log[index]?.changes ?? []));
          expect(undone).toEqual(plans[index - 1]);
        }
      }),
    );
  });

  test('hold in `before` exactly what the plan held', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const { plans, log } = play(steps);
        for (const [index, { changes }] of log.entries())
          if (index > 0) expect(staleChanges(plans[index - 1] ?? sample, changes)).toEqual([]);
      }),
    );
  });

  test('can be found from two plans alone, there and back', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), pick, (steps, at) => {
        const { plans } = play(steps);
        const [then, now] = [plans[at % plans.length] ?? sample, plans.at(-1) ?? sample];
        const back = planDifference(now, then);
        expect(staleChanges(now, back)).toEqual([]);
        expect(applyChanges(now, back)).toEqual(then);
        expect(applyChanges(then, planDifference(then, now))).toEqual(now);
        expect(planDifference(now, now)).toEqual([]);
      }),
    );
  });

  test('squashed do the same as one after the other', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const { plans, log } = play(steps);
        const squashed = squashChanges(log.flatMap(({ changes }) => changes));
        expect(applyChanges(sample, squashed)).toEqual(plans.at(-1));
      }),
    );
  });

  test('undone and redone in any order of presses always stand on a plan that was there before', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), fc.array(fc.boolean(), { maxLength: 24 }), (steps, presses) => {
        const { plans, log: played } = play(steps);
        let log = played;
        let plan = plans.at(-1) ?? sample;
        let at = plans.length - 1;
        for (const [index, isUndo] of presses.entries()) {
          const { undoable, redoable } = undoState(log);
          const taken = (isUndo ? undoable : redoable).at(-1);
          expect([undoable.length, redoable.length]).toEqual([at, plans.length - 1 - at]);
          if (taken === undefined) continue;
          const changes = takeBack(plan, taken);
          if (!changes.ok) throw new Error(changes.issue.code);
          plan = applyChanges(plan, changes.value);
          log = [
            ...log,
            {
              ...operation(log.length + 1, `press-${index}`, { event: taken.event, changes: changes.value }),
              undoes: taken.id,
            },
          ];
          at += isUndo ? -1 : 1;
          expect(plan).toEqual(plans[at]);
        }
      }),
    );
  });

  test('put back show the parent’s value again', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 10 }), fc.integer({ min: 1, max: 27 }), (steps, number) => {
        const plan = play(steps).plans.at(-1) ?? sample;
        for (const { id, parent } of listScenarios(plan)) {
          const edit = restoreTargets(plan, [cityCell(id, number, 2020)]);
          if (!edit.ok) continue;
          const restored = applyChanges(plan, edit.value.changes);
          const inherited = resolveValue(plan, cityCell(asId<ScenarioId>(parent ?? ROOT), number, 2020)).value;
          expect(resolveValue(restored, cityCell(id, number, 2020)).value).toEqual(inherited);
        }
      }),
    );
  });

  test('are refused to be undone when their cell was changed by something else since', () => {
    const typed = setTarget(sample, cityCell(ROOT, 1, 2020), '99');
    if (!typed.ok) throw new Error(typed.issue.code);
    const first = operation(2, 'first', typed.value);
    const plan = applyChanges(sample, first.changes);
    const foreign = setTarget(plan, cityCell(ROOT, 1, 2020), '98');
    const later = applyChanges(plan, foreign.ok ? foreign.value.changes : []);
    const undone = takeBack(later, first);
    expect(undone.ok ? '' : undone.issue).toEqual({ code: 'undo.changedSince', place: '', values: { count: 1 } });
  });
});
