import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { ok } from '../shared/base/result';
import { failingFilePort } from './failing-file-port';
import type { FilePort } from './file-port';
import { createFileTokens } from './file-tokens';
import { folderForTest, locksForTest, toolsForTest } from './folder-for-test';
import { createJournal } from './journal';
import { nodeFilePort } from './node-file-port';
import { openChosenFile } from './open-files';
import { planFolders } from './plan-folders';
import { recentFiles } from './recent-files';
import { saveFile } from './save-files';
import { createSentinel } from './sentinel';
import { createSnapshots } from './snapshots';

const real = nodeFilePort(process.platform);
const bytes = new TextEncoder().encode('整份规划');
const WHEN = new Date('2026-11-25T00:00:00.000Z');

/** Tries with the first, the second, … call failing, until a try passes untouched. Answers how many calls that takes. */
async function sweep(attempt: (port: FilePort, folder: string) => Promise<boolean>): Promise<number> {
  for (let failAt = 1; ; failAt += 1) {
    const port = failingFilePort(real, failAt, 'EIO', 'once');
    const done = await attempt(port, folderForTest());
    if (port.calls() >= failAt) continue;
    expect(done).toBe(true);
    return failAt - 1;
  }
}

function cellarIn(folder: string, port: FilePort) {
  const tools = toolsForTest(port);
  const folders = planFolders(folder);
  const snapshots = createSnapshots(tools, folders);
  const journal = createJournal(port, folders, async () => ok(0));
  return { journal, snapshots, sentinel: createSentinel({ tools, recoveryFolder: folder, journal, snapshots }) };
}

test('a start-up whose N-th call fails is told so, and never believes that less was kept', async () => {
  const calls = await sweep(async (port, folder) => {
    const before = cellarIn(folder, real);
    await before.sentinel.writeDatabaseId('db-7');
    await before.journal.append({ planId: 'a', seq: 1, line: '{}' });
    await before.snapshots.write({ planId: 'b', seq: 9, title: '乙', reason: 'close', bytes }, WHEN);
    await before.journal.close();
    const whole = await before.sentinel.state();
    const state = await cellarIn(folder, port).sentinel.state();
    if (state.ok) expect(state).toEqual(whole);
    return state.ok;
  });
  expect(calls).toBeGreaterThan(6);
});

test('an opening whose N-th call fails gives the whole file or the reason, and changes nothing', async () => {
  const calls = await sweep(async (port, folder) => {
    const file = path.join(folder, '规划.eqplan');
    writeFileSync(file, bytes);
    const recent = recentFiles(toolsForTest(port), path.join(folder, 'recent.json'));
    const parts = {
      platform: process.platform,
      port,
      tokens: createFileTokens(() => 'token'),
      recent,
      locks: locksForTest(port),
      log: () => undefined,
    };
    const opened = await openChosenFile(parts, file);
    if (opened.ok) expect(Buffer.from(opened.value.bytes)).toEqual(Buffer.from(bytes));
    expect(readFileSync(file)).toEqual(Buffer.from(bytes));
    return opened.ok;
  });
  expect(calls).toBeGreaterThan(4);
});

test('a save elsewhere whose N-th call fails says so and leaves the old file, no half one, and no litter', async () => {
  const calls = await sweep(async (port, folder) => {
    const target = path.join(folder, 'plans', '规划.eqplan');
    mkdirSync(path.dirname(target));
    writeFileSync(target, '旧');
    const tools = toolsForTest(port);
    const recent = recentFiles(tools, path.join(folder, 'recent.json'));
    const saved = await saveFile(
      {
        tools,
        tokens: createFileTokens(() => 'token'),
        recent,
        locks: locksForTest(port),
        chooseTarget: async () => target,
      },
      { kind: 'eqplan', token: null, suggestedName: '规划.eqplan', bytes },
    );
    const content = readFileSync(target, 'utf8');
    expect(['旧', '整份规划']).toContain(content);
    if (saved.ok) expect(content).toBe('整份规划');
    expect(readdirSync(path.dirname(target))).toEqual(['规划.eqplan']);
    return saved.ok;
  });
  expect(calls).toBeGreaterThan(8);
});
