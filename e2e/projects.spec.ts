import { expect, test } from './fixtures';
import { cellText, sheetOf } from './pages/sheet';

const PRACTICE = '开发高校毕业生就业见习岗位';
const HATCHERIES = '新建省级创业孵化基地';

test.beforeEach(async ({ desk }) => {
  await expect(sheetOf(desk.window).cell('社会保障卡持卡率', 'y2020')).toBeVisible();
  await desk.window.keyboard.press('Control+3');
  await expect(sheetOf(desk.window).cell(HATCHERIES, 'quantity')).toBeVisible();
});

test('a milestone is edited as a cell is: quantity with unit, deadline in words, counting, firmness, status', async ({
  desk,
}) => {
  const { window } = desk;
  const sheet = sheetOf(window);
  await sheet.type(HATCHERIES, 'quantity', '30个');
  await expect(sheet.cell(HATCHERIES, 'quantity')).toHaveText('30');
  await expect(sheet.cell(HATCHERIES, 'unit')).toHaveText('个');

  await sheet.cell(HATCHERIES, 'due').click();
  await window.keyboard.type('2018年底');
  await expect(sheet.reading).toContainText('2018年');
  await window.keyboard.press('Tab');
  await expect(sheet.cell(HATCHERIES, 'due')).toHaveText('2018年');

  for (const [column, from, typed, becomes] of [
    ['counting', '累计', '每年', '每年'],
    ['firmness', '确定', '力争', '力争'],
    ['status', '未开始', '慢序时', '慢序时'],
  ] as const) {
    await expect(sheet.cell(HATCHERIES, column)).toHaveText(from);
    await sheet.type(HATCHERIES, column, typed);
    await expect(sheet.cell(HATCHERIES, column)).toHaveText(becomes);
  }

  await sheet.type(HATCHERIES, 'due', '2018年13月');
  await expect(sheet.reading).toContainText('没有“2018年13月”这一天');
  await window.keyboard.press('Escape');
  await expect(sheet.cell(HATCHERIES, 'due')).toHaveText('2018年');

  await desk.relaunch();
  await expect(sheetOf(desk.window).cell(HATCHERIES, 'quantity')).toHaveText('30');
  await expect(sheetOf(desk.window).cell(HATCHERIES, 'due')).toHaveText('2018年');
  await expect(sheetOf(desk.window).cell(HATCHERIES, 'status')).toHaveText('慢序时');
});

test('boxes fold, filters count, and a milestone can be added and taken back', async ({ desk }) => {
  const { window } = desk;
  const sheet = sheetOf(window);
  await expect(window.getByRole('radio', { name: /^全部\s*24$/ })).toBeVisible();
  expect(await cellText(sheet.cell(PRACTICE, 'quantity'))).toBe('≥1500');
  await window.getByRole('radio', { name: /^未写期限/ }).click();
  await expect(sheet.cell(HATCHERIES, 'quantity')).toHaveCount(0);
  await window.getByRole('radio', { name: /^全部/ }).click();
  await sheet.cell(HATCHERIES, 'what').click();
  await window.getByRole('button', { name: '新增' }).click();
  await window
    .getByRole('menuitem', { name: /里程碑/ })
    .first()
    .click();
  await expect(window.getByRole('radio', { name: /^全部\s*25$/ })).toBeVisible();
  await window.keyboard.type('建成青年夜校');
  await window.keyboard.press('Enter');
  await expect(sheet.cell('建成青年夜校', 'what')).toBeVisible();
  await window.keyboard.press('Control+z');
  await window.keyboard.press('Control+z');
  await expect(window.getByRole('radio', { name: /^全部\s*24$/ })).toBeVisible();
});
