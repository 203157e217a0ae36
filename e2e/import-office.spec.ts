import { expect, test } from '@playwright/test';
import { makeDocument, makeWorkbook, sheetData } from '../shared/import/readers/office-for-tests';
import { oneDesk } from './one-desk';
import { dropFile } from './pages/drop-file';

const desk = oneDesk();
const review = () => desk.window.getByRole('dialog', { name: '核对导入' });

const ROWS = [
  ['类别', '指标', '2020年', '2025年目标'],
  ['公共教育', '学前教育毛入园率(%)', '88.5', '≥92'],
  ['养老服务', '护理型床位占比(%)', '48', '60'],
] as const;

const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`;

test.afterEach(async () => {
  const back = review().getByRole('button', { name: /^(取消|返回)$/ });
  if (await back.isVisible()) await back.click();
  await expect(review()).toBeHidden();
});

test('a document is read, and its rows stand cell by cell beside what was made of them', async () => {
  const table = ROWS.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('');
  const body = `${paragraph('临江市公共服务规划（2021～2025年）')}<w:tbl>${table}</w:tbl>`;
  await dropFile(desk.window, '规划.docx', makeDocument({ body }));
  await expect(review().getByLabel('规划名称')).toHaveValue(/^临江市公共服务规划/);
  const line = review().locator('.source-row', { hasText: '学前教育毛入园率(%)' });
  await expect(line.locator('.source-cell')).toHaveText(['公共教育', '学前教育毛入园率(%)', '88.5', '≥92']);
  await line.click();
  await expect(review().locator('.source-framed-first')).toContainText('学前教育毛入园率');
  await expect(review().locator('.ag-row[row-id="i0"] [col-id="y2025"]')).toHaveText('≥92');
});

test('an old workbook and a locked one are refused with the way to one that is read', async () => {
  const old = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(512).fill(0)]);
  await dropFile(desk.window, '区表.et', old);
  await expect(review().getByRole('alert')).toContainText('另存为');
});

test('a table pasted from another program keeps its cells', async () => {
  const html = `<table>${ROWS.map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join('')}</tr>`).join('')}</table>`;
  await desk.window.keyboard.press('Control+K');
  await desk.window.keyboard.type('粘贴规划文本');
  await desk.window.keyboard.press('Enter');
  const dialog = desk.window.getByRole('dialog', { name: '粘贴规划文本' });
  await dialog.getByLabel('文本').evaluate((area, content) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', content);
    clipboardData.setData('text/plain', '粘在一起的文字');
    area.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData }));
  }, html);
  await dialog.getByRole('button', { name: '读取' }).click();
  await expect(review().locator('.ag-row[row-id="i1"] [col-id="name"]')).toHaveText('护理型床位占比');
});

test('a workbook is read through its sheets', async () => {
  const sheets = [
    { name: '教育', xml: sheetData([ROWS[0], ROWS[1]]) },
    { name: '养老', xml: sheetData([ROWS[0], ROWS[2]]) },
  ];
  await dropFile(desk.window, '指标.xlsx', makeWorkbook({ sheets }));
  await expect(review().locator('.source-row', { hasText: '养老' }).first()).toBeVisible();
  await expect(review().locator('.ag-row[row-id="i1"] [col-id="name"]')).toHaveText('护理型床位占比');
});
