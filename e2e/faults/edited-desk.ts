import { isDeepStrictEqual } from 'node:util';
import { launchDesk, type RunningDesk } from '../launch-desk';
import { sheetOf } from '../pages/sheet';
import { type StoredOperation, storedLog } from '../pages/stored-log';
import { acknowledgedTurns, stageOf } from './acknowledged-edits';

export const PLAN = 'suzhou-sample';

export function startDesk(dataFolder: string): Promise<RunningDesk> {
  return launchDesk(dataFolder, { args: [], env: {} }, { consoleErrors: [], requests: [] });
}

/** A desk with one typed edit and `turns` more operations, all acknowledged. Answers how many operations there are. */
export async function editedDesk(
  dataFolder: string,
  turns: number,
): Promise<{ desk: RunningDesk; operations: number }> {
  const desk = await startDesk(dataFolder);
  await expectOpen(desk);
  await sheetOf(desk.window).type('每千人注册护士数', 'y2020', '3.2');
  await desk.window.locator('.saved-state-saved').waitFor();
  await acknowledgedTurns(desk.window, turns, false);
  return { desk, operations: (await storedLog(desk.window, PLAN)).length };
}

export async function expectOpen(desk: RunningDesk): Promise<void> {
  const stage = await stageOf(desk.window);
  if (stage !== 'open') throw new Error(`The desk stands at ${stage}.`);
}

/** Starts on the folder and throws unless every operation is there. */
export async function expectOperations(dataFolder: string, operations: number): Promise<void> {
  const desk = await startDesk(dataFolder);
  try {
    await expectOpen(desk);
    const found = (await storedLog(desk.window, PLAN)).length;
    if (found < operations) throw new Error(`${operations} operations were acknowledged, ${found} are there.`);
  } finally {
    await desk.kill();
  }
}

/** Throws unless every operation is there in its place and as it was. Answers how many there are. */
export async function expectLog(desk: RunningDesk, acknowledged: readonly StoredOperation[]): Promise<number> {
  await expectOpen(desk);
  const found = await storedLog(desk.window, PLAN);
  const lost = acknowledged.findIndex((one, index) => !isDeepStrictEqual(one, found[index]));
  if (lost >= 0) {
    throw new Error(`Of ${acknowledged.length} acknowledged operations number ${lost + 1} is not there as it was.`);
  }
  return found.length;
}
