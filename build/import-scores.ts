import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Count, PARTS, type Score, scoreCorpus, sumScores } from './import-score';

// `npm run import-scores`: how well the importer reads the corpus. `--misses` lists what it did not; `--write` keeps the table.
const scores = scoreCorpus();
const held = scores.filter(({ name }) => name.startsWith('held-'));
const open = scores.filter(({ name }) => !name.startsWith('held-'));

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}

function row(title: string, counts: readonly Count[]): string {
  return `| ${[title, ...counts.flatMap(({ there, told, right }) => [String(there), percent(right, told), percent(right, there)])].join(' | ')} |`;
}

function table(): string {
  const sums = [sumScores(open), sumScores(held)];
  return [
    `| part | of ${open.length} documents | precision | recall | of ${held.length} held back | precision | recall |`,
    '|---|---:|---:|---:|---:|---:|---:|',
    ...PARTS.map((part) =>
      row(
        part,
        sums.map((sum) => sum[part]),
      ),
    ),
    `| wrong but sure | ${count(open)} | | | ${count(held)} | | |`,
  ].join('\n');
}

function count(some: readonly Score[]): number {
  return some.reduce((sum, { wrong }) => sum + wrong.length, 0);
}

console.log(table());
const shown = process.argv.includes('--held') ? scores : open;
if (process.argv.includes('--misses'))
  for (const { name, misses, wrong } of shown) {
    if (misses.length + wrong.length > 0) console.log(`\n${name}`);
    for (const miss of misses) console.log(`  ${miss}`);
    for (const one of wrong) console.log(`  WRONG ${one}`);
  }
if (process.argv.includes('--write')) {
  writeFileSync(path.resolve(__dirname, '../docs/import-scores.md'), `# How well plans are read\n\n${table()}\n`);
}
