import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compareScenarios, usualScope } from '../analysis/compare-scenarios';
import { asId, type PlanId } from '../base/ids';
import { replayLog } from '../operations/operation-log';
import { listScenarios } from '../plan/plan-lists';
import { samplePlanLog } from '../sample/sample-plan';
import { report as words } from '../wording/zh-CN/report';
import { comparisonReports } from './comparison-report';
import { REPORT_WRITERS } from './formats';
import { USUAL_SETUP } from './page-setup';

const run = promisify(execFile);
/** Another program's start on a busy machine. */
const PATIENCE = 180_000;

let folder = '';

/** Real LibreOffice, real poppler: Debian's libreoffice-calc, libreoffice-writer and poppler-utils. */
describe('exported files in somebody else’s program', () => {
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'equiplan-office-'));
    const id = asId<PlanId>('sample');
    const plan = replayLog(id, samplePlanLog(id, { rootName: '现行方案', author: '示例' }, '2026-01-01T00:00:00Z'));
    if (!plan.ok) throw new Error('The sample log has a gap.');
    const scenarios = listScenarios(plan.value);
    const comparison = compareScenarios(
      plan.value,
      usualScope(
        plan.value,
        scenarios.map((one) => one.id),
      ),
    );
    const options = { words: words.comparison, onlyDifferences: false, signatures: true, issuer: '', sample: true };
    const document = {
      reports: comparisonReports(plan.value, comparison, options),
      facts: { title: '对照', author: '', createdAt: '2026-01-01T00:00:00Z', words },
      setup: USUAL_SETUP,
    };
    await writeFile(path.join(folder, 'comparison.xlsx'), (await REPORT_WRITERS.xlsx(document)).bytes);
    await writeFile(path.join(folder, 'word.docx'), (await REPORT_WRITERS.docx(document)).bytes);
    await convert('comparison.xlsx', 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,1');
    await convert('comparison.xlsx', 'pdf');
    await convert('word.docx', 'pdf');
  }, PATIENCE);

  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('opens with every value in its cell and no formula', async () => {
    const csv = await readFile(path.join(folder, 'comparison-指标.csv'), 'utf8').catch(() =>
      readFile(path.join(folder, 'comparison.csv'), 'utf8'),
    );
    expect(csv).toContain('城镇登记失业率,%,—,1.89,<3.5');
    expect(csv).toContain('≥3.14');
    expect(csv).not.toMatch(/#NAME|Err:/);
  });

  it('prints on A4 landscape, as wide as the page, with the header and the page number on each', async () => {
    const pdf = path.join(folder, 'comparison.pdf');
    const { stdout: info } = await run('pdfinfo', [pdf]);
    expect(info).toMatch(/Page size:\s+84[12][\d.]* x 59[56][\d.]* pts/);
    const pages = Number(/Pages:\s+(\d+)/.exec(info)?.[1]);
    const { stdout: text } = await run('pdftotext', ['-layout', pdf, '-']);
    const printed = text.split('\f').slice(0, pages);
    expect(pages).toBeLessThanOrEqual(6);
    expect(text).toMatch(/每千人执业\S*医师数\s+人\s+—\s+2\.60\s+≥2\.5/);
    for (const [index, page] of printed.entries()) {
      expect(page).toContain('序号');
      expect(page.replace(/\s/g, '')).toContain(`第${index + 1}页共${pages}页`);
    }
  });

  it('reads the Word document: its header on every page, 续表 from the second, page numbers on the outer side', async () => {
    const pdf = path.join(folder, 'word.pdf');
    const { stdout: info } = await run('pdfinfo', [pdf]);
    expect(info).toMatch(/Page size:\s+84[12][\d.]* x 59[56][\d.]* pts/);
    const pages = Number(/Pages:\s+(\d+)/.exec(info)?.[1]);
    const { stdout: text } = await run('pdftotext', ['-layout', pdf, '-']);
    const printed = text.split('\f').map((page) => page.replace(/\s/g, ''));
    expect(pages).toBeLessThanOrEqual(6);
    expect(printed.filter((page) => page.includes('序号')).length).toBeGreaterThanOrEqual(pages - 1);
    expect(printed[0]).not.toContain('续表');
    expect(printed[1]).toContain('续表1');
    expect(printed[0]).toMatch(/—1—$/);
    expect(printed[1]).toMatch(/—2—第2页共\d页$/);
    for (const said of ['2.60', '≥3.14', '▲ −0.5', '填报单位（盖章）：']) expect(text).toContain(said);
  });
});

async function convert(file: string, format: string): Promise<void> {
  const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`;
  const args = [profile, '--headless', '--convert-to', format, '--outdir', folder, path.join(folder, file)];
  await run('soffice', args, { timeout: PATIENCE });
}
