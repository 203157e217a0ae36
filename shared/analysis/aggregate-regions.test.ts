import { describe, expect, test } from 'vitest';
import { asId } from '../base/ids';
import { setField } from '../edits/edit-entity';
import { clearTargets, setTarget } from '../edits/set-target';
import { type Plan, ROOT } from '../plan/plan';
import { listIndicators } from '../plan/plan-lists';
import { after, cityCell, samplePlan } from '../sample/sample-for-tests';
import { indicatorId } from '../sample/sample-plan';
import type { ValuePlace } from '../values/plan-values';
import { type Aggregate, aggregateRegions } from './aggregate-regions';

const plan = samplePlan();

function aggregate(of: Plan, number: number): Aggregate {
  const indicator = listIndicators(of, ROOT)[number - 1];
  const found = indicator === undefined ? null : aggregateRegions(of, ROOT, indicator, 2020);
  if (found === null) throw new Error(`nothing to aggregate for ${number}`);
  return found;
}

function areaCell(number: number, area: string): ValuePlace {
  return {
    ...cityCell(ROOT, number, 2020),
    indicator: asId<never>(indicatorId(number)),
    region: asId<never>(`area-${area}`),
  };
}

describe('districts held against their city', () => {
  test('make it exactly in the sample', () => {
    expect(aggregate(plan, 5)).toMatchObject({ method: 'sum', value: 17.4, residual: 0, missing: [] });
    expect(aggregate(plan, 14)).toMatchObject({ method: 'weighted', residual: 0, missing: [] });
  });

  test('leave a residual at the city’s printed decimals', () => {
    const more = after(plan, setTarget(plan, cityCell(ROOT, 5, 2020), '17.9'));
    expect(aggregate(more, 5)).toMatchObject({ value: 17.4, residual: 0.5 });
  });

  test('are named when one has no number, and then nothing is worked out', () => {
    const without = after(plan, clearTargets(plan, [areaCell(14, '320508')]));
    expect(aggregate(without, 14)).toMatchObject({ value: null, residual: null, missing: [{ name: '姑苏区' }] });
  });

  test('are named when one has no weight, where weights count', () => {
    const without = after(plan, setField(plan, ROOT, 'region', 'area-320505', 'weight', null));
    expect(aggregate(without, 14)).toMatchObject({ value: null, missing: [{ name: '虎丘区(高新区)' }] });
    expect(aggregate(without, 5)).toMatchObject({ value: 17.4, missing: [] });
  });
});
