import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ScenarioId } from '../base/ids';
import { dropEntity, setField } from '../edits/edit-entity';
import { setTarget } from '../edits/set-target';
import type { Plan } from '../plan/plan';
import { listCategories, listRegions, listScenarios } from '../plan/plan-lists';
import { after, cityCell, samplePlan } from '../sample/sample-for-tests';
import { compareScenarios } from './compare-scenarios';
import type { TargetRow } from './compared-rows';
import type { Comparison } from './comparison';
import { CHANGE_KINDS, changeKindOf, keepsRow, keepsVerdicts, type RowFilter } from './filter-rows';
import type { TargetRows } from './target-rows';

const SAMPLE = samplePlan();
const ids = listScenarios(SAMPLE).map(({ id }) => id) as [ScenarioId, ScenarioId, ScenarioId];
const regions = listRegions(SAMPLE).slice(0, 2);

/** The sample after a few targets were typed, indicators dropped and units made responsible, anywhere. */
const edited = fc
  .array(
    fc.tuple(
      fc.constantFrom(...ids),
      fc.integer({ min: 1, max: 27 }),
      fc.constantFrom('12', '≥70', '<3', '', '持续改善', 'drop', '民政局', '教育局'),
    ),
    { maxLength: 6 },
  )
  .map((edits) =>
    edits.reduce<Plan>((plan, [scenario, number, typed]) => {
      const cell = cityCell(scenario, number, 2020);
      const edit =
        typed === 'drop'
          ? dropEntity(plan, scenario, 'indicator', [cell.indicator])
          : typed.endsWith('局')
            ? setField(plan, scenario, 'indicator', cell.indicator, 'responsible', typed)
            : setTarget(plan, cell, typed);
      return edit.ok ? after(plan, edit) : plan;
    }, SAMPLE),
  );

function compare(plan: Plan, scenarios: readonly ScenarioId[], scope: object = {}): Comparison {
  return compareScenarios(plan, { scenarios, years: [2018, 2020], regions: regions.map(({ id }) => id), ...scope });
}

function keys(rows: TargetRows): readonly string[] {
  return rows.map(({ indicator, region, year }) => `${indicator.id}/${region.id}/${year}`);
}

function quickly({ verdicts }: TargetRow, filter: RowFilter): boolean {
  return keepsVerdicts(filter)(verdicts, 0, verdicts.length);
}

describe('filters of a comparison', () => {
  it('between two scenarios every row has exactly one kind of change', () => {
    fc.assert(
      fc.property(edited, fc.constantFrom(...ids), fc.constantFrom(...ids), (plan, one, other) => {
        const { targets, milestones, projects } = compare(plan, [one, other]);
        for (const row of [...targets, ...milestones, ...projects]) {
          const kept = CHANGE_KINDS.filter((kind) => keepsRow(row, { onlyDifferences: false, kinds: [kind] }));
          expect(kept).toHaveLength(1);
        }
      }),
      { numRuns: 10 },
    );
  });

  it('among several a row is kept for the kinds of its sides and for no other; all kinds keep all rows', () => {
    fc.assert(
      fc.property(edited, (plan) => {
        const { targets } = compare(plan, ids);
        for (const row of targets) {
          const has = new Set(row.sides.slice(1).map(changeKindOf));
          for (const kind of CHANGE_KINDS) {
            expect(keepsRow(row, { onlyDifferences: false, kinds: [kind] })).toBe(has.has(kind));
            expect(quickly(row, { onlyDifferences: false, kinds: [kind] })).toBe(has.has(kind));
          }
          expect(keepsRow(row, { onlyDifferences: false, kinds: CHANGE_KINDS })).toBe(true);
          expect(keepsRow(row, { onlyDifferences: true, kinds: [] })).toBe(row.differs);
          expect(quickly(row, { onlyDifferences: true, kinds: [] })).toBe(row.differs);
        }
      }),
      { numRuns: 10 },
    );
  });

  it('by category and by responsible unit the rows fall apart without loss and without overlap', () => {
    fc.assert(
      fc.property(edited, (plan) => {
        const whole = compare(plan, ids);
        const categories = listCategories(plan).map(({ id }) => id);
        const units = [...new Set(whole.targets.map(({ indicator }) => indicator.responsible ?? ''))];
        for (const parts of [
          categories.map((id) => compare(plan, ids, { categories: [id] })),
          units.map((unit) => compare(plan, ids, { responsible: [unit] })),
        ]) {
          const found = parts.flatMap(({ targets }) => keys(targets));
          expect([...found].sort()).toEqual([...keys(whole.targets)].sort());
          expect(parts.reduce((sum, part) => sum + (part.counts[1]?.stricter ?? 0), 0)).toBe(whole.counts[1]?.stricter);
        }
      }),
      { numRuns: 10 },
    );
  });
});
