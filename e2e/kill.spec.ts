import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { killRounds } from './faults/kill-rounds';
import { seededRandom } from './faults/seeded-random';

/** Side by side, because a start waits more than it works. `npm run trust` does 500 rounds. */
const LANES = 3;
const ROUNDS_A_LANE = 8;

test('24 kills in the middle of saving lose nothing that was acknowledged', async () => {
  test.setTimeout(300_000);
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'equiplan-kills-'));
  const lanes = Array.from({ length: LANES }, (_, lane) =>
    killRounds(path.join(folder, `lane-${lane}`, 'data'), ROUNDS_A_LANE, seededRandom(lane + 1)),
  );
  const counts = await Promise.all(lanes);
  await fs.rm(folder, { recursive: true, force: true });
  const acknowledged = counts.reduce((sum, count) => sum + count.acknowledged, 0);
  expect(acknowledged).toBeGreaterThanOrEqual(LANES * ROUNDS_A_LANE);
});
