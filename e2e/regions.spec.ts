import { expect, test } from '@playwright/test';
import { oneDesk } from './one-desk';
import { cellText, sheetOf } from './pages/sheet';

const JOBS = '城镇新增就业人数';
const CARD = '社会保障卡持卡率';
const GUSU = 'area-320508';

const desk = oneDesk();

test.describe.configure({ mode: 'serial' });
test.beforeEach(async () => {
  const { window } = desk;
  await window.keyboard.press('Control+2');
  await window.getByRole('radio', { name: '指标 × 区域' }).click();
  await expect(sheetOf(window).cell(JOBS, GUSU)).toBeVisible();
});

test('a district value typed moves what the districts make together, and the residual beside the city', async () => {
  const { window } = desk;
  const sheet = sheetOf(window);
  await expect(sheet.cell(JOBS, 'suzhou')).toHaveText('17.4');
  await expect(sheet.cell(JOBS, 'aggregate')).toHaveText('17.40');
  await expect(sheet.cell(JOBS, 'residual')).toHaveText('0.0');
  await expect(sheet.cell(JOBS, GUSU)).toHaveText('1.55');
  await sheet.type(JOBS, GUSU, '2.05');
  await expect(sheet.cell(JOBS, 'aggregate')).toHaveText('17.90');
  await expect(sheet.cell(JOBS, 'residual')).toHaveText('−0.5');
  await sheet.type(JOBS, GUSU, '1.05');
  await expect(sheet.cell(JOBS, 'residual')).toHaveText('0.5');
  await window.keyboard.press('Control+z');
  await window.keyboard.press('Control+z');
  await expect(sheet.cell(JOBS, GUSU)).toHaveText('1.55');
  await expect(sheet.cell(JOBS, 'residual')).toHaveText('0.0');
});

test('an emptied district is missing from the sum by name, and no residual is claimed', async () => {
  const { window } = desk;
  const sheet = sheetOf(window);
  await sheet.cell(JOBS, GUSU).click();
  await window.keyboard.press('Delete');
  await expect(sheet.cell(JOBS, 'aggregate')).toHaveText('缺姑苏区');
  await expect(sheet.cell(JOBS, 'residual')).toHaveText('');
  await window.keyboard.press('Control+z');
  await expect(sheet.cell(JOBS, 'aggregate')).toHaveText('17.40');
});

test('what is worked out says why it takes no typing', async () => {
  const { window } = desk;
  const sheet = sheetOf(window);
  await sheet.cell(JOBS, 'residual').click();
  await window.keyboard.type('3');
  await expect(sheet.reading).toContainText('由分区数据算出');
  await window.keyboard.press('Escape');
});

test('made-up figures are named over every district in sight, however far the sheet is scrolled', async () => {
  const { app, window } = desk;
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setSize(1280, 800));
  const heading = window.getByText('各区 · 演示数据');
  await expect(heading).toBeInViewport({ ratio: 1 });
  await sheetOf(window).cell(JOBS, GUSU).click();
  for (let step = 0; step < 9; step += 1) await window.keyboard.press('ArrowRight');
  await expect(window.locator('.ag-header-cell[col-id="area-320585"]')).toBeInViewport({ ratio: 1 });
  await expect(heading).toBeInViewport({ ratio: 1 });
  await expect(window.getByRole('complementary')).toContainText('演示数据');
  await window.keyboard.press('Home');
  for (const column of ['aggregate', 'residual']) {
    await sheetOf(window).cell(JOBS, column).click();
    await expect(window.getByRole('complementary')).toContainText('演示数据');
  }
});

test('one indicator by districts and years: typed years bend the path, each made-up row says so', async () => {
  const { window } = desk;
  const sheet = sheetOf(window);
  await window.getByRole('radio', { name: '区域 × 年度' }).click();
  await window.getByRole('combobox', { name: '指标' }).click();
  await window.getByRole('option', { name: CARD }).click();
  await expect(sheet.cell('姑苏区', 'note')).toHaveText('演示数据');
  await expect(sheet.cell('太仓市', 'note')).toHaveText('演示数据');
  await expect(sheet.cell('各区汇总', 'note')).toHaveText('加权平均');
  const before = await cellText(sheet.cell('姑苏区', 'y2019'));
  const together = await cellText(sheet.cell('各区汇总', 'y2018'));
  await sheet.type('姑苏区', 'y2018', '60');
  await expect(sheet.cell('姑苏区', 'y2018')).toHaveText(/60$/);
  await expect(sheet.cell('姑苏区', 'y2019')).not.toHaveText(before);
  await expect(sheet.cell('各区汇总', 'y2018')).not.toHaveText(together);
  await window.keyboard.press('Control+z');
  await expect(sheet.cell('姑苏区', 'y2019')).toHaveText(before);
});
