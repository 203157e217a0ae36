import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { importKills } from './faults/import-kills';
import { killLanes } from './faults/kill-lanes';

/** `npm run trust` does 500. */
const ROUNDS = 50;

let folder = '';
test.beforeAll(async () => {
  folder = await fs.mkdtemp(path.join(os.tmpdir(), 'equiplan-kills-'));
});
test.afterAll(() => fs.rm(folder, { recursive: true, force: true }));

test('50 kills in the middle of saving lose nothing that was acknowledged', async () => {
  test.setTimeout(400_000);
  const counts = await killLanes(path.join(folder, 'saving'), ROUNDS);
  expect(counts.reduce((sum, { rounds }) => sum + rounds, 0)).toBe(ROUNDS);
  expect(counts.reduce((sum, { acknowledged }) => sum + acknowledged, 0)).toBeGreaterThanOrEqual(ROUNDS);
});

test('kills in an import leave it whole or not at all', async () => {
  test.setTimeout(120_000);
  const data = path.join(folder, 'import');
  await fs.mkdir(data);
  expect(await importKills(data, 2)).toContain('none in part');
});
