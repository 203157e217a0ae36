import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commandLineForTest } from './command-line-for-test';
import { createFileReader } from './file-reader';

let folder = '';
const at = (name: string): string => path.join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'equiplan-reader-'));
  await writeFile(at('小.csv'), '指标,单位,2020年\n每千人医疗卫生机构床位数,张,6.5\n');
  const row = '每千人医疗卫生机构床位数,张,6.5,7.1,8.2,9.3\n';
  // Twelve kilobytes on the disk, four million empty lists when it is read.
  const lists = strToU8(`[${'[],'.repeat(4_000_000)}[]]`);
  await writeFile(at('胀.eqplan'), zipSync({ 'manifest.json': lists }));
  await writeFile(at('大.csv'), `指标,单位,2017年,2018年,2019年,2020年\n${row.repeat(60_000)}`);
});

afterAll(() => rm(folder, { recursive: true }));

describe('a file that takes more time than any plan', () => {
  // The small one is allowed what it takes to start a process; the large one nothing.
  const run = commandLineForTest({ secondsFor: (bytes) => (bytes > 10_000 ? 0.001 : 60), megabytes: 512 });

  test('is named with the reason, its reader is ended, and the next file is read', async () => {
    const refused = await run(['import', at('大.csv'), '--json']);
    expect(refused).toMatchObject({ exit: 2, output: '' });
    expect(refused.message).toMatch(/^大\.csv.*超过 0\.001 秒，已停止/);
    const read = await run(['import', at('小.csv'), '--json']);
    expect(JSON.parse(read.output).indicators).toHaveLength(1);
  });
});

describe('a file that takes more memory than any plan', () => {
  const run = commandLineForTest({ secondsFor: () => 60, megabytes: 64 });

  test('is named with the reason, its reader is ended, and the next file is read', async () => {
    const refused = await run(['show', at('胀.eqplan'), '--json']);
    expect(refused).toMatchObject({ exit: 2, output: '' });
    expect(refused.message).toMatch(/^胀\.eqplan.*内存超过 64 MB，已停止/);
    const read = await run(['import', at('小.csv'), '--json']);
    expect(JSON.parse(read.output).indicators).toHaveLength(1);
  });
});

test('a reader that read nothing has no process to end', () => {
  expect(() => createFileReader().close()).not.toThrow();
});
