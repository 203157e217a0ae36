import { describe, expect, test } from 'vitest';
import { asId, type ScenarioId } from '../base/ids';
import { ROOT } from '../plan/plan';
import { resolveValue } from '../plan/resolve';
import { after, cityCell, samplePlan } from '../sample/sample-for-tests';
import { formatTarget } from '../target/format-target';
import { giveReason } from './give-reason';
import { clearTargets, restoreTargets, setTarget } from './set-target';

const plan = samplePlan();
const steady = asId<ScenarioId>('draft-steady');
const raised = asId<ScenarioId>('draft-raised');

function shown(text: string, number: number, scenario: ScenarioId = ROOT): string {
  const place = cityCell(scenario, number, 2020);
  const value = resolveValue(after(plan, setTarget(plan, place, text)), place).value;
  return value === null ? '' : formatTarget(value);
}

describe('typing into a target cell', () => {
  test.each(['>=92', '≧92', '≥92', '92以上', '９２％', '92', '不低于92'])('reads %s over ≥90 as ≥92', (text) => {
    expect(shown(text, 9)).toBe('≥92');
  });

  test('keeps a plain number plain where no sign stands', () => {
    expect(shown('17.60', 5)).toBe('17.60');
  });

  test('drops the sign when = is typed', () => {
    expect(shown('=92', 9)).toBe('92');
  });

  test('never puts a sign on a base value', () => {
    const place = cityCell(ROOT, 9, 2016);
    const value = resolveValue(after(plan, setTarget(plan, place, '91')), place).value;
    expect(value && formatTarget(value)).toBe('91');
  });

  test('refuses another unit by name', () => {
    expect(setTarget(plan, cityCell(ROOT, 9, 2020), '92张')).toEqual({
      ok: false,
      issue: { code: 'target.otherUnit', place: '', values: { typed: '张', unit: '%' } },
    });
  });

  test('refuses nonsense and says why, with nothing changed', () => {
    const refused = setTarget(plan, cityCell(ROOT, 9, 2020), '9..2');
    expect(refused.ok ? '' : refused.issue.code).toBe('target.twoPoints');
  });

  test('of what the cell shows already is no operation', () => {
    const edit = setTarget(plan, cityCell(ROOT, 9, 2020), '≥90');
    expect(edit.ok && edit.value.changes).toEqual([]);
  });
});

describe('an adjustment of a draft', () => {
  test('is put back by typing the inherited value', () => {
    const place = cityCell(steady, 5, 2020);
    const typed = after(plan, setTarget(plan, place, '17.4'));
    expect(resolveValue(typed, place)).toMatchObject({ from: ROOT, own: false });
  });

  test('leaves together with its reason', () => {
    const place = cityCell(steady, 5, 2020);
    const restored = after(plan, restoreTargets(plan, [place]));
    expect(restored.reasons.get(steady)?.has(`value/${place.indicator}/suzhou/2020`)).toBe(false);
    expect(plan.reasons.get(steady)?.has(`value/${place.indicator}/suzhou/2020`)).toBe(true);
  });

  test('can be emptiness, which a child of the draft inherits', () => {
    const cleared = after(plan, clearTargets(plan, [cityCell(steady, 9, 2020)]));
    expect(resolveValue(cleared, cityCell(steady, 9, 2020))).toEqual({ value: null, from: steady, own: true });
    const withoutOwn = after(cleared, restoreTargets(cleared, [cityCell(raised, 9, 2020)]));
    expect(resolveValue(withoutOwn, cityCell(raised, 9, 2020))).toEqual({ value: null, from: steady, own: false });
  });

  test('says where its value comes from', () => {
    expect(resolveValue(plan, cityCell(raised, 4, 2020))).toMatchObject({ from: steady, own: false });
    expect(resolveValue(plan, cityCell(raised, 5, 2020))).toMatchObject({ from: raised, own: true });
    expect(resolveValue(plan, cityCell(raised, 1, 2020))).toMatchObject({ from: ROOT, own: false });
  });

  test('cannot be put back in the plan in force, which has nothing behind it', () => {
    const refused = restoreTargets(plan, [cityCell(ROOT, 5, 2020)]);
    expect(refused.ok ? '' : refused.issue.code).toBe('restore.inRoot');
  });

  test('takes one reason for many cells, and gives it up when both texts are emptied', () => {
    const places = [4, 5].map((number) => ({ ...cityCell(steady, number, 2020), kind: 'value' as const }));
    const given = after(plan, giveReason(plan, places, { reason: ' 按省里口径 ', basis: '' }));
    expect([...(given.reasons.get(steady)?.values() ?? [])].filter((one) => one.reason === '按省里口径')).toHaveLength(
      2,
    );
    const taken = after(given, giveReason(given, places, { reason: '', basis: ' ' }));
    expect(taken.reasons.get(steady)?.size).toBe((plan.reasons.get(steady)?.size ?? 0) - 2);
  });
});
