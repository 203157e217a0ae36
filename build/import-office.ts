import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { importSource } from '../shared/import/import-source';
import { readSource } from '../shared/import/read-source';
import type { SourceLine } from '../shared/import/source-line';
import { CORPUS, PARTS, type Score, scoreDraft, sumScores } from './import-score';
import { readTruth } from './import-truth';
import { keepMeasured } from './measured-scores';

// `npm run import-scores:office`: the corpus as real .docx and .xlsx that LibreOffice saved, read like any other file.
// Takes a minute and needs soffice; `--misses` lists what was not read, `--write` keeps the numbers for the page.

const FORMATS = [
  { format: 'docx', filter: 'docx:MS Word 2007 XML', options: [] },
  { format: 'xlsx', filter: 'xlsx:Calc MS Excel 2007 XML', options: ['--infilter=HTML (StarCalc)'] },
] as const;

const folder = mkdtempSync(path.join(tmpdir(), 'equiplan-office-'));
try {
  const names = writePages();
  const pages = names.map((name) => path.join(folder, `${name}.html`));
  const measured: Record<string, { there: number; told: number; right: number }> = {};
  for (const { format, filter, options } of FORMATS) {
    const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`;
    const convert = [profile, '--headless', ...options, '--convert-to', filter, '--outdir', folder, ...pages];
    execFileSync('soffice', convert, { stdio: 'ignore' });
    const scores = names.map((name) => scoreOf(name, format));
    tell(format, scores);
    const sum = sumScores(scores);
    for (const part of PARTS) measured[`${format} ${part}`] = { ...sum[part] };
    measured[`${format} wrong`] = { there: scores.length, told: scores.flatMap(({ wrong }) => wrong).length, right: 0 };
  }
  if (process.argv.includes('--write')) keepMeasured('office', measured);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function scoreOf(name: string, format: string): Score {
  const source = readSource(new Uint8Array(readFileSync(path.join(folder, `${name}.${format}`))), `${name}.${format}`);
  if (!source.ok) throw new Error(`${name}.${format}: ${source.issue.code}`);
  const text = readFileSync(path.join(CORPUS, `${name}.truth`), 'utf8');
  const truth = readTruth(text);
  return scoreDraft(name, importSource(source.value), truth);
}

function tell(format: string, scores: readonly Score[]): void {
  console.log(`\n${format}`);
  const sum = sumScores(scores);
  for (const part of PARTS) console.log(`  ${part}: ${sum[part].right} of ${sum[part].there}, ${sum[part].told} told`);
  for (const { name, misses, wrong } of scores) {
    if (process.argv.includes('--misses')) for (const miss of misses) console.log(`  ${name}: ${miss}`);
    for (const one of wrong) console.log(`  ${name} WRONG ${one}`);
  }
}

/** Every document of the corpus as a page: its own, or its lines with tables where they have columns. */
function writePages(): readonly string[] {
  const files = readdirSync(CORPUS);
  return files
    .filter((file) => file.endsWith('.truth'))
    .map((truth) => {
      const name = truth.replace(/\.truth$/, '');
      const file = files.find((one) => one.startsWith(`${name}.`) && one !== truth) ?? '';
      const bytes = readFileSync(path.join(CORPUS, file));
      const source = readSource(new Uint8Array(bytes), file);
      if (!source.ok) throw new Error(`${file}: ${source.issue.code}`);
      const written = file.endsWith('.html') ? bytes.toString('utf8') : '�';
      // A page in another encoding, and all that is no page, is written from its lines.
      const body = written.includes('�') ? pageOf(source.value.lines) : written;
      writeFileSync(path.join(folder, `${name}.html`), `<meta charset="utf-8">${body}`);
      return name;
    });
}

function pageOf(lines: readonly SourceLine[]): string {
  const blocks: string[] = [];
  let rows: string[] = [];
  const flush = () => {
    if (rows.length > 0) blocks.push(`<table border="1">${rows.join('')}</table>`);
    rows = [];
  };
  let open: number | undefined;
  for (const { cells, heading, table, gaps } of lines) {
    const tag = heading === undefined ? 'p' : `h${heading}`;
    if (table !== open) flush();
    open = table;
    if (cells.length > 1) rows.push(`<tr>${cells.map(cellOf).join('')}</tr>`);
    else if (table !== undefined) rows.push(`<tr><td colspan="9">${escaped(cells[0] ?? '')}</td></tr>`);
    else {
      flush();
      const text = gaps === undefined ? (cells[0] ?? '') : gaps.join('\u00a0\u00a0\u00a0');
      blocks.push(`<${tag}>${escaped(text.replace(/^#+\s/, ''))}</${tag}>`);
    }
  }
  flush();
  return blocks.join('\n');
}

/**
 * Calc takes `4.90` for 4.9 and `2,160` for 2160 unless the page says how the number is shown, as pages of spreadsheets do;
 * of 85.0 it loses the zero even then, so that this one is written as text.
 */
function cellOf(cell: string): string {
  const decimals = /^\d+\.(\d*0)$/.exec(cell)?.[1]?.length ?? 0;
  if (decimals === 1) return `<td sdnum="2052;0;@">${cell}</td>`;
  const format = decimals === 0 ? '#,##0' : `0.${'0'.repeat(decimals)}`;
  const isNumber = decimals > 0 || /^\d{1,3}(?:,\d{3})+$/.test(cell);
  const shown = isNumber ? ` sdval="${cell.replaceAll(',', '')}" sdnum="2052;0;${format}"` : '';
  return `<td${shown}>${escaped(cell)}</td>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
