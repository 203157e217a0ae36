import fs from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { launchDesk } from '../launch-desk';
import { sheetOf } from '../pages/sheet';
import { storedLog } from '../pages/stored-log';
import { acknowledgedTurns, stageOf, turnsUnderWay } from './acknowledged-edits';
import { replacedStores } from './replaced-stores';

const PLAN = 'suzhou-sample';
const INDICATOR = '每千人注册护士数';

/** What the window shows from the second start on. A start that draws the list of changes costs half of one that draws the sheet. */
export type KillView = 'indicators' | 'history';

export interface KillCount {
  readonly rounds: number;
  readonly acknowledged: number;
  /** Operations that were under way at the kill and turned out to be whole. */
  readonly beyond: number;
  /** Stores whose last record a kill tore, replaced from the journal before they opened; the newest five count. */
  readonly replaced: number;
  /** How long each burst took from the keys to 已保存, ms. */
  readonly waits: readonly number[];
}

/**
 * Kills the app while it saves, again and again on one data folder, and looks at every start for what had been
 * acknowledged. Throws on the first operation that is missing, torn or out of order.
 */
export async function killRounds(
  dataFolder: string,
  rounds: number,
  random: () => number,
  view: KillView,
): Promise<KillCount> {
  let acknowledged = 0;
  let total = 0;
  let beyond = 0;
  const waits: number[] = [];
  for (let round = 0; ; round += 1) {
    const desk = await launchDesk(dataFolder, { args: [], env: {} }, { consoleErrors: [], requests: [] });
    try {
      const found = await wholeOperations(desk.window, dataFolder, round);
      if (found < acknowledged) throw new Error(`Round ${round}: ${acknowledged} acknowledged, ${found} found.`);
      beyond += round === 0 ? 0 : found - acknowledged;
      const replaced = replacedStores(dataFolder);
      if (replaced.some(({ end }) => end === 'hole')) throw new Error(`Round ${round}: a kill left a hole.`);
      if (round === rounds) return { rounds, acknowledged: total, beyond, waits, replaced: replaced.length };
      if (round === 0) await sheetOf(desk.window).type(INDICATOR, 'y2020', '3.2');
      const now = round === 0 ? await operationsAfterTyping(desk.window, found) : found;
      // Operation 2 is the edit; from then on undo and redo take turns.
      const began = Date.now();
      const made = await acknowledgedTurns(desk.window, 1 + Math.floor(random() * 6), now % 2 === 1);
      waits.push(Date.now() - began);
      total += made;
      acknowledged = now + made;
      await turnsUnderWay(desk.window, 1 + Math.floor(random() * 12), acknowledged % 2 === 1);
      await new Promise((resolve) => setTimeout(resolve, random() * 40));
    } finally {
      await desk.kill();
    }
    await fs.writeFile(path.join(dataFolder, 'settings.json'), JSON.stringify({ view }));
  }
}

async function operationsAfterTyping(window: Page, before: number): Promise<number> {
  await window.locator('.saved-state-saved').waitFor();
  const after = (await storedLog(window, PLAN)).length;
  if (after !== before + 1) throw new Error(`The first edit is not in the store: ${after} operations.`);
  return after;
}

/** Store and journal hold the same operations, without a gap. */
async function wholeOperations(window: Page, dataFolder: string, round: number): Promise<number> {
  const stage = await stageOf(window);
  if (stage !== 'open') throw new Error(`Round ${round}: the desk stands at ${stage}.`);
  const log = await storedLog(window, PLAN);
  const journal = await fs.readFile(path.join(dataFolder, 'recovery', PLAN, 'ops.log'), 'utf8');
  const inJournal = journal
    .trimEnd()
    .split('\n')
    .map((line) => Number.parseInt(line, 10));
  const expected = log.map((_, index) => index + 1).join(' ');
  if (log.map(({ seq }) => seq).join(' ') !== expected) throw new Error(`Round ${round}: the store has a gap.`);
  if (inJournal.join(' ') !== expected) throw new Error(`Round ${round}: journal and store differ.`);
  return log.length;
}
