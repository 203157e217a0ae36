import fs from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { RunningDesk } from '../launch-desk';
import { dropFile } from '../pages/drop-file';
import { type StoredOperation, storedLog } from '../pages/stored-log';
import { editedDesk, expectLog, expectOpen, PLAN, startDesk } from './edited-desk';
import { seededRandom } from './seeded-random';

const INDICATORS = 100;

/**
 * Kills the app at any moment after an import into the open plan was accepted. It is one operation of many parts: at the
 * next start it is there whole, in store and journal, or not at all, and everything before it is as it was.
 */
export async function importKills(folder: string, rounds: number): Promise<string> {
  const whole = path.join(folder, 'whole', 'data');
  const { desk } = await editedDesk(whole, 4);
  const before = await storedLog(desk.window, PLAN);
  await desk.close();
  const random = seededRandom(11);
  const [reference, took] = await onCopy(folder, whole, async (data, one) => {
    const began = Date.now();
    await acceptImport(one.window);
    await one.window.locator('.saved-state-saved').waitFor();
    const log = await storedLog(one.window, PLAN);
    if (log.length !== before.length + 1) throw new Error(`The import made ${log.length - before.length} operations.`);
    await expectJournal(data, log);
    return [log.at(-1), Date.now() - began] as const;
  });
  let there = 0;
  for (let round = 0; round < rounds; round += 1) {
    const data = await onCopy(folder, whole, async (copy, one) => {
      // Not waited for: the page answers only when the work is done. The kill takes the answer away.
      void acceptImport(one.window).catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, random() * took));
      return copy;
    });
    const again = await startDesk(data);
    try {
      await expectLog(again, before);
      const log = await storedLog(again.window, PLAN);
      const imported = log[before.length];
      if (log.length > before.length + 1) throw new Error(`Round ${round}: ${log.length} operations.`);
      if (imported !== undefined) there += 1;
      if (imported !== undefined && imported.changes.length !== reference?.changes.length) {
        throw new Error(`Round ${round}: ${imported.changes.length} of ${reference?.changes.length} changes.`);
      }
      await expectJournal(data, log);
    } finally {
      await again.kill();
    }
    fs.rmSync(path.dirname(data), { recursive: true });
  }
  return `${rounds} kills in an import of ${reference?.changes.length} changes into the open plan: ${there} whole, ${rounds - there} not at all, none in part, 0 of ${rounds * before.length} operations before it lost`;
}

/** Starts on a fresh copy of the data, works, and ends everything at once. */
async function onCopy<T>(
  folder: string,
  whole: string,
  work: (data: string, desk: RunningDesk) => Promise<T>,
): Promise<T> {
  const data = path.join(fs.mkdtempSync(path.join(folder, 'copy-')), 'data');
  fs.cpSync(whole, data, { recursive: true, verbatimSymlinks: true });
  const desk = await startDesk(data);
  try {
    await expectOpen(desk);
    await offerImport(desk.window);
    return await work(data, desk);
  } finally {
    await desk.kill();
  }
}

async function offerImport(window: Page): Promise<void> {
  const rows = Array.from({ length: INDICATORS }, (_, row) => `教育\t指标${row}\t人\t${row}\t${row + 1}`);
  const table = ['类别\t指标\t单位\t2016年\t2020年目标', ...rows].join('\n');
  await dropFile(window, '增补.txt', new TextEncoder().encode(table));
  const review = window.getByRole('dialog', { name: '核对导入' });
  await review.getByRole('radio', { name: '并入当前规划' }).click();
  await review.getByText(`新增 ${INDICATORS}`).first().waitFor();
}

/** Presses Ctrl+Enter in the page itself. */
async function acceptImport(window: Page): Promise<void> {
  await window.evaluate(() => {
    const target = document.activeElement ?? document.body;
    target.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true }));
  });
}

async function expectJournal(data: string, log: readonly StoredOperation[]): Promise<void> {
  const journal = fs
    .readFileSync(path.join(data, 'recovery', PLAN, 'ops.log'), 'utf8')
    .trimEnd()
    .split('\n');
  const seqs = journal.map((line) => Number.parseInt(line, 10)).join(' ');
  if (seqs !== log.map(({ seq }) => seq).join(' ')) throw new Error('Journal and store differ.');
}
