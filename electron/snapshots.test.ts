import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ok } from '../shared/base/result';
import { failingFilePort } from './failing-file-port';
import { folderForTest, toolsForTest } from './folder-for-test';
import { createJournal } from './journal';
import { nodeFilePort } from './node-file-port';
import { planFolders } from './plan-folders';
import { createSentinel } from './sentinel';
import { newestFirst, parseSnapshotName, snapshotName, snapshotsToRemove } from './snapshot-names';
import { createSnapshots } from './snapshots';

const bytes = new TextEncoder().encode('整份规划');
const onDay = (day: number, hour = 0) => new Date(Date.UTC(2026, 0, day, hour));
const named = (seq: number, at: Date) => {
  const parsed = parseSnapshotName(snapshotName(seq, at, 'timer'));
  if (parsed === null) throw new Error('a name made here must parse');
  return parsed;
};

describe('a snapshot name', () => {
  test('gives back its number and time', () => {
    expect(named(12, new Date('2026-11-23T04:05:06.789Z'))).toEqual({
      name: '12-20261123T040506789Z-timer.eqplan',
      seq: 12,
      at: '2026-11-23T04:05:06.789Z',
      reason: 'timer',
    });
  });

  test('from before reasons were written, or with one of a later build, is read without a reason', () => {
    for (const name of ['12-20261123T040506789Z.eqplan', '12-20261123T040506789Z-merge.eqplan']) {
      expect(parseSnapshotName(name)).toMatchObject({ seq: 12, reason: null });
    }
  });

  test('made by anybody else is none', () => {
    const foreign = ['../1-20261123T040506789Z.eqplan', '1.eqplan', '', '1-20261123T040506789Z.eqplan/..'];
    expect(foreign.map(parseSnapshotName)).toEqual([null, null, null, null]);
  });
});

describe('thinning out', () => {
  test('keeps the 20 newest and, before them, the newest of each of 14 days', () => {
    const all = Array.from({ length: 200 }, (_, index) =>
      named(index + 1, onDay(1 + Math.floor(index / 5), index % 5)),
    );
    const removed = new Set(snapshotsToRemove(all));
    const kept = newestFirst(all.filter((snapshot) => !removed.has(snapshot)));
    expect(kept.slice(0, 20).map((snapshot) => snapshot.seq)).toEqual(
      Array.from({ length: 20 }, (_, index) => 200 - index),
    );
    // 36 days come before the 20 newest; of the latest 14 of them the fifth of each day stays.
    expect(kept.slice(20).map((snapshot) => snapshot.seq)).toEqual(
      Array.from({ length: 14 }, (_, index) => 180 - 5 * index),
    );
  });

  test('never removes the newest by number, whatever the clock said', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 400 }), { maxLength: 80 }),
        fc.infiniteStream(fc.integer({ min: 1, max: 300 })),
        (seqs, days) => {
          const all = seqs.map((seq) => named(seq, onDay(days.next().value)));
          const removed = new Set(snapshotsToRemove(all));
          expect(
            newestFirst(all)
              .slice(0, 20)
              .some((snapshot) => removed.has(snapshot)),
          ).toBe(false);
          expect(all.length - removed.size).toBeLessThanOrEqual(34);
        },
      ),
    );
  });
});

describe('snapshots of a plan', () => {
  test('are listed newest first, read back, and thinned on disk', async () => {
    const folder = folderForTest();
    const snapshots = createSnapshots(toolsForTest(), planFolders(folder));
    for (let seq = 1; seq <= 25; seq += 1) {
      expect(
        (
          await snapshots.write(
            { planId: 'p1', seq, title: `第 ${seq} 稿`, reason: 'timer', bytes },
            onDay(1, seq % 24),
          )
        ).ok,
      ).toBe(true);
    }
    const listed = await snapshots.list('p1');
    if (!listed.ok) throw new Error(listed.issue.code);
    // The 20 newest, and the newest of the older ones of that day.
    expect(listed.value.map((entry) => entry.seq)).toEqual(Array.from({ length: 21 }, (_, index) => 25 - index));
    expect(listed.value[0]).toMatchObject({ seq: 25, size: bytes.length });
    expect(await snapshots.read('p1', listed.value[0]?.name ?? '')).toEqual(ok(Buffer.from(bytes)));
    expect(await snapshots.title('p1')).toEqual(ok('第 25 稿'));
  });

  test('cannot be read by a name that is a path, nor when they are gone', async () => {
    const folder = folderForTest();
    writeFileSync(path.join(folder, 'secret'), 'x');
    const snapshots = createSnapshots(toolsForTest(), planFolders(folder));
    for (const name of ['../../secret', snapshotName(3, onDay(1), 'open')]) {
      expect(await snapshots.read('p1', name)).toMatchObject({ ok: false, issue: { code: 'snapshot.notFound' } });
    }
  });

  test('that fail at the N-th call leave the older ones as they were', async () => {
    for (let failAt = 1; ; failAt += 1) {
      const folder = folderForTest();
      const folders = planFolders(folder);
      await createSnapshots(toolsForTest(), folders).write(
        { planId: 'p1', seq: 1, title: '一', reason: 'timer', bytes },
        onDay(1),
      );
      const port = failingFilePort(nodeFilePort(process.platform), failAt, 'ENOSPC', 'once');
      const second = await createSnapshots(toolsForTest(port), folders).write(
        { planId: 'p1', seq: 2, title: '二', reason: 'timer', bytes },
        onDay(2),
      );
      const listed = await createSnapshots(toolsForTest(), folders).list('p1');
      if (!listed.ok) throw new Error(listed.issue.code);
      const seqs = listed.value.map((entry) => entry.seq);
      expect(second.ok ? [[2, 1]] : [[1], [2, 1]]).toContainEqual(seqs);
      expect(listed.value.every((entry) => entry.size === bytes.length)).toBe(true);
      expect(readdirSync(folders.snapshotFolder('p1')).every((name) => name.endsWith('.eqplan'))).toBe(true);
      if (port.calls() < failAt) return;
    }
  });
});

describe('the sentinel', () => {
  function cellar(folder: string) {
    const tools = toolsForTest();
    const folders = planFolders(folder);
    const snapshots = createSnapshots(tools, folders);
    const journal = createJournal(tools.port, folders, async () => ok(0));
    return { journal, snapshots, sentinel: createSentinel({ tools, recoveryFolder: folder, journal, snapshots }) };
  }

  test('knows nothing at first', async () => {
    const { sentinel } = cellar(path.join(folderForTest(), 'recovery'));
    expect(await sentinel.state()).toEqual(ok({ databaseId: null, plans: [] }));
  });

  test('tells the database and the highest operation of each plan, from journal or snapshot', async () => {
    const { journal, snapshots, sentinel } = cellar(path.join(folderForTest(), 'recovery'));
    await sentinel.writeDatabaseId('db-7');
    await journal.append({ planId: 'b', seq: 1, line: '{}' });
    await journal.append({ planId: 'b', seq: 2, line: '{}' });
    await snapshots.write({ planId: 'a', seq: 9, title: '甲', reason: 'timer', bytes }, onDay(1));
    expect(await sentinel.state()).toEqual(
      ok({
        databaseId: 'db-7',
        plans: [
          { planId: 'a', title: '甲', lastSeq: 9 },
          { planId: 'b', title: '', lastSeq: 2 },
        ],
      }),
    );
    await journal.close();
  });
});
