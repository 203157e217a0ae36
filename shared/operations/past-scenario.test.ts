import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareScenarios } from '../analysis/compare-scenarios';
import type { TargetRow } from '../analysis/compared-rows';
import { asId, type IndicatorId, type RegionId, type ScenarioId } from '../base/ids';
import { createPlan } from '../edits/create-plan';
import type { EditResult } from '../edits/edit';
import { addEntity, dropEntity, setField } from '../edits/edit-entity';
import { branchScenario } from '../edits/edit-scenarios';
import { restoreTargets, setTarget } from '../edits/set-target';
import { emptyPlan, type Plan, ROOT } from '../plan/plan';
import { listIndicators, listRegions, listScenarios, planYears, wholeRegion } from '../plan/plan-lists';
import { eachValue } from '../values/plan-values';
import { applyChanges } from './apply-changes';
import type { Operation } from './operation';
import { nextOperation, replayLog } from './operation-log';
import { pastId, readPastId, withPast } from './past-scenario';
import { lastBefore, planAsOf } from './plan-as-of';

const DRAFT = asId<ScenarioId>('draft');
const BEDS = asId<IndicatorId>('beds');

interface Logged {
  readonly plan: Plan;
  readonly log: readonly Operation[];
}

/** One operation an hour from the first of January. */
function step({ plan, log }: Logged, edit: (plan: Plan) => EditResult): Logged {
  const result = edit(plan);
  if (!result.ok || result.value.changes.length === 0) return { plan, log };
  const at = new Date(Date.UTC(2026, 0, 1, log.length)).toISOString();
  const facts = { id: `o${log.length + 1}`, at, by: '某人', event: result.value.event, undoes: null };
  return {
    plan: applyChanges(plan, result.value.changes),
    log: [...log, nextOperation(log, facts, result.value.changes)],
  };
}

let ids = 0;
const START = [
  (plan: Plan) =>
    createPlan(
      plan,
      { title: '某市规划', baseYear: 2016, targetYear: 2020, regions: ['某市', '甲区'], rootName: '现行方案' },
      () => `id-${++ids}`,
    ),
  (plan: Plan) => addEntity(plan, ROOT, 'category', 'care', { name: '养老' }),
  (plan: Plan) => addEntity(plan, ROOT, 'indicator', BEDS, { name: '床位数', unit: '张', category: 'care' }),
  (plan: Plan) => addEntity(plan, ROOT, 'indicator', 'rate', { name: '比率', unit: '%', category: 'care' }),
  (plan: Plan) => branchScenario(plan, ROOT, DRAFT, '方案一'),
].reduce(step, { plan: emptyPlan(asId('plan')), log: [] });

const cell = fc.record({
  scenario: fc.constantFrom(ROOT, DRAFT),
  indicator: fc.constantFrom('beds', 'rate').map((id) => asId<IndicatorId>(id)),
  region: fc.constantFrom(...listRegions(START.plan).map(({ id }) => id)),
  year: fc.integer({ min: 2016, max: 2020 }),
});
const edits = fc.array(
  fc.oneof(
    fc.tuple(cell, fc.constantFrom('10', '≥20', '30-40', '', '—')).map(
      ([place, typed]) =>
        (plan: Plan) =>
          setTarget(plan, place, typed),
    ),
    cell.map((place) => (plan: Plan) => restoreTargets(plan, [place])),
    fc.tuple(fc.constantFrom(ROOT, DRAFT), fc.constantFrom('万张', '张')).map(
      ([scenario, unit]) =>
        (plan: Plan) =>
          setField(plan, scenario, 'indicator', BEDS, 'unit', unit),
    ),
    fc.constantFrom(ROOT, DRAFT).map((scenario) => (plan: Plan) => dropEntity(plan, scenario, 'indicator', [BEDS])),
  ),
  { minLength: 1, maxLength: 8 },
);

function everything(plan: Plan): unknown {
  const values = listScenarios(plan).map(({ id }) => {
    const cells: unknown[] = [];
    eachValue(plan.values, id, (place, slot) => cells.push([place, slot]));
    return cells;
  });
  return { values, fields: plan.fields, reasons: plan.reasons, notes: plan.notes };
}

/** Each run compares whole plans. */
const RUNS = { numRuns: 40 };

const named = (name: string, { seq }: Operation): string => `${name}（${seq}）`;

describe('the plan as of an operation', () => {
  it('is what the log up to there gives; as of now it is the plan', () => {
    fc.assert(
      fc.property(edits, fc.nat(), (changes, pick) => {
        const { plan, log } = changes.reduce(step, START);
        const seq = START.log.length + (pick % (log.length - START.log.length + 1));
        const replayed = replayLog(plan.id, log.slice(0, seq));
        if (!replayed.ok) throw new Error(replayed.issue.code);
        expect(everything(planAsOf(plan, log, seq))).toEqual(everything(replayed.value));
        expect(everything(planAsOf(plan, log, log.length))).toEqual(everything(plan));
      }),
      RUNS,
    );
  });

  it('stands among the scenarios with every cell as it was shown then, also years between and what a draft inherited', () => {
    fc.assert(
      fc.property(edits, fc.nat(), fc.constantFrom(ROOT, DRAFT), (changes, pick, scenario) => {
        const { plan, log } = changes.reduce(step, START);
        const seq = START.log.length + (pick % (log.length - START.log.length + 1));
        const past = pastId({ scenario, seq });
        const grown = withPast(plan, log, [scenario, past], named);
        const scope = { years: planYears(plan), regions: listRegions(plan).map(({ id }) => id) };
        const then = compareScenarios(planAsOf(plan, log, seq), { ...scope, scenarios: [scenario] });
        const now = compareScenarios(grown, { ...scope, scenarios: [past] });
        const shown = (row: TargetRow) => [
          row.indicator.id,
          row.indicator.unit,
          row.region.id,
          row.year,
          row.sides[0]?.target,
          row.sides[0]?.computed,
        ];
        expect(now.targets.map(shown)).toEqual(then.targets.map(shown));
        expect(now.projects.length).toBe(then.projects.length);
      }),
      RUNS,
    );
  });

  it('differs nowhere from the scenario it is the present of', () => {
    fc.assert(
      fc.property(edits, fc.constantFrom(ROOT, DRAFT), (changes, scenario) => {
        const { plan, log } = changes.reduce(step, START);
        const past = pastId({ scenario, seq: log.length });
        const grown = withPast(plan, log, [past], named);
        const scope = { years: planYears(plan), regions: listRegions(plan).map(({ id }) => id) };
        const { targets } = compareScenarios(grown, { ...scope, scenarios: [scenario, past] });
        expect([...targets].every((row) => !row.differs && row.sides.every((side) => !side.differs))).toBe(true);
      }),
      RUNS,
    );
  });

  it('is listed behind the others under its own name, and leaves out what was not there yet', () => {
    const { plan, log } = START;
    const past = pastId({ scenario: ROOT, seq: 3 });
    const grown = withPast(plan, log, [past, pastId({ scenario: DRAFT, seq: 3 })], named);
    expect(listScenarios(grown).map(({ name }) => name)).toEqual(['现行方案', '方案一', '现行方案（3）']);
    expect(listIndicators(grown, past)).toHaveLength(1);
    expect(wholeRegion(grown)?.id).toBe(wholeRegion(plan)?.id as RegionId);
    expect(withPast(plan, log, [ROOT, DRAFT], named)).toBe(plan);
    expect(readPastId(past)).toEqual({ scenario: ROOT, seq: 3 });
    expect(readPastId(DRAFT)).toBeNull();
  });

  it('finds the last operation before an instant', () => {
    expect(lastBefore(START.log, '2026-01-01T01:30:00.000Z')?.seq).toBe(2);
    expect(lastBefore(START.log, '2025-12-31T00:00:00.000Z')).toBeNull();
    expect(lastBefore(START.log, '2027-01-01T00:00:00.000Z')?.seq).toBe(START.log.length);
  });
});

describe('comparing only where drafts part', () => {
  it('says of every row what working out all its sides says', () => {
    fc.assert(
      fc.property(edits, (changes) => {
        const { plan } = changes.reduce(step, START);
        const scope = {
          scenarios: [ROOT, DRAFT],
          years: planYears(plan),
          regions: listRegions(plan).map(({ id }) => id),
        };
        const all = compareScenarios(plan, scope);
        for (const row of all.targets) {
          expect(row.sides.map(({ direction }) => direction)).toEqual(row.directions);
          expect(row.sides.some(({ differs }) => differs)).toBe(row.differs);
        }
        const few = compareScenarios(plan, { ...scope, onlyDiffering: true });
        const key = (row: TargetRow) => [row.indicator.id, row.region.id, row.year];
        expect(few.targets.map(key)).toEqual(all.targets.filter(({ differs }) => differs).map(key));
        expect(few.counts).toEqual(all.counts);
      }),
      RUNS,
    );
  });
});
