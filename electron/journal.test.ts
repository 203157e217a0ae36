import { appendFileSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { crc32 } from '../shared/base/crc32';
import { ok } from '../shared/base/result';
import { failingFilePort } from './failing-file-port';
import type { FilePort } from './file-port';
import { folderForTest } from './folder-for-test';
import { createJournal } from './journal';
import { journalLine, scanJournal } from './journal-text';
import { nodeFilePort } from './node-file-port';
import { planFolders } from './plan-folders';

const real = nodeFilePort(process.platform);

function journalIn(folder: string, port: FilePort = real, inSnapshots = 0) {
  const journal = createJournal(port, planFolders(folder), async () => ok(inSnapshots));
  return {
    ...journal,
    file: path.join(folder, 'p1', 'ops.log'),
    add: async (seq: number, line = `{"n":${seq}}`) => {
      const appended = await journal.append({ planId: 'p1', seq, line });
      return appended.ok ? 'ok' : appended.issue.code;
    },
    seqs: async () => {
      const content = await journal.read('p1');
      if (!content.ok) return content.issue.code;
      return { seqs: content.value.lines.map((line) => line.seq), damaged: content.value.damaged };
    },
  };
}

test('the checksum is the one zip uses', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
});

describe('appending', () => {
  test('returns the same lines in order, also after a restart', async () => {
    const folder = folderForTest();
    const first = journalIn(folder);
    expect(await first.add(1, '{"名称":"社会治安满意度 𠮷"}')).toBe('ok');
    expect(await first.add(2)).toBe('ok');
    await first.close();
    const second = journalIn(folder);
    expect(await second.add(3)).toBe('ok');
    expect(await second.read('p1')).toEqual(
      ok({
        lines: [
          { seq: 1, line: '{"名称":"社会治安满意度 𠮷"}' },
          { seq: 2, line: '{"n":2}' },
          { seq: 3, line: '{"n":3}' },
        ],
        damaged: 0,
      }),
    );
    await second.close();
  });

  test('at once keeps the order asked', async () => {
    const journal = journalIn(folderForTest());
    expect(await Promise.all([1, 2, 3, 4].map((seq) => journal.add(seq)))).toEqual(['ok', 'ok', 'ok', 'ok']);
    expect(await journal.seqs()).toEqual({ seqs: [1, 2, 3, 4], damaged: 0 });
    await journal.close();
  });

  test('refuses a gap and a step back, takes the same entry twice, refuses another under its number', async () => {
    const journal = journalIn(folderForTest());
    expect(await journal.add(2)).toBe('journal.gap');
    expect(await journal.add(1)).toBe('ok');
    expect(await journal.add(3)).toBe('journal.gap');
    expect(await journal.add(1)).toBe('ok');
    expect(await journal.add(1, '{"other":1}')).toBe('journal.conflict');
    expect(await journal.seqs()).toEqual({ seqs: [1], damaged: 0 });
    await journal.close();
  });

  test('goes on after what a snapshot holds', async () => {
    const journal = journalIn(folderForTest(), real, 40);
    expect(await journal.add(1)).toBe('journal.gap');
    expect(await journal.add(41)).toBe('ok');
    journal.coveredUpTo('p1', 60);
    expect(await journal.add(61)).toBe('ok');
    await journal.close();
  });

  test('never leaves its folder', () => {
    for (const planId of ['..', 'a/b', 'A', '', 'a'.repeat(65), 'a.b', 'a\\b']) {
      expect(() => planFolders('/data').journalFile(planId)).toThrow();
    }
  });
});

describe('damage', () => {
  test('of a torn last line is told, and the next append starts clean', async () => {
    const folder = folderForTest();
    const before = journalIn(folder);
    await before.add(1);
    await before.add(2);
    await before.close();
    truncateSync(before.file, readFileSync(before.file).length - 3);
    const after = journalIn(folder);
    expect(await after.seqs()).toEqual({ seqs: [1], damaged: 1 });
    expect(await after.add(2, '{"again":2}')).toBe('ok');
    expect(await after.seqs()).toEqual({ seqs: [1, 2], damaged: 0 });
    await after.close();
  });

  test('of one byte in the middle costs one line', async () => {
    const folder = folderForTest();
    const journal = journalIn(folder);
    for (const seq of [1, 2, 3]) await journal.add(seq);
    await journal.close();
    writeFileSync(journal.file, readFileSync(journal.file, 'utf8').replace('{"n":2}', '{"n":7}'));
    expect(await journalIn(folder).seqs()).toEqual({ seqs: [1, 3], damaged: 1 });
  });

  test('by foreign lines is counted', async () => {
    const folder = folderForTest();
    const journal = journalIn(folder);
    await journal.add(1);
    await journal.close();
    appendFileSync(journal.file, 'hello\n\n2 5 00000000 abc\n');
    expect(await journalIn(folder).seqs()).toEqual({ seqs: [1], damaged: 3 });
  });

  test('anywhere, any one byte, never yields a line that was not written', () => {
    const written = ['{"a":"规划"}', '{"b":2}', '{}'].map((text) => Buffer.from(text));
    const file = Buffer.concat(written.map((json, index) => journalLine(index + 1, json)));
    fc.assert(
      fc.property(fc.nat(file.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const broken = Buffer.from(file);
        broken[at] = (broken[at] ?? 0) ^ flip;
        const scan = scanJournal(broken);
        expect(scan.lines.every((line) => Buffer.from(line.bytes).equals(written[line.seq - 1] ?? Buffer.of()))).toBe(
          true,
        );
        expect(scan.lines.length).toBeGreaterThanOrEqual(1);
        expect(scan.damaged > 0 || scan.torn).toBe(true);
      }),
    );
  });
});

describe.each(['once', 'forAll'] as const)('when the N-th call fails %s', (lasting) => {
  test('every acknowledged line is there afterwards and nothing is torn in between', async () => {
    for (let failAt = 1; ; failAt += 1) {
      const folder = folderForTest();
      const port = failingFilePort(real, failAt, 'ENOSPC', lasting);
      const journal = journalIn(folder, port);
      const acknowledged: number[] = [];
      for (const seq of [1, 2, 3]) {
        // As the desk does: a failed append is tried once more.
        if ((await journal.add(seq)) === 'ok' || (await journal.add(seq)) === 'ok') acknowledged.push(seq);
        else break;
      }
      await journal.close().catch(() => undefined);
      const found = await journalIn(folder).seqs();
      if (typeof found === 'string') throw new Error(found);
      expect(found.seqs.slice(0, acknowledged.length)).toEqual(acknowledged);
      expect(found.damaged).toBeLessThanOrEqual(1);
      if (lasting === 'once') expect(acknowledged).toEqual([1, 2, 3]);
      const after = journalIn(folder);
      expect(await after.add(found.seqs.length + 1)).toBe('ok');
      expect(await after.seqs()).toEqual({ seqs: [...found.seqs, found.seqs.length + 1], damaged: 0 });
      await after.close();
      if (port.calls() < failAt) {
        expect(failAt).toBeGreaterThan(8);
        return;
      }
    }
  });
});
