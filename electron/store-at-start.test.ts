import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { asId, type OperationId } from '../shared/base/ids';
import { ok } from '../shared/base/result';
import type { Operation } from '../shared/operations/operation';
import { appendRecord } from './engine-log-for-test';
import { failingFilePort } from './failing-file-port';
import type { FilePort } from './file-port';
import { folderForTest, toolsForTest } from './folder-for-test';
import { createJournal } from './journal';
import { nodeFilePort } from './node-file-port';
import { placesIn } from './places';
import { planFolders } from './plan-folders';
import { createSentinel } from './sentinel';
import { createSnapshots } from './snapshots';
import { createStoreAside } from './store-aside';
import { decideOnStore, type SeenBeforeStart, settleStore } from './store-at-start';

const real = nodeFilePort(process.platform);
const AT = new Date('2026-11-25T16:00:00.000Z');
const LEVELDB = 'IndexedDB/app_equiplan_0.indexeddb.leveldb';
const RECORD = Uint8Array.from({ length: 400 }, (_, at) => at % 251);

describe('what is decided before the engine opens the store', () => {
  const whole = { operations: 5, unreadable: 0 };
  const short = { operations: 5, unreadable: 1 };
  test.each<[string, SeenBeforeStart, string]>([
    ['nothing is wrong', { asked: false, unfinished: false, room: true, plans: [whole] }, 'leave'],
    ['unfinished on a full disk', { asked: false, unfinished: true, room: false, plans: [whole] }, 'leave'],
    ['a first start', { asked: false, unfinished: false, room: true, plans: null }, 'leave'],
    ['a person asked', { asked: true, unfinished: false, room: true, plans: null }, 'move'],
    ['a person asked, and it is unfinished too', { asked: true, unfinished: true, room: true, plans: [short] }, 'move'],
    [
      'unfinished, the files hold everything',
      { asked: false, unfinished: true, room: true, plans: [whole, whole] },
      'replace',
    ],
    [
      'unfinished, one plan is not whole in the files',
      { asked: false, unfinished: true, room: true, plans: [whole, short] },
      'copy',
    ],
    ['unfinished, the files cannot be read', { asked: false, unfinished: true, room: true, plans: null }, 'copy'],
    ['unfinished, the files know no plan', { asked: false, unfinished: true, room: true, plans: [] }, 'copy'],
    [
      'unfinished, a plan without a line',
      { asked: false, unfinished: true, room: true, plans: [{ operations: 0, unreadable: 0 }] },
      'copy',
    ],
  ])('%s', (_name, seen, decided) => {
    expect(decideOnStore(seen)).toBe(decided);
  });
});

function operation(seq: number): Operation {
  return { id: asId<OperationId>(`op-${seq}`), seq, at: '', by: '', event: 'cell.type', undoes: null, changes: [] };
}

function cellarOver(data: string, port: FilePort = real) {
  const places = placesIn(data);
  const folders = planFolders(places.recovery);
  const tools = toolsForTest(port);
  const snapshots = createSnapshots(tools, folders);
  const journal = createJournal(port, folders, async () => ok(0));
  const sentinel = createSentinel({ tools, recoveryFolder: places.recovery, journal, snapshots });
  const aside = createStoreAside({ tools, places, folders, journal });
  return { places, tools, snapshots, journal, sentinel, aside };
}

/** A store of three records with an end, and a journal of three operations. Answers the bytes of the store's log. */
async function machine(data: string, end: Uint8Array): Promise<Buffer> {
  mkdirSync(path.join(data, LEVELDB), { recursive: true });
  const records = [1, 2, 3].reduce<number[]>((log) => appendRecord(log, RECORD), []);
  const log = Buffer.from([...records, ...end]);
  writeFileSync(path.join(data, LEVELDB, 'CURRENT'), 'MANIFEST-000001\n');
  writeFileSync(path.join(data, LEVELDB, 'MANIFEST-000001'), Buffer.from(appendRecord([], RECORD)));
  writeFileSync(path.join(data, LEVELDB, '000003.log'), log);
  // Not in use any more: its end is nobody's trouble.
  writeFileSync(path.join(data, LEVELDB, 'MANIFEST-000000'), Buffer.alloc(50));
  const { journal } = cellarOver(data);
  for (const seq of [1, 2, 3]) await journal.append({ planId: 'plan', seq, line: JSON.stringify(operation(seq)) });
  await journal.close();
  return log;
}

const HOLE = Buffer.alloc(144);
const NO_LOG = (): void => undefined;
const settle = (data: string, port?: FilePort) => settleStore(cellarOver(data, port), AT, NO_LOG);

function inRecovery(data: string): readonly string[] {
  return readdirSync(path.join(data, 'recovery')).filter((name) => name !== 'plan');
}

describe('before the engine opens', () => {
  test('a store that ends as it should is left where it is', async () => {
    const data = folderForTest();
    const log = await machine(data, Buffer.alloc(0));
    expect(await settle(data)).toEqual({ kind: 'asIs' });
    expect(readFileSync(path.join(data, LEVELDB, '000003.log'))).toEqual(log);
    expect(inRecovery(data)).toEqual([]);
    expect(await settle(folderForTest())).toEqual({ kind: 'asIs' });
  });

  test.each([
    ['a hole', HOLE],
    ['half a record', Buffer.from(appendRecord([], RECORD)).subarray(0, 200)],
  ])('a store with %s at its end is moved aside when the journal holds everything', async (_name, end) => {
    const data = folderForTest();
    const log = await machine(data, end);
    const settled = await settle(data);
    expect(settled).toEqual({ kind: 'movedUnfinished', folder: 'unfinished-20261125T160000000Z' });
    expect(existsSync(path.join(data, 'IndexedDB'))).toBe(false);
    expect(readFileSync(path.join(data, 'recovery/unfinished-20261125T160000000Z', LEVELDB, '000003.log'))).toEqual(
      log,
    );
    expect(await settle(data)).toEqual({ kind: 'asIs' });
  });

  test('a hole in the MANIFEST in use counts as well', async () => {
    const data = folderForTest();
    await machine(data, Buffer.alloc(0));
    writeFileSync(path.join(data, LEVELDB, 'MANIFEST-000001'), Buffer.from([...appendRecord([], RECORD), ...HOLE]));
    expect(await settle(data)).toMatchObject({ kind: 'movedUnfinished' });
  });

  test('on a full disk it is left where it is', async () => {
    const data = folderForTest();
    const log = await machine(data, HOLE);
    expect(await settle(data, { ...real, freeBytes: async () => 1_000_000 })).toEqual({ kind: 'asIs' });
    expect(readFileSync(path.join(data, LEVELDB, '000003.log'))).toEqual(log);
    expect(inRecovery(data)).toEqual([]);
  });

  test('it is copied and left to a person when a line of the journal is wrong', async () => {
    const data = folderForTest();
    const log = await machine(data, HOLE);
    const journal = path.join(data, 'recovery/plan/ops.log');
    writeFileSync(journal, readFileSync(journal, 'utf8').replace(/\n2 (\d+) \w{8} /, '\n2 $1 00000000 '));
    expect(await settle(data)).toEqual({ kind: 'unfinished' });
    expect(readFileSync(path.join(data, LEVELDB, '000003.log'))).toEqual(log);
    expect(inRecovery(data)).toEqual(['aside-20261125T160000000Z']);
  });

  test('of replaced stores the newest five are kept, and copies of other troubles are not counted among them', async () => {
    const data = folderForTest();
    for (let hour = 0; hour < 8; hour += 1) {
      await machine(data, HOLE);
      await settleStore(cellarOver(data), new Date(Date.UTC(2026, 10, 25, hour)), NO_LOG);
    }
    expect(inRecovery(data)).toHaveLength(5);
    expect([...inRecovery(data)].sort()[0]).toBe('unfinished-20261125T030000000Z');
    await machine(data, Buffer.alloc(0));
    expect(await cellarOver(data).aside.copy(AT)).toEqual(ok('aside-20261125T160000000Z'));
  });

  test.each(['once', 'forAll'] as const)(
    'a call that fails (%s) costs no byte of store or journal',
    async (lasting) => {
      for (let failAt = 1; ; failAt += 1) {
        const data = folderForTest();
        const log = await machine(data, HOLE);
        const port = failingFilePort(real, failAt, 'EIO', lasting);
        const settled = await settle(data, port);
        const moved = path.join(data, 'recovery/unfinished-20261125T160000000Z', LEVELDB, '000003.log');
        const here = path.join(data, LEVELDB, '000003.log');
        expect(readFileSync(existsSync(here) ? here : moved)).toEqual(log);
        expect((await cellarOver(data).journal.read('plan')).ok).toBe(true);
        if (port.calls() < failAt) {
          expect(settled.kind).toBe('movedUnfinished');
          expect(failAt).toBeGreaterThan(8);
          return;
        }
      }
    },
  );
});
