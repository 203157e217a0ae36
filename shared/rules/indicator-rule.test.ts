import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { setField } from '../edits/edit-entity';
import { setTarget } from '../edits/set-target';
import { ROOT } from '../plan/plan';
import { listScenarios } from '../plan/plan-lists';
import { after, cityCell, samplePlan } from '../sample/sample-for-tests';
import { checkPlan, RULES } from './check-plan';

const SAMPLE = samplePlan();
const scenarios = listScenarios(SAMPLE).map(({ id }) => id);

describe('problems that are remembered by indicator', () => {
  it('are after every edit those that all rules find anew', () => {
    const edit = fc.tuple(
      fc.constantFrom(...scenarios),
      fc.integer({ min: 1, max: 27 }),
      fc.integer({ min: 2016, max: 2020 }),
      fc.constantFrom('120', '-3', '', '—', '持续改善', '乱写的字', '12', '%', '人'),
    );
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), fc.constantFrom(...scenarios), (edits, seen) => {
        let plan = SAMPLE;
        for (const [scenario, number, year, typed] of edits) {
          const cell = cityCell(scenario, number, year);
          const changed = ['%', '人'].includes(typed)
            ? setField(plan, ROOT, 'indicator', cell.indicator, 'unit', typed)
            : setTarget(plan, cell, typed);
          if (changed.ok) plan = after(plan, changed);
          const anew = RULES.flatMap((rule) => rule.find(plan, seen));
          const told = checkPlan(plan, seen);
          expect(told.length).toBe(anew.length);
          expect(told).toEqual(expect.arrayContaining([...anew]));
        }
      }),
      { numRuns: 15 },
    );
  });
});
