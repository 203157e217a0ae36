import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { oneDesk } from './one-desk';
import { cellText, sheetOf } from './pages/sheet';
import { answerOpenDialog, answerSaveDialog } from './pages/system-dialogs';

const CARD = '社会保障卡持卡率';
const GUSU = 'area-320508';
const desk = oneDesk();
let folder = '';

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  folder = await fs.mkdtemp(path.join(os.tmpdir(), 'equiplan-packages-'));
});
test.afterAll(() => fs.rm(folder, { recursive: true, force: true }));

async function command(name: string): Promise<void> {
  const { window } = desk;
  await window.keyboard.press('Control+k');
  await window.keyboard.type(name);
  await expect(window.getByRole('option').first()).toContainText(name);
  await window.keyboard.press('Enter');
}

test('a district gets a package, may change its own values only, and hands it back', async () => {
  const { app, window } = desk;
  await answerOpenDialog(app, folder);
  await command('下发数据包');
  // Only the first district, by keyboard.
  await window.keyboard.press('Control+a');
  await window.keyboard.press('ArrowDown');
  await window.keyboard.press('Space');
  await window.getByLabel('下发单位').fill('市发改委');
  await window.keyboard.press('Enter');
  await expect(window.getByRole('list', { name: '写入的数据包' })).toContainText('姑苏区');
  await window.keyboard.press('Escape');
  const [issued = ''] = await fs.readdir(folder);
  expect(issued).toMatch(/^数据包 姑苏区 \d{4}-\d\d-\d\d 苏州市.*\.eqplan$/);

  // The district's desk has another plan open.
  await command('新建规划');
  await window.getByLabel('规划名称').fill('区里的规划');
  await window.getByRole('textbox', { name: '区域' }).fill('姑苏区');
  await window.keyboard.press('Control+Enter');
  await expect(window.locator('.title-bar-title')).toHaveText('区里的规划');
  await answerOpenDialog(app, path.join(folder, issued));
  await window.keyboard.press('Control+o');
  await expect(window.getByRole('region', { name: '数据包' })).toContainText('姑苏区 · 由市发改委于');
  await window.keyboard.press('Control+2');
  const sheet = sheetOf(window);
  await sheet.cell(CARD, 'suzhou').click();
  await window.keyboard.type('9');
  await expect(sheet.reading).toContainText('只能填写“姑苏区”的值');
  await sheet.type(CARD, GUSU, '130');
  await window.getByRole('button', { name: '返回数据包…' }).click();
  const dialog = window.getByRole('dialog', { name: '返回数据包' });
  await expect(dialog).toContainText('1 处错误，改正后才能返回');
  // The error leads to its cell.
  await dialog.getByTitle('转到此格').click();
  await window.keyboard.type('96');
  await window.keyboard.press('Enter');
  await expect.poll(() => cellText(sheet.cell(CARD, GUSU))).toBe('≥96');
  await answerSaveDialog(app, path.join(folder, '返回.eqplan'));
  await window.getByRole('button', { name: '返回数据包…' }).click();
  await dialog.getByLabel('返回单位').fill('姑苏区发改局');
  await window.keyboard.press('Enter');
  await expect(window.getByRole('region', { name: '数据包' })).toContainText('已于');
});

test('what comes back is held against the plan, a conflict is decided by a key, and one undo takes all back', async () => {
  const { app, window } = desk;
  const sheet = sheetOf(window);
  await command('打开示例规划');
  await expect(window.getByRole('region', { name: '数据包' })).toBeHidden();
  await window.keyboard.press('Control+2');
  await sheet.type(CARD, GUSU, '95');
  await expect.poll(() => cellText(sheet.cell(CARD, GUSU))).toBe('≥95');
  await fs.writeFile(
    path.join(folder, '坏.eqplan'),
    (await fs.readFile(path.join(folder, '返回.eqplan'))).subarray(0, 900),
  );
  await answerOpenDialog(app, path.join(folder, '返回.eqplan'), path.join(folder, '坏.eqplan'));
  await command('合并返回的数据包');
  const review = window.getByRole('dialog', { name: '合并返回的数据包' });
  await expect(review).toContainText('姑苏区发改局');
  await expect(review).toContainText('1 个文件不能合并');
  await window.keyboard.press('Alt+2');
  const words = sheetOf(window);
  await expect.poll(() => cellText(words.cell(CARD, 'ours'))).toBe('≥95');
  await expect.poll(() => cellText(words.cell(CARD, 'theirs'))).toBe('≥96');
  await window.keyboard.type('2');
  await window.keyboard.press('Enter');
  await expect.poll(() => cellText(words.cell(CARD, 'result'))).toBe('≥96');
  await window.keyboard.press('Control+Enter');
  await expect(review).toBeHidden();
  await expect.poll(() => cellText(sheet.cell(CARD, GUSU))).toBe('≥96');
  await window.keyboard.press('Control+z');
  await expect.poll(() => cellText(sheet.cell(CARD, GUSU))).toBe('≥95');
  await window.keyboard.press('Alt+6');
  await expect(window.getByText('撤销：合并返回的数据包').first()).toBeVisible();
});
