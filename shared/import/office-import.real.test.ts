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

/** What Writer makes of lists, a framed box, tracked changes, a raised mark and a note. */
const WRITTEN = `<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:automatic-styles>
<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-suffix="、" style:num-format="一, 二, 三, ..."/><text:list-level-style-number text:level="2" style:num-prefix="（" style:num-suffix="）" style:num-format="一, 二, 三, ..."/></text:list-style>
<text:list-style style:name="L2"><text:list-level-style-number text:level="1" style:num-suffix="." style:num-format="1"/></text:list-style>
<style:style style:name="sup" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>
<style:style style:name="fr" style:family="graphic"><style:graphic-properties style:wrap="none" style:vertical-pos="from-top" style:vertical-rel="paragraph"/></style:style>
</office:automatic-styles>
<office:body><office:text>
<text:tracked-changes text:track-changes="true"><text:changed-region xml:id="c1" text:id="c1"><text:insertion><office:change-info><dc:creator>a</dc:creator><dc:date>2026-01-01T00:00:00</dc:date></office:change-info></text:insertion></text:changed-region><text:changed-region xml:id="c2" text:id="c2"><text:deletion><office:change-info><dc:creator>a</dc:creator><dc:date>2026-01-01T00:00:00</dc:date></office:change-info><text:p>九十</text:p></text:deletion></text:changed-region></text:tracked-changes>
<text:h text:outline-level="1">某市基本公共服务规划（2021～2025年）</text:h>
<text:list text:style-name="L1"><text:list-item><text:p>主要目标</text:p><text:list><text:list-item><text:p>教育</text:p></text:list-item><text:list-item><text:p>养老</text:p></text:list-item></text:list></text:list-item><text:list-item><text:p>重点任务</text:p></text:list-item></text:list>
<text:p>覆盖率达到95<text:span text:style-name="sup">1</text:span>，<text:change-start text:change-id="c1"/>新建20所<text:change-end text:change-id="c1"/><text:change text:change-id="c2"/>。<text:note text:id="n1" text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>按常住人口。</text:p></text:note-body></text:note></text:p>
<text:p>锚<draw:frame draw:style-name="fr" text:anchor-type="paragraph" svg:width="10cm" svg:height="4cm" svg:y="1cm"><draw:text-box><text:p>专栏1 教育工程</text:p><text:list text:style-name="L2"><text:list-item><text:p>学校建设。到2025年，新建学校25所。</text:p></text:list-item><text:list-item><text:p>教师培训。到2025年，培训教师3万人次。</text:p></text:list-item></text:list></draw:text-box></draw:frame></text:p>
<table:table><table:table-column table:number-columns-repeated="3"/><table:table-row><table:table-cell table:number-columns-spanned="3"><text:p>表1 指标</text:p></table:table-cell><table:covered-table-cell/><table:covered-table-cell/></table:table-row><table:table-row><table:table-cell table:number-rows-spanned="2"><text:p>教育</text:p></table:table-cell><table:table-cell><text:p>毛入学率</text:p></table:table-cell><table:table-cell><text:p>95</text:p></table:table-cell></table:table-row><table:table-row><table:covered-table-cell/><table:table-cell><text:p>巩固率</text:p></table:table-cell><table:table-cell><text:p>98</text:p></table:table-cell></table:table-row></table:table>
<text:p>尾</text:p>
</office:text></office:body></office:document>`;

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
    await writeFile(path.join(folder, 'written.fodt'), `<?xml version="1.0" encoding="UTF-8"?>${WRITTEN}`);
    await convert('written.fodt', 'docx:MS Word 2007 XML');
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

  it('lists, a box in a frame, tracked changes and notes of Writer read as they look', async () => {
    const source = readSource(new Uint8Array(await readFile(path.join(folder, 'written.docx'))), 'written.docx');
    if (!source.ok) throw new Error(source.issue.code);
    expect(source.value.lines.map(({ cells }) => cells.join('|'))).toEqual([
      '某市基本公共服务规划(2021~2025年)',
      '一、主要目标',
      '(一)教育',
      '(二)养老',
      '二、重点任务',
      '覆盖率达到95,新建20所。',
      '锚',
      '专栏1 教育工程',
      // Writer gives paragraphs in a drawn box no numbers.
      '学校建设。到2025年,新建学校25所。',
      '教师培训。到2025年,培训教师3万人次。',
      '表1 指标',
      '教育|毛入学率|95',
      '教育|巩固率|98',
      '尾',
      '注1:按常住人口。',
    ]);
    expect(source.value.lines[0]?.heading).toBe(1);
    expect(source.value.notices.map(({ issue }) => issue.code)).toEqual([
      'source.marks',
      'source.insertions',
      'source.deletions',
    ]);
  });
});
