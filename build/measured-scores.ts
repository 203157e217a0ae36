import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Count } from './import-score';

/** Scores that no test can measure again: by another program, or by documents before the rules were mended after them. */
export type Measured = Readonly<Record<string, Readonly<Record<string, Count>>>>;

const FILE = path.resolve(__dirname, 'measured-scores.json');

export function measuredScores(): Measured {
  return JSON.parse(readFileSync(FILE, 'utf8')) as Measured;
}

export function keepMeasured(name: string, counts: Readonly<Record<string, Count>>): void {
  writeFileSync(FILE, `${JSON.stringify({ ...measuredScores(), [name]: counts }, null, 2)}\n`);
}
