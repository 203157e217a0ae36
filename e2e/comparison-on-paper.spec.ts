import { execFile } from 'node:child_process';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, type Page, test } from '@playwright/test';
import { oneDesk } from './one-desk';
import { sheetOf } from './pages/sheet';
import { answerSaveDialog } from './pages/system-dialogs';

const run = promisify(execFile);
/** LibreOffice's first start on a busy machine. */
const PATIENCE = 120_000;

const JOBLESS = '城镇登记失业率';
const BEDS = '每千名老年人拥有养老床位数';
const DOCTORS = '每千人执业(助理)医师数';
const SCHOOL = '九年义务教育巩固率';

const desk = oneDesk();

let folder = '';

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  folder = await fs.mkdtemp(path.join(os.tmpdir(), 'equiplan-paper-'));
});
test.afterAll(() => fs.rm(folder, { recursive: true, force: true }));

test('scenarios side by side: what each asks for, how far that is, in which direction and why', async () => {
  const { window } = desk;
  await compareAgain(window);
  const sheet = sheetOf(window);
  await expect(sheet.cell(JOBLESS, 'target-0')).toHaveText('<3.5');
  await expect(sheet.cell(JOBLESS, 'target-1')).toHaveText('<3.0');
  await expect(sheet.cell(JOBLESS, 'difference-1')).toHaveText('−0.5 个百分点');
  // Less unemployment is more: the direction is the indicator's own.
  await expect(sheet.cell(JOBLESS, 'difference-1')).toHaveAttribute('aria-label', /^趋严/);
  await expect(sheet.cell(JOBLESS, 'target-2')).toHaveAttribute('aria-label', /承自方案一/);
  await expect(sheet.cell(BEDS, 'difference-1')).toHaveText('−10.0%');
  await expect(sheet.cell(BEDS, 'difference-1')).toHaveAttribute('aria-label', /^趋松/);
  await expect(sheet.cell(BEDS, 'difference-2')).toHaveText('+4.0%');
  await expect(sheet.cell(BEDS, 'reason')).toContainText('一：老年人口增长更快');
  await expect(sheet.cell(SCHOOL, 'difference-1')).toHaveText('不变');
  await expect(window.getByText('不同 12 行')).toBeVisible();
  await expect(window.getByText('相同 15 行')).toBeVisible();
});

test('only differences, then only what is looser; Enter leads to the cell', async () => {
  const { window } = desk;
  await compareAgain(window);
  const sheet = sheetOf(window);
  await window.getByRole('button', { name: '只看不同' }).click();
  await expect(sheet.cell(SCHOOL, 'target-0')).toHaveCount(0);
  await expect(sheet.cell(DOCTORS, 'target-2')).toHaveText('≥2.8');
  await window.getByRole('radio', { name: '▽ 趋松' }).click();
  await expect(sheet.cell(DOCTORS, 'target-2')).toHaveCount(0);
  await sheet.cell(BEDS, 'target-1').click();
  await window.keyboard.press('Enter');
  await expect(window.getByRole('tab', { name: /方案一/ })).toHaveAttribute('aria-selected', 'true');
  await expect(sheet.cell(BEDS, 'y2020')).toHaveText('45');
});

test('a district is compared under its name, as demo data', async () => {
  const { window } = desk;
  await compareAgain(window);
  await chooseRegion(window, '姑苏区', '苏州市');
  await expect(window.getByText('分区数据为演示数据，仅供熟悉软件，不作依据。')).toBeVisible();
  const file = path.join(folder, '姑苏区.csv');
  await exportAs(window, file, 'CSV');
  const csv = await fs.readFile(file, 'utf8');
  expect(csv).toContain('姑苏区（演示数据）');
  expect(csv).toContain('其数值为演示数据');
});

test('the workbook opens in LibreOffice with the numbers of the screen; the CSV says the same', async () => {
  test.setTimeout(PATIENCE);
  const { window } = desk;
  await compareAgain(window);
  await window.getByRole('button', { name: '只看不同' }).click();
  const workbook = path.join(folder, '对照 会议稿.xlsx');
  await exportAs(window, workbook, 'Excel');
  const profile = `-env:UserInstallation=file://${path.join(folder, 'office')}`;
  // All sheets of the workbook, each into a file of its own, as UTF-8.
  const asCsv = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';
  await run('soffice', [profile, '--headless', '--convert-to', asCsv, '--outdir', folder, workbook], {
    timeout: PATIENCE,
  });
  const read = await fs.readFile(path.join(folder, '对照 会议稿-指标.csv'), 'utf8');
  const own = path.join(folder, '对照.csv');
  await exportAs(window, own, 'CSV');
  const written = await fs.readFile(own);
  expect(written.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  for (const text of [read, written.toString('utf8')]) {
    expect(text).toMatch(/城镇登记失业率,%,—,1\.89,<3\.5,<3\.0,▲ ?−0\.5,<3\.0,▲ ?−0\.5/);
    expect(text).toContain('≥2.8');
    expect(text).not.toContain(SCHOOL);
    expect(text).toContain('老年人口增长更快');
    expect(text).not.toMatch(/#NAME|#REF|Err:/);
  }
});

test('the PDF is A4 landscape, has the header and n of N on every page, and its Chinese can be selected', async () => {
  const { window } = desk;
  await compareAgain(window);
  await window.keyboard.press('Control+p');
  const dialog = window.getByRole('dialog', { name: '打印预览' });
  await dialog.getByRole('checkbox', { name: '只打印不同的行' }).setChecked(false);
  await expect(dialog.getByText(/^第 1 页　共 [2-9] 页$/).first()).toBeVisible();
  const file = path.join(folder, '对照表.pdf');
  await answerSaveDialog(desk.app, file);
  await dialog.getByRole('button', { name: '另存为 PDF' }).click();
  await expect(dialog.getByRole('status')).toContainText('对照表.pdf');
  const { stdout: info } = await run('pdfinfo', [file]);
  expect(info).toMatch(/Page size:\s+84[12][\d.]* x 59[4-6][\d.]* pts/);
  expect(info).toMatch(/Title:\s+苏州市.*目标调整对照表/);
  // One bookmark for each part: indicators, milestones, sentences of the text.
  expect((await fs.readFile(file, 'latin1')).match(/\/Dest \[/g)).toHaveLength(3);
  const pages = Number(/Pages:\s+(\d+)/.exec(info)?.[1]);
  expect(pages).toBeGreaterThan(1);
  const { stdout: text } = await run('pdftotext', ['-layout', file, '-']);
  const printed = text.split('\f').slice(0, pages);
  expect(printed).toHaveLength(pages);
  for (const [index, page] of printed.entries()) {
    expect(page).toContain('序号');
    expect(page).toMatch(/调整理由|原句/);
    expect(page.replace(/\s/g, '')).toContain(`第${index + 1}页共${pages}页`);
  }
  const all = text.replace(/\s/g, '');
  expect(all).toContain('目标调整对照表');
  expect(all).toContain(JOBLESS);
  expect(all).toContain(SCHOOL);
  expect(all).toContain('所列方案、理由和依据为演示数据');
  expect(all).toContain('需同步修改的正文');
  await window.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
});

test('the plan as it stood is one more scenario; by keyboard it becomes the base', async () => {
  const { window } = desk;
  const sheet = sheetOf(window);
  await window.keyboard.press('Alt+1');
  await window.getByRole('tab', { name: /^现行方案/ }).click();
  await sheet.type(SCHOOL, 'y2020', '99');
  await compareAgain(window, '99');
  const chooser = window.getByRole('button', { name: /^对照方案/ });
  await chooser.click();
  const list = window.getByRole('dialog', { name: '对照方案' });
  await list.getByRole('combobox', { name: '时刻' }).click();
  // Newest first: the typing above, then what was before it.
  await window.getByRole('option').nth(1).click();
  await list.getByRole('button', { name: '加入对照' }).click();
  await window.keyboard.press('Escape');
  await expect(sheet.cell(SCHOOL, 'target-3')).toHaveText('100');
  const strip = window.getByRole('list', { name: /对照的方案/ }).getByRole('button');
  await strip.last().focus();
  await window.keyboard.press('Alt+Home');
  await expect(strip.first()).toBeFocused();
  await expect(sheet.cell(SCHOOL, 'target-0')).toHaveText('100');
  await expect(sheet.cell(SCHOOL, 'difference-1')).toHaveText('−1 个百分点');
  await expect(sheet.cell(SCHOOL, 'difference-1')).toHaveAttribute('aria-label', /^趋松/);
  await chooser.click();
  // A click: unchecking takes the line away, so there is nothing left that could be seen to be unchecked.
  await list.getByRole('checkbox', { name: /^现行方案（/ }).click();
  await window.keyboard.press('Escape');
  await expect(sheet.cell(SCHOOL, 'target-0')).toHaveText('99');
  await window.keyboard.press('Control+z');
  // Undoing leads to the cell it puts back.
  await expect(sheet.cell(SCHOOL, 'y2020')).toHaveText('100');
});

test('调整说明 is rewritten, kept with the plan, printed, and taken back; the chart is saved as a picture', async () => {
  const { window } = desk;
  await compareAgain(window);
  await window.getByRole('button', { name: '调整说明', exact: true }).click();
  const text = window.getByRole('textbox', { name: /^方案一.*的调整说明/ });
  await expect(text).toHaveValue(/^与现行方案相比，方案一.*共调整指标目标6项，其中趋严1项、趋松5项。\n/);
  await text.fill('会议稿：六项目标按论证意见调整。');
  await window.getByRole('button', { name: '只看不同' }).focus();
  await expect(window.getByText('已改写，随规划保存。')).toBeVisible();
  await window.keyboard.press('Control+p');
  const dialog = window.getByRole('dialog', { name: '打印预览' });
  await expect(dialog.getByText('会议稿：六项目标按论证意见调整。').first()).toBeVisible();
  await window.keyboard.press('Escape');
  await window.keyboard.press('Control+z');
  await expect(text).toHaveValue(/^与现行方案相比/);
  await window.getByRole('checkbox', { name: '随打印和导出' }).uncheck();

  await window.getByRole('button', { name: '收起', exact: true }).click();
  await sheetOf(window).cell(BEDS, 'target-1').click();
  await window.getByRole('button', { name: '走势', exact: true }).click();
  await expect(
    window.getByRole('img', { name: /每千名老年人拥有养老床位数（张）：现行方案：2016年38\.2/ }),
  ).toBeVisible();
  for (const [kind, start] of [
    ['SVG', '<svg xmlns'],
    ['PNG', 'PNG'],
  ] as const) {
    const file = path.join(folder, `床位.${kind.toLowerCase()}`);
    await answerSaveDialog(desk.app, file);
    await window.getByRole('button', { name: '存为图片' }).click();
    await window.getByRole('menuitem', { name: new RegExp(kind) }).click();
    await expect(window.getByRole('status').filter({ hasText: path.basename(file) })).toBeVisible();
    expect((await fs.readFile(file)).subarray(0, 10).toString('latin1')).toContain(start);
  }
});

/** The view as it stands on the first visit: nothing filtered, the whole city. */
async function compareAgain(window: Page, school = '100'): Promise<void> {
  await window.keyboard.press('Control+4');
  const only = window.getByRole('button', { name: '只看不同' });
  if ((await only.getAttribute('aria-pressed')) === 'true') await only.click();
  await window.getByRole('radio', { name: '全部', exact: true }).click();
  // Without the panel below it, the sheet shows every row these journeys ask for.
  const close = window.getByRole('button', { name: '收起', exact: true });
  if (await close.isVisible()) await close.click();
  if (!(await regionButton(window).innerText()).includes('苏州市')) await chooseRegion(window, '苏州市', '姑苏区');
  await expect(sheetOf(window).cell(SCHOOL, 'target-0')).toHaveText(school);
}

function regionButton(window: Page) {
  return window.getByRole('toolbar').getByRole('button', { name: /^区域：/ });
}

async function chooseRegion(window: Page, region: string, instead: string): Promise<void> {
  await regionButton(window).click();
  const list = window.getByRole('dialog', { name: '区域' });
  await list.getByRole('checkbox', { name: region }).check();
  await list.getByRole('checkbox', { name: instead }).uncheck();
  await window.keyboard.press('Escape');
}

async function exportAs(window: Page, file: string, kind: 'Excel' | 'CSV'): Promise<void> {
  await answerSaveDialog(desk.app, file);
  await window.getByRole('button', { name: '导出对照表' }).click();
  await window.getByRole('menuitem', { name: `导出为 ${kind}` }).click();
  await expect(window.getByRole('status').filter({ hasText: path.basename(file) })).toBeVisible();
}
