import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { aggregateRegions } from '../analysis/aggregate-regions';
import { passageStates } from '../analysis/passage-states';
import { asId, type PlanId, type ScenarioId } from '../base/ids';
import { replayLog } from '../operations/operation-log';
import { readOperation } from '../operations/read-operation';
import { type Plan, ROOT } from '../plan/plan';
import {
  districtsOf,
  listBoxes,
  listCategories,
  listIndicators,
  listMilestones,
  listProjects,
  listRegions,
  listScenarios,
  planFacts,
  wholeRegion,
} from '../plan/plan-lists';
import { resolveValue } from '../plan/resolve';
import { checkPlan } from '../rules/check-plan';
import { attainment } from '../target/attainment';
import { formatTarget } from '../target/format-target';
import { samplePlanLog } from './sample-plan';

interface Truth {
  readonly indicators: readonly {
    readonly category: string;
    readonly name: string;
    readonly unit: string | null;
    readonly base: { readonly value_text: string };
    readonly target: { readonly text: string };
  }[];
  readonly boxes: readonly { readonly title: string }[];
  readonly projects: readonly {
    readonly name: string;
    readonly milestones: readonly {
      readonly quantity: number | null;
      readonly unit: string | null;
      readonly kind: string;
      readonly year: number | null;
      readonly hardness: string;
    }[];
  }[];
}

const truth = JSON.parse(readFileSync('../shared/plans/suzhou-2017-2020.truth.json', 'utf8')) as Truth;
const log = samplePlanLog(asId<PlanId>('sample'), { rootName: '现行方案', author: '示例' }, '2026-01-01T00:00:00.000Z');

function sample(): Plan {
  const plan = replayLog(asId<PlanId>('sample'), log);
  if (!plan.ok) throw new Error(plan.issue.code);
  return plan.value;
}

describe('the sample plan', () => {
  const plan = sample();
  const city = wholeRegion(plan);
  if (city === undefined) throw new Error('no city');
  const at = (id: string, year: number): string => {
    const value = resolveValue(plan, { scenario: ROOT, indicator: asId<never>(id), region: city.id, year }).value;
    return value === null ? '' : formatTarget(value);
  };

  test('holds the 27 indicators of the Suzhou plan exactly as printed', () => {
    const categories = new Map(listCategories(plan).map((category) => [category.id as string, category.name]));
    expect(
      listIndicators(plan, ROOT).map((indicator) => ({
        category: categories.get(indicator.category),
        name: indicator.name,
        unit: indicator.unit,
        base: at(indicator.id, 2016),
        target: at(indicator.id, 2020),
      })),
    ).toEqual(
      truth.indicators.map(({ category, name, unit, base, target }) => ({
        category,
        name,
        unit,
        base: base.value_text,
        target: target.text,
      })),
    );
    expect(listCategories(plan)).toHaveLength(11);
  });

  test('stands at 11 to raise, 11 level and 5 beyond their target', () => {
    const states = listIndicators(plan, ROOT).map((indicator) => {
      const value = (year: number) =>
        resolveValue(plan, { scenario: ROOT, indicator: indicator.id, region: city.id, year }).value;
      return attainment(value(2016), value(2020), indicator.polarity);
    });
    const count = (wanted: string): number => states.filter((state) => state === wanted).length;
    expect([count('needs'), count('level'), count('beyond')]).toEqual([11, 11, 5]);
  });

  test('holds five boxes, 15 projects and every milestone with its quantity, year and firmness', () => {
    expect(listBoxes(plan).map((box) => box.name)).toEqual(truth.boxes.map((box) => box.title));
    const projects = listProjects(plan, ROOT);
    expect(projects.map((project) => project.name)).toEqual(truth.projects.map((project) => project.name));
    const milestones = listMilestones(plan, ROOT);
    for (const [index, project] of projects.entries()) {
      const own = milestones.filter((milestone) => milestone.project === project.id);
      const expected = truth.projects[index]?.milestones ?? [];
      const facts = own.map(({ quantity, due, firmness }) =>
        JSON.stringify([quantity?.kind === 'number' ? quantity.number : null, due, firmness === 'soft']),
      );
      const wanted = expected.map(({ quantity, kind, year, hardness }) =>
        JSON.stringify([
          kind === 'coverage_implied' ? null : quantity,
          year === null ? null : String(year),
          hardness.startsWith('soft'),
        ]),
      );
      expect(facts.sort(), project.name).toEqual(wanted.sort());
    }
    expect(milestones).toHaveLength(24);
  });

  test('has the ten statistical areas, every one marked as made up', () => {
    const districts = districtsOf(plan, city);
    expect(districts).toHaveLength(10);
    expect(districts.every((district) => district.illustrative)).toBe(true);
    expect(listRegions(plan)).toHaveLength(11);
  });

  test('has district figures that make the city’s, for every indicator in both years', () => {
    for (const indicator of listIndicators(plan, ROOT)) {
      for (const year of [2016, 2020]) {
        const aggregate = aggregateRegions(plan, ROOT, indicator, year);
        expect([indicator.name, year, aggregate?.residual, aggregate?.missing.length]).toEqual([
          indicator.name,
          year,
          0,
          0,
        ]);
      }
    }
  });

  test('keeps every share at or below 100 and has no error of its own', () => {
    expect(checkPlan(plan, ROOT).filter((problem) => problem.severity === 'error')).toEqual([]);
  });

  test('brings two drafts that say in their name that they are made up', () => {
    const [root, ...drafts] = listScenarios(plan);
    expect(root?.name).toBe('现行方案');
    expect(drafts.map((draft) => draft.name)).toEqual(['方案一 稳妥（示例）', '方案二 提标（示例）']);
    const moved = listMilestones(plan, asId<ScenarioId>('draft-raised')).find((one) => one.id === 'milestone-21');
    expect([moved?.what, moved?.due]).toEqual(['社区卫生服务中心向健康管理综合服务平台转型', '2018']);
  });

  test('is made of operations that read back from text unchanged', () => {
    for (const operation of log) {
      expect(readOperation(JSON.parse(JSON.stringify(operation)), '')).toEqual({ ok: true, value: operation });
    }
    expect(planFacts(plan).title).toContain('苏州市');
  });

  test('has made-up sentences that agree with the plan in force, and that its drafts would amend by themselves', () => {
    const states = passageStates(plan, ROOT);
    expect(states).toHaveLength(5);
    expect(states.every(({ passage, stale }) => passage.illustrative && !stale)).toBe(true);
    expect(states.flatMap(({ mentions }) => mentions)).toHaveLength(8);
    const source = readFileSync('../shared/plans/suzhou-2017-2020.txt', 'utf8');
    for (const { passage } of states) expect(source).not.toContain(passage.text.slice(-16, -1));
    for (const id of ['draft-steady', 'draft-raised'].map((text) => asId<ScenarioId>(text))) {
      const stale = passageStates(plan, id).filter((state) => state.stale);
      expect(stale.length).toBeGreaterThan(2);
      expect(stale.every(({ amended }) => amended !== null)).toBe(true);
    }
  });
});
