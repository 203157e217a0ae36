import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { fieldChanges } from '../edits/change-field';
import { isTakenByItself } from '../import/difference';
import { importSource } from '../import/import-source';
import { compareWithPlan, mergeToEdit } from '../import/merge-draft';
import { readMilestoneStatus } from '../import/milestone-status';
import { inSourceTerms } from '../import/place-in-source';
import { readSource } from '../import/read-source';
import type { Region } from '../plan/entity';
import { type Plan, ROOT } from '../plan/plan';
import { districtsOf, entityOf, listMilestones } from '../plan/plan-lists';
import { after, samplePlan } from '../sample/sample-for-tests';
import { forms as words } from '../wording/zh-CN/forms';
import type { FillForm } from './fill-form';
import { formOf, theWhole, withStates } from './forms-for-tests';
import { milestoneForm } from './milestone-form';
import { writeFormXlsx } from './write-form-xlsx';

const FACTS = { title: '填报表', author: '', createdAt: '2026-01-01T00:00:00Z', footer: '' };
const sample = samplePlan();
const [district, neighbour] = districtsOf(sample, theWhole(sample));
if (district === undefined || neighbour === undefined) throw new Error('the sample has districts');
const [own, foreign, ...others] = listMilestones(sample, ROOT);
if (own === undefined || foreign === undefined) throw new Error('the sample has milestones');

/** One milestone is the district's, one its neighbour's; all others are of the whole city or name no region. */
const plan = after(sample, {
  ok: true,
  value: {
    event: 'plan.import',
    changes: [
      ...fieldChanges(sample, ROOT, 'milestone', own.id, { scope: district.name }),
      ...fieldChanges(sample, ROOT, 'milestone', foreign.id, { scope: neighbour.name }),
    ],
  },
});
const sheetOf = (region: Region, of: Plan = plan) => milestoneForm(of, region, { withValues: false }, words.milestones);

async function returned(...forms: readonly FillForm[]) {
  const source = readSource(await writeFormXlsx(forms, words.guide, FACTS), '回表.xlsx');
  if (!source.ok) throw new Error(source.issue.code);
  const draft = importSource(source.value);
  return { draft, inTerms: inSourceTerms(draft, source.value) };
}

function compare(of: Plan, draft: Awaited<ReturnType<typeof returned>>['draft']) {
  const choices = { scenario: ROOT, region: theWhole(of).id };
  const found = compareWithPlan(of, draft, choices);
  const taken = found.differences.filter(isTakenByItself);
  return { ...found, taken, edit: mergeToEdit(of, taken, choices, () => 'new') };
}

describe('the milestone sheet of a fill-in workbook', () => {
  it('lists what is the district’s and the city’s, with open cells for state and remark alone', () => {
    const form = sheetOf(district);
    expect(form?.rows.map(({ cells }) => cells[2])).toEqual([own, ...others].map(({ what }) => what));
    expect(form?.columns.map(({ kind }) => kind).filter((kind) => kind === 'choice' || kind === 'remark')).toHaveLength(
      2,
    );
    const known = milestoneForm(plan, district, { withValues: true }, words.milestones);
    expect(known?.rows[0]?.cells[6]).toBe(words.milestones.status[own.status]);
    const none = { ...plan, fields: new Map() };
    expect(milestoneForm(none, district, { withValues: false }, words.milestones)).toBeNull();
  });

  it('is high enough for a long text', async () => {
    const form = sheetOf(district);
    if (form === null) throw new Error('milestones');
    const [row] = form.rows;
    if (row === undefined) throw new Error('a row');
    const bytes = await writeFormXlsx(
      [{ ...form, rows: [row, { ...row, cells: row.cells.with(2, '服务'.repeat(25)) }] }],
      words.guide,
      FACTS,
    );
    const xml = strFromU8(unzipSync(bytes)['xl/worksheets/sheet2.xml'] ?? new Uint8Array());
    const heights = [...xml.matchAll(/<row r="([56])"[^>]* ht="([\d.]+)"/g)].map(([, at, height]) => [at, height]);
    expect(heights).toEqual([
      ['5', '22'],
      ['6', '52'],
    ]);
  });

  it('comes back as changes of state; the district’s own are taken, the city’s wait, the second time nothing changes', async () => {
    const states = withStates(sheetOf(district), { 0: ['完成', '提前半年'], 1: ['慢序时'] });
    const { draft, inTerms } = await returned(formOf(plan, district, words.sheet), states);
    expect(draft.unrecognised).toEqual([]);
    expect(inTerms.statuses?.map(({ place, status }) => [place, status])).toEqual([
      [`sheet ${district.name} 里程碑!G5`, 'done'],
      [`sheet ${district.name} 里程碑!G6`, 'behind'],
    ]);
    const { taken, differences, problems, edit } = compare(plan, draft);
    expect(problems).toEqual([]);
    expect(inTerms.problems.map(({ issue }) => issue.code)).toEqual(['form.remark']);
    expect(differences.map(({ field, after: to, region, doubt }) => [field, to, region, doubt])).toEqual([
      ['status', 'done', district.name, null],
      ['status', 'behind', district.name, 'notItsOwn'],
    ]);
    expect(taken).toHaveLength(1);
    const merged = after(plan, edit);
    expect(entityOf(merged, ROOT, 'milestone', own.id).status).toBe('done');
    expect(compare(merged, draft).taken).toEqual([]);
  });

  it('names sheet and cell of a state that cannot be read', async () => {
    const { inTerms, draft } = await returned(withStates(sheetOf(district), { 0: ['进行中'] }));
    expect(inTerms.problems.map(({ issue }) => [issue.code, issue.place])).toEqual([
      ['form.statusUnreadable', `sheet ${district.name} 里程碑!G5`],
    ]);
    expect(compare(plan, draft).differences).toEqual([]);
  });

  it('goes by words where keys are gone or were left behind, and says which it could not find', async () => {
    const form = withStates(sheetOf(district), { 0: ['完成'] });
    const bare: FillForm = {
      ...form,
      columns: form.columns.slice(0, -1),
      rows: form.rows.map((row) => ({ ...row, cells: row.cells.slice(0, -1) })),
    };
    expect(compare(plan, (await returned(bare)).draft).taken.map(({ subject }) => subject)).toEqual([own.what]);
    const [first, second] = form.rows;
    if (first === undefined || second === undefined) throw new Error('two rows');
    const only = (row: (typeof form.rows)[number]) => returned({ ...form, rows: [row] });
    const slipped = await only({ ...first, cells: first.cells.with(-1, second.cells.at(-1) ?? '') });
    expect(compare(plan, slipped.draft).taken.map(({ subject }) => subject)).toEqual([own.what]);
    const renamed = compare(plan, (await only({ ...first, cells: first.cells.with(2, '没有的事') })).draft);
    expect(renamed.problems.map(({ issue }) => issue.code)).toEqual(['merge.keyOtherName']);
    expect(renamed.taken).toEqual([]);
    const gone = compare(
      plan,
      (await only({ ...first, cells: first.cells.with(2, '没有的事').with(-1, 'EQP-M:x') })).draft,
    );
    expect(gone.problems.map(({ issue }) => issue.code)).toEqual(['merge.milestoneUnknown']);
  });

  it('says when two districts tell two states of one milestone', async () => {
    const at = (form: FillForm | null) => form?.rows.findIndex(({ cells }) => cells[2] === others[0]?.what) ?? -1;
    const forms = [district, neighbour].map((region, index) => {
      const form = sheetOf(region);
      return withStates(form, { [at(form)]: [index === 0 ? '完成' : '慢序时'] });
    });
    const { problems, differences } = compare(plan, (await returned(...forms)).draft);
    expect(problems.map(({ issue }) => issue.code)).toEqual(['merge.statusSaidTwice']);
    expect(differences).toHaveLength(1);
  });
});

it('reads a state as offices write it, and none that does not tell which of the four it is', () => {
  const read = [
    '已完成',
    ' 未 开始',
    '尚未启动',
    '慢于序时进度',
    '进度滞后',
    '按序时',
    '达到序时进度',
    '按计划推进',
    'On schedule',
  ];
  expect(read.map(readMilestoneStatus)).toEqual([
    'done',
    'notStarted',
    'notStarted',
    'behind',
    'behind',
    'onSchedule',
    'onSchedule',
    'onSchedule',
    'onSchedule',
  ]);
  for (const text of ['进行中', '未完成', '完成60%', '基本完成', '好', ''])
    expect(readMilestoneStatus(text), text).toBeNull();
});
