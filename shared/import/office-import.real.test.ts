import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ImportDraft } from './import-draft';
import { importSource } from './import-source';
import { draftToJson } from './import-to-json';
import { inSourceTerms } from './place-in-source';
import { readSource } from './read-source';

const run = promisify(execFile);
/** Another program's start on a busy machine. */
const PATIENCE = 180_000;
const PLANS = '../shared/plans';

let folder = '';

/** A merged table with what spreadsheets like to change: 2.60, percentages, a date, hidden meaning in merged cells. */
const MERGED = `<meta charset="utf-8"><table border="1">
<tr><td colspan="5">某市“十四五”公共服务主要指标</td></tr>
<tr><td rowspan="2">类别</td><td rowspan="2">指标</td><td colspan="2">现状</td><td rowspan="2">2025年目标</td></tr>
<tr><td>2019年</td><td>2020年</td></tr>
<tr><td rowspan="2">医疗卫生</td><td>每千人执业医师数（人）</td><td sdval="2.5" sdnum="2052;0;0.00">2.50</td><td sdval="2.6" sdnum="2052;0;0.00">2.60</td><td>≥2.8</td></tr>
<tr><td>家庭医生签约率（%）</td><td sdval="0.9" sdnum="2052;0;0%">90%</td><td sdval="0.923" sdnum="2052;0;0.0%">92.3%</td><td>95以上</td></tr>
</table>`;

async function convert(file: string, format: string, ...options: readonly string[]): Promise<void> {
  const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`;
  await run(
    'soffice',
    [profile, '--headless', ...options, '--convert-to', format, '--outdir', folder, path.join(folder, file)],
    {
      timeout: PATIENCE,
    },
  );
}

async function draftOf(file: string): Promise<ImportDraft> {
  const bytes = new Uint8Array(
    await readFile(path.isAbsolute(file) || file.startsWith('..') ? file : path.join(folder, file)),
  );
  const source = readSource(bytes, path.basename(file));
  if (!source.ok) throw new Error(`${file}: ${source.issue.code}`);
  return inSourceTerms(importSource(source.value), source.value);
}

function rows(draft: ImportDraft) {
  return draftToJson(draft, ({ code }) => code).indicators;
}

/** Real LibreOffice: Debian's libreoffice-calc and libreoffice-writer. */
describe('files that LibreOffice saved', () => {
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'equiplan-import-'));
    const national = await readFile(`${PLANS}/national-15th-main-indicators.html.txt`, 'utf8');
    await writeFile(path.join(folder, 'national.html'), `<meta charset="utf-8">${national.replace(/^#.*\n/, '')}`);
    await writeFile(path.join(folder, 'merged.html'), MERGED);
    await writeFile(path.join(folder, 'suzhou.txt'), await readFile(`${PLANS}/suzhou-2017-2020.txt`));
    for (const file of ['national.html', 'merged.html']) {
      await convert(file, 'xlsx:Calc MS Excel 2007 XML', '--infilter=HTML (StarCalc)');
      await convert(file, 'docx:MS Word 2007 XML');
    }
    await convert('suzhou.txt', 'docx:MS Word 2007 XML', '--infilter=Text (encoded):UTF8,LF,,,');
  }, PATIENCE);

  afterAll(() => rm(folder, { recursive: true, force: true }));

  it.each(['national.xlsx', 'national.docx'])('the national table is the same as its text: %s', async (file) => {
    const draft = await draftOf(file);
    expect(rows(draft)).toEqual(rows(await draftOf(`${PLANS}/national-15th-main-indicators.html.txt`)));
    expect(rows(draft).length).toBeGreaterThanOrEqual(20);
    expect(draft.indicators[0]?.place).toMatch(file.endsWith('xlsx') ? /^sheet .+![A-Z]+\d+$/ : /^table 1 row 2/);
  });

  it.each(['merged.xlsx', 'merged.docx'])('merged cells and number formats come through: %s', async (file) => {
    const found = rows(await draftOf(file)).map(({ category, name, base, target, values }) => [
      category,
      name,
      base,
      target,
      values['2019'],
    ]);
    expect(found).toEqual([
      ['医疗卫生', '每千人执业医师数', expect.anything(), '≥2.8', '2.50'],
      ['医疗卫生', '家庭医生签约率', expect.anything(), '95以上', '90%'],
    ]);
  });

  it('the Suzhou plan as a document gives what its text gives', async () => {
    const [document, text] = [await draftOf('suzhou.docx'), await draftOf(`${PLANS}/suzhou-2017-2020.txt`)];
    expect(rows(document)).toHaveLength(27);
    expect(rows(document)).toEqual(rows(text));
    const projects = (draft: ImportDraft) => draftToJson(draft, ({ code }) => code).projects;
    expect(projects(document)).toHaveLength(15);
    expect(projects(document)).toEqual(projects(text));
    expect(document.indicators[0]?.place).toMatch(/^paragraph \d+/);
  });
});
