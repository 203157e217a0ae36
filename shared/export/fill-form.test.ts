import { describe, expect, it } from 'vitest';
import { isTakenByItself } from '../import/difference';
import { importSource } from '../import/import-source';
import { compareWithPlan, mergeToEdit } from '../import/merge-draft';
import { inSourceTerms } from '../import/place-in-source';
import { readSource } from '../import/read-source';
import { type Plan, ROOT } from '../plan/plan';
import { districtsOf, listIndicators } from '../plan/plan-lists';
import { resolveValue } from '../plan/resolve';
import { after, samplePlan } from '../sample/sample-for-tests';
import { formatTarget } from '../target/format-target';
import { forms as words } from '../wording/zh-CN/forms';
import { type FillForm, fillForm } from './fill-form';
import { filledIn, formOf, theWhole } from './forms-for-tests';
import { writeFormXlsx } from './write-form-xlsx';

const plan = samplePlan();
const [district] = districtsOf(plan, theWhole(plan));
if (district === undefined) throw new Error('the sample has districts');
const FACTS = { title: '填报表', author: '示例', createdAt: '2026-01-01T00:00:00Z', footer: '' };
const indicators = listIndicators(plan, ROOT);

/** The workbook as it comes back. */
async function returned(...forms: readonly FillForm[]) {
  const bytes = await writeFormXlsx(forms, words.guide, FACTS);
  const source = readSource(bytes, '回表.xlsx');
  if (!source.ok) throw new Error(source.issue.code);
  return { draft: importSource(source.value), inTerms: inSourceTerms(importSource(source.value), source.value) };
}

function compare(of: Plan, draft: Awaited<ReturnType<typeof returned>>['draft']) {
  const choices = { scenario: ROOT, region: theWhole(of).id };
  const found = compareWithPlan(of, draft, choices);
  const taken = found.differences.filter(isTakenByItself);
  return { ...found, taken, edit: mergeToEdit(of, taken, choices, () => 'new') };
}

function shown(of: Plan, at: number, year: number): string | null {
  const indicator = indicators[at];
  if (indicator === undefined || district === undefined) return null;
  const { value } = resolveValue(of, { scenario: ROOT, indicator: indicator.id, region: district.id, year });
  return value === null ? null : formatTarget(value);
}

const ANSWERS = { 0: ['91.50', '≥96'], 3: ['2', '<3.5'], 5: ['', '—'] } as const;

describe('a fill-in workbook that comes back', () => {
  it('gives the values of its region, and nothing else changes; the second time nothing at all', async () => {
    const { draft } = await returned(filledIn(formOf(plan, district, words.sheet), ANSWERS));
    const { taken, edit, problems } = compare(plan, draft);
    expect(problems).toEqual([]);
    expect(draft.unrecognised).toEqual([]);
    expect(taken.every(({ of, region }) => of === 'value' && region === district.name)).toBe(true);
    const merged = after(plan, edit);
    expect([shown(merged, 0, 2016), shown(merged, 0, 2020)]).toEqual(['91.50', '≥96']);
    expect([shown(merged, 3, 2016), shown(merged, 3, 2020), shown(merged, 5, 2020)]).toEqual(['2', '<3.5', '—']);
    const again = compare(merged, draft);
    expect(again.edit.ok && again.edit.value.changes).toEqual([]);
  });

  it('is understood with rows inserted, columns moved, names touched and sheets renamed', async () => {
    const form = filledIn(formOf(plan, district, words.sheet), ANSWERS);
    const order = form.columns.map((_, at) => at).reverse();
    const moved: FillForm = {
      ...form,
      region: { ...form.region, name: '报送稿(2)' },
      columns: order.map((at) => form.columns[at] ?? { title: '', width: 5, kind: 'text' }),
      rows: [
        ...form.rows.slice(0, 2),
        { cells: form.columns.map(({ kind }) => (kind === 'remark' ? '这一行是说明' : '')), prompt: '' },
        ...form.rows.slice(2),
      ].map((row) => ({ ...row, cells: order.map((at) => row.cells[at] ?? '') })),
    };
    const { taken, problems } = compare(plan, (await returned(moved)).draft);
    expect(problems).toEqual([]);
    const keys = (list: typeof taken) => list.map(({ key }) => key).toSorted();
    expect(keys(taken)).toEqual(keys(compare(plan, (await returned(form)).draft).taken));
    expect(taken.length).toBeGreaterThanOrEqual(4);
  });

  it('goes by names where the column of the keys was deleted', async () => {
    const form = filledIn(formOf(plan, district, words.sheet), ANSWERS);
    const bare: FillForm = {
      ...form,
      columns: form.columns.filter(({ kind }) => kind !== 'key'),
      rows: form.rows.map((row) => ({ ...row, cells: row.cells.slice(0, -1) })),
    };
    const { draft } = await returned(bare);
    expect(draft.form).toEqual({ plan: null });
    const { taken, problems, edit } = compare(plan, draft);
    expect(problems).toEqual([]);
    expect(taken.every(({ region }) => region === district.name)).toBe(true);
    expect(shown(after(plan, edit), 3, 2020)).toBe('<3.5');
  });

  it('takes no key at its word when the row bears another indicator’s name', async () => {
    const form = filledIn(formOf(plan, district, words.sheet), { 0: ['12.25', ''] });
    const [first, second, ...rest] = form.rows;
    if (first === undefined || second === undefined) throw new Error('two rows');
    // Names sorted by hand, the hidden keys left behind.
    const slipped = {
      ...form,
      rows: [{ ...first, cells: [...first.cells.slice(0, -1), second.cells.at(-1) ?? ''] }, ...rest],
    };
    const { problems, taken } = compare(plan, (await returned(slipped)).draft);
    expect(problems).toEqual([]);
    expect(taken.map(({ subject }) => subject)).toEqual([indicators[0]?.name]);

    const renamed = {
      ...form,
      rows: [{ ...first, cells: first.cells.with(2, '谁也不认识的指标') }, ...form.rows.slice(1)],
    };
    const other = compare(plan, (await returned(renamed)).draft);
    expect(other.problems.map(({ issue }) => issue.code)).toEqual(['merge.keyOtherName']);
    expect(other.taken, 'a renamed row waits for a person').toEqual([]);
  });

  it('names sheet and cell of what cannot be read or is out of range; such a row waits for a person', async () => {
    const at = indicators.findIndex(({ unit }) => unit === '%');
    const form = filledIn(formOf(plan, district, words.sheet), { [at]: ['9..5', '120'], [at + 1]: ['5', ''] });
    const { inTerms, draft } = await returned(form);
    const cell = (offset: number) => `sheet ${district.name}!${'FG'[offset]}${at + 5}`;
    expect(inTerms.problems.map(({ issue }) => [issue.code, issue.place])).toEqual(
      expect.arrayContaining([
        ['import.valueUnreadable', cell(0)],
        ['form.outOfRange', cell(1)],
      ]),
    );
    expect(compare(plan, draft).taken.map(({ subject }) => subject)).toEqual([indicators[at + 1]?.name]);
  });

  it('of another plan is told so, and its unknown keys make no indicators', async () => {
    const form = filledIn(formOf(plan, district, words.sheet), ANSWERS);
    const other: FillForm = {
      ...form,
      mark: form.mark.replace(plan.id, 'another'),
      rows: form.rows.map((row) => ({ ...row, cells: [...row.cells.slice(0, -1), 'EQP-I:gone'] })),
    };
    const renamed = {
      ...other,
      rows: other.rows.map((row) => ({ ...row, cells: row.cells.with(2, `外${row.cells[2]}`) })),
    };
    const { problems, taken } = compare(plan, (await returned(renamed)).draft);
    const codes = new Set(problems.map(({ issue }) => issue.code));
    expect(codes).toEqual(new Set(['merge.otherPlan', 'merge.keyUnknown']));
    expect(taken).toEqual([]);
  });

  it('holds many regions, each in a sheet of its own, and says remarks', async () => {
    const districts = districtsOf(plan, theWhole(plan)).slice(0, 3);
    const many = districts.map((region, at) => filledIn(formOf(plan, region, words.sheet), { 0: [`7${at}.5`, ''] }));
    const { draft } = await returned(...many);
    const { taken } = compare(plan, draft);
    expect(taken.map(({ region }) => region)).toEqual(districts.map(({ name }) => name));
  });

  it('has every year and the values known when asked for', () => {
    const form = fillForm(plan, district, { years: 'all', withValues: true }, words.sheet);
    expect(form.columns.filter(({ kind }) => kind === 'value').map(({ title }) => title)).toEqual([
      '2016年基期',
      '2017年',
      '2018年',
      '2019年',
      '2020年目标',
    ]);
    expect(form.rows[0]?.cells[5]).toBe(shown(plan, 0, 2016));
  });
});
