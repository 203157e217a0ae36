import { describe, expect, test } from 'vitest';
import { asId, type ScenarioId } from '../base/ids';
import { setField } from '../edits/edit-entity';
import { clearTargets, setTarget } from '../edits/set-target';
import { type Plan, ROOT } from '../plan/plan';
import { listIndicators } from '../plan/plan-lists';
import { after, cityCell, samplePlan } from '../sample/sample-for-tests';
import { formatTarget } from '../target/format-target';
import { shownValue } from './shown-value';

const plan = samplePlan();

/** The years 2016 to 2020 of an indicator as the sheet shows them; a worked-out year stands in brackets. */
function path(of: Plan, number: number, scenario: ScenarioId = ROOT): string {
  const indicator = listIndicators(of, scenario)[number - 1];
  if (indicator === undefined) throw new Error(`no indicator ${number}`);
  return [2016, 2017, 2018, 2019, 2020]
    .map((year) => shownValue(of, scenario, indicator, { region: asId<never>('suzhou'), year }))
    .map(({ value, computed }) => (value === null ? '·' : computed ? `(${formatTarget(value)})` : formatTarget(value)))
    .join(' ');
}

describe('the years between base and target', () => {
  test('lie on the straight line, with the finer decimals of both ends, without a sign', () => {
    expect(path(plan, 14)).toBe('52.93 (57.20) (61.47) (65.73) ≥70');
    expect(path(plan, 16)).toBe('70 (78) (85) (93) 100');
  });

  test('follow a draft’s own target', () => {
    expect(path(plan, 14, asId<ScenarioId>('draft-raised'))).toBe('52.93 (57.70) (62.47) (67.23) ≥72');
  });

  test('bend at a year that someone set', () => {
    const bent = after(plan, setTarget(plan, cityCell(ROOT, 16, 2018), '90'));
    expect(path(bent, 16)).toBe('70 (80) 90 (95) 100');
  });

  test('stay empty where a draft emptied them', () => {
    const raised = asId<ScenarioId>('draft-raised');
    const typed = after(plan, setTarget(plan, cityCell(ROOT, 16, 2018), '90'));
    const emptied = after(typed, clearTargets(typed, [cityCell(raised, 16, 2018)]));
    expect(path(emptied, 16, raised)).toBe('70 · · · 100');
  });

  test('are not made up on the way to words', () => {
    const words = after(plan, setTarget(plan, cityCell(ROOT, 16, 2020), '进一步提高'));
    expect(path(words, 16)).toBe('70 · · · 进一步提高');
  });

  test('hold or stay blank when the indicator says so', () => {
    const held = after(plan, setField(plan, ROOT, 'indicator', 'indicator-16', 'interpolation', 'hold'));
    expect(path(held, 16)).toBe('70 (70) (70) (70) 100');
    const none = after(plan, setField(plan, ROOT, 'indicator', 'indicator-16', 'interpolation', 'none'));
    expect(path(none, 16)).toBe('70 · · · 100');
  });
});
