import path from 'node:path';
import { type KillCount, type KillView, killRounds } from './kill-rounds';
import { seededRandom } from './seeded-random';

/** Side by side, because a start also waits. One kind of window in each, and its part of the rounds. */
const LANES: readonly { readonly view: KillView; readonly part: number }[] = [
  { view: 'indicators', part: 0.2 },
  { view: 'history', part: 0.4 },
  { view: 'history', part: 0.4 },
];

/** Kills in the middle of saving, on one data folder a lane. Answers what each lane counted. */
export function killLanes(folder: string, rounds: number): Promise<readonly KillCount[]> {
  return Promise.all(
    LANES.map(({ view, part }, lane) =>
      killRounds(path.join(folder, `lane-${lane}`, 'data'), Math.round(rounds * part), seededRandom(lane + 1), view),
    ),
  );
}
