import { mkdtempSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createJournal } from '../../electron/journal';
import { journalLine } from '../../electron/journal-text';
import { nodeFilePort } from '../../electron/node-file-port';
import { planFolders } from '../../electron/plan-folders';
import { ok } from '../../shared/base/result';
import { inBenchWindow } from './bench-window';
import { type BenchResult, medianPairs } from './measure';
import type { StoreTimes } from './page/our-store';

const PAIRS = 5;
const EDITS = 30;

const SIZES = [
  {
    cells: 1,
    times: EDITS,
    name: 'one edit durable in the store (strict)',
    against: 'one bare strict put of the same JSON',
    bound: 1.5,
  },
  {
    cells: 10_000,
    times: 3,
    name: 'a paste of 10 000 cells durable in the store, as columns',
    against: 'one bare strict put of its changes as JSON',
    bound: null,
  },
] as const;

/** G3 and G4: what an acknowledged edit costs, in the store and in the journal; both are written at the same time. */
export async function storeBenches(): Promise<readonly BenchResult[]> {
  const inWindow = await inBenchWindow(async (window) => {
    await window.waitForFunction('window.measureStore !== undefined');
    const results: BenchResult[] = [];
    for (const { cells, times, name, against, bound } of SIZES) {
      const pairs: (readonly [number, number])[] = [];
      for (let pair = -1; pair < PAIRS; pair += 1) {
        const { ours, bare } = await window.evaluate<StoreTimes>(`measureStore(${cells}, ${times})`);
        if (pair >= 0) pairs.push([ours, bare]);
      }
      results.push(medianPairs({ name, baselineName: against, bound }, pairs));
    }
    return results;
  });
  return [...inWindow, await journalBench()];
}

async function journalBench(): Promise<BenchResult> {
  const folder = mkdtempSync(path.join(tmpdir(), 'equiplan-bench-'));
  const journal = createJournal(nodeFilePort(process.platform), planFolders(folder), async () => ok(0));
  const bare = await open(path.join(folder, 'bare'), 'a');
  const line = JSON.stringify({ changes: 'x'.repeat(300) });
  const pairs: (readonly [number, number])[] = [];
  for (let seq = 1; seq <= EDITS * PAIRS; seq += 1) {
    const began = performance.now();
    await journal.append({ planId: 'bench', seq, line });
    const between = performance.now();
    await bare.write(journalLine(seq, Buffer.from(line)));
    await bare.datasync();
    pairs.push([between - began, performance.now() - between]);
  }
  await journal.close();
  await bare.close();
  rmSync(folder, { recursive: true, force: true });
  const name = '… and in the journal (fdatasync)';
  return medianPairs({ name, baselineName: 'write and fdatasync of the same line', bound: null }, pairs);
}
