import { writeFileSync } from 'node:fs';
import { arch, cpus } from 'node:os';
import { benches } from './benches';
import { fileBenches } from './file-bench';
import { gridBenches } from './grid-bench';
import { type BenchResult, measure } from './measure';
import { storeBenches } from './store-bench';

/** `npm run bench`: ratios against a named baseline in the same run, written to docs/benchmarks.md. */
async function run(): Promise<void> {
  const results = [
    ...benches().map(measure),
    ...(await fileBenches()),
    ...(await storeBenches()),
    ...(await gridBenches()),
  ];
  const over = results.filter(({ ratio, bound }) => bound !== null && ratio > bound);
  writeFileSync('docs/benchmarks.md', page(results));
  process.stdout.write(page(results));
  if (over.length > 0) {
    process.stderr.write(`${over.length} above the bound: ${over.map(({ name }) => name).join('; ')}\n`);
    process.exitCode = 1;
  }
}

void run();

function page(rows: readonly BenchResult[]): string {
  const lines = rows.map(
    ({ name, baselineName, bound, subject, baseline, ratio }) =>
      `| ${name} | ${subject.toFixed(1)} | ${baselineName} | ${baseline.toFixed(1)} | **${ratio.toFixed(2)}×** | ${bound === null ? '–' : `≤ ${bound}×`} |`,
  );
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
