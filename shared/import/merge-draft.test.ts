import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asId, type PlanId, type RegionId, type ScenarioId } from '../base/ids';
import { branchScenario } from '../edits/edit-scenarios';
import { applyChanges } from '../operations/apply-changes';
import { invertChanges } from '../operations/invert-changes';
import { noteOf } from '../plan/note';
import { emptyPlan, type Plan, ROOT } from '../plan/plan';
import { listIndicators, listMilestones, listProjects, listRegions, wholeRegion } from '../plan/plan-lists';
import { resolveValue } from '../plan/resolve';
import { samplePlan } from '../sample/sample-for-tests';
import { formatTarget } from '../target/format-target';
import { isTakenByItself } from './difference';
import { draftToEdit } from './draft-to-edit';
import type { DraftIndicator, ImportDraft } from './import-draft';
import { importPaste, importText } from './import-text';
import { compareWithPlan, mergeToEdit } from './merge-draft';

function suzhou(): ImportDraft {
  const read = importText(readFileSync('../shared/plans/suzhou-2017-2020.txt'));
  if (!read.ok) throw new Error(read.issue.code);
  return read.value;
}

let count = 0;
const newId = () => `n${count++}`;

function planOf(draft: ImportDraft): Plan {
  const empty = emptyPlan(asId<PlanId>('p'));
  const choices = { title: '计划', baseYear: 2016, targetYear: 2020, wholeRegion: '苏州市', rootName: '现行方案' };
  const edit = draftToEdit(empty, draft, choices, newId);
  if (!edit.ok) throw new Error(edit.issue.code);
  return applyChanges(empty, edit.value.changes);
}

const choicesFor = (plan: Plan, scenario: ScenarioId = ROOT) => ({
  scenario,
  region: wholeRegion(plan)?.id ?? asId<RegionId>('none'),
});

/** What would be taken over without a person's word. */
function merge(plan: Plan, draft: ImportDraft, choices = choicesFor(plan)) {
  const found = compareWithPlan(plan, draft, choices);
  const edit = mergeToEdit(plan, found.differences.filter(isTakenByItself), choices, newId);
  if (!edit.ok) throw new Error(edit.issue.code);
  return { ...found, ...edit.value, plan: applyChanges(plan, edit.value.changes) };
}

const table = (...rows: readonly string[]) => importPaste(['类别\t指标\t单位\t2016年\t2020年目标', ...rows].join('\n'));

function shown(plan: Plan, name: string, year: number, scenario: ScenarioId = ROOT): string | null {
  const indicator = listIndicators(plan, scenario).find((one) => one.name === name);
  const region = wholeRegion(plan);
  if (indicator === undefined || region === undefined) return null;
  const { value } = resolveValue(plan, { scenario, indicator: indicator.id, region: region.id, year });
  return value === null ? null : formatTarget(value);
}

describe('a document held against the plan it was made from', () => {
  it('has nothing new: all of the Suzhou text is the same', () => {
    const plan = planOf(suzhou());
    const { differences, changes, problems, same } = merge(plan, suzhou());
    expect(differences).toEqual([]);
    expect(changes).toEqual([]);
    expect(problems).toEqual([]);
    expect(same).toBeGreaterThan(150);
  });

  it('is found again when names are written in another width, with blanks, units in brackets and unseen signs', () => {
    const plan = planOf(table('医疗\t每千人床位数\t张\t5.1\t6', '教育\t毕业率\t%\t90\t≥95'));
    const other = importPaste(
      '指标（单位）\t２０１６年\t2020年目标\n每千人 床\u200b位数（张）\t5.1\t6\n1. 毕业率(%)\t90\t≥95\n参保率(%)\t9\t99',
    );
    const { differences, problems } = merge(plan, other);
    expect(problems).toEqual([]);
    expect(differences.map(({ kind, of, subject }) => [kind, of, subject])).toEqual([['new', 'indicator', '参保率']]);
  });
});

describe('what differs', () => {
  it('is new, changed or missing, by indicator, value, project and milestone', () => {
    const draft = suzhou();
    const plan = planOf(draft);
    const boxes = draft.boxes.map((box, b) =>
      b > 0
        ? box
        : {
            ...box,
            projects: box.projects.slice(1).map((project) => ({
              ...project,
              milestones: project.milestones.map((one) => ({
                ...one,
                text: one.text.replace(/\d+(?=[%人个家])/, '77'),
              })),
            })),
          },
    );
    const indicators = [
      ...draft.indicators.slice(1, 26).map((row, at) => (at === 0 ? raised(row) : row)),
      ...table('新类\t新指标\t个\t1\t2').indicators,
    ];
    const { differences, plan: merged } = merge(plan, { ...draft, indicators, boxes });
    const told = differences.map(({ kind, of }) => `${kind} ${of}`);
    expect(told.filter((one) => one === 'changed value')).toHaveLength(1);
    expect(told.filter((one) => one === 'new indicator')).toHaveLength(1);
    expect(told.filter((one) => one === 'missing indicator')).toHaveLength(2);
    expect(told.filter((one) => one === 'missing project')).toHaveLength(1);
    expect(differences.find(({ field }) => field === 'what')).toMatchObject({ kind: 'changed', of: 'milestone' });
    expect(listIndicators(merged, ROOT)).toHaveLength(28);
    expect(shown(merged, '新指标', 2020)).toBe('2');
    expect(listProjects(merged, ROOT)).toHaveLength(15);
    expect(listMilestones(merged, ROOT)).toHaveLength(24);
  });

  it('goes to the chosen scenario as its adjustments, and one undo takes all of it back', () => {
    const plan = planOf(table('教育\t毕业率\t%\t90\t≥95'));
    const draftId = asId<ScenarioId>('s1');
    const branch = branchScenario(plan, ROOT, draftId, '方案一');
    if (!branch.ok) throw new Error(branch.issue.code);
    const branched = applyChanges(plan, branch.value.changes);
    const choices = choicesFor(branched, draftId);
    const {
      plan: merged,
      changes,
      event,
    } = merge(branched, table('教育\t毕业率\t%\t90\t≥97', '教育\t入园率\t%\t80\t85'), choices);
    expect(event).toBe('plan.import');
    expect(shown(merged, '毕业率', 2020, draftId)).toBe('≥97');
    expect(shown(merged, '毕业率', 2020)).toBe('≥95');
    expect(listIndicators(merged, ROOT)).toHaveLength(1);
    expect(shown(merged, '入园率', 2020, draftId)).toBe('85');
    expect(applyChanges(merged, invertChanges(changes)).values).toEqual(branched.values);
  });

  it('is never taken over by itself in another unit, from a doubtful row, or where the document is silent', () => {
    const plan = planOf(table('就业\t新增就业\t人\t1000\t2000', '就业\t失业率\t%\t3\t<4', '就业\t培训\t人\t1\t2'));
    const draft = table('就业\t新增就业\t万人\t0.1\t0.3', '就业\t失业率\t%\t\t<3.5');
    const [jobs, rate] = draft.indicators;
    if (jobs === undefined || rate === undefined) throw new Error('two rows');
    const doubtful = { ...draft, indicators: [jobs, { ...rate, confidence: 'low' as const }] };
    const { differences, changes } = merge(plan, doubtful);
    expect(differences.map(({ subject, kind, doubt }) => [subject, kind, doubt])).toEqual([
      ['新增就业', 'changed', 'otherUnit'],
      ['新增就业', 'changed', 'otherUnit'],
      ['新增就业', 'changed', 'otherUnit'],
      ['失业率', 'missing', 'lowConfidence'],
      ['失业率', 'changed', 'lowConfidence'],
      ['培训', 'missing', null],
    ]);
    expect(changes).toEqual([]);
  });

  it('is told, not guessed: two indicators of one name, a region that is not in the plan, one cell said twice', () => {
    const plan = planOf(table('甲\t覆盖率\t%\t1\t2', '乙\t覆盖率\t%\t3\t4'));
    const rows = importPaste(
      '指标\t单位\t2016年\t2020年目标\n覆盖率\t%\t5\t6\n参保率\t%\t7\t8\n参保率\t%\t7\t9',
    ).indicators;
    const [several, one, two] = rows;
    if (several === undefined || one === undefined || two === undefined) throw new Error('three rows');
    const draft = { ...table(), indicators: [several, one, two, { ...one, name: '入园率', region: '某某区' }] };
    const { problems, changes } = merge(plan, draft);
    expect(problems.map(({ issue }) => issue.code)).toEqual([
      'merge.severalIndicators',
      'merge.saidTwice',
      'merge.regionUnknown',
    ]);
    expect(changes.filter(({ kind }) => kind === 'value')).toHaveLength(2);
  });

  it('finds a row of a name in the category it belongs to, and makes a new one for another category', () => {
    const plan = planOf(table('甲\t覆盖率\t%\t1\t2'));
    const { differences } = merge(plan, table('甲\t覆盖率\t%\t1\t2', '乙\t覆盖率\t%\t3\t4'));
    expect(differences.map(({ kind, of }) => [kind, of])).toEqual([['new', 'indicator']]);
  });

  it('puts rows of districts to their districts', () => {
    const plan = samplePlan();
    const [, district] = listRegions(plan);
    const [indicator] = listIndicators(plan, ROOT);
    if (district === undefined || indicator === undefined) throw new Error('the sample has districts');
    const [row] = table(`\t${indicator.name}\t${indicator.unit}\t77.7\t`).indicators;
    if (row === undefined) throw new Error('one row');
    const draft = {
      ...table(),
      indicators: [{ ...row, category: null, region: ` ${district.name.replace(/[区县市]$/, '')}` }],
    };
    const { differences } = merge(plan, draft);
    const values = differences.filter(({ of, kind }) => of === 'value' && kind !== 'missing');
    expect(values).toMatchObject([{ region: district.name, year: 2016 }]);
  });
});

describe('numbers split over districts', () => {
  it('go to their districts and the sum to the whole', () => {
    const plan = samplePlan();
    const [whole, district] = listRegions(plan);
    const [indicator] = listIndicators(plan, ROOT);
    if (whole === undefined || district === undefined || indicator === undefined) throw new Error('the sample');
    const [row] = table(`\t${indicator.name}\t${indicator.unit}\t77.7\t88.8`).indicators;
    if (row?.base == null || row.target === null) throw new Error('one row');
    const { name, unit } = indicator;
    const split = { indicator: name, unit, year: 2018, place: 'line 3', confidence: 'high' as const };
    const cells = [{ district: district.name, cell: row.base }];
    const draft = { ...table(), splits: [{ ...split, cells, whole: { district: '合计', cell: row.target } }] };
    const { differences, changes } = merge(plan, draft);
    const values = differences.filter(({ of, kind }) => of === 'value' && kind !== 'missing');
    expect(values.map(({ region, year }) => [region, year])).toEqual([
      [district.name, 2018],
      [whole.name, 2018],
    ]);
    expect(changes).toHaveLength(2);
  });
});

describe('what stands beside a row', () => {
  it('goes into a new indicator, and is told, not written, where the plan has the indicator', () => {
    const [row] = table('教育\t随迁子女入学率\t%\t90\t95').indicators;
    if (row === undefined) throw new Error('a row');
    const beside = { ...row, responsible: '市教育局', assisting: '市财政局', notes: ['为2024年数据'] };
    const plan = samplePlan();
    const { differences, problems, plan: merged } = merge(plan, { ...table(), indicators: [beside] });
    expect(problems).toEqual([]);
    const made = listIndicators(merged, ROOT).find(({ name }) => name === row.name);
    expect(made?.responsible).toBe('市教育局（配合：市财政局）');
    const name = { kind: 'field', scenario: ROOT, entity: 'indicator', id: made?.id ?? '', field: 'name' } as const;
    expect(noteOf(merged, name)).toBe('为2024年数据');
    expect(differences.length).toBeGreaterThan(0);
    const again = merge(merged, { ...table(), indicators: [beside] });
    expect([again.changes, again.problems]).toEqual([[], []]);
    const other = merge(merged, { ...table(), indicators: [{ ...beside, notes: ['为2025年数据'] }] });
    expect(other.problems.map(({ issue }) => issue.code)).toEqual(['merge.remarkNotTaken']);
    expect(other.changes).toEqual([]);
  });
});

describe('the same document twice', () => {
  const word = fc.constantFrom('甲', '乙', '丙', '覆盖率', '覆 盖率', '参保率(%)', '床位');
  const rowArbitrary = fc.record({
    category: fc.option(fc.constantFrom('教育', '医疗', '一、教育'), { nil: null }),
    name: word,
    unit: fc.option(fc.constantFrom('%', '人', '％'), { nil: null }),
    responsible: fc.option(fc.constantFrom('教育局', '卫生局'), { nil: null }),
    attribute: fc.option(fc.constantFrom('约束性', '预期性'), { nil: null }),
    base: fc.constantFrom('', '1', '2.50', '—'),
    target: fc.constantFrom('', '≥3', '4', '达标'),
    low: fc.boolean(),
  });
  const draftArbitrary = fc.array(rowArbitrary, { maxLength: 7 }).map((rows): ImportDraft => {
    const { indicators } = table(...rows.map((row) => `类\t指标名\t个\t${row.base}\t${row.target}`));
    return {
      ...table(),
      indicators: indicators.map((read, at): DraftIndicator => {
        const { low, base, target, ...said } = rows[at] ?? { low: false, base: '', target: '' };
        return { ...read, ...said, confidence: low ? 'low' : 'high' };
      }),
    };
  });

  it('changes nothing the second time, whatever the plan and the document hold', () => {
    fc.assert(
      fc.property(draftArbitrary, draftArbitrary, (first, second) => {
        const plan = planOf(first);
        const once = merge(plan, second);
        expect(merge(once.plan, second).changes).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('changes nothing when boxes and projects were reordered, renamed and filled in between', () => {
    const draft = suzhou();
    fc.assert(
      fc.property(fc.shuffledSubarray([...draft.boxes], { minLength: 1 }), fc.nat(3), (boxes, drop) => {
        const known = planOf({ ...draft, boxes: boxes.map((box) => ({ ...box, projects: box.projects.slice(drop) })) });
        const once = merge(known, draft);
        expect(merge(once.plan, draft).changes).toEqual([]);
        expect(listProjects(once.plan, ROOT)).toHaveLength(15);
      }),
      { numRuns: 25 },
    );
  });
});

function raised(row: DraftIndicator): DraftIndicator {
  const cell = table('类\t名\t个\t1\t123').indicators[0]?.target ?? null;
  if (cell === null) throw new Error('a cell');
  const values = new Map(row.values).set(2020, cell);
  return { ...row, values, target: cell };
}
