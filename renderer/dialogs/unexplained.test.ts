import { expect, it } from 'vitest';
import { asId, type OperationId } from '../../shared/base/ids';
import { describePlan } from '../../shared/edits/describe-plan';
import type { EditResult } from '../../shared/edits/edit';
import { dropEntity } from '../../shared/edits/edit-entity';
import { clearTargets, restoreTargets, setTarget } from '../../shared/edits/set-target';
import { applyChanges } from '../../shared/operations/apply-changes';
import { placeKey } from '../../shared/plan/address';
import { type Plan, ROOT } from '../../shared/plan/plan';
import { planFacts } from '../../shared/plan/plan-lists';
import { afterEdit, CITY, DRAFT, testPlan } from '../views/test-plan';
import { unexplainedBy } from './unexplained';

const cell = (indicator: string, year: number, scenario = DRAFT) => ({
  scenario,
  indicator: asId<never>(indicator),
  region: CITY,
  year,
});

function asked(plan: Plan, edit: EditResult, undoes: string | null = null): readonly string[] {
  if (!edit.ok) throw new Error(edit.issue.code);
  const { event, changes } = edit.value;
  const operation = { id: asId<OperationId>('op'), seq: 2, at: '', by: '', event, changes };
  const after = applyChanges(plan, changes);
  return unexplainedBy(after, { ...operation, undoes: undoes === null ? null : asId<OperationId>(undoes) }).map(
    placeKey,
  );
}

function asking(plan: Plan): Plan {
  return afterEdit(plan, describePlan(plan, { ...planFacts(plan), status: '', requireReasons: true }));
}

it('new adjustments made by hand in a draft are asked for, once for all cells of an operation', () => {
  const plan = asking(testPlan());
  expect(asked(plan, setTarget(plan, cell('i2', 2020), '≥2.8'))).toEqual(['value/i2/r0/2020']);
  expect(asked(plan, clearTargets(plan, [cell('i2', 2020), cell('i3', 2020)]))).toEqual([
    'value/i2/r0/2020',
    'value/i3/r0/2020',
  ]);
  expect(asked(plan, dropEntity(plan, DRAFT, 'project', ['p1']))).toEqual(['project/p1/position']);
});

it('nobody is asked for the plan in force, for putting back, for undo, twice for one adjustment, or unless the plan wants it', () => {
  const plan = asking(testPlan());
  expect(asked(plan, setTarget(plan, cell('i2', 2020, ROOT), '≥2.8'))).toEqual([]);
  expect(asked(plan, setTarget(plan, cell('i2', 2020), '≥2.8'), 'op-1')).toEqual([]);
  const adjusted = afterEdit(plan, setTarget(plan, cell('i2', 2020), '≥2.8'));
  expect(asked(adjusted, setTarget(adjusted, cell('i2', 2020), '≥2.9'))).toEqual([]);
  expect(asked(adjusted, restoreTargets(adjusted, [cell('i2', 2020)]))).toEqual([]);
  expect(asked(testPlan(), setTarget(testPlan(), cell('i2', 2020), '≥2.8'))).toEqual([]);
});
