import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ScenarioId } from '../base/ids';
import { giveReason } from '../edits/give-reason';
import { setTarget } from '../edits/set-target';
import type { Plan } from '../plan/plan';
import { listRegions, listScenarios } from '../plan/plan-lists';
import { after, cityCell, samplePlan } from '../sample/sample-for-tests';
import { compareScenarios } from './compare-scenarios';
import type { Comparison } from './comparison';
import { comparisonMemory } from './remember-comparison';

const SAMPLE = samplePlan();
const scenarios = listScenarios(SAMPLE).map(({ id }) => id) as [ScenarioId, ScenarioId, ScenarioId];
const scope = {
  scenarios,
  years: [2018, 2020],
  regions: listRegions(SAMPLE)
    .slice(0, 2)
    .map(({ id }) => id),
};

function told({ targets, counts, milestones }: Comparison): unknown {
  return { targets: targets.map(({ sides, base, differs }) => ({ sides, base, differs })), counts, milestones };
}

describe('a remembered comparison', () => {
  it('says after every edit what comparing from scratch says', () => {
    const edit = fc.tuple(
      fc.constantFrom(...scenarios),
      fc.integer({ min: 1, max: 27 }),
      fc.integer({ min: 2016, max: 2020 }),
      fc.constantFrom('12', '≥70', '', '—', '持续改善'),
      fc.boolean(),
    );
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
        const compare = comparisonMemory();
        let plan: Plan = SAMPLE;
        compare(plan, scope);
        for (const [scenario, number, year, typed, explained] of edits) {
          const place = cityCell(scenario, number, year);
          const changed = setTarget(plan, place, typed);
          if (changed.ok) plan = after(plan, changed);
          if (explained) {
            const given = giveReason(plan, [{ kind: 'value', ...place }], { reason: typed, basis: '' });
            if (given.ok) plan = after(plan, given);
          }
          expect(told(compare(plan, scope))).toEqual(told(compareScenarios(plan, scope)));
        }
      }),
      { numRuns: 5 },
    );
  });

  it('keeps the rows of indicators that nobody touched, and forgets when asked for something else', () => {
    const compare = comparisonMemory();
    const before = compare(SAMPLE, scope);
    const edited = compare(after(SAMPLE, setTarget(SAMPLE, cityCell(scenarios[1], 3, 2020), '98')), scope);
    const changed = edited.targets.indicators.filter((rows, index) => rows !== before.targets.indicators[index]);
    expect(changed).toHaveLength(1);
    expect(compare(SAMPLE, { ...scope, years: [2020] }).targets).toHaveLength(27 * scope.regions.length);
  });
});
