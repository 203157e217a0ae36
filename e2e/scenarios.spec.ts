import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { sheetOf } from './pages/sheet';

const BEDS = '每千名老年人拥有养老床位数';

function tab(window: Page, name: string) {
  return window.getByRole('tab', { name });
}

test('a draft over a draft: edit, see what differs and whose value it is, reason, put back', async ({ desk }) => {
  const { window } = desk;
  const sheet = sheetOf(window);
  await tab(window, '方案一 稳妥（示例）').click();
  await window.getByRole('button', { name: '新建方案', exact: true }).click();
  await window.getByLabel('方案名称').fill('会后调整');
  await window.getByRole('button', { name: '新建', exact: true }).click();
  await expect(tab(window, '会后调整')).toHaveAttribute('aria-selected', 'true');
  await expect(window.getByText('会后调整 承自 方案一 稳妥（示例）')).toBeVisible();

  await expect(sheet.cell(BEDS, 'y2020')).toHaveText('45');
  await expect(sheet.cell(BEDS, 'y2020')).toHaveAttribute('aria-label', /承自方案一/);
  await sheet.type(BEDS, 'y2020', '48');
  await expect(sheet.cell(BEDS, 'y2020')).toHaveAttribute('aria-label', /本方案调整/);
  await expect(tab(window, '会后调整')).toContainText('1');

  await sheet.cell(BEDS, 'y2020').click();
  const inspector = window.getByRole('complementary');
  await inspector.getByRole('button', { name: '给出理由' }).click();
  await window.getByRole('dialog').getByLabel('理由').fill('两次会议折中');
  await window.getByRole('dialog').getByRole('button', { name: '确定' }).click();
  await expect(inspector).toContainText('两次会议折中');

  await inspector.getByRole('button', { name: /^恢复为/ }).click();
  await expect(sheet.cell(BEDS, 'y2020')).toHaveText('45');
  await expect(inspector.getByText('本方案调整')).toHaveCount(0);
  await window.keyboard.press('Control+z');
  await expect(sheet.cell(BEDS, 'y2020')).toHaveText('48');
  await sheet.cell(BEDS, 'y2020').click();
  await expect(inspector.getByText('本方案调整')).toBeVisible();
  await expect(inspector).toContainText('两次会议折中');
});

test('rename, duplicate and delete, each undoable; a scenario others inherit from is not deleted', async ({ desk }) => {
  const { window } = desk;
  const raised = tab(window, '方案二 提标（示例）');
  await raised.dblclick();
  await window.getByLabel('方案名称').fill('方案二 进取');
  await window.getByRole('dialog').getByRole('button', { name: '确定' }).click();
  await expect(tab(window, '方案二 进取')).toBeVisible();

  await tab(window, '方案二 进取').click({ button: 'right' });
  await window.getByRole('menuitem', { name: /复制方案/ }).click();
  await window.getByRole('dialog').getByRole('button', { name: '复制' }).click();
  await expect(tab(window, '方案二 进取 副本')).toContainText('12');

  await window
    .getByRole('menuitem', { name: /^方案/ })
    .or(window.getByRole('button', { name: /^方案/ }))
    .first()
    .click();
  await window.getByRole('menuitem', { name: /删除/ }).click();
  await expect(tab(window, '方案二 进取 副本')).toHaveCount(0);
  await window.keyboard.press('Control+z');
  await expect(tab(window, '方案二 进取 副本')).toContainText('12');
  await expect(tab(window, '方案二 进取 副本')).toHaveAttribute('aria-selected', 'true');

  await tab(window, '方案一 稳妥（示例）').click({ button: 'right' });
  const drop = window.getByRole('menuitem', { name: /删除/ });
  await expect(drop).toBeDisabled();
});
