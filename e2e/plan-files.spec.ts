import { execFile } from 'node:child_process';
import fs from 'node:fs/promises';
import path from 'node:path';
import { type Desk, expect, test } from './fixtures';
import { dropFile } from './pages/drop-file';
import { sheetOf } from './pages/sheet';
import { answerOpenDialog, answerSaveDialog } from './pages/system-dialogs';

const CARD = '社会保障卡持卡率';

test('a new plan: title, period, regions, then an empty sheet that can be filled', async ({ desk }) => {
  const { window } = desk;
  await expect(sheetOf(window).cell(CARD, 'y2020')).toBeVisible();
  await window.keyboard.press('Control+n');
  const dialog = window.getByRole('dialog', { name: '新建规划' });
  await dialog.getByLabel('规划名称').fill('昆山市养老服务规划');
  await dialog.getByLabel('目标年').fill('2024');
  await expect(dialog).toContainText('目标年');
  await dialog.getByLabel('区域').fill('昆山市\n玉山镇\n巴城镇');
  await dialog.getByRole('button', { name: '新建' }).click();
  await expect(dialog.getByRole('alert').or(dialog.locator('[aria-invalid="true"]')).first()).toBeVisible();
  await dialog.getByLabel('目标年').fill('2030');
  await dialog.getByRole('button', { name: '新建' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(window.getByText('昆山市养老服务规划').first()).toBeVisible();
  await expect(window.getByText(CARD)).toHaveCount(0);
});

test('save as .eqplan, change, save again, and find it under recent files after a restart', async ({ desk }) => {
  const file = path.join(path.dirname(desk.dataFolder), '规划 苏州.eqplan');
  await answerSaveDialog(desk.app, file);
  await sheetOf(desk.window).type(CARD, 'y2020', '93');
  await desk.window.keyboard.press('F12');
  await expect(desk.window.getByText(/规划 苏州\.eqplan/).first()).toBeVisible();
  const first = await fs.readFile(file);
  await sheetOf(desk.window).type(CARD, 'y2020', '94');
  await desk.window.keyboard.press('Control+s');
  await expect.poll(async () => (await fs.readFile(file)).equals(first)).toBe(false);
  expect((await fs.readdir(path.dirname(file))).filter((name) => name.includes('.tmp'))).toEqual([]);
  expect(await fs.readFile(lockBeside(file), 'utf8')).toContain('"host"');
  await desk.relaunch();
  expect(await fs.readdir(path.dirname(file))).not.toContain(path.basename(lockBeside(file)));
  await desk.window
    .getByRole('menuitem', { name: /文件/ })
    .or(desk.window.getByRole('button', { name: /文件/ }))
    .first()
    .click();
  await desk.window.getByRole('menuitem', { name: /最近/ }).hover();
  const recent = desk.window.getByRole('menuitem', { name: /规划 苏州\.eqplan/ });
  await expect(recent).toBeVisible();
  await recent.click();
  await expect(desk.window.getByText(/规划 苏州\.eqplan/).first()).toBeVisible();
  await expect(sheetOf(desk.window).cell(CARD, 'y2020')).toHaveText('≥94');
});

test('a file that somebody else has open is not overwritten, and opens for reading or as a copy', async ({ desk }) => {
  const { window } = desk;
  const file = path.join(path.dirname(desk.dataFolder), '共享规划.eqplan');
  await answerSaveDialog(desk.app, file);
  await sheetOf(window).type(CARD, 'y2020', '93');
  await window.keyboard.press('F12');
  await expect(window.getByText(/共享规划\.eqplan/).first()).toBeVisible();
  await expect.poll(() => fs.readFile(lockBeside(file), 'utf8').catch(() => '')).toContain('"host"');
  const theirs = JSON.stringify({ user: '王芳', host: 'PC-财政', pid: 1, at: new Date().toISOString() });
  await fs.writeFile(lockBeside(file), theirs);
  const saved = await fs.readFile(file);
  await sheetOf(window).type(CARD, 'y2020', '94');
  await window.keyboard.press('Control+s');
  await expect(window.getByRole('status').filter({ hasText: '王芳' })).toContainText('PC-财政');
  expect((await fs.readFile(file)).equals(saved)).toBe(true);
  await answerOpenDialog(desk.app, file);
  await window.keyboard.press('Control+o');
  const dialog = window.getByRole('dialog', { name: '文件正在别处打开' });
  await expect(dialog).toContainText('王芳');
  await expect(dialog.getByRole('button', { name: '打开副本' })).toBeVisible();
  await window.keyboard.press('Enter');
  await expect(window.getByText('只供查看，改动不会保存')).toBeVisible();
  await expect(sheetOf(window).cell(CARD, 'y2020')).toHaveText('≥93');
  expect(await fs.readFile(lockBeside(file), 'utf8')).toBe(theirs);
  await window.getByRole('button', { name: '返回', exact: true }).click();
  await expect(sheetOf(window).cell(CARD, 'y2020')).toHaveText('≥94');
  await window.keyboard.press('Control+o');
  await dialog.getByRole('button', { name: '打开副本' }).click();
  await sheetOf(window).type(CARD, 'y2020', '95');
  expect((await fs.readFile(file)).equals(saved)).toBe(true);
});

test('a file opened by double click (a second start) comes up in the running window', async ({ desk }) => {
  const file = path.join(path.dirname(desk.dataFolder), '规划 方案.eqplan');
  await answerSaveDialog(desk.app, file);
  await sheetOf(desk.window).type(CARD, 'y2020', '97');
  await desk.window.keyboard.press('F12');
  await expect(desk.window.getByText(/规划 方案\.eqplan/).first()).toBeVisible();
  await desk.window.keyboard.press('Control+z');
  await expect(sheetOf(desk.window).cell(CARD, 'y2020')).toHaveText('≥90');
  const code = await doubleClick(desk, file);
  expect(code).toBe(0);
  // The store has one operation more than the file, and says so instead of going back.
  await expect(desk.window.getByText(/规划 方案\.eqplan/).first()).toBeVisible();
  await expect(sheetOf(desk.window).cell(CARD, 'y2020')).toHaveText('≥90');
});

test('files that are no plan are refused by name and change nothing', async ({ desk }) => {
  const folder = path.dirname(desk.dataFolder);
  const broken = path.join(folder, '坏的.eqplan');
  await fs.writeFile(broken, Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(300, 7)]));
  await answerOpenDialog(desk.app, broken);
  await expect(sheetOf(desk.window).cell(CARD, 'y2020')).toBeVisible();
  await desk.window.keyboard.press('Control+o');
  await expect(desk.window.getByRole('status').filter({ hasText: '坏的.eqplan' })).toBeVisible();
  await expect(sheetOf(desk.window).cell(CARD, 'y2020')).toHaveText('≥90');
  expect((await fs.readFile(broken)).length).toBe(304);
  // The next change is what happened last: an old refusal beside it would be misread.
  await sheetOf(desk.window).type(CARD, 'y2020', '91');
  await expect(sheetOf(desk.window).cell(CARD, 'y2020')).toHaveText('≥91');
  await expect(desk.window.getByText('坏的.eqplan')).toHaveCount(0);
});

test('a plan file dropped on the window is opened as a double click opens it', async ({ desk }) => {
  const file = path.join(path.dirname(desk.dataFolder), '规划 会前.eqplan');
  await answerSaveDialog(desk.app, file);
  await sheetOf(desk.window).type(CARD, 'y2020', '96');
  await desk.window.keyboard.press('F12');
  await expect(desk.window.getByText(/规划 会前\.eqplan/).first()).toBeVisible();
  await desk.window.keyboard.press('Control+z');
  await expect(sheetOf(desk.window).cell(CARD, 'y2020')).toHaveText('≥90');
  await dropFile(desk.window, path.basename(file), await fs.readFile(file));
  // The machine has one operation more than the file, and says so instead of going back.
  await expect(desk.window.getByRole('status').filter({ hasText: '1' })).toBeVisible();
  await expect(sheetOf(desk.window).cell(CARD, 'y2020')).toHaveText('≥90');
});

test('a file handed over while a text is under review waits, and the corrections stay', async ({ desk }) => {
  const { window } = desk;
  const file = path.join(path.dirname(desk.dataFolder), '另一个.eqplan');
  await answerSaveDialog(desk.app, file);
  await expect(sheetOf(window).cell(CARD, 'y2020')).toBeVisible();
  await window.keyboard.press('F12');
  await expect(window.getByText(/另一个\.eqplan/).first()).toBeVisible();
  const table = '指标\t单位\t2016年\t2020年目标\n毕业率\t%\t90\t95\n';
  await dropFile(window, '表.txt', new TextEncoder().encode(table));
  const review = window.getByRole('dialog', { name: '核对导入' });
  await review.getByLabel('规划名称').fill('昆山市养老服务规划');
  expect(await doubleClick(desk, file)).toBe(0);
  await expect(review.getByText('请先导入或取消当前文本，再打开别的文件。')).toBeVisible();
  await expect(review.getByLabel('规划名称')).toHaveValue('昆山市养老服务规划');
});

/** What a double click on a file does: a second start with the file's name. Resolves to its exit code. */
async function doubleClick(desk: Desk, file: string): Promise<number | null> {
  const { executable, args } = await desk.app.evaluate(({ app }) => ({
    executable: app.getPath('exe'),
    args: process.argv.slice(1),
  }));
  const flags = args.filter((arg) => arg.startsWith('--user-data-dir') || arg === '--no-sandbox');
  return new Promise((resolve) => {
    execFile(executable, [...flags, file], (error) => resolve(error === null ? 0 : Number(error.code)));
  });
}

function lockBeside(file: string): string {
  return path.join(path.dirname(file), `~$${path.basename(file)}`);
}
