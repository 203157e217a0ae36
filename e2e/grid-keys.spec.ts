import { expect, type Locator, test } from '@playwright/test';
import { oneDesk } from './one-desk';
import { activeCell, expectActive, expectMode, standOn } from './pages/active-cell';
import { sheetOf } from './pages/sheet';

/** Moving and typing as in Excel, in the packaged window: GRID.md, tables C-N and C-E. */
const desk = oneDesk();

const press = async (...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await desk.window.keyboard.press(key);
};
const type = (text: string) => desk.window.keyboard.type(text);
const sheet = () => sheetOf(desk.window);
const cell = (row: string, column: string): Locator =>
  desk.window.locator(`[row-id="${row}"] [role="gridcell"][col-id="${column}"]`);
const stand = (row: string, column: string) => standOn(desk.window, cell(row, column));
const at = (row: string, column: string) => expectActive(desk.window, `${row} / ${column}`);
const mode = (wanted: 'ready' | 'enter' | 'edit' | 'list') => expectMode(desk.window, wanted);
// Low enough that the sheet scrolls.
test.beforeAll(async () => {
  await desk.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setBounds({ x: 0, y: 0, width: 1366, height: 620 }),
  );
});
const indicator = (number: number) => `indicator-${String(number).padStart(2, '0')}`;

test('N1 arrows move one cell, skip nothing, and stop at the edge', async () => {
  await stand(indicator(1), 'unit');
  await press('ArrowRight');
  await at(indicator(1), 'attribute');
  await press('ArrowDown');
  await at(indicator(2), 'attribute');
  await press('ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft');
  await at(indicator(2), 'category');
  await press('ArrowUp', 'ArrowUp', 'ArrowUp');
  await at(indicator(1), 'category');
});

test('N2 Tab and Shift+Tab go right and left, stay in ready mode and wrap to the next row', async () => {
  await stand(indicator(2), 'y2020');
  await press('Tab');
  await at(indicator(2), 'state');
  await press('Tab');
  await at(indicator(3), 'category');
  await mode('ready');
  await press('Shift+Tab');
  await at(indicator(2), 'state');
});

test('N3 Enter and Shift+Enter go down and up', async () => {
  await stand(indicator(2), 'y2018');
  await press('Enter');
  await at(indicator(3), 'y2018');
  await press('Shift+Enter', 'Shift+Enter');
  await at(indicator(1), 'y2018');
  await mode('ready');
});

test('N4 after a run of Tabs, Enter returns under the column where the run began', async () => {
  await stand(indicator(2), 'y2017');
  await press('Tab', 'Tab', 'Enter');
  await at(indicator(3), 'y2017');
});

test('N5 Home goes to the first cell of the row that is not frozen', async () => {
  await stand(indicator(3), 'y2019');
  await press('Home');
  await at(indicator(3), 'unit');
});

test('N6 End and then an arrow jumps as Ctrl and the arrow do', async () => {
  await stand(indicator(2), 'y2016');
  await press('Control+ArrowDown');
  const jumped = await activeCell(desk.window);
  await stand(indicator(2), 'y2016');
  await press('End', 'ArrowDown');
  await expectActive(desk.window, jumped ?? '');
  expect(jumped).not.toBe(`${indicator(3)} / y2016`);
  // End lasts for one arrow.
  await press('ArrowLeft');
  await expectActive(desk.window, (jumped ?? '').replace('y2016', 'attribute'));
});

test('N7 Ctrl+Home and Ctrl+End go to the first cell that is not frozen and to the last one', async () => {
  await stand(indicator(3), 'y2019');
  await press('Control+End');
  const last = await desk.window.locator('.ag-row').last().getAttribute('row-id');
  await at(last ?? '', 'state');
  await press('Control+Home');
  await at(indicator(1), 'unit');
});

test('N8 Ctrl and an arrow go to the edge of what is filled', async () => {
  await stand(indicator(2), 'unit');
  await press('Control+ArrowDown');
  const [row] = ((await activeCell(desk.window)) ?? '').split(' / ');
  expect(Number(row?.replace(/\D/g, ''))).toBeGreaterThan(20);
  await expect(cell(row ?? '', 'unit')).not.toHaveText('');
  await press('Control+ArrowUp');
  await at(indicator(1), 'unit');
  await press('Control+ArrowLeft');
  await at(indicator(1), 'category');
});

test('N9 PgDn and PgUp move by a screen and keep the column', async () => {
  await stand(indicator(1), 'y2017');
  await press('PageDown');
  const [row = '', column] = ((await activeCell(desk.window)) ?? '').split(' / ');
  expect(column).toBe('y2017');
  expect(Number(row.replace(/\D/g, ''))).toBeGreaterThan(8);
  await expect(cell(row, 'y2017')).toBeInViewport();
  await press('PageUp');
  await at(indicator(1), 'y2017');
});

test('N10 Alt+PgDn and Alt+PgUp move by a screen sideways and keep the row', async () => {
  await stand(indicator(4), 'unit');
  await press('Alt+PageDown');
  const [row, column] = ((await activeCell(desk.window)) ?? '').split(' / ');
  expect(row).toBe(indicator(4));
  expect(column).not.toBe('unit');
  await press('Alt+PageUp');
  await at(indicator(4), 'unit');
});

test('N11 Ctrl+PgDn and Ctrl+PgUp go to the next and previous scenario, Alt and digits to the views', async () => {
  const tab = (name: string) => desk.window.getByRole('tab', { name });
  await stand(indicator(4), 'unit');
  await press('Control+PageDown');
  await expect(tab('方案一 稳妥（示例）')).toHaveAttribute('aria-selected', 'true');
  await at(indicator(4), 'unit');
  await press('Control+PageUp');
  await expect(tab('现行方案')).toHaveAttribute('aria-selected', 'true');
  await press('Alt+3');
  await expect(cell(indicator(4), 'unit')).toHaveCount(0);
  await press('Alt+1');
  await expect(cell(indicator(4), 'unit')).toBeVisible();
});

test('N13 Ctrl+Backspace brings the active cell back into sight', async () => {
  await stand(indicator(1), 'y2017');
  const viewport = desk.window.locator('.ag-grid-viewport').first();
  await viewport.evaluate((element) => element.scrollTo(0, 10_000));
  await expect(cell(indicator(1), 'y2017')).not.toBeInViewport();
  await press('Control+Backspace');
  await expect(cell(indicator(1), 'y2017')).toBeInViewport();
  await at(indicator(1), 'y2017');
});

test('N14 A2 F6 and Shift+F6 go round the panes and back; Tab leaves no pane shut', async () => {
  await stand(indicator(1), 'y2017');
  const pane = () =>
    desk.window.evaluate(() => {
      const element = document.activeElement?.closest('[data-pane], .sheet-grid');
      return element instanceof HTMLElement ? (element.dataset['pane'] ?? 'sheet') : null;
    });
  const seen: (string | null)[] = [];
  do {
    await press('F6');
    seen.push(await pane());
  } while (seen.at(-1) !== 'sheet' && seen.length < 12);
  expect(seen).toEqual(expect.arrayContaining(['toolbar', 'tabs', 'status', 'sheet']));
  await press('Shift+F6');
  expect(await pane()).toBe(seen.at(-2));
  await press('F6');
  await at(indicator(1), 'y2017');
});

test('E1 a printable key replaces the content; arrows then commit and move', async () => {
  await stand(indicator(9), 'y2018');
  await type('93');
  await mode('enter');
  await press('ArrowDown');
  await mode('ready');
  await expect(cell(indicator(9), 'y2018')).toHaveText('93');
  await at(indicator(10), 'y2018');
});

test('E2 F2 edits with the caret at the end, and F2 again lets arrows commit', async () => {
  await stand(indicator(9), 'unit');
  await press('F2');
  await mode('edit');
  await press('ArrowLeft');
  await type('百');
  await expect(sheet().editor).toHaveValue('百%');
  await press('F2');
  await mode('enter');
  await press('ArrowRight');
  await expect(cell(indicator(9), 'unit')).toHaveText('百%');
  await at(indicator(9), 'attribute');
  await press('Control+z');
});

test('E3 a double click edits with the caret where it was clicked', async () => {
  const name = cell(indicator(9), 'name');
  await stand(indicator(9), 'name');
  const box = await name.boundingBox();
  await name.dblclick({ position: { x: 8 + 13 * 2, y: (box?.height ?? 28) / 2 } });
  await mode('edit');
  const caret = await sheet().editor.evaluate((input) => (input as HTMLTextAreaElement).selectionStart);
  expect(caret).toBeGreaterThan(0);
  expect(caret).toBeLessThan(5);
  await press('Escape');
});

test('E4 Backspace empties the active cell and edits it', async () => {
  await stand(indicator(9), 'unit');
  await press('Backspace');
  await mode('enter');
  await expect(sheet().editor).toHaveValue('');
  await press('Escape');
  await expect(cell(indicator(9), 'unit')).toHaveText('%');
});

test('E5 Delete empties every selected cell in one step and stays ready', async () => {
  const rows = [11, 12, 13];
  await stand(indicator(11), 'y2016');
  const before = await cell(indicator(12), 'y2016').innerText();
  await press('Shift+ArrowDown', 'Shift+ArrowDown', 'Delete');
  for (const row of rows) await expect(cell(indicator(row), 'y2016')).toHaveText('');
  await mode('ready');
  await press('Control+z');
  await expect(cell(indicator(12), 'y2016')).toHaveText(before.replace(/\s/g, ''));
});

test('E6 Enter, Shift+Enter, Tab and Shift+Tab commit and move down, up, right, left', async () => {
  const column = 'y2018';
  for (const [key, row, to] of [
    ['Enter', 15, `${indicator(16)} / y2018`],
    ['Shift+Enter', 15, `${indicator(14)} / y2018`],
    ['Tab', 15, `${indicator(15)} / y2019`],
    ['Shift+Tab', 15, `${indicator(15)} / y2017`],
  ] as const) {
    await stand(indicator(row), column);
    await press('Delete');
    await type('7');
    await press(key);
    await expect(cell(indicator(row), column)).toHaveText('7');
    await expectActive(desk.window, to);
    await mode('ready');
  }
});

test('E7 Ctrl+Enter commits the same value into every selected cell and does not move', async () => {
  await stand(indicator(13), 'y2017');
  await press('Shift+ArrowDown', 'Shift+ArrowRight');
  await type('8');
  await press('Control+Enter');
  for (const row of [13, 14]) {
    for (const column of ['y2017', 'y2018']) await expect(cell(indicator(row), column)).toHaveText('8');
  }
  await at(indicator(13), 'y2017');
  await press('Control+z');
  await expect(cell(indicator(14), 'y2018')).not.toHaveText('8');
});

test('E8 Alt+Enter breaks the line in a text and commits nothing; a number holds one line, which is said', async () => {
  await stand(indicator(9), 'name');
  await type('甲');
  await press('Alt+Enter');
  await type('乙');
  await expect(sheet().editor).toHaveValue('甲\n乙');
  await mode('enter');
  await press('Escape');
  await stand(indicator(9), 'y2020');
  await type('9');
  await press('Alt+Enter');
  await expect(sheet().reading).toContainText('不能换行');
  await expect(sheet().editor).toHaveValue('9');
  await press('Escape');
});

test('E9 Esc brings the old value back', async () => {
  await stand(indicator(9), 'y2020');
  const old = await cell(indicator(9), 'y2020').innerText();
  await type('5');
  await press('Escape');
  await mode('ready');
  await expect(cell(indicator(9), 'y2020')).toHaveText(old.replace(/\s/g, ''));
});

test('E10 a click on another cell, the wheel and another scenario commit what is typed', async () => {
  await stand(indicator(16), 'y2017');
  await type('61');
  await cell(indicator(17), 'y2017').click();
  await expect(cell(indicator(16), 'y2017')).toHaveText('61');
  await type('62');
  await desk.window.mouse.wheel(0, 60);
  await mode('ready');
  await expect(cell(indicator(17), 'y2017')).toHaveText('62');
  await stand(indicator(18), 'y2017');
  await type('63');
  await desk.window.getByRole('tab', { name: '方案一 稳妥（示例）' }).click();
  await desk.window.getByRole('tab', { name: '现行方案' }).click();
  await expect(cell(indicator(18), 'y2017')).toHaveText('63');
});

test("E11 E12 Ctrl+; and Ctrl+Shift+; type the day and the time, Ctrl+' what stands above", async () => {
  await stand(indicator(9), 'unit');
  await press('Control+;');
  await expect(sheet().editor).toHaveValue(/^\d{4}-\d{2}-\d{2}$/);
  await press('Escape', 'Control+Shift+;');
  await expect(sheet().editor).toHaveValue(/^\d{2}:\d{2}$/);
  await press('Escape');
  const above = await cell(indicator(8), 'unit').innerText();
  await press("Control+'");
  await expect(sheet().editor).toHaveValue(above);
  await press('Escape');
});

test('E13 Alt+↓ opens the list of a cell, Alt+↑ closes it', async () => {
  await stand(indicator(9), 'attribute');
  await press('Alt+ArrowDown');
  await mode('list');
  await expect(desk.window.getByRole('option', { name: '约束' })).toBeVisible();
  await press('Alt+ArrowUp');
  await mode('ready');
});

test('E14 in edit mode Home, End and Ctrl with arrows move the caret in the text', async () => {
  await stand(indicator(9), 'name');
  await press('F2', 'Home');
  const caret = () => sheet().editor.evaluate((input) => (input as HTMLTextAreaElement).selectionStart);
  expect(await caret()).toBe(0);
  await press('ArrowRight');
  expect(await caret()).toBe(1);
  await press('Control+ArrowRight');
  expect(await caret()).toBeGreaterThan(1);
  await press('Home', 'End');
  expect(await caret()).toBe((await sheet().editor.inputValue()).length);
  await mode('edit');
  await press('Escape');
});

test('E15 F4 does the last thing again', async () => {
  await stand(indicator(19), 'y2017');
  await type('44');
  await press('Enter', 'F4');
  await expect(cell(indicator(20), 'y2017')).toHaveText('44');
});

for (const [typed, shown] of [
  ['≥90', '≥90'],
  ['>=90', '≥90'],
  ['<3.5', '<3.5'],
  ['90%', '90'],
  ['1,234', '1234'],
  ['９０', '90'],
  ['2万', '2万'],
  ['-', '—'],
] as const) {
  test(`E16 ${typed} typed is ${shown} in the cell`, async () => {
    await stand(indicator(2), 'y2018');
    await press('Delete');
    await type(typed);
    await press('Enter');
    await expect(cell(indicator(2), 'y2018')).toHaveText(shown);
  });
}

test('E16 a blank commit empties the cell: blank is not 0', async () => {
  await stand(indicator(2), 'y2020');
  await press('Backspace', 'Enter');
  await expect(cell(indicator(2), 'y2020')).toHaveText('');
  await press('Control+z');
  await expect(cell(indicator(2), 'y2020')).not.toHaveText('');
});

test('E17 typing in a cell that cannot be edited opens no editor and says why in one line', async () => {
  await stand(indicator(9), 'state');
  await type('9');
  await mode('ready');
  await expect(sheet().reading).not.toHaveText('');
  await expect(desk.window.locator('.sheet-said')).not.toHaveText('');
  await press('ArrowLeft');
  await expect(sheet().reading).toHaveCount(0);
});

test('E18 an invalid value stays open with its reason, Esc gives the old one back', async () => {
  await stand(indicator(9), 'y2020');
  const old = await cell(indicator(9), 'y2020').innerText();
  await type('9..2');
  await press('Enter');
  await mode('enter');
  await expect(sheet().reading).toContainText('两个小数点');
  await expect(sheet().editor).toHaveAttribute('aria-invalid', 'true');
  await press('Escape');
  await expect(cell(indicator(9), 'y2020')).toHaveText(old.replace(/\s/g, ''));
});
