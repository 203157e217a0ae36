import { readdirSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { folderForTest } from './folder-for-test';
import { removeLeftovers } from './leftovers';
import { nodeFilePort } from './node-file-port';

test('only our own temporary files older than an hour go', async () => {
  const folder = folderForTest();
  const now = Date.UTC(2026, 0, 1);
  const age = (name: string, minutes: number) => {
    const file = path.join(folder, name);
    writeFileSync(file, '');
    utimesSync(file, now / 1000 - minutes * 60, now / 1000 - minutes * 60);
  };
  age('.~equiplan-old.tmp', 61);
  age('.~equiplan-young.tmp', 59);
  age('规划.eqplan', 10_000);
  age('~$other.tmp', 10_000);
  const folders = [folder, folder, path.join(folder, 'gone')];
  expect(await removeLeftovers(nodeFilePort(process.platform), folders, now)).toBe(1);
  expect(readdirSync(folder).sort()).toEqual(['.~equiplan-young.tmp', '~$other.tmp', '规划.eqplan']);
});
