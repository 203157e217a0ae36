import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { failingFilePort } from './failing-file-port';
import { createFileTokens } from './file-tokens';
import { folderForTest, locksForTest, toolsForTest } from './folder-for-test';
import { lockFileOf } from './lock-note';
import { nodeFilePort } from './node-file-port';
import { openChosenFile } from './open-files';
import { recentFiles } from './recent-files';
import { saveFile } from './save-files';

const real = nodeFilePort(process.platform);
const MINE = { user: '李明', host: 'pc-01', pid: 100 };
const THEIRS = { user: '王芳', host: 'pc-02', pid: 100 };
const HELD_BY_THEM = { user: '王芳', host: 'pc-02', since: '2026-11-25T08:00:00.000Z' };
const bytes = new TextEncoder().encode('新');

function planFile(): string {
  const file = path.join(folderForTest(), '规划 方案.eqplan');
  writeFileSync(file, '旧');
  return file;
}

test('a held plan file has a small lock beside it that tells others who and since when, and goes when it is let go', async () => {
  const file = planFile();
  const mine = locksForTest();
  await mine.hold(file);
  expect(readdirSync(path.dirname(file)).sort()).toEqual(['~$规划 方案.eqplan', '规划 方案.eqplan']);
  expect(JSON.parse(readFileSync(lockFileOf(file), 'utf8'))).toEqual({ ...MINE, at: '2026-11-25T08:00:00.000Z' });
  expect(await mine.holderOf(file)).toBeNull();
  const seen = { user: '李明', host: 'pc-01', since: '2026-11-25T08:00:00.000Z' };
  expect(await locksForTest(real, THEIRS).holderOf(file)).toEqual(seen);
  const link = path.join(folderForTest(), '快捷.eqplan');
  symlinkSync(file, link);
  expect(await locksForTest(real, THEIRS).holderOf(link)).toEqual(seen);
  const next = planFile();
  await mine.hold(next);
  expect([existsSync(lockFileOf(file)), existsSync(lockFileOf(next))]).toEqual([false, true]);
  await mine.hold(null);
  expect(existsSync(lockFileOf(next))).toBe(false);
});

test('a lock of somebody else is neither overwritten nor removed', async () => {
  const file = planFile();
  await locksForTest(real, THEIRS).hold(file);
  const before = readFileSync(lockFileOf(file));
  const mine = locksForTest();
  await mine.hold(file);
  await mine.hold(null);
  expect(await mine.clear([file])).toBe(0);
  expect(readFileSync(lockFileOf(file))).toEqual(before);
});

test('our own lock, taken over by somebody after a day, is theirs', async () => {
  const file = planFile();
  const mine = locksForTest();
  await mine.hold(file);
  const theirs = locksForTest(real, THEIRS, '2026-11-26T08:00:01.000Z');
  await theirs.hold(file);
  await mine.hold(null);
  expect(JSON.parse(readFileSync(lockFileOf(file), 'utf8'))).toMatchObject(THEIRS);
});

test.each([
  ['a day and a second old', THEIRS, '2026-11-26T08:00:01.000Z', [], false],
  ['a day old', THEIRS, '2026-11-26T08:00:00.000Z', [], true],
  ['of a clock an hour ahead', THEIRS, '2026-11-25T07:00:00.000Z', [], true],
  ['of a run that died on this machine', { ...MINE, pid: 7 }, '2026-11-25T08:00:01.000Z', [], false],
  ['of a run that lives on this machine', { ...MINE, pid: 7 }, '2026-11-25T08:00:01.000Z', [7], true],
])('a lock %s is respected or not', async (_what, writer, now, running, respected) => {
  const file = planFile();
  await locksForTest(real, writer).hold(file);
  const mine = locksForTest(real, MINE, now, running);
  expect((await mine.holderOf(file)) !== null).toBe(respected);
  await mine.hold(file);
  expect(JSON.parse(readFileSync(lockFileOf(file), 'utf8'))).toMatchObject(respected ? writer : MINE);
});

test('what a killed run left on this machine is cleared, the lock of a living one and of another machine is not', async () => {
  const [dead, living, elsewhere] = [planFile(), planFile(), planFile()];
  await locksForTest(real, { ...MINE, pid: 7 }).hold(dead);
  await locksForTest(real, { ...MINE, pid: 8 }).hold(living);
  await locksForTest(real, THEIRS).hold(elsewhere);
  const files = [dead, living, elsewhere, '/no/such/规划.eqplan'];
  expect(await locksForTest(real, MINE, undefined, [8]).clear(files)).toBe(1);
  expect(files.map((file) => existsSync(lockFileOf(file)))).toEqual([false, true, true, false]);
});

test.each(['', '{"user":"王芳"', '{"user":1}', 'x'.repeat(5000)])(
  'what is no lock of this app holds nobody off (%#)',
  async (content) => {
    const file = planFile();
    writeFileSync(lockFileOf(file), content);
    const mine = locksForTest();
    expect(await mine.holderOf(file)).toBeNull();
    await mine.hold(file);
    expect(await locksForTest(real, THEIRS).holderOf(file)).toMatchObject({ user: '李明' });
  },
);

test('locking whose N-th call fails never throws, leaves the plan file and no half lock', async () => {
  for (let failAt = 1; ; failAt += 1) {
    const file = planFile();
    const port = failingFilePort(real, failAt, 'EROFS', 'once');
    const mine = locksForTest(port);
    await mine.hold(file);
    if (existsSync(lockFileOf(file))) {
      expect(await locksForTest(real, THEIRS).holderOf(file)).toMatchObject({ user: '李明' });
    }
    await mine.hold(null);
    expect(readFileSync(file, 'utf8')).toBe('旧');
    if (port.calls() >= failAt) continue;
    expect(failAt).toBeGreaterThan(6);
    expect(existsSync(lockFileOf(file))).toBe(false);
    break;
  }
});

test('a folder that takes no lock is no obstacle: for good failing, a folder in its place, a name that is too long', async () => {
  const file = planFile();
  const shut = locksForTest(failingFilePort(real, 1, 'EACCES', 'forAll'));
  await shut.hold(file);
  expect(await shut.holderOf(file)).toBeNull();
  mkdirSync(lockFileOf(file));
  await locksForTest().hold(file);
  expect(await locksForTest().holderOf(file)).toBeNull();
  const long = path.join(folderForTest(), `${'规'.repeat(82)}a.eqplan`);
  writeFileSync(long, '旧');
  await locksForTest().hold(long);
  expect(readdirSync(path.dirname(long))).toEqual([path.basename(long)]);
});

test('opening a file that somebody else has open says so; saving over it is refused until they are gone', async () => {
  const file = planFile();
  const theirs = locksForTest(real, THEIRS);
  await theirs.hold(file);
  const tools = toolsForTest();
  const parts = {
    platform: process.platform,
    port: tools.port,
    tools,
    tokens: createFileTokens(() => 'token'),
    recent: recentFiles(tools, path.join(folderForTest(), 'recent.json')),
    locks: locksForTest(),
    log: () => undefined,
    chooseTarget: async () => file,
  };
  expect(await openChosenFile(parts, file)).toMatchObject({ ok: true, value: { heldBy: HELD_BY_THEM } });
  const request = { kind: 'eqplan', token: null, suggestedName: '规划.eqplan', bytes } as const;
  expect(await saveFile(parts, request)).toEqual({
    ok: false,
    issue: {
      code: 'file.heldByOther',
      place: '',
      values: { name: '规划 方案.eqplan', user: '王芳', host: 'pc-02' },
    },
  });
  expect(readFileSync(file, 'utf8')).toBe('旧');
  await theirs.hold(null);
  expect(await saveFile(parts, request)).toMatchObject({ ok: true });
  expect(readFileSync(file, 'utf8')).toBe('新');
});
