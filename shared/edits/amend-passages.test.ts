import fc from 'fast-check';
import { expect, it } from 'vitest';
import { passageStates } from '../analysis/passage-states';
import { asId, type ScenarioId } from '../base/ids';
import { applyChanges, staleChanges } from '../operations/apply-changes';
import { invertChanges } from '../operations/invert-changes';
import { type Plan, ROOT } from '../plan/plan';
import { cityCell, samplePlan } from '../sample/sample-for-tests';
import { amendPassages } from './amend-passages';
import { setTarget } from './set-target';

const sample = samplePlan();
const text = fc.constantFrom('88', '≥91.50', '<3.2', '≤4', '约60', '18.25', '120', '—', '进一步提高', '');
const typing = fc.tuple(fc.constantFrom(4, 5, 9, 14, 15, 20, 22), fc.constantFrom(2016, 2020), text);

it('amending puts right all that can be put right, nothing else, and is taken back as one', () => {
  fc.assert(
    fc.property(
      fc.array(typing, { maxLength: 6 }),
      fc.constantFrom(ROOT, asId<ScenarioId>('draft-raised')),
      (typed, scenario) => {
        const plan = typed.reduce<Plan>((before, [number, year, value]) => {
          const edit = setTarget(before, cityCell(scenario, number, year), value);
          return edit.ok ? applyChanges(before, edit.value.changes) : before;
        }, sample);
        const states = passageStates(plan, scenario);
        const able = states.filter(({ amended }) => amended !== null);
        const edit = amendPassages(
          plan,
          scenario,
          states.map(({ passage }) => passage.id),
        );
        expect(edit.ok).toBe(able.length > 0);
        if (!edit.ok) return;
        const { changes } = edit.value;
        expect(staleChanges(plan, changes)).toEqual([]);
        const after = applyChanges(plan, changes);
        const now = passageStates(after, scenario);
        expect(now.map(({ passage }) => passage.text)).toEqual(
          states.map(({ passage, amended }) => amended ?? passage.text),
        );
        // What was put in reads as what the cell holds; what was left to a person is as stale as before.
        expect(now.map(({ stale }) => stale)).toEqual(states.map(({ stale, amended }) => stale && amended === null));
        expect(applyChanges(after, invertChanges(changes))).toEqual(plan);
      },
    ),
  );
});
