import { expect, type Page, test } from '@playwright/test';
import { oneDesk } from './one-desk';
import { sheetOf } from './pages/sheet';

const desk = oneDesk();
const BEDS = '每千名老年人拥有养老床位数';
const CARDS = '社会保障卡持卡率';
const STEADY = '方案一 稳妥（示例）';
const RAISED = '方案二 提标（示例）';

function tab(window: Page, name: string) {
  return window.getByRole('tab', { name });
}

async function scenarioMenu(window: Page, item: RegExp): Promise<void> {
  await window.keyboard.press('Alt+s');
  await window.getByRole('menuitem', { name: item }).click();
}

test('the tree by keyboard; a stage signed, approved and thereby locked; the parent changes, the locked one does not', async () => {
  const { window } = desk;
  const sheet = sheetOf(window);
  await sheet.cell(BEDS, 'y2020').click();
  await window.keyboard.press('Control+Shift+F11');
  const tree = window.getByRole('treegrid');
  await expect(tree.getByRole('row', { name: /现行方案/ })).toBeFocused();
  await window.keyboard.press('End');
  await expect(tree.getByRole('row', { name: new RegExp(RAISED) })).toHaveAttribute('aria-level', '3');
  await window.keyboard.press('Enter');
  await expect(tab(window, RAISED)).toHaveAttribute('aria-selected', 'true');

  await scenarioMenu(window, /方案阶段/);
  const dialog = window.getByRole('dialog');
  await dialog.getByRole('radio', { name: '批准' }).click();
  await dialog.getByLabel('由谁').fill('市政府常务会议');
  await window.keyboard.press('Enter');
  await expect(tab(window, RAISED)).toContainText('批准');

  await sheet.cell(BEDS, 'y2020').click();
  await window.keyboard.press('6');
  await expect(sheet.reading).toContainText('已锁定');
  await window.keyboard.press('Escape');
  await expect(sheet.cell(BEDS, 'y2020')).toHaveText('52');

  // 城镇登记失业率 is inherited from the draft above, which goes on changing.
  await tab(window, STEADY).click();
  await sheet.type('城镇登记失业率', 'y2020', '<2.0');
  await tab(window, RAISED).click();
  await expect(sheet.cell('城镇登记失业率', 'y2020')).toContainText('3.0');

  await scenarioMenu(window, /解锁/);
  await dialog.getByLabel('理由').fill('需补充一项');
  await dialog.getByRole('radio', { name: '随之变化' }).click();
  await expect(dialog).toContainText('<2.0');
  await dialog.getByRole('button', { name: '解锁', exact: true }).click();
  await expect(sheet.cell('城镇登记失业率', 'y2020')).toContainText('2.0');
  await expect(tab(window, RAISED)).toContainText('论证');
});

test('promoting two adjustments into the parent shows what follows, keeps the draft, and is one undo', async () => {
  const { window } = desk;
  const sheet = sheetOf(window);
  await tab(window, RAISED).click();
  await sheet.cell(BEDS, 'y2020').click();
  await scenarioMenu(window, /并入上级/);
  const dialog = window.getByRole('dialog');
  const list = dialog.getByRole('listbox');
  await expect(list).toBeFocused();
  await window.keyboard.press('Control+a');
  await expect(dialog).toContainText('已选 0 / 12 处');
  await list.getByRole('option', { name: new RegExp(`^${CARDS}`) }).click();
  await list.getByRole('option', { name: new RegExp(`^${BEDS}`) }).click();
  await expect(dialog).toContainText('已选 2 / 12 处');
  await window.keyboard.press('Tab');
  await dialog.getByRole('button', { name: '并入' }).click();
  await expect(tab(window, RAISED)).toContainText('10');
  await expect(sheet.cell(BEDS, 'y2020')).toHaveText('52');
  await tab(window, STEADY).click();
  await expect(sheet.cell(BEDS, 'y2020')).toHaveText('52');
  await window.keyboard.press('Control+z');
  await expect(sheet.cell(BEDS, 'y2020')).toHaveText('45');
  await expect(tab(window, RAISED)).toContainText('12');
});

test('a plan that wants reasons asks once for an edit; what is left out is listed by a check; a dropped row is put back', async () => {
  const { window } = desk;
  const sheet = sheetOf(window);
  const dialog = window.getByRole('dialog');
  await window.keyboard.press('Alt+f');
  await window.getByRole('menuitem', { name: /规划属性/ }).click();
  await dialog.getByLabel('在方案中修改时须填理由').click();
  await dialog.getByRole('button', { name: '确定' }).click();
  await tab(window, STEADY).click();
  await sheet.type(CARDS, 'y2020', '92');
  await expect(dialog.getByText('本规划要求填写理由')).toBeVisible();
  await window.keyboard.type('持卡已基本普及');
  await window.keyboard.press('Control+Enter');
  await expect(dialog).toHaveCount(0);

  await sheet.cell('九年义务教育巩固率', 'name').click({ button: 'right' });
  await window.getByRole('menuitem', { name: /^删除指标/ }).click();
  await expect(dialog.getByText('本规划要求填写理由')).toBeVisible();
  await window.keyboard.press('Escape');
  const dropped = sheet.cell('九年义务教育巩固率', 'name');
  await expect(dropped).toHaveAttribute('aria-label', /已删去/);
  await window.keyboard.press('Alt+5');
  await expect(window.getByText('这处调整没有填写理由。')).toHaveCount(1);
  await window.keyboard.press('Alt+1');
  await dropped.click({ button: 'right' });
  await window.getByRole('menuitem', { name: '恢复为上级' }).click();
  await expect(dropped).not.toHaveAttribute('aria-label', /已删去/);
});
