import fs from 'node:fs/promises';
import path from 'node:path';
import { damageCase } from './faults/damage-cases';
import { type Desk, expect, test } from './fixtures';
import { restore } from './pages/restore';
import { sheetOf } from './pages/sheet';
import { answerSaveDialog } from './pages/system-dialogs';

const NURSES = '每千人注册护士数';

/** Three acknowledged edits, then everything is killed and the store damaged. */
async function damaged(desk: Desk, name: string): Promise<void> {
  for (const value of ['3.2', '3.3', '3.41']) await sheetOf(desk.window).type(NURSES, 'y2020', value);
  await expect(desk.window.getByText('已保存')).toBeVisible();
  await desk.kill();
  damageCase(name).damage(desk.dataFolder);
  await desk.relaunch();
}

test('a store that does not open is looked at, saved elsewhere, then moved aside and rebuilt by the next start', async ({
  desk,
}) => {
  await damaged(desk, 'MANIFEST deleted');
  const { window } = desk;
  await expect(window.getByRole('heading', { name: '本机数据库已损坏' })).toBeVisible();
  await expect(window.getByRole('row', { name: /未知 4 条操作/ })).toBeVisible();

  // By keyboard: from 重建并恢复, which has the focus, to 只读打开.
  await window.keyboard.press('Tab');
  await window.keyboard.press('Enter');
  await expect(sheetOf(window).cell(NURSES, 'y2020')).toHaveText('≥3.41');
  await sheetOf(window).type(NURSES, 'y2020', '9');
  await expect(sheetOf(window).cell(NURSES, 'y2020')).toHaveText('≥3.41');
  await window.keyboard.press('Escape');
  await window.getByRole('button', { name: '返回' }).click();

  const target = path.join(path.dirname(desk.dataFolder), '另存.eqplan');
  await answerSaveDialog(desk.app, target);
  await window.getByRole('button', { name: '另存到其他位置…' }).click();
  await expect(window.getByRole('status')).toContainText('另存.eqplan');
  expect((await fs.readFile(target)).subarray(0, 2).toString()).toBe('PK');

  await restore(desk);
  await expect(sheetOf(desk.window).cell(NURSES, 'y2020')).toHaveText('≥3.41');
  const recovery = path.join(desk.dataFolder, 'recovery');
  const aside = (await fs.readdir(recovery)).filter((name) => name.startsWith('aside-'));
  // A copy of each time it was looked at, and the store itself.
  expect(aside).toHaveLength(3);
  for (const name of aside) expect(await fs.readdir(path.join(recovery, name))).toEqual(['IndexedDB']);
});

test('a store whose end was not written is replaced from the journal before it opens, kept, and said in one line', async ({
  desk,
}) => {
  await damaged(desk, 'log ended by zero bytes');
  await expect(desk.window.locator('.status-bar-message')).toContainText(
    /已从日志恢复全部 4 步；原数据库保留于恢复文件夹 unfinished-/,
  );
  const kept = (await fs.readdir(path.join(desk.dataFolder, 'recovery'))).filter((name) => /^unfinished-/.test(name));
  expect(kept).toHaveLength(1);
  await expect(sheetOf(desk.window).cell(NURSES, 'y2020')).toHaveText('≥3.41');
  await sheetOf(desk.window).type(NURSES, 'y2020', '3.5');
  await expect(desk.window.getByText('已保存')).toBeVisible();
  await desk.relaunch();
  await expect(sheetOf(desk.window).cell(NURSES, 'y2020')).toHaveText('≥3.5');
});

test('of a journal with a broken line everything before it is used, the rest is counted, and work goes on', async ({
  desk,
}) => {
  for (const value of ['3.2', '3.3', '3.41']) await sheetOf(desk.window).type(NURSES, 'y2020', value);
  await expect(desk.window.getByText('已保存')).toBeVisible();
  await desk.kill();
  damageCase('folder of all databases deleted').damage(desk.dataFolder);
  const folder = path.join(desk.dataFolder, 'recovery', 'suzhou-sample');
  await fs.rm(path.join(folder, 'snapshots'), { recursive: true });
  const journal = path.join(folder, 'ops.log');
  await fs.writeFile(journal, (await fs.readFile(journal, 'utf8')).replace(/\n3 (\d+) \w{8} /, '\n3 $1 00000000 '));
  await desk.relaunch();
  await expect(desk.window.getByRole('row', { name: /2 条操作 ?另有 2 条读不出/ })).toBeVisible();
  await restore(desk);
  await expect(sheetOf(desk.window).cell(NURSES, 'y2020')).toHaveText('≥3.2');
  await sheetOf(desk.window).type(NURSES, 'y2020', '3.6');
  await expect(desk.window.getByText('已保存')).toBeVisible();
  await desk.relaunch();
  await expect(sheetOf(desk.window).cell(NURSES, 'y2020')).toHaveText('≥3.6');
});

test('a database of a later version is looked at and left as it is', async ({ desk }) => {
  await expect(sheetOf(desk.window).cell(NURSES, 'y2020')).toBeVisible();
  await desk.window.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('equiplan', 200);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
      }),
  );
  await desk.kill();
  await desk.relaunch();
  await expect(desk.window.getByRole('heading', { name: '本机数据由更新的版本写成' })).toBeVisible();
  await expect(desk.window.getByRole('button', { name: /恢复/ })).toHaveCount(0);
  await desk.window.keyboard.press('Enter');
  await expect(sheetOf(desk.window).cell(NURSES, 'y2020')).toBeVisible();
});

test('an older version is compared with now, comes back as a scenario and as the plan, and undo takes it away again', async ({
  desk,
}) => {
  await sheetOf(desk.window).type(NURSES, 'y2020', '3.3');
  await expect(desk.window.getByText('已保存')).toBeVisible();
  const { window } = desk;
  const open = async (): Promise<void> => {
    await window.keyboard.press('Alt+f');
    await window.getByRole('menuitem', { name: '历史版本…' }).click();
    await window.getByRole('radio', { name: /打开时/ }).press('Space');
  };
  await open();
  await expect(window.getByRole('row', { name: /每千人注册护士数.*现行方案 ≥3.3 ≥3.14/ })).toBeVisible();
  await window.getByRole('button', { name: '恢复为新方案' }).click();
  await expect(sheetOf(window).cell(NURSES, 'y2020')).toHaveText('≥3.14');
  await window.getByRole('tab', { name: /现行方案/ }).click();
  await expect(sheetOf(window).cell(NURSES, 'y2020')).toHaveText('≥3.3');
  await open();
  await window.getByRole('button', { name: '恢复为当前规划' }).click();
  await expect(sheetOf(window).cell(NURSES, 'y2020')).toHaveText('≥3.14');
  await window.keyboard.press('Control+z');
  // Undo shows what it brought back: the draft that the older version did not have yet.
  await window.getByRole('tab', { name: /现行方案/ }).click();
  await expect(sheetOf(window).cell(NURSES, 'y2020')).toHaveText('≥3.3');
});
