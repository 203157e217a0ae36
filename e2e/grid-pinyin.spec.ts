import { expect, test } from '@playwright/test';
import { oneDesk } from './one-desk';
import { activeCell, expectActive, expectMode, standOn } from './pages/active-cell';
import { sheetOf } from './pages/sheet';
import { storedLog } from './pages/stored-log';
import { type Pinyin, startPinyin } from './pinyin';

/**
 * GRID.md, table C-M, with a real input method between keyboard and window: IBus with libpinyin. Keys are pressed on
 * the display, so Chromium meets them as it meets a person's.
 */
let pinyin: Pinyin | null = null;
test.beforeAll(async () => {
  pinyin = await startPinyin();
});
const desk = oneDesk(() => ({ args: [], env: pinyin?.env ?? {} }));
test.afterAll(() => pinyin?.stop());

const CARD = '社会保障卡持卡率';
const SCHOOL = '高中阶段教育毛入学率';
const sheet = () => sheetOf(desk.window);
const unitOf = (row: string) => sheet().cell(row, 'unit');
const operations = async () => (await storedLog(desk.window, 'suzhou-sample')).length;
const type = (letters: string) => pinyin?.type(letters);
const press = (key: string) => pinyin?.press(key);

test.beforeEach(async () => {
  await desk.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.focus());
});

test('M1 pinyin: ceshi and a space give 测试 in the cell', async () => {
  await standOn(desk.window, unitOf(CARD));
  await type('ceshi');
  await expectMode(desk.window, 'enter');
  await press('space');
  await expect(sheet().editor).toHaveValue('测试');
  await press('Return');
  await expect(unitOf(CARD)).toHaveText('测试');
});

test('M2 pinyin: Enter while candidates are open takes the letters and stays', async () => {
  await standOn(desk.window, unitOf(CARD));
  const here = await activeCell(desk.window);
  await type('hao');
  await press('Return');
  await expect(sheet().editor).toHaveValue('hao');
  await expectMode(desk.window, 'enter');
  await expectActive(desk.window, here ?? '');
  await press('Return');
  await expectMode(desk.window, 'ready');
  await expect(unitOf(CARD)).toHaveText('hao');
});

test('M3 pinyin: Esc drops the composition, a second Esc the edit', async () => {
  await standOn(desk.window, unitOf(SCHOOL));
  const old = await unitOf(SCHOOL).innerText();
  await type('ni');
  await expectMode(desk.window, 'enter');
  await press('Escape');
  await expect(sheet().editor).toHaveValue('');
  await expectMode(desk.window, 'enter');
  await press('Escape');
  await expectMode(desk.window, 'ready');
  await expect(unitOf(SCHOOL)).toHaveText(old);
});

test('M4 pinyin: a digit chooses a candidate, arrows and pages move among them', async () => {
  await standOn(desk.window, unitOf(SCHOOL));
  const here = await activeCell(desk.window);
  await type('shi');
  const first = await sheet().editor.inputValue();
  await press('Down');
  await press('Next');
  await press('Prior');
  await expectActive(desk.window, here ?? '');
  await expectMode(desk.window, 'enter');
  await press('2');
  await expect(sheet().editor).not.toHaveValue(first);
  await expect(sheet().editor).toHaveValue(/^\p{Script=Han}$/u);
  await press('Escape');
  await expectMode(desk.window, 'ready');
});

test('M5 pinyin: a click elsewhere in mid-composition commits once and leaves the next cell alone', async () => {
  await standOn(desk.window, unitOf(SCHOOL));
  const other = await unitOf(CARD).innerText();
  const before = await operations();
  await type('ren');
  await expectMode(desk.window, 'enter');
  const shown = await sheet().editor.inputValue();
  await unitOf(CARD).click();
  await expectMode(desk.window, 'ready');
  await expect(unitOf(SCHOOL)).toHaveText(shown);
  await expect(unitOf(CARD)).toHaveText(other);
  await expect.poll(operations).toBe(before + 1);
  await type('hao');
  await press('space');
  await expect(sheet().editor).toHaveValue(/^\p{Script=Han}$/u);
  await press('Escape');
});

test('M12 pinyin: with the input method on, arrows, F2, Delete, copy, paste and undo are the sheet’s', async () => {
  await standOn(desk.window, unitOf(CARD));
  const here = await activeCell(desk.window);
  const [own, other] = [await unitOf(CARD).innerText(), await unitOf(SCHOOL).innerText()];
  await press('Down');
  await press('Up');
  await expectActive(desk.window, here ?? '');
  await press('ctrl+c');
  await unitOf(SCHOOL).click();
  await press('ctrl+v');
  await expect(unitOf(SCHOOL)).toHaveText(own);
  await press('ctrl+z');
  await expect(unitOf(SCHOOL)).toHaveText(other);
  await press('Delete');
  await expect(unitOf(SCHOOL)).toHaveText('');
  await press('ctrl+z');
  await expect(unitOf(SCHOOL)).toHaveText(other);
  await press('F2');
  await expectMode(desk.window, 'edit');
  await press('Escape');
});

test('N1 N2 N3 N5 N7 N8 N9 pinyin: with the input method on, moving is as without it', async () => {
  const at = (place: string) => expectActive(desk.window, place);
  await standOn(desk.window, desk.window.locator('[row-id="indicator-03"] [role="gridcell"][col-id="y2018"]'));
  await press('Right');
  await at('indicator-03 / y2019');
  await press('Tab');
  await press('shift+Tab');
  await at('indicator-03 / y2019');
  await press('Return');
  await at('indicator-04 / y2019');
  await press('shift+Return');
  await press('Home');
  await at('indicator-03 / unit');
  await press('ctrl+Down');
  await at('indicator-25 / unit');
  await press('ctrl+Home');
  await at('indicator-01 / unit');
  await press('Next');
  await press('Prior');
  await at('indicator-01 / unit');
});
