import fs from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from './fixtures';
import { sheetOf } from './pages/sheet';
import { answerSaveDialog } from './pages/system-dialogs';

const CARD = '社会保障卡持卡率';

test('without the mouse: a new scenario, one target with its reason, the comparison, a saved workbook', async ({
  desk,
}) => {
  const { window } = desk;
  const { keyboard } = window;
  const sheet = sheetOf(window);
  await expect(sheet.cell(CARD, 'y2020')).toBeVisible();

  await keyboard.press('Shift+F11');
  await expect(window.getByRole('dialog', { name: '新建方案' })).toBeVisible();
  await keyboard.press('Control+a');
  await keyboard.type('会前调整');
  await keyboard.press('Enter');
  await expect(window.getByRole('tab', { name: '会前调整' })).toHaveAttribute('aria-selected', 'true');

  await keyboard.press('Control+k');
  await keyboard.type('chikalv');
  await expect(window.getByRole('option', { name: new RegExp(CARD) })).toBeVisible();
  await keyboard.press('Enter');
  await expect(sheet.cell(CARD, 'name')).toHaveClass(/sheet-cell-active/);
  // Unit, attribute, 2016 and the years up to the target's.
  for (let step = 0; step < 7; step += 1) await keyboard.press('ArrowRight');
  await keyboard.type('95');
  await expect(sheet.reading).toContainText('≥95');
  await keyboard.press('Enter');
  await expect(sheet.cell(CARD, 'y2020')).toHaveText('≥95');

  await keyboard.press('ArrowUp');
  await keyboard.press('Control+Shift+R');
  await expect(window.getByRole('dialog', { name: '给出理由' })).toBeVisible();
  await keyboard.type('与正文拉开差距');
  await keyboard.press('Tab');
  await keyboard.type('会议纪要');
  await keyboard.press('Enter');
  await expect(window.getByRole('complementary')).toContainText('与正文拉开差距');

  await keyboard.press('Control+4');
  await expect(sheet.cell(CARD, 'target-3')).toHaveText('≥95');
  await expect(sheet.cell(CARD, 'reason')).toContainText('与正文拉开差距');

  const file = path.join(path.dirname(desk.dataFolder), '会前.xlsx');
  await answerSaveDialog(desk.app, file);
  await keyboard.press('Alt+d');
  const item = window.getByRole('menuitem', { name: /导出对照表（Excel）/ });
  await expect(item).toBeVisible();
  for (let step = 0; step < 12 && !(await item.evaluate((node) => node === document.activeElement)); step += 1) {
    await keyboard.press('ArrowDown');
  }
  await keyboard.press('Enter');
  await expect(window.getByRole('status').filter({ hasText: '会前.xlsx' })).toBeVisible();
  // What stands in such a workbook is read by another program in comparison-on-paper.spec.ts.
  const written = await fs.readFile(file);
  expect(written.subarray(0, 2).toString('latin1')).toBe('PK');
  expect(written.length).toBeGreaterThan(5000);
});
