import { readFileSync, writeFileSync } from 'node:fs';
import { arch, cpus } from 'node:os';
import { benches } from './benches';
import { fileBenches } from './file-bench';
import { gridBenches } from './grid-bench';
import { type BenchResult, measure } from './measure';
import { storeBenches } from './store-bench';

/**
 * `npm run bench`: ratios against a named baseline in the same run, written to docs/benchmarks.md. With a word, only the
 * rows of the domain whose name has it; the others stay on the page as they were measured.
 */
async function run(word: string | undefined): Promise<void> {
  const domain = benches().filter(({ name }) => name.includes(word ?? ''));
  const others = word === undefined ? [fileBenches, storeBenches, gridBenches] : [];
  const results = domain.map(measure);
  for (const measureOthers of others) results.push(...(await measureOthers()));
  const over = results.filter(({ ratio, bound }) => bound !== null && ratio > bound);
  const text = word === undefined ? page(results) : withRows(readFileSync('docs/benchmarks.md', 'utf8'), results);
  writeFileSync('docs/benchmarks.md', text);
  process.stdout.write(text);
  if (over.length > 0) {
    process.stderr.write(`${over.length} above the bound: ${over.map(({ name }) => name).join('; ')}\n`);
    process.exitCode = 1;
  }
}

void run(process.argv[2]);

function withRows(old: string, rows: readonly BenchResult[]): string {
  return rows.reduce((text, row) => {
    const at = text.split('\n').findIndex((line) => line.startsWith(`| ${row.name} |`));
    return text
      .split('\n')
      .map((line, index) => (index === at ? lineOf(row) : line))
      .join('\n');
  }, old);
}

function lineOf({ name, baselineName, bound, subject, baseline, ratio }: BenchResult): string {
  return `| ${name} | ${subject.toFixed(1)} | ${baselineName} | ${baseline.toFixed(1)} | **${ratio.toFixed(2)}×** | ${bound === null ? '–' : `≤ ${bound}×`} |`;
}

function page(rows: readonly BenchResult[]): string {
  const lines = rows.map(lineOf);
  return `# Benchmarks

Written by \`npm run bench\` (Node ${process.versions.node}, ${cpus().length} × ${arch()}). Medians of five interleaved pairs in one run; trust the ratios, not the milliseconds.
Rows of the sheet are measured in Electron on a virtual display that draws in software: a frame there is
never below 16.7 ms. Ours types through a click and real key events, the plain grid through its own calls; the plain grid
leaves rows blank while scrolling and fills them later, ours never shows a blank row.
An edit is acknowledged when both its copies are durable: the store’s transaction in the window’s engine and the journal’s line
in the shell; both are under way at once. How well documents are read is in [import-scores.md](import-scores.md).

| what | ms | against | ms | ratio | bound |
|---|---:|---|---:|---:|---:|
${lines.join('\n')}
`;
}
