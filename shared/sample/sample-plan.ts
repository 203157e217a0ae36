import { asId, type OperationId, type PlanId, type ScenarioId } from '../base/ids';
import { fieldChanges } from '../edits/change-field';
import { applyChanges } from '../operations/apply-changes';
import type { Change } from '../operations/change';
import type { Operation } from '../operations/operation';
import { emptyPlan, PLAN_FACTS, type Plan, ROOT } from '../plan/plan';
import type { Target } from '../target/target';
import { SILENT, setSlot } from '../values/slot';
import { illustrativeDistricts } from './illustrative-districts';
import { readTarget } from './read-sample-target';
import { SAMPLE_DRAFTS } from './sample-drafts';
import { samplePassages } from './sample-passages';
import { type SampleIndicator, SUZHOU_INDICATORS } from './suzhou-indicators';
import { SUZHOU_BOXES } from './suzhou-projects';
import { SUZHOU_AREAS, SUZHOU_CITY } from './suzhou-regions';

const BASE_YEAR = 2016;
const TARGET_YEAR = 2020;
const CITY_ID = 'suzhou';

export interface SampleWords {
  readonly rootName: string;
  /** Name of whoever "did" the operations of the sample: 示例. */
  readonly author: string;
}

/**
 * The log of the sample plan, one operation: the facts of the Suzhou 2017–2020 plan, made-up district figures and
 * sentences (marked), and two made-up drafts (named 示例). Its id is fixed, so that the same sample is the same everywhere; being the
 * plan's birth it cannot be undone.
 */
export function samplePlanLog(planId: PlanId, words: SampleWords, at: string): readonly Operation[] {
  const empty = emptyPlan(planId);
  const inForce = [
    ...facts(empty, words),
    ...regions(empty),
    ...indicators(empty),
    ...projects(empty),
    ...districtValues(),
    ...samplePassages(empty, indicatorId, CITY_ID),
  ];
  const plan = applyChanges(empty, inForce);
  const changes = [...inForce, ...SAMPLE_DRAFTS.flatMap((draft) => draft(plan))];
  const id = asId<OperationId>('sample-1');
  return [{ id, seq: 1, at, by: words.author, event: 'plan.create', undoes: null, changes }];
}

function facts(plan: Plan, words: SampleWords): readonly Change[] {
  return [
    ...fieldChanges(plan, ROOT, 'plan', PLAN_FACTS, {
      title: '苏州市推进基本公共服务均等化行动计划（2017～2020年）',
      status: '征求意见稿',
      baseYear: BASE_YEAR,
      targetYear: TARGET_YEAR,
      position: 1,
    }),
    ...fieldChanges(plan, ROOT, 'scenario', ROOT, { name: words.rootName, position: 0 }),
  ];
}

function regions(plan: Plan): readonly Change[] {
  return [
    ...fieldChanges(plan, ROOT, 'region', CITY_ID, { ...SUZHOU_CITY, position: 0 }),
    ...SUZHOU_AREAS.flatMap((area, index) =>
      fieldChanges(plan, ROOT, 'region', `area-${area.code}`, {
        ...area,
        parent: CITY_ID,
        illustrative: true,
        position: index + 1,
      }),
    ),
  ];
}

/** Every indicator with its ids, in print order. */
const ROWS: readonly (SampleIndicator & { readonly id: string; readonly categoryId: string })[] =
  SUZHOU_INDICATORS.flatMap(({ indicators: rows }, categoryIndex) =>
    rows.map((row) => ({ ...row, categoryId: `category-${categoryIndex + 1}` })),
  ).map((row, index) => ({ ...row, id: indicatorId(index + 1) }));

export function indicatorId(number: number): string {
  return `indicator-${String(number).padStart(2, '0')}`;
}

function indicators(plan: Plan): readonly Change[] {
  return [
    ...SUZHOU_INDICATORS.flatMap(({ category }, index) =>
      fieldChanges(plan, ROOT, 'category', `category-${index + 1}`, { name: category, position: index + 1 }),
    ),
    ...ROWS.flatMap(({ id, categoryId, name, unit, polarity, kind, aggregation, base, target }, index) => [
      ...fieldChanges(plan, ROOT, 'indicator', id, {
        name,
        unit,
        category: categoryId,
        polarity,
        kind,
        aggregation,
        source: '表1',
        position: index + 1,
      }),
      cell(ROOT, id, CITY_ID, BASE_YEAR, readTarget(base)),
      cell(ROOT, id, CITY_ID, TARGET_YEAR, readTarget(target)),
    ]),
  ];
}

function cell(scenario: ScenarioId, indicator: string, region: string, year: number, target: Target): Change {
  const address = { scenario, indicator: asId<never>(indicator), region: asId<never>(region), year };
  return { kind: 'value', ...address, before: SILENT, after: setSlot(target) };
}

function districtValues(): readonly Change[] {
  const weights = SUZHOU_AREAS.map((area) => area.weight);
  return ROWS.flatMap(({ id, unit, aggregation, base, target }, row) =>
    (
      [
        [BASE_YEAR, base],
        [TARGET_YEAR, target],
      ] as const
    ).flatMap(([year, text]) => {
      const city = readTarget(text);
      if (city.kind !== 'number') throw new Error(`The sample's ${id} is no number.`);
      const method = aggregation === 'sum' ? 'sum' : 'weighted';
      // The unitless satisfaction score is out of 100 as well.
      const most = unit === '%' || unit === null ? 100 : Number.MAX_SAFE_INTEGER;
      return illustrativeDistricts(city, weights, method, most, row).map((number, index) =>
        cell(ROOT, id, `area-${SUZHOU_AREAS[index]?.code ?? ''}`, year, number),
      );
    }),
  );
}

function projects(plan: Plan): readonly Change[] {
  let milestone = 0;
  return SUZHOU_BOXES.flatMap((box, boxIndex) => {
    const boxId = `box-${boxIndex + 1}`;
    return [
      ...fieldChanges(plan, ROOT, 'box', boxId, {
        number: `专栏${boxIndex + 1}`,
        name: box.name,
        position: boxIndex + 1,
      }),
      ...box.projects.flatMap((project, projectIndex) => {
        const projectId = `project-${boxIndex + 1}-${projectIndex + 1}`;
        return [
          ...fieldChanges(plan, ROOT, 'project', projectId, {
            box: boxId,
            number: `${boxIndex + 1}.${projectIndex + 1}`,
            name: project.name,
            position: (boxIndex + 1) * 100 + projectIndex + 1,
          }),
          ...project.milestones.flatMap(({ quantity, ...fields }) => {
            milestone += 1;
            return fieldChanges(plan, ROOT, 'milestone', `milestone-${String(milestone).padStart(2, '0')}`, {
              ...fields,
              project: projectId,
              quantity: quantity === null ? null : readTarget(quantity),
              position: milestone,
            });
          }),
        ];
      }),
    ];
  });
}
