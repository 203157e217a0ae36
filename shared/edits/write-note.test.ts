import { describe, expect, it } from 'vitest';
import { asId, type IndicatorId, type OperationId, type PlanId, type RegionId, type ScenarioId } from '../base/ids';
import { planToJson } from '../exchange/plan-json';
import { applyChanges, staleChanges } from '../operations/apply-changes';
import { invertChanges } from '../operations/invert-changes';
import { readOperation } from '../operations/read-operation';
import type { Address } from '../plan/address';
import { noteOf } from '../plan/note';
import { emptyPlan, type Plan, ROOT } from '../plan/plan';
import { branchScenario } from './edit-scenarios';
import { writeNote } from './write-note';

const DRAFT = asId<ScenarioId>('draft');
const cell = (scenario: ScenarioId): Address => ({
  kind: 'value',
  scenario,
  indicator: asId<IndicatorId>('i1'),
  region: asId<RegionId>('r1'),
  year: 2020,
});

function written(plan: Plan, address: Address, text: string): Plan {
  const edit = writeNote(plan, address, text);
  if (!edit.ok) throw new Error(edit.issue.code);
  expect(staleChanges(plan, edit.value.changes)).toEqual([]);
  return applyChanges(plan, edit.value.changes);
}

function withDraft(): Plan {
  const plan = emptyPlan(asId<PlanId>('p'));
  const branch = branchScenario(plan, ROOT, DRAFT, '方案一');
  return branch.ok ? applyChanges(plan, branch.value.changes) : plan;
}

describe('W4 notes on cells', () => {
  it('W4 a note of the plan in force shows in drafts until they say otherwise', () => {
    const plan = written(withDraft(), cell(ROOT), '  待核实 ');
    expect([noteOf(plan, cell(ROOT)), noteOf(plan, cell(DRAFT))]).toEqual(['待核实', '待核实']);
    const own = written(plan, cell(DRAFT), '已与财政局商定');
    expect([noteOf(own, cell(ROOT)), noteOf(own, cell(DRAFT))]).toEqual(['待核实', '已与财政局商定']);
    const gone = written(plan, cell(DRAFT), '');
    expect([noteOf(gone, cell(ROOT)), noteOf(gone, cell(DRAFT))]).toEqual(['待核实', '']);
    expect(written(own, cell(DRAFT), '待核实')).toEqual(plan);
  });

  it('W4 undo takes a note back and leaves no trace', () => {
    const plan = withDraft();
    const edit = writeNote(plan, cell(ROOT), '待核实');
    const changes = edit.ok ? edit.value.changes : [];
    expect(applyChanges(applyChanges(plan, changes), invertChanges(changes))).toEqual(plan);
  });

  it('W4 names that all scenarios share have one note', () => {
    const name: Address = { kind: 'field', scenario: DRAFT, entity: 'category', id: 'c1', field: 'name' };
    const plan = written(withDraft(), name, '合并自两类');
    expect(plan.notes.get(ROOT)?.get('category/c1/name')).toBe('合并自两类');
    expect(noteOf(plan, { ...name, scenario: ROOT })).toBe('合并自两类');
  });

  it('W4 a note is part of the log and of the plan file', () => {
    const edit = writeNote(withDraft(), cell(ROOT), '待核实');
    const changes = edit.ok ? edit.value.changes : [];
    const operation = {
      id: asId<OperationId>('o1'),
      seq: 1,
      at: '',
      by: '',
      event: 'note.write',
      undoes: null,
      changes,
    };
    expect(readOperation(JSON.parse(JSON.stringify(operation)), 'x')).toEqual({ ok: true, value: operation });
    const plan = applyChanges(withDraft(), changes);
    expect(planToJson(plan).scenarios[ROOT]?.notes).toEqual({ 'value/i1/r1/2020': '待核实' });
    expect(planToJson(withDraft()).scenarios[ROOT]).not.toHaveProperty('notes');
  });
});
