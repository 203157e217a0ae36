import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { asId, type PlanId } from '../base/ids';
import { nextOperation, replayLog } from '../operations/operation-log';
import { noteOf } from '../plan/note';
import { emptyPlan, type Plan, ROOT } from '../plan/plan';
import {
  listBoxes,
  listCategories,
  listIndicators,
  listMilestones,
  listProjects,
  listRegions,
  planFacts,
  wholeRegion,
} from '../plan/plan-lists';
import { resolveValue } from '../plan/resolve';
import { formatTarget } from '../target/format-target';
import { districtsApart } from './districts-apart';
import { draftToEdit, dueOf } from './draft-to-edit';
import { setIndicatorValue, setMilestoneText, setSplitValue } from './edit-draft';
import type { ImportChoices } from './import-choices';
import type { ImportDraft } from './import-draft';
import { importPaste, importText } from './import-text';
import { notTaken } from './not-taken';
import { placeSplits } from './place-splits';
import { withoutParts } from './without-parts';

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

describe('numbers of districts in a new plan', () => {
  const [sample] = importPaste('指标\t单位\t2016年\t2020年目标\n床位\t张\t500\t700').indicators;
  const cell = (text: string, at: number) => {
    const read = setIndicatorValue({ ...table, indicators: sample === undefined ? [] : [sample] }, 0, 2020, text);
    const found = read.ok ? read.value.indicators[0]?.target : null;
    if (found === null || found === undefined) throw new Error(text);
    return { ...found, place: `line 9 cell ${at}` };
  };
  const table = importPaste('指标\t单位\t2016年\t2020年目标\n养老床位\t张\t900\t1200');
  const split = (indicator: string, year: number | null, whole: string) => ({
    indicator,
    unit: '张',
    year,
    place: 'line 9',
    confidence: 'high' as const,
    cells: [
      { district: '姑苏区', cell: cell('500', 2) },
      { district: '吴中区', cell: cell('700', 3) },
    ],
    whole: { district: '合计', cell: cell(whole, 4) },
  });
  const draft: ImportDraft = {
    ...table,
    splits: [split('养老床位', 2020, '1200'), split('日间照料床位', null, '1200')],
  };
  const shown = (plan: Plan, name: string, region: string, year = 2020): string | null => {
    const indicator = listIndicators(plan, ROOT).find((one) => one.name === name);
    const found = listRegions(plan).find((one) => one.name === region);
    if (indicator === undefined || found === undefined) throw new Error(`${name} ${region}`);
    const { value } = resolveValue(plan, { scenario: ROOT, indicator: indicator.id, region: found.id, year });
    return value === null ? null : formatTarget(value);
  };

  it('make its districts; they go to the indicator of that name, or bring their own', () => {
    const plan = planFrom(draft);
    const whole = wholeRegion(plan);
    expect(whole?.name).toBe('苏州市');
    expect(listRegions(plan).map(({ name, parent }) => [name, parent])).toEqual([
      ['苏州市', null],
      ['姑苏区', whole?.id],
      ['吴中区', whole?.id],
    ]);
    expect(listIndicators(plan, ROOT).map(({ name }) => name)).toEqual(['养老床位', '日间照料床位']);
    expect(['姑苏区', '吴中区', '苏州市'].map((region) => shown(plan, '养老床位', region))).toEqual([
      '500',
      '700',
      '1200',
    ]);
    expect(shown(plan, '养老床位', '苏州市', 2016)).toBe('900');
    expect(['姑苏区', '苏州市'].map((region) => shown(plan, '日间照料床位', region))).toEqual(['500', '1200']);
    expect(placeSplits(draft, CHOICES).problems).toEqual([]);
  });

  it('that contradict the table are told with their place, and the table stands', () => {
    const other = { ...draft, splits: [split('养老床位', 2020, '1300')] };
    expect(placeSplits(other, CHOICES).problems.map(({ issue }) => [issue.code, issue.place])).toEqual([
      ['merge.saidTwice', 'line 9 cell 4'],
    ]);
    expect(shown(planFrom(other), '养老床位', '苏州市')).toBe('1200');
  });

  it('are left out as a person says, and typed anew', () => {
    const without = withoutParts(draft, new Set(['s0.c0', 's0.c2', 's1']));
    expect(shown(planFrom(without), '养老床位', '苏州市')).toBe('1200');
    expect(listRegions(planFrom(without)).map(({ name }) => name)).toEqual(['苏州市', '吴中区']);
    const typed = setSplitValue(draft, { split: 0, cell: 1 }, '≥710');
    if (!typed.ok) throw new Error(typed.issue.code);
    expect(shown(planFrom(typed.value), '养老床位', '吴中区')).toBe('≥710');
    expect(setSplitValue(draft, { split: 0, cell: 1 }, '95/97').ok).toBe(false);
  });
});

describe('rows of districts, as fill-in forms return them', () => {
  const table = importPaste('指标\t单位\t2016年\t2020年目标\n养老床位\t张\t900\t1200');
  const form = (region: string, value: string) =>
    importPaste(`指标\t单位\t2020年目标\n养老床位\t张\t${value}\n助餐点\t个\t${value}`).indicators.map((row) => ({
      ...row,
      region,
    }));
  const shown = (plan: Plan, name: string, region: string): string | null => {
    const indicator = listIndicators(plan, ROOT).find((one) => one.name === name);
    const found = listRegions(plan).find((one) => one.name === region);
    if (indicator === undefined || found === undefined) throw new Error(`${name} ${region}`);
    const { value } = resolveValue(plan, { scenario: ROOT, indicator: indicator.id, region: found.id, year: 2020 });
    return value === null ? null : formatTarget(value);
  };

  it('go to their districts in a new plan, whatever stands before and behind them; none to the whole', () => {
    const [row] = table.indicators;
    if (row === undefined) throw new Error('a row');
    const draft = { ...table, indicators: [...form('姑苏区', '500'), row, ...form('吴中区', '700')] };
    const plan = planFrom(draft);
    expect(listIndicators(plan, ROOT).map(({ name }) => name)).toEqual(['养老床位', '助餐点']);
    const regions = ['姑苏区', '吴中区', '苏州市'];
    expect(regions.map((region) => shown(plan, '养老床位', region))).toEqual(['500', '700', '1200']);
    expect(regions.map((region) => shown(plan, '助餐点', region))).toEqual(['500', '700', null]);
  });

  it('keep sentences at the indicator they speak of', () => {
    const [row] = table.indicators;
    if (row === undefined) throw new Error('a row');
    const mention = {
      ...{ indicator: 2, place: 'line 1', sentence: '', value: '1200', year: 2020, agrees: true },
      ...{ nth: 0, section: null, confidence: 'high' as const },
    };
    const draft = { ...table, indicators: [...form('姑苏区', '500'), row], mentions: [mention] };
    const apart = districtsApart(draft, CHOICES);
    expect(apart.indicators.map(({ name }) => name)).toEqual(['养老床位', '助餐点']);
    expect(apart.mentions?.map(({ indicator }) => indicator)).toEqual([0]);
  });
});

describe('what stands beside a row', () => {
  const row = { name: '注册护士', parent: '每千人口医护人员数', notes: ['为2024年数据', '①'], assisting: '市财政局' };
  const [first] = importPaste('指标\t单位\t2016年\t2020年目标\n注册护士\t人\t2.8\t3.1').indicators;
  if (first === undefined) throw new Error('a row');
  const text = importPaste('苏州市规划');
  const draft = { ...text, indicators: [{ ...first, ...row, responsible: '市卫健委' }] };

  it('goes where the plan has a place for it: the note on the indicator, the units', () => {
    const plan = planFrom(draft);
    const [indicator] = listIndicators(plan, ROOT);
    expect(indicator?.responsible).toBe('市卫健委（配合：市财政局）');
    const address = {
      kind: 'field',
      scenario: ROOT,
      entity: 'indicator',
      id: indicator?.id ?? '',
      field: 'name',
    } as const;
    expect(noteOf(plan, address)).toBe('每千人口医护人员数 › 注册护士\n为2024年数据');
  });

  it('is listed where it has none', () => {
    const notes = [
      { mark: '*', text: '为2024年数据', place: 'line 8' },
      { mark: null, text: '本表数据为预计数', place: 'line 9' },
    ];
    const told = notTaken({ ...draft, notes }).map(({ issue }) => [issue.code, issue.place]);
    expect(told).toEqual([['import.noteNotTaken', 'line 9']]);
    const form = {
      ...draft,
      indicators: [{ ...first, region: '姑苏区', place: 'line 5' }],
      statuses: [{ what: '新建学校', text: '完成', status: 'done' as const, place: 'line 7' }],
    };
    const codes = (into: 'new' | 'current') => notTaken(form, into).map(({ issue }) => issue.code);
    expect(codes('new')).toEqual(['import.statusesNotTaken']);
    expect(codes('current')).toEqual([]);
  });
});
