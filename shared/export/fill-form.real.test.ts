import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { isTakenByItself } from '../import/difference';
import { importSource } from '../import/import-source';
import { compareWithPlan } from '../import/merge-draft';
import { readSource } from '../import/read-source';
import { ROOT } from '../plan/plan';
import { districtsOf } from '../plan/plan-lists';
import { samplePlan } from '../sample/sample-for-tests';
import { formatTarget } from '../target/format-target';
import { isTarget } from '../target/is-target';
import { forms as words } from '../wording/zh-CN/forms';
import { filledIn, formOf, theWhole, withStates } from './forms-for-tests';
import { milestoneForm } from './milestone-form';
import { writeFormXlsx } from './write-form-xlsx';

const run = promisify(execFile);
/** Another program's start on a busy machine. */
const PATIENCE = 180_000;
const plan = samplePlan();
const FACTS = { title: '填报表', author: '示例', createdAt: '2026-01-01T00:00:00Z', footer: '第 &P 页' };
let folder = '';

/** Real LibreOffice: Debian's libreoffice-calc. */
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'equiplan-form-'));
  const forms = districtsOf(plan, theWhole(plan))
    .slice(0, 2)
    .flatMap((region, at) => [
      filledIn(formOf(plan, region, words.sheet), { 0: [`9${at}.50`, '≥96'], 3: ['1.80', '<3.5'] }),
      withStates(milestoneForm(plan, region, { withValues: false }, words.milestones), { [at]: ['慢序时'] }),
    ]);
  await writeFile(path.join(folder, 'form.xlsx'), await writeFormXlsx(forms, words.guide, FACTS));
  const office = [`-env:UserInstallation=file://${path.join(folder, 'profile')}`, '--headless', '--convert-to'];
  const to = path.join(folder, 'saved');
  await run('soffice', [...office, 'xlsx', '--outdir', to, path.join(folder, 'form.xlsx')], { timeout: PATIENCE });
  await run('soffice', [...office, 'pdf', '--outdir', to, path.join(folder, 'form.xlsx')], { timeout: PATIENCE });
}, PATIENCE);

afterAll(() => rm(folder, { recursive: true, force: true }));

it('a form that LibreOffice saved again is read back value by value, with its keys', async () => {
  const source = readSource(new Uint8Array(await readFile(path.join(folder, 'saved/form.xlsx'))), 'form.xlsx');
  if (!source.ok) throw new Error(source.issue.code);
  const draft = importSource(source.value);
  expect(draft.form).toEqual({ plan: plan.id });
  expect(draft.indicators.every(({ id, regionId }) => id !== undefined && regionId !== undefined)).toBe(true);
  const { differences, problems } = compareWithPlan(plan, draft, { scenario: ROOT, region: theWhole(plan).id });
  expect(problems).toEqual([]);
  const [first, second] = districtsOf(plan, theWhole(plan)).map(({ name }) => name);
  const taken = differences.filter(isTakenByItself);
  expect(taken.map(({ region, year, after }) => [region, year, isTarget(after) ? formatTarget(after) : null])).toEqual([
    [first, 2016, '90.50'],
    [first, 2020, '≥96'],
    [first, 2016, '1.80'],
    [first, 2020, '<3.5'],
    [second, 2016, '91.50'],
    [second, 2020, '≥96'],
    [second, 2016, '1.80'],
    [second, 2020, '<3.5'],
  ]);
});

it('keeps the milestone sheets: their states, their hidden keys and the lists to choose from', async () => {
  const bytes = new Uint8Array(await readFile(path.join(folder, 'saved/form.xlsx')));
  const source = readSource(bytes, 'form.xlsx');
  if (!source.ok) throw new Error(source.issue.code);
  const { statuses } = importSource(source.value);
  expect(statuses?.map(({ status, id }) => [status, id !== undefined])).toEqual([
    ['behind', true],
    ['behind', true],
  ]);
  const sheet = strFromU8(unzipSync(bytes)['xl/worksheets/sheet3.xml'] ?? new Uint8Array());
  const list = /<dataValidation [^>]*type="list"[^>]*>.*?<\/dataValidation>/s.exec(sheet)?.[0] ?? '';
  expect(list).toContain('未开始,按序时,慢序时,完成');
  const rows = milestoneForm(plan, theWhole(plan), { withValues: false }, words.milestones)?.rows.length ?? 0;
  expect(list).toContain(`sqref="G5:G${rows + 4}"`);
});

it('prints on A4 landscape with the header on each page and without the keys', async () => {
  const pdf = path.join(folder, 'saved/form.pdf');
  const { stdout: text } = await run('pdftotext', ['-layout', pdf, '-']);
  expect(text).toContain('2020年目标');
  expect(text).not.toContain('EQP-');
});
