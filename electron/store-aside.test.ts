import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { ok } from '../shared/base/result';
import { failingFilePort } from './failing-file-port';
import type { FilePort } from './file-port';
import { folderForTest, toolsForTest } from './folder-for-test';
import { createJournal } from './journal';
import { nodeFilePort } from './node-file-port';
import { placesIn } from './places';
import { planFolders } from './plan-folders';
import { createStoreAside } from './store-aside';

const real = nodeFilePort(process.platform);
const AT = new Date('2026-11-25T16:00:00.000Z');
const ASIDE = 'aside-20261125T160000000Z';
const LEVELDB = 'IndexedDB/app_equiplan_0.indexeddb.leveldb';

function storeIn(data: string): void {
  mkdirSync(path.join(data, LEVELDB), { recursive: true });
  for (const name of ['CURRENT', 'MANIFEST-000001', '000003.log']) {
    writeFileSync(path.join(data, LEVELDB, name), `内容 ${name}`);
  }
}

function asideOver(data: string, port: FilePort = real) {
  const places = placesIn(data);
  const folders = planFolders(places.recovery);
  const journal = createJournal(port, folders, async () => ok(0));
  return { journal, aside: createStoreAside({ tools: toolsForTest(port), places, folders, journal }) };
}

/** Every file below a folder with its content, by path. */
function filesIn(folder: string): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const entry of existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : []) {
    const full = path.join(folder, entry.name);
    if (entry.isFile()) found[entry.name] = readFileSync(full, 'utf8');
    else for (const [name, content] of Object.entries(filesIn(full))) found[`${entry.name}/${name}`] = content;
  }
  return found;
}

describe('the condition of the store', () => {
  test('is told from outside', async () => {
    const data = folderForTest();
    const { aside } = asideOver(data);
    expect(await aside.condition()).toMatchObject({ present: false, whole: true, writable: true });
    storeIn(data);
    const whole = await aside.condition();
    expect(whole).toMatchObject({ present: true, whole: true, writable: true });
    expect(whole.freeBytes).toBeGreaterThan(0);
    rmSync(path.join(data, LEVELDB, 'CURRENT'));
    expect(await aside.condition()).toMatchObject({ present: true, whole: false });
  });

  test('tells a folder that may not be written, and a disk that does not say how full it is', async () => {
    const data = folderForTest();
    storeIn(data);
    const refusing: FilePort = {
      ...real,
      checkWritable: async () => {
        throw Object.assign(new Error(), { code: 'EROFS' });
      },
      freeBytes: async () => {
        throw Object.assign(new Error(), { code: 'ENOSYS' });
      },
    };
    expect(await asideOver(data, refusing).aside.condition()).toMatchObject({ writable: false, freeBytes: null });
  });
});

describe('setting the store aside', () => {
  test('copies every byte and leaves the store as it is', async () => {
    const data = folderForTest();
    storeIn(data);
    const before = filesIn(path.join(data, 'IndexedDB'));
    expect(await asideOver(data).aside.copy(AT)).toEqual(ok(ASIDE));
    expect(filesIn(path.join(data, 'IndexedDB'))).toEqual(before);
    expect(filesIn(path.join(data, 'recovery', ASIDE, 'IndexedDB'))).toEqual(before);
  });

  test('keeps three copies and makes no fourth', async () => {
    const data = folderForTest();
    storeIn(data);
    const { aside } = asideOver(data);
    for (let hour = 0; hour < 5; hour += 1) {
      expect((await aside.copy(new Date(Date.UTC(2026, 10, 25, hour)))).ok).toBe(true);
    }
    expect(readdirSync(path.join(data, 'recovery')).sort().at(-1)).toBe('aside-20261125T020000000Z');
  });

  test('before an upgrade copies it whatever is kept of other troubles; the newest three of those stay', async () => {
    const data = folderForTest();
    storeIn(data);
    const before = filesIn(path.join(data, 'IndexedDB'));
    const { aside } = asideOver(data);
    for (let hour = 0; hour < 3; hour += 1) await aside.copy(new Date(Date.UTC(2026, 10, 24, hour)));
    for (let hour = 0; hour < 5; hour += 1) await aside.copyForUpgrade(new Date(Date.UTC(2026, 10, 25, hour)));
    const kept = readdirSync(path.join(data, 'recovery')).sort();
    expect(kept.filter((name) => name.startsWith('aside-'))).toHaveLength(3);
    expect(kept.filter((name) => name.startsWith('upgrade-'))).toHaveLength(3);
    expect(kept.at(-1)).toBe('upgrade-20261125T040000000Z');
    expect(filesIn(path.join(data, 'recovery', 'upgrade-20261125T040000000Z', 'IndexedDB'))).toEqual(before);
  });

  test('at the next start moves it once, and only when asked', async () => {
    const data = folderForTest();
    storeIn(data);
    const before = filesIn(path.join(data, 'IndexedDB'));
    expect(await asideOver(data).aside.moveIfAsked(AT)).toEqual(ok(null));
    expect(await asideOver(data).aside.askForMove(AT)).toEqual(ok(undefined));
    expect(await asideOver(data).aside.moveIfAsked(AT)).toEqual(ok(ASIDE));
    expect(existsSync(path.join(data, 'IndexedDB'))).toBe(false);
    expect(filesIn(path.join(data, 'recovery', ASIDE, 'IndexedDB'))).toEqual(before);
    expect(await asideOver(data).aside.moveIfAsked(AT)).toEqual(ok(null));
  });

  test('of a plan lets a new journal begin, and keeps the old one', async () => {
    const data = folderForTest();
    const { aside, journal } = asideOver(data);
    await journal.append({ planId: 'p1', seq: 1, line: '{"old":1}' });
    expect(await aside.movePlanFiles('p1', AT)).toEqual(ok(undefined));
    expect(await journal.append({ planId: 'p1', seq: 1, line: '{"new":1}' })).toEqual(ok(undefined));
    await journal.close();
    expect(filesIn(path.join(data, 'recovery', ASIDE, 'p1'))['ops.log']).toContain('{"old":1}');
    expect(filesIn(path.join(data, 'recovery', 'p1'))['ops.log']).toContain('{"new":1}');
  });
});

describe.each([
  ['copy', async (data: string, port: FilePort) => asideOver(data, port).aside.copy(AT)],
  ['move', async (data: string, port: FilePort) => asideOver(data, port).aside.moveIfAsked(AT)],
] as const)('when the N-th call of a %s fails', (_name, run) => {
  test.each(['once', 'forAll'] as const)('%s, every byte of the store is still somewhere', async (lasting) => {
    for (let failAt = 1; ; failAt += 1) {
      const data = folderForTest();
      storeIn(data);
      const before = filesIn(path.join(data, 'IndexedDB'));
      await asideOver(data).aside.askForMove(AT);
      const port = failingFilePort(real, failAt, 'EIO', lasting);
      const done = await run(data, port);
      const here = filesIn(path.join(data, 'IndexedDB'));
      const there = filesIn(path.join(data, 'recovery', ASIDE, 'IndexedDB'));
      expect([here, there]).toContainEqual(before);
      if (port.calls() < failAt) {
        expect(done.ok).toBe(true);
        expect(failAt).toBeGreaterThan(5);
        return;
      }
    }
  });
});
