import { asId, type IndicatorId, type PlanId, type RegionId, type ScenarioId } from '../../shared/base/ids';
import { createPlan } from '../../shared/edits/create-plan';
import type { EditResult } from '../../shared/edits/edit';
import { addEntity, type ListedKind } from '../../shared/edits/edit-entity';
import { branchScenario } from '../../shared/edits/edit-scenarios';
import { setTarget } from '../../shared/edits/set-target';
import { applyChanges } from '../../shared/operations/apply-changes';
import type { FieldValue } from '../../shared/plan/field';
import { emptyPlan, type Plan, ROOT } from '../../shared/plan/plan';

/** The plan after an edit; a refused edit is a mistake of the test. */
export function afterEdit(plan: Plan, edit: EditResult): Plan {
  if (!edit.ok) throw new Error(`Refused: ${edit.issue.code}`);
  return applyChanges(plan, edit.value.changes);
}

export const CITY = asId<RegionId>('r0');
export const DRAFT = asId<ScenarioId>('draft');

/** A plan of a city with two districts, two categories, three indicators, a box with a project and two milestones. */
export function testPlan(): Plan {
  let next = 0;
  let plan = afterEdit(
    emptyPlan(asId<PlanId>('test')),
    createPlan(
      emptyPlan(asId<PlanId>('test')),
      {
        title: '试验',
        baseYear: 2016,
        targetYear: 2020,
        regions: ['苏州市', '姑苏区', '吴江区'],
        rootName: '现行方案',
      },
      () => `r${next++}`,
    ),
  );
  const add = (kind: ListedKind, id: string, fields: Record<string, FieldValue>) => {
    plan = afterEdit(plan, addEntity(plan, ROOT, kind, id, fields));
  };
  add('category', 'c1', { name: '教育' });
  add('category', 'c2', { name: '卫生' });
  add('indicator', 'i1', {
    name: '毛入园率',
    unit: '%',
    category: 'c1',
    attribute: 'binding',
    responsible: '市教育局',
  });
  add('indicator', 'i2', {
    name: '医师数',
    unit: '人',
    category: 'c2',
    aggregation: 'sum',
    responsible: '市卫生计生委',
  });
  add('indicator', 'i3', { name: '失业率', unit: '%', category: 'c2', polarity: 'lower', responsible: '市人社局' });
  add('box', 'b1', { number: '专栏1', name: '教育提升工程' });
  add('project', 'p1', {
    box: 'b1',
    number: '1.1',
    name: '学前教育工程',
    content: '新建幼儿园50所。',
    responsible: '市教育局',
  });
  add('milestone', 'm1', {
    project: 'p1',
    what: '新建幼儿园50所',
    quantity: {
      kind: 'number',
      comparator: '=',
      number: 50,
      decimals: 0,
      scale: '',
      cumulative: false,
      perYear: false,
      soft: false,
    },
    unit: '所',
    due: '2020',
    counting: 'cumulative',
  });
  add('milestone', 'm2', { project: 'p1', what: '普惠园基本覆盖', firmness: 'soft' });
  const values: readonly (readonly [string, string, number, string])[] = [
    ['i1', 'r0', 2016, '99.5'],
    ['i1', 'r0', 2020, '100'],
    ['i2', 'r0', 2016, '2.60'],
    ['i2', 'r0', 2020, '≥2.5'],
    ['i2', 'r1', 2020, '1.5'],
    ['i3', 'r0', 2016, '1.89'],
    ['i3', 'r0', 2020, '<3.5'],
  ];
  for (const [indicator, region, year, typed] of values) {
    const place = { scenario: ROOT, indicator: asId<IndicatorId>(indicator), region: asId<RegionId>(region), year };
    plan = afterEdit(plan, setTarget(plan, place, typed));
  }
  return afterEdit(plan, branchScenario(plan, ROOT, DRAFT, '方案一'));
}
