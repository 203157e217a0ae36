import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { failingFilePort, systemError } from './failing-file-port';
import { folderForTest, toolsForTest } from './folder-for-test';
import { nodeFilePort } from './node-file-port';
import { isTemporaryName, temporaryName, writeAtomically } from './write-atomically';

const OLD = '旧的内容';
const NEW = '新的内容，比旧的长一些';
const bytes = (text: string) => new TextEncoder().encode(text);

describe('a save', () => {
  test('creates a new file and leaves nothing beside it', async () => {
    const folder = folderForTest();
    const target = path.join(folder, '规划 方案.eqplan');
    expect(await writeAtomically(toolsForTest(), target, bytes(NEW))).toEqual({ ok: true, value: undefined });
    expect(readFileSync(target, 'utf8')).toBe(NEW);
    expect(readdirSync(folder)).toEqual(['规划 方案.eqplan']);
  });

  test('keeps the rights of the file it replaces', async () => {
    const target = path.join(folderForTest(), 'a.csv');
    writeFileSync(target, OLD);
    chmodSync(target, 0o640);
    expect((await writeAtomically(toolsForTest(), target, bytes(NEW))).ok).toBe(true);
    expect(statSync(target).mode & 0o777).toBe(0o640);
  });

  test('writes through a link and keeps the link', async () => {
    const folder = folderForTest();
    mkdirSync(path.join(folder, 'real'));
    writeFileSync(path.join(folder, 'real/a.csv'), OLD);
    symlinkSync(path.join(folder, 'real/a.csv'), path.join(folder, 'link.csv'));
    expect((await writeAtomically(toolsForTest(), path.join(folder, 'link.csv'), bytes(NEW))).ok).toBe(true);
    expect(readFileSync(path.join(folder, 'real/a.csv'), 'utf8')).toBe(NEW);
    expect(readdirSync(folder).sort()).toEqual(['link.csv', 'real']);
  });

  test('refuses a read-only file, even as the superuser', async () => {
    const target = path.join(folderForTest(), 'a.csv');
    writeFileSync(target, OLD);
    chmodSync(target, 0o444);
    expect(await writeAtomically(toolsForTest(), target, bytes(NEW))).toMatchObject({
      ok: false,
      issue: { code: 'file.readOnly', values: { name: 'a.csv' } },
    });
    expect(readFileSync(target, 'utf8')).toBe(OLD);
  });

  test('refuses a folder, a missing folder and a name that is too long', async () => {
    const folder = folderForTest();
    const save = async (name: string) => {
      const saved = await writeAtomically(toolsForTest(), path.join(folder, name), bytes(NEW));
      return saved.ok ? 'saved' : saved.issue.code;
    };
    mkdirSync(path.join(folder, 'sub'));
    expect(await save('sub')).toBe('file.isFolder');
    expect(await save('none/a.csv')).toBe('file.notFound');
    expect(await save(`${'规'.repeat(86)}.csv`)).toBe('file.nameTooLong');
    expect(readdirSync(folder)).toEqual(['sub']);
  });

  test('takes the longest name a file can have', async () => {
    const target = path.join(folderForTest(), `${'规'.repeat(82)}ab.eqplan`);
    expect((await writeAtomically(toolsForTest(), target, bytes(NEW))).ok).toBe(true);
  });
});

describe('a rename that another program blocks', () => {
  test.each(['EBUSY', 'EPERM'])('is tried again three times within a second: %s', async (code) => {
    const real = nodeFilePort(process.platform);
    let tries = 0;
    const tools = toolsForTest({
      ...real,
      rename: async (from, to) => {
        tries += 1;
        if (tries <= 3) throw systemError(code);
        await real.rename(from, to);
      },
    });
    const target = path.join(folderForTest(), 'a.csv');
    expect((await writeAtomically(tools, target, bytes(NEW))).ok).toBe(true);
    expect(tries).toBe(4);
    expect(tools.pauses.reduce((sum, pause) => sum + pause, 0)).toBe(1000);
  });

  test('is given up with the old content in place', async () => {
    const folder = folderForTest();
    const target = path.join(folder, 'a.csv');
    writeFileSync(target, OLD);
    const tools = toolsForTest({
      ...nodeFilePort(process.platform),
      rename: async () => {
        throw systemError('EBUSY');
      },
    });
    expect(await writeAtomically(tools, target, bytes(NEW))).toMatchObject({ issue: { code: 'file.inUse' } });
    expect(readFileSync(target, 'utf8')).toBe(OLD);
    expect(readdirSync(folder)).toEqual(['a.csv']);
  });
});

test('what does not read back as it was written does not replace the file', async () => {
  const folder = folderForTest();
  const target = path.join(folder, 'a.csv');
  writeFileSync(target, OLD);
  const tools = toolsForTest({ ...nodeFilePort(process.platform), readFile: async () => bytes('something else') });
  expect(await writeAtomically(tools, target, bytes(NEW))).toMatchObject({ issue: { code: 'file.writtenDiffers' } });
  expect(readFileSync(target, 'utf8')).toBe(OLD);
  expect(readdirSync(folder)).toEqual(['a.csv']);
});

describe.each(['ENOSPC', 'EACCES', 'EPERM', 'EROFS', 'EIO'])('when the N-th call fails with %s', (code) => {
  test.each(['once', 'forAll'] as const)('%s, the target is wholly old or wholly new', async (lasting) => {
    for (let failAt = 1; ; failAt += 1) {
      const folder = folderForTest();
      const target = path.join(folder, 'a.csv');
      writeFileSync(target, OLD);
      const port = failingFilePort(nodeFilePort(process.platform), failAt, code, lasting);
      const saved = await writeAtomically(toolsForTest(port), target, bytes(NEW));
      expect([OLD, NEW]).toContain(readFileSync(target, 'utf8'));
      if (saved.ok) expect(readFileSync(target, 'utf8')).toBe(NEW);
      const beside = readdirSync(folder).filter((name) => name !== 'a.csv');
      expect(beside.every(isTemporaryName)).toBe(true);
      if (lasting === 'once') expect(beside).toEqual([]);
      if (port.calls() < failAt) {
        expect(saved.ok).toBe(true);
        expect(failAt).toBeGreaterThan(8);
        return;
      }
    }
  });
});

test('only names made here count as temporary', () => {
  expect(isTemporaryName(temporaryName('0a1b2c3d'))).toBe(true);
  expect(['~$a.docx', '.~equiplan-.tmp', '.~equiplan-a.tmp.txt', 'x.~equiplan-a.tmp'].some(isTemporaryName)).toBe(
    false,
  );
});
