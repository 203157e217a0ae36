import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { dropFile } from './pages/drop-file';
import { sheetOf } from './pages/sheet';
import { storedPlans } from './pages/stored-plans';

const SUZHOU = path.resolve(__dirname, '../../shared/plans/suzhou-2017-2020.txt');
const CARDS = '社会保障卡持卡率';
const NURSES = '每千人注册护士数';

function reviewOf(window: Page): Locator {
  return window.getByRole('dialog', { name: '核对导入' });
}

/** A row of the review by its id: parts of a draft may bear the same words. */
function reviewCell(window: Page, row: string, column: string): Locator {
  return reviewOf(window).locator(`.ag-row[row-id="${row}"] [role="gridcell"][col-id="${column}"]`);
}

test('the Suzhou text is read, held against its source, corrected and imported as a new plan', async ({ desk }) => {
  const { window } = desk;
  await expect(window.getByRole('main')).toBeVisible();
  const before = await storedPlans(window);
  await dropFile(window, 'suzhou-2017-2020.txt', readFileSync(SUZHOU));
  const review = reviewOf(window);
  await expect(review.getByText('27 项指标 · 5 个专栏 · 15 项工程 · 24 个里程碑')).toBeVisible();
  await expect(review.getByLabel('规划名称')).toHaveValue(/^苏州市推进基本公共服务均等化行动计划/);
  await expect(review.getByLabel('全域')).toHaveValue('苏州市');
  await expect(review.getByLabel('基期年')).toHaveValue('2016');
  await expect(review.getByLabel('目标年')).toHaveValue('2020');

  await expect(reviewCell(window, 'i3', 'name')).toHaveText('城镇登记失业率');
  await expect(reviewCell(window, 'i3', 'y2016')).toHaveText('1.89');
  await expect(reviewCell(window, 'i3', 'y2020')).toHaveText('<3.5');
  await expect(reviewCell(window, 'i3', 'polarity')).toHaveText('越低越好');
  await expect(reviewCell(window, 'i10', 'y2016')).toHaveText('2.88');
  await expect(reviewCell(window, 'i10', 'y2020')).toHaveText('≥3.14');

  // Choosing a row frames its lines in the source; choosing a line chooses the row.
  await reviewCell(window, 'i10', 'name').click();
  const framed = review.locator('.source-framed-first');
  await expect(framed).toContainText(NURSES);
  await review.locator('.source-row', { hasText: '每千人医疗卫生床位数' }).click();
  await expect(framed).toContainText('每千人医疗卫生床位数');

  // A problem leads to its place.
  await review.getByRole('button', { name: /第733行/ }).click();
  await expect(framed).toHaveAttribute('data-line', '733');
  await expect(review.getByRole('radio', { name: /^工程\s*15$/ })).toBeChecked();
  await expect(reviewCell(window, 'b0.p0.m0', 'quantity')).toHaveText('90');
  await expect(reviewCell(window, 'b0.p0.m0', 'firmness')).toHaveText('力争');

  // The sentence that tells a number of the table again, below its heading.
  await review.getByRole('radio', { name: /^正文\s*1$/ }).click();
  await expect(reviewCell(window, 't0.n0', 'what')).toHaveText(CARDS);
  await expect(reviewCell(window, 't0.n0', 'told')).toHaveText('90%以上');
  await reviewCell(window, 't0', 'what').click();
  await expect(framed).toHaveAttribute('data-line', '559');

  await review.getByRole('radio', { name: /^指标\s*27$/ }).click();
  await reviewCell(window, 'i10', 'y2020').click();
  await window.keyboard.type('3..3');
  await window.keyboard.press('Enter');
  await expect(review.locator('.sheet-hint')).toContainText('两个小数点');
  await window.keyboard.press('Escape');
  await window.keyboard.type('不低于3.3');
  await window.keyboard.press('Enter');
  await expect(reviewCell(window, 'i10', 'y2020')).toHaveText('≥3.3');
  expect(await storedPlans(window), 'nothing is stored before the import').toEqual(before);

  await window.keyboard.press('Control+Enter');
  await expect(review).toBeHidden();
  const sheet = sheetOf(window);
  await expect(sheet.cell(NURSES, 'y2016')).toHaveText('2.88');
  await expect(sheet.cell(NURSES, 'y2020')).toHaveText('≥3.3');
  await expect(window.getByRole('radio', { name: /^全部\s*27$/ })).toBeVisible();
  expect((await storedPlans(window)).length).toBe(before.length + 1);

  // A target changes: its sentence is named with the new number put in, taken over in one step, and taken back in one.
  await sheet.cell(CARDS, 'y2020').click();
  await window.keyboard.type('95');
  await window.keyboard.press('Enter');
  await sheet.cell(CARDS, 'y2020').click();
  const inspector = window.getByRole('complementary', { name: '单元格详情' });
  await expect(inspector).toContainText('正文 1 处提到');
  await expect(inspector.locator('.cell-passage-new')).toContainText('社会保障卡覆盖95%以上人口');
  await inspector.getByRole('button', { name: '采用新句' }).click();
  await expect(inspector.getByRole('button', { name: '采用新句' })).toBeHidden();
  await expect(inspector.locator('.cell-passage')).toContainText('覆盖95%以上人口');
  await window.keyboard.press('Control+z');
  await expect(inspector.getByRole('button', { name: '采用新句' })).toBeVisible();

  await desk.relaunch();
  await expect(sheetOf(desk.window).cell(NURSES, 'y2020')).toHaveText('≥3.3');
});

test('a pasted text goes through the same review; cancelling asks once and stores nothing', async ({ desk }) => {
  const { window } = desk;
  await expect(window.getByRole('main')).toBeVisible();
  const before = await storedPlans(window);
  await window.getByRole('menuitem', { name: '数据' }).click();
  await window.getByRole('menuitem', { name: '粘贴规划文本…' }).click();
  await window.getByRole('dialog').getByRole('textbox').fill(readFileSync(SUZHOU, 'utf8'));
  await window.getByRole('dialog').getByRole('button', { name: '读取' }).click();
  const review = reviewOf(window);
  await expect(review.getByText('27 项指标 · 5 个专栏 · 15 项工程 · 24 个里程碑')).toBeVisible();

  await reviewCell(window, 'i0', 'y2020').click();
  await window.keyboard.type('99');
  await window.keyboard.press('Enter');
  await reviewCell(window, 'i1', 'name').click();
  await review.getByRole('button', { name: '不导入此行' }).click();
  await expect(review.getByText('26 项指标')).toBeVisible();
  await reviewCell(window, 'i2', 'name').click();
  await window.keyboard.press('Control+z');
  await expect(review.getByText('27 项指标')).toBeVisible();

  await window.keyboard.press('Escape');
  await expect(review.getByText('放弃吗？')).toBeVisible();
  await window.keyboard.press('Escape');
  await expect(review.getByRole('button', { name: '导入为新规划' })).toBeVisible();
  await window.keyboard.press('Escape');
  await review.getByRole('button', { name: '放弃' }).click();
  await expect(review).toBeHidden();
  expect(await storedPlans(window)).toEqual(before);
  await expect(window.getByRole('radio', { name: /^全部\s*27$/ })).toBeVisible();
});

test('what cannot be imported says why and what to do, and Esc leaves it', async ({ desk }) => {
  const { window } = desk;
  await expect(window.getByRole('main')).toBeVisible();
  const before = await storedPlans(window);
  const review = reviewOf(window);

  await dropFile(window, '照片.txt', new Uint8Array([0x89, 0x50, 0, 0, 0x0d, 0, 0, 0, 0, 0x0a]));
  await expect(review.getByRole('alert')).toContainText('认不出这是什么文件');
  await window.keyboard.press('Escape');
  await expect(review).toBeHidden();

  await dropFile(window, '长行.txt', new TextEncoder().encode('均衡'.repeat(870_000)));
  await expect(review.getByRole('alert')).toContainText('没有读出指标，也没有读出工程。', { timeout: 25_000 });
  await review.getByRole('listbox').evaluate((source) => {
    source.scrollTop = source.scrollHeight;
  });
  await expect(review.getByText('（本行共 1740000 字，只显示开头）')).toBeVisible();
  await expect(review.getByRole('button', { name: '导入为新规划' })).toHaveAttribute('aria-disabled', 'true');
  await window.keyboard.press('Escape');
  await expect(review).toBeHidden();

  const table = '指标\t单位\t2016年\t2020年目标\n毕业率\t%\t90\t95/97\n参保率\t%\t98\t≥99\n';
  await dropFile(window, '表.txt', new TextEncoder().encode(table));
  await expect(review.getByText('2 项指标 · 1 处需留意 · 1 格读不懂，将留空')).toBeVisible();
  await review.getByRole('button', { name: '导入为新规划' }).click();
  await expect(review.getByText('请填写规划名称。')).toBeVisible();
  await expect(review.getByText('请填写全域，如：苏州市。')).toBeVisible();
  await expect(review.getByLabel('规划名称')).toBeFocused();
  await window.keyboard.press('Escape');
  await expect(review).toBeHidden();
  expect(await storedPlans(window)).toEqual(before);
});
