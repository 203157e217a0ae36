import fs from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from './fixtures';
import { restore } from './pages/restore';
import { sheetOf } from './pages/sheet';
import { storedLog } from './pages/stored-log';

const NURSES = '每千人注册护士数';

test('everything acknowledged is there after the process was killed', async ({ desk }) => {
  for (const value of ['3.2', '3.3', '3.41']) await sheetOf(desk.window).type(NURSES, 'y2020', value);
  await expect(desk.window.getByText('已保存')).toBeVisible();
  await desk.kill();
  await desk.relaunch();
  await expect(sheetOf(desk.window).cell(NURSES, 'y2020')).toHaveText('≥3.41');
  expect((await storedLog(desk.window, 'suzhou-sample')).length).toBe(1 + 3);
});

test('a database that came back empty is noticed, nothing starts over it, and the journal puts the plan back', async ({
  desk,
}) => {
  await sheetOf(desk.window).type(NURSES, 'y2020', '3.5');
  await expect(desk.window.getByText('已保存')).toBeVisible();
  await desk.kill();
  await fs.rm(path.join(desk.dataFolder, 'IndexedDB'), { recursive: true });
  await desk.relaunch();
  await expect(desk.window.getByRole('heading', { name: '本机数据库是空的' })).toBeVisible();
  await expect(desk.window.getByRole('grid')).toHaveCount(0);
  await expect(desk.window.getByRole('row', { name: /缺失 2 条操作/ })).toBeVisible();
  // The first way on has the focus: Enter restores.
  await expect(desk.window.getByRole('button', { name: '恢复', exact: true })).toBeFocused();
  await restore(desk);
  await expect(sheetOf(desk.window).cell(NURSES, 'y2020')).toHaveText('≥3.5');
  await desk.relaunch();
  await expect(sheetOf(desk.window).cell(NURSES, 'y2020')).toHaveText('≥3.5');
});

test('a store ahead of its journal (a crash between the two) is taken as it is and the journal caught up', async ({
  desk,
}) => {
  await sheetOf(desk.window).type(NURSES, 'y2020', '3.6');
  await expect(desk.window.getByText('已保存')).toBeVisible();
  await desk.kill();
  const journal = path.join(desk.dataFolder, 'recovery', 'suzhou-sample', 'ops.log');
  const lines = (await fs.readFile(journal, 'utf8')).trimEnd().split('\n');
  await fs.writeFile(journal, `${lines.slice(0, -1).join('\n')}\n`);
  await fs.rm(path.join(desk.dataFolder, 'recovery', 'suzhou-sample', 'snapshots'), { recursive: true, force: true });
  await desk.relaunch();
  await expect(sheetOf(desk.window).cell(NURSES, 'y2020')).toHaveText('≥3.6');
  expect((await fs.readFile(journal, 'utf8')).trimEnd().split('\n')).toHaveLength(lines.length);
});

test('closing leaves a whole snapshot of what was saved last', async ({ desk }) => {
  await sheetOf(desk.window).type(NURSES, 'y2020', '3.7');
  await expect(desk.window.getByText('已保存')).toBeVisible();
  await desk.relaunch();
  const names = await fs.readdir(path.join(desk.dataFolder, 'recovery', 'suzhou-sample', 'snapshots'));
  expect(names.filter((name) => name.startsWith('2-') && name.endsWith('.eqplan'))).toHaveLength(1);
});
