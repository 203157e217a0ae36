import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { asId, type PlanId } from '../base/ids';
import { nextOperation, replayLog } from '../operations/operation-log';
import { emptyPlan, type Plan, ROOT } from '../plan/plan';
import {
  listBoxes,
  listCategories,
  listIndicators,
  listMilestones,
  listProjects,
  planFacts,
  wholeRegion,
} from '../plan/plan-lists';
import { resolveValue } from '../plan/resolve';
import { formatTarget } from '../target/format-target';
import { draftToEdit, dueOf } from './draft-to-edit';
import { setIndicatorValue, setMilestoneText } from './edit-draft';
import type { ImportChoices } from './import-choices';
import type { ImportDraft } from './import-draft';
import { importPaste, importText } from './import-text';

const CHOICES: ImportChoices = {
  title: ' 苏州市行动计划 ',
  baseYear: 2016,
  targetYear: 2020,
  wholeRegion: '苏州市',
  rootName: '现行方案',
};

function planFrom(draft: ImportDraft, choices = CHOICES): Plan {
  let count = 0;
  const id = asId<PlanId>('p');
  const edit = draftToEdit(emptyPlan(id), draft, choices, () => `id${count++}`);
  if (!edit.ok) throw new Error(edit.issue.code);
  const { event, changes } = edit.value;
  const about = { id: 'op1', at: '2026-01-01T00:00:00.000Z', by: '', event, undoes: null };
  const plan = replayLog(id, [nextOperation([], about, changes)]);
  if (!plan.ok) throw new Error(plan.issue.code);
  return plan.value;
}

function valuesOf(plan: Plan, name: string): Record<number, string> {
  const indicator = listIndicators(plan, ROOT).find((one) => one.name === name);
  const region = wholeRegion(plan);
  if (indicator === undefined || region === undefined) throw new Error(name);
  const found: Record<number, string> = {};
  for (const year of [2015, 2016, 2017, 2018, 2019, 2020, 2021]) {
    const { value } = resolveValue(plan, {
      scenario: ROOT,
      indicator: indicator.id,
      region: region.id,
      year,
    });
    if (value !== null) found[year] = formatTarget(value);
  }
  return found;
}

function suzhou(): ImportDraft {
  const read = importText(readFileSync('../shared/plans/suzhou-2017-2020.txt'));
  if (!read.ok) throw new Error(read.issue.code);
  return read.value;
}

describe('a reviewed draft as the first operation of a plan', () => {
  it('holds the whole Suzhou plan: categories, indicators, boxes, projects, milestones', () => {
    const plan = planFrom(suzhou());
    expect(planFacts(plan)).toMatchObject({ title: '苏州市行动计划', baseYear: 2016, targetYear: 2020 });
    expect(wholeRegion(plan)?.name).toBe('苏州市');
    expect(listCategories(plan)).toHaveLength(11);
    expect(listIndicators(plan, ROOT)).toHaveLength(27);
    expect(listBoxes(plan)).toHaveLength(5);
    expect(listProjects(plan, ROOT)).toHaveLength(15);
    expect(listMilestones(plan, ROOT)).toHaveLength(24);
    expect(valuesOf(plan, '每千人注册护士数')).toEqual({ 2016: '2.88', 2020: '≥3.14' });
  });

  it('keeps what a person corrected in the review', () => {
    const draft = suzhou();
    const at = draft.indicators.findIndex(({ name }) => name === '每千人注册护士数');
    const corrected = setIndicatorValue(draft, at, 2020, '不低于３.３');
    if (!corrected.ok) throw new Error(corrected.issue.code);
    expect(valuesOf(planFrom(corrected.value), '每千人注册护士数')).toEqual({ 2016: '2.88', 2020: '≥3.3' });
  });

  it('puts columns without a year into the years that were confirmed', () => {
    const draft = importPaste('指标\t单位\t现状值\t目标值\n毕业率\t%\t90\t≥95\n床位数\t张\t12\t20\n参保率\t%\t98\t99');
    expect(draft.indicators[0]?.values.size).toBe(0);
    const plan = planFrom(draft, { ...CHOICES, baseYear: 2015, targetYear: 2021 });
    expect(valuesOf(plan, '毕业率')).toEqual({ 2015: '90', 2021: '≥95' });
  });

  it.each([
    [{ title: '　' }, 'plan.titleMissing'],
    [{ wholeRegion: '' }, 'import.wholeRegionMissing'],
    [{ baseYear: Number.NaN }, 'plan.yearOutside'],
    [{ targetYear: 2016 }, 'plan.periodBackwards'],
  ])('is refused for %j with %s', (change, code) => {
    const edit = draftToEdit(emptyPlan(asId<PlanId>('p')), suzhou(), { ...CHOICES, ...change }, () => 'x');
    expect(edit).toMatchObject({ ok: false, issue: { code } });
  });

  it('keeps the month a person gave, and no month of another year', () => {
    const draft = suzhou();
    const place = { box: 0, project: 0, milestone: 0 };
    const dated = setMilestoneText(draft, place, 'due', '2019年6月');
    if (!dated.ok) throw new Error(dated.issue.code);
    const milestone = dated.value.boxes[0]?.projects[0]?.milestones[0];
    if (milestone === undefined) throw new Error('no milestone');
    expect(dueOf(milestone)).toBe('2019-06');
    expect(dueOf({ ...milestone, year: 2020 })).toBe('2020');
    expect(listMilestones(planFrom(dated.value), ROOT)[0]?.due).toBe('2019-06');
  });
});
