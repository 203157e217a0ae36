import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { withCellsFilled } from '../shared/export/forms-for-tests';
import { oneDesk } from './one-desk';
import { dropFile } from './pages/drop-file';
import { sheetOf } from './pages/sheet';
import { answerOpenDialog, answerSaveDialog } from './pages/system-dialogs';

const desk = oneDesk();
const NURSES = '每千人注册护士数';
const TABLE = [
  '类别\t指标\t单位\t2016年\t2020年目标',
  `卫生计生服务\t${NURSES}（人）\t人\t2.88\t≥3.3`,
  '公共安全\t每万人网格员数\t人\t10\t12',
].join('\n');

function reviewOf(window: Page): Locator {
  return window.getByRole('dialog', { name: '核对导入' });
}

function cellOf(window: Page, subject: string, column: string): Locator {
  return reviewOf(window)
    .locator('.ag-row')
    .filter({ hasText: subject })
    .locator(`[role="gridcell"][col-id="${column}"]`);
}

test('a table goes into the plan on the desk: differences first, what is taken in one step, taken back in one', async () => {
  const { window } = desk;
  const sheet = sheetOf(window);
  await dropFile(window, '修订.txt', new TextEncoder().encode(TABLE));
  const review = reviewOf(window);
  await review.getByRole('radio', { name: '并入当前规划' }).click();
  await expect(review.getByText(/^新增 1 · 变更 1 · 缺少 \d+，保留/)).toBeVisible();
  await review.getByRole('radio', { name: /^变更/ }).click();
  await expect(cellOf(window, NURSES, 'before')).toHaveText(/3\.14/);
  await expect(cellOf(window, NURSES, 'after')).toHaveText(/3\.3/);
  await review.getByRole('radio', { name: /^新增/ }).click();
  await cellOf(window, '每万人网格员数', 'kind').click();
  await review.getByRole('button', { name: '不采用此行' }).click();
  await expect(cellOf(window, '每万人网格员数', 'keep')).toHaveText('不采用');
  await window.keyboard.press('Control+Enter');
  await expect(review).toBeHidden();
  await expect(sheet.cell(NURSES, 'y2020')).toHaveText('≥3.3');
  await expect(window.getByText('每万人网格员数', { exact: true })).toHaveCount(0);
  await window.keyboard.press('Control+z');
  await expect(sheet.cell(NURSES, 'y2020')).toHaveText('≥3.14');
});

test('columns that nobody knows are read by what they are said to mean', async () => {
  const { window } = desk;
  const csv = '板块,事项,计量,上年,2020计划\n教育,毕业率,%,90,≥95\n教育,入园率,%,80,88\n';
  await dropFile(window, '各局报表.csv', new TextEncoder().encode(csv));
  const review = reviewOf(window);
  await review.getByRole('button', { name: '列的含义…' }).click();
  const columns = window.getByRole('dialog', { name: '列的含义' }).getByRole('combobox');
  for (const [at, meaning] of ['类别', '指标', '单位', '2016年', '2020年'].entries()) {
    await columns.nth(at).click();
    await window.getByRole('option', { name: meaning, exact: true }).click();
  }
  await window.getByRole('button', { name: '重新读取' }).click();
  await expect(review.getByText('2 项指标')).toBeVisible();
  await expect(review.locator('.ag-row[row-id="i0"] [col-id="y2020"]')).toHaveText('≥95');
  await window.keyboard.press('Escape');
  await review.getByRole('button', { name: '放弃' }).click();
  await expect(review).toBeHidden();
});

test('fill-in workbooks go out, come back several at once, and go into their districts', async () => {
  const { app, window } = desk;
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'equiplan-forms-'));
  const file = path.join(folder, '填报表.xlsx');
  await answerSaveDialog(app, file);
  await window.getByRole('menuitem', { name: '文件' }).click();
  await window.getByRole('menuitem', { name: '导出填报表…' }).click();
  await window.getByRole('button', { name: '导出', exact: true }).click();
  await expect(window.getByText('已存为“填报表.xlsx”。')).toBeVisible();

  const blank = new Uint8Array(await fs.readFile(file));
  // The sheets: how to fill in, then indicators and milestones of each district.
  const returned = {
    '姑苏区.xlsx': withCellsFilled(blank, 'xl/worksheets/sheet2.xml', { F5: '91.50', G5: '≥96' }),
    '吴中区.xlsx': withCellsFilled(
      withCellsFilled(blank, 'xl/worksheets/sheet4.xml', { F5: '9..5' }),
      'xl/worksheets/sheet5.xml',
      { G5: '完成' },
    ),
  };
  const review = reviewOf(window);
  await dropSeveral(window, returned);
  await expect(review.getByText('2 个文件，1 个可直接并入')).toBeVisible();
  await window.keyboard.press('Escape');
  const files = Object.entries(returned).map(([name, bytes]) => ({ file: path.join(folder, name), bytes }));
  for (const { file: at, bytes } of files) await fs.writeFile(at, bytes);
  await answerOpenDialog(app, ...files.map(({ file: at }) => at), path.join(folder, '没有了.xlsx'));
  await window.getByRole('menuitem', { name: '数据' }).click();
  await window.getByRole('menuitem', { name: '导入规划文本…' }).click();
  await expect(review.getByText('3 个文件，1 个可直接并入')).toBeVisible();
  await expect(review.getByRole('row', { name: /没有了\.xlsx/ })).toContainText('找不到');
  await fs.rm(folder, { recursive: true });
  const wuzhong = review.getByRole('row', { name: /吴中区\.xlsx/ });
  await expect(wuzhong).toContainText('1 处需留意，请核对');
  await wuzhong.getByRole('button', { name: '核对' }).click();
  await expect(cellOf(window, '省、市优质园比例', 'item')).toHaveText('状态 吴中区');
  await expect(cellOf(window, '省、市优质园比例', 'after')).toHaveText('完成');
  await expect(cellOf(window, '省、市优质园比例', 'keep')).toHaveText('不采用');
  await window.keyboard.press('Escape');
  await review.getByRole('button', { name: '1 个并入“现行方案”' }).click();
  await expect(review.getByRole('row', { name: /姑苏区\.xlsx/ })).toContainText('已并入 2 处');
  await window.keyboard.press('Escape');
  await expect(review).toBeHidden();
  await window.getByRole('combobox', { name: '区域' }).click();
  await window.getByRole('option', { name: '姑苏区' }).click();
  await expect(sheetOf(window).cell('学前三年教育毛入园率', 'y2016')).toHaveText('91.50');
  await expect(sheetOf(window).cell('学前三年教育毛入园率', 'y2020')).toHaveText('≥96');
});

async function dropSeveral(window: Page, files: Readonly<Record<string, Uint8Array>>): Promise<void> {
  const encoded = Object.entries(files).map(([name, bytes]) => [name, Buffer.from(bytes).toString('base64')] as const);
  await window.evaluate((list) => {
    const dataTransfer = new DataTransfer();
    for (const [name, base64] of list) {
      const content = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      dataTransfer.items.add(new File([content], name));
    }
    document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
  }, encoded);
}
