import os from 'node:os';
import { expect, test } from './fixtures';
import { sheetOf } from './pages/sheet';

const CARD = '社会保障卡持卡率';

test('every change with who, when, old, new and reason: of the cell and of the whole plan, also after a restart', async ({
  desk,
}) => {
  const who = os.userInfo().username;
  await desk.window.getByRole('tab', { name: '方案一 稳妥（示例）' }).click();
  await sheetOf(desk.window).type(CARD, 'y2020', '93');
  await sheetOf(desk.window).cell(CARD, 'y2020').click();
  await desk.window.keyboard.press('Control+Shift+R');
  await desk.window.getByRole('dialog').getByLabel('理由').fill('与省级目标衔接');
  await desk.window.getByRole('dialog').getByLabel('依据').fill('苏政办发〔2017〕1号');
  await desk.window.getByRole('dialog').getByRole('button', { name: '确定' }).click();
  await sheetOf(desk.window).type(CARD, 'y2020', '94');
  await desk.window.keyboard.press('Control+z');
  await expect(sheetOf(desk.window).cell(CARD, 'y2020')).toHaveText('≥93');

  for (const when of ['now', 'after a restart'] as const) {
    if (when === 'after a restart') {
      await expect(desk.window.getByText('已保存')).toBeVisible();
      await desk.relaunch();
    }
    const { window } = desk;
    await window.getByRole('tab', { name: '方案一 稳妥（示例）' }).click();
    await window.keyboard.press('Alt+1');
    await sheetOf(window).cell(CARD, 'y2020').click();
    const entries = window.getByRole('complementary').locator('.cell-history li');
    await expect(entries.first()).toContainText('≥94');
    await expect(entries.first()).toContainText('≥93');
    await expect(entries.first()).toContainText('撤销');
    await expect(entries.first()).toContainText(who);
    await expect(entries.first().locator('time')).toHaveText(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/);
    await expect(entries.filter({ hasText: '理由' })).toContainText('与省级目标衔接');

    await window.keyboard.press('Control+6');
    const rows = window.getByRole('table', { name: '历史' }).locator('tbody');
    const typed = rows.filter({ hasText: '录入' });
    await expect(typed.filter({ hasText: '≥93' }).last()).toContainText(who);
    await expect(typed.filter({ hasText: '≥93' }).last()).toContainText('方案一 稳妥（示例）');
    await expect(typed.filter({ hasText: '≥93' }).last()).toContainText(CARD);
    await expect(rows.filter({ hasText: '给出理由' })).toContainText('与省级目标衔接');
    await expect(rows.filter({ hasText: '已撤销' })).toContainText('≥94');
    await window.getByRole('searchbox').fill('给出理由');
    await expect(rows).toHaveCount(1);
    await window.getByRole('searchbox').fill('');
  }
});
