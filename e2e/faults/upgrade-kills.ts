import fs from 'node:fs';
import path from 'node:path';
import { launchDesk, type RunningDesk } from '../launch-desk';
import { type StoredOperation, storedLog } from '../pages/stored-log';
import { stageOf } from './acknowledged-edits';
import { editedDesk, expectLog, expectOpen, PLAN } from './edited-desk';
import { packageWithSteps } from './package-with-steps';
import { replacedStores } from './replaced-stores';
import { seededRandom } from './seeded-random';
import { climbSeen, climbUnderWay } from './stored-rows';

const ROUNDS = 10;
const TURNS = 150;

/**
 * Kills the app amid the climb of its data to a newer version, up to three times a round: the start after that has to
 * end with every part met exactly once, every operation there as it was, and a copy of the store from before. Between,
 * the older build must not touch what was begun.
 */
export async function upgradeKills(folder: string): Promise<string> {
  const executable = await packageWithSteps(folder);
  const whole = path.join(folder, 'whole', 'data');
  const { desk } = await editedDesk(whole, TURNS);
  const log = await storedLog(desk.window, PLAN);
  await desk.close();
  const random = seededRandom(7);
  let kills = 0;
  let replaced = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const data = path.join(folder, `round-${round}`, 'data');
    fs.cpSync(whole, data, { recursive: true, verbatimSymlinks: true });
    const times = 1 + Math.floor(random() * 3);
    for (let time = 1; time <= times; time += 1) {
      if (await killedAt(data, executable, Math.floor((random() * log.length * time) / times))) kills += 1;
    }
    if (round === 0) await expectNewer(data);
    await started(data, executable, (one) => expectClimbed(one, data, log));
    replaced += replacedStores(data).length;
    fs.rmSync(path.dirname(data), { recursive: true });
  }
  return `${ROUNDS} upgrades of data with an invented step, killed ${kills} times amid it: each went on to the same end, every part met once (${replaced} stores torn by the kill were replaced from the journal instead), 0 of ${ROUNDS * log.length} operations lost; a copy from before each, and the older build refuses what was begun`;
}

/** False where the step was done before it could be killed. */
async function killedAt(data: string, executable: string, parts: number): Promise<boolean> {
  return started(data, executable, (desk) => climbUnderWay(desk.window, parts));
}

async function expectClimbed(desk: RunningDesk, data: string, log: readonly StoredOperation[]): Promise<void> {
  await expectOpen(desk);
  await expectLog(desk, log);
  const { version, to, met } = await climbSeen(desk.window);
  if (version !== 2 || to !== 2) throw new Error(`The data stands at version ${version}, on its way to ${to}.`);
  // A kill may tear the store's last record: then a new store, at the top of the ladder, is filled from the journal.
  const expected = replacedStores(data).length === 0 ? 1 : 0;
  if (met.some((times) => times !== expected)) throw new Error(`Parts were met ${[...new Set(met)].join(', ')} times.`);
  const copies = fs.readdirSync(path.join(data, 'recovery')).filter((name) => name.startsWith('upgrade-'));
  if (copies.length !== 1) throw new Error(`${copies.length} copies were made before the first step.`);
}

/** The build under test knows no step: data that a newer one has begun to change is for looking only. */
async function expectNewer(data: string): Promise<void> {
  await started(data, undefined, async (desk) => {
    const stage = await stageOf(desk.window);
    const title = await desk.window.getByRole('heading').first().innerText();
    if (stage !== 'trouble' || title !== '本机数据由更新的版本写成')
      throw new Error(`The desk says ${stage}: ${title}.`);
  });
}

async function started<T>(data: string, executable: string | undefined, work: (desk: RunningDesk) => Promise<T>) {
  const options = { args: [], env: {}, ...(executable === undefined ? {} : { executable }) };
  const desk = await launchDesk(data, options, { consoleErrors: [], requests: [] });
  try {
    return await work(desk);
  } finally {
    await desk.kill();
  }
}
