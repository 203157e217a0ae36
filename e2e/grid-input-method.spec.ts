import { expect, test } from '@playwright/test';
import { oneDesk } from './one-desk';
import { activeCell, expectActive, expectMode, standOn } from './pages/active-cell';
import { type InputMethod, inputMethodOf } from './pages/input-method';
import { sheetOf } from './pages/sheet';
import { storedLog } from './pages/stored-log';

/**
 * Typing with an input method in the packaged window: GRID.md, table C-M. Composition events are the browser's own,
 * sent over its protocol; every key of a composition reaches the page as keyCode 229, as on Windows and Linux.
 */
const desk = oneDesk();
const CARD = '社会保障卡持卡率';
const DOCTORS = '每千人执业(助理)医师数';
const SCHOOL = '高中阶段教育毛入学率';
const NINE_YEARS = '九年义务教育巩固率';
let ime: InputMethod;

test.beforeAll(async () => {
  ime = await inputMethodOf(desk.window);
});

const sheet = () => sheetOf(desk.window);
const unitOf = (row: string) => sheet().cell(row, 'unit');
const operations = async () => (await storedLog(desk.window, 'suzhou-sample')).length;

/** Waits until the plan's log holds this many operations more than before. */
async function expectOperations(before: number, more: number): Promise<void> {
  await expect.poll(operations).toBe(before + more);
}

test('M1 the first key composes in the cell: ceshi and a candidate give 测试, nothing lost, nothing stray', async () => {
  await standOn(desk.window, unitOf(CARD));
  const before = await operations();
  await ime.compose('ceshi');
  await expectMode(desk.window, 'enter');
  await expect(sheet().editor).toHaveValue('ceshi');
  await ime.choose('测试');
  await expect(sheet().editor).toHaveValue('测试');
  await desk.window.keyboard.press('Enter');
  await expect(unitOf(CARD)).toHaveText('测试');
  await expectOperations(before, 1);
});

test('M1 a second word follows the first in the same cell', async () => {
  await standOn(desk.window, unitOf(DOCTORS));
  await ime.compose('mei');
  await ime.choose('每');
  await ime.compose('ren');
  await ime.choose('人');
  await desk.window.keyboard.press('Tab');
  await expect(unitOf(DOCTORS)).toHaveText('每人');
});

test('M1 M8 words and full-width digits composed into a target cell are read as a target', async () => {
  await standOn(desk.window, sheet().cell(CARD, 'y2020'));
  await desk.window.keyboard.insertText('９２');
  await ime.compose('yishang');
  await ime.choose('以上');
  await expect(sheet().reading).toContainText('≥92');
  await desk.window.keyboard.press('Enter');
  await expect(sheet().cell(CARD, 'y2020')).toHaveText('≥92');
});

test('M2 Enter while candidates are open takes the letters only; the cell stays open and where it is', async () => {
  await standOn(desk.window, unitOf(SCHOOL));
  const here = await activeCell(desk.window);
  const before = await operations();
  await ime.compose('zhi');
  // Windows reports the key as Process, Linux and the Mac by its name: both with 229.
  await ime.taken('Enter');
  await ime.taken('Process');
  await ime.choose('zhi');
  await expectMode(desk.window, 'enter');
  await expect(sheet().editor).toHaveValue('zhi');
  await expectActive(desk.window, here ?? '');
  await desk.window.keyboard.press('Enter');
  await expectMode(desk.window, 'ready');
  await expect(unitOf(SCHOOL)).toHaveText('zhi');
  await expectOperations(before, 1);
});

test('M3 Esc while composing drops the composition only; the next Esc gives the old value back', async () => {
  await standOn(desk.window, unitOf(SCHOOL));
  const old = await unitOf(SCHOOL).innerText();
  const before = await operations();
  await ime.compose('ce');
  await ime.choose('测');
  await ime.compose('shi');
  await ime.cancel();
  await expectMode(desk.window, 'enter');
  await expect(sheet().editor).toHaveValue('测');
  await desk.window.keyboard.press('Escape');
  await expectMode(desk.window, 'ready');
  await expect(unitOf(SCHOOL)).toHaveText(old);
  await expectOperations(before, 0);
});

test('M4 arrows, pages, digits, Home and End in the candidate list move nothing in the sheet', async () => {
  await standOn(desk.window, unitOf(SCHOOL));
  const here = await activeCell(desk.window);
  const scrolled = () => desk.window.evaluate(() => document.querySelector('.ag-grid-viewport')?.scrollTop);
  const top = await scrolled();
  await ime.compose('shi');
  for (const key of [
    'ArrowDown',
    'ArrowUp',
    'ArrowRight',
    'ArrowLeft',
    'PageDown',
    'PageUp',
    'Home',
    'End',
    '2',
    ' ',
  ]) {
    await ime.taken(key);
  }
  await expectActive(desk.window, here ?? '');
  await expectMode(desk.window, 'enter');
  await expect(sheet().editor).toHaveValue('shi');
  expect(await scrolled()).toBe(top);
  await ime.choose('是');
  await desk.window.keyboard.press('Escape');
});

test('M4 the same with the list of a cell open: its choices do not move under the candidates', async () => {
  await standOn(desk.window, sheet().cell(SCHOOL, 'attribute'));
  await ime.compose('yue');
  await expectMode(desk.window, 'list');
  await ime.taken('ArrowDown');
  await ime.taken('Enter');
  await expectMode(desk.window, 'list');
  await ime.choose('约');
  await desk.window.keyboard.press('Enter');
  await expect(sheet().cell(SCHOOL, 'attribute')).toHaveText('约束');
});

test('M5 a click elsewhere in mid-composition commits what was composed, once', async () => {
  await standOn(desk.window, unitOf(CARD));
  const before = await operations();
  await ime.compose('wan');
  await unitOf(DOCTORS).click();
  await expectMode(desk.window, 'ready');
  await expect(unitOf(CARD)).toHaveText('wan');
  await expectOperations(before, 1);
});

test('M5 Tab belongs to the input method that takes it, and commits once where it is left to the sheet', async () => {
  await standOn(desk.window, unitOf(CARD));
  const here = await activeCell(desk.window);
  const before = await operations();
  await ime.compose('ceng');
  await ime.taken('Tab');
  await expectActive(desk.window, here ?? '');
  await expectMode(desk.window, 'enter');
  await ime.left('Tab', 9);
  await expectMode(desk.window, 'ready');
  await expect(unitOf(CARD)).toHaveText('ceng');
  await expectActive(desk.window, (here ?? '').replace('unit', 'attribute'));
  await expectOperations(before, 1);
});

test('M7 Chinese quotation marks and 《》 are taken and the editing goes on', async () => {
  await standOn(desk.window, unitOf(CARD));
  for (const sign of ['“', '”', '《', '》', '、', '……']) await ime.choose(sign);
  await expectMode(desk.window, 'enter');
  await expect(sheet().editor).toHaveValue('“”《》、……');
  await ime.compose('wan');
  await ime.choose('完');
  await desk.window.keyboard.press('Enter');
  await expect(unitOf(CARD)).toHaveText('“”《》、……完');
});

for (const [typed, read] of [
  ['９３．５％', '93.5'],
  ['》=94', '≥94'],
  ['＞＝９５', '≥95'],
  ['《９６', '<96'],
  ['－３', '-3'],
  ['９，０００', '9000'],
] as const) {
  test(`M8 ${typed} in a target cell is read as ${read}`, async () => {
    await standOn(desk.window, sheet().cell(NINE_YEARS, 'y2020'));
    await desk.window.keyboard.press('Delete');
    await ime.choose(typed);
    await expect(sheet().reading).toContainText(read);
    await desk.window.keyboard.press('Enter');
    await expectMode(desk.window, 'ready');
  });
}

test('M8 text cells keep full-width signs as they were typed', async () => {
  await standOn(desk.window, sheet().cell(SCHOOL, 'name'));
  await ime.choose('毛入学率（％）《试》');
  await desk.window.keyboard.press('Enter');
  await expect(desk.window.getByText('毛入学率（％）《试》', { exact: true }).first()).toBeVisible();
  await desk.window.keyboard.press('Control+z');
  await expect(sheet().cell(SCHOOL, 'name')).toBeVisible();
});

test('M9 from a number cell to a text cell the same input goes on, so that no input method is switched off', async () => {
  const input = () =>
    sheet().editor.evaluate((element) => {
      const known = element as HTMLElement & { seen?: boolean };
      const first = known.seen !== true;
      known.seen = true;
      return {
        first,
        tag: element.tagName,
        mode: element.getAttribute('inputmode'),
        lang: element.getAttribute('lang'),
      };
    });
  await standOn(desk.window, sheet().cell(CARD, 'y2017'));
  await desk.window.keyboard.type('91');
  expect(await input()).toEqual({ first: true, tag: 'TEXTAREA', mode: null, lang: null });
  await desk.window.keyboard.press('Enter');
  await unitOf(CARD).click();
  await ime.compose('bai');
  expect(await input()).toEqual({ first: false, tag: 'TEXTAREA', mode: null, lang: null });
  await ime.choose('百');
  await desk.window.keyboard.press('Enter');
  await expect(unitOf(CARD)).toHaveText('百');
});

test('M10 keys that switch the input method change nothing in the sheet when it takes them', async () => {
  await standOn(desk.window, unitOf(CARD));
  const here = await activeCell(desk.window);
  const old = await unitOf(CARD).innerText();
  const before = await operations();
  await ime.taken(' ', 2);
  await ime.taken(' ', 8);
  await ime.taken('.', 2);
  await ime.taken('Shift', 10);
  await expectActive(desk.window, here ?? '');
  await expectMode(desk.window, 'ready');
  await expect(unitOf(CARD)).toHaveText(old);
  await expectOperations(before, 0);
});

test('M12 with an input method on, copy, paste, undo, F2 and Delete still work', async () => {
  await standOn(desk.window, unitOf(CARD));
  await ime.compose('ren');
  await ime.choose('人');
  await desk.window.keyboard.press('Enter');
  await unitOf(CARD).click();
  await desk.window.keyboard.press('Control+c');
  const old = await unitOf(DOCTORS).innerText();
  await unitOf(DOCTORS).click();
  await desk.window.keyboard.press('Control+v');
  await expect(unitOf(DOCTORS)).toHaveText('人');
  await desk.window.keyboard.press('Control+z');
  await expect(unitOf(DOCTORS)).toHaveText(old);
  await desk.window.keyboard.press('F2');
  await expectMode(desk.window, 'edit');
  await ime.compose('ci');
  await ime.choose('次');
  await desk.window.keyboard.press('Enter');
  await expect(unitOf(DOCTORS)).toHaveText(`${old}次`);
  await unitOf(DOCTORS).click();
  await desk.window.keyboard.press('Delete');
  await expect(unitOf(DOCTORS)).toHaveText('');
});

test('M6 the composition stands over its cell, also in frozen columns and after scrolling both ways', async () => {
  const last = '城镇登记失业率';
  for (const [row, column] of [
    [SCHOOL, 'name'],
    [SCHOOL, 'unit'],
    [last, 'name'],
    [last, 'y2020'],
  ] as const) {
    const cell = sheet().cell(row, column);
    await standOn(desk.window, cell);
    await ime.compose('wei');
    const [over, under] = [await sheet().editor.boundingBox(), await cell.boundingBox()];
    if (over === null || under === null) throw new Error(`${row} ${column} is not on screen.`);
    expect(over.x).toBeLessThanOrEqual(under.x + 1);
    expect(over.y).toBeLessThanOrEqual(under.y + 1);
    expect(over.x + over.width).toBeGreaterThanOrEqual(under.x + under.width - 1);
    expect(over.y + over.height).toBeGreaterThanOrEqual(under.y + under.height - 1);
    await ime.cancel();
    await desk.window.keyboard.press('Escape');
  }
});

test('M11 in the palette Enter and Esc of a composition choose and close nothing', async () => {
  await standOn(desk.window, unitOf(CARD));
  await desk.window.keyboard.press('Control+k');
  const field = desk.window.locator('.command-palette-input');
  await expect(field).toBeFocused();
  await ime.compose('shibao');
  await ime.taken('ArrowDown');
  await ime.taken('Enter');
  await ime.taken('Process');
  await expect(field).toBeVisible();
  await ime.cancel();
  await expect(field).toBeVisible();
  await expect(field).toHaveValue('');
  await ime.compose('she');
  await ime.choose('社会保障卡');
  await expect(desk.window.getByRole('option', { name: new RegExp(CARD) })).toBeVisible();
  await desk.window.keyboard.press('Enter');
  await expect(field).toBeHidden();
  await expectMode(desk.window, 'ready');
});

test('M11 renaming a scenario: Enter and Esc of a composition neither confirm nor leave', async () => {
  await desk.window.getByRole('tab', { name: '方案一 稳妥（示例）' }).dblclick();
  const name = desk.window.getByLabel('方案名称');
  await expect(name).toBeFocused();
  await ime.compose('fang');
  await ime.taken('Enter');
  await ime.cancel();
  await expect(name).toBeVisible();
  await ime.compose('fang');
  await ime.choose('方案甲');
  await desk.window.keyboard.press('Enter');
  await expect(name).toBeHidden();
  await expect(desk.window.getByRole('tab', { name: '方案甲' })).toBeVisible();
  await desk.window.getByRole('tab', { name: '现行方案' }).click();
});

test('M11 a text in the inspector: Enter and Esc of a composition leave what was typed', async () => {
  await desk.window.keyboard.press('Control+3');
  await desk.window.locator('.sheet-row-group .ag-cell[col-id="what"]').first().click();
  const field = desk.window.getByRole('complementary').getByLabel('名称');
  await field.click();
  await field.press('Control+a');
  await ime.compose('zeren');
  await ime.taken('Enter');
  await ime.choose('责任');
  await ime.compose('dan');
  await ime.cancel();
  await expect(field).toHaveValue('责任');
  await desk.window.keyboard.press('Escape');
});
