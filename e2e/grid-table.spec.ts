import { expect, type Locator, test } from '@playwright/test';
import { oneDesk } from './one-desk';
import { activeCell, expectActive, standOn } from './pages/active-cell';

/** Arranging a sheet and finding in it, in the packaged window: GRID.md, tables C-P, C-R and C-N. */
const desk = oneDesk();

const press = async (...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await desk.window.keyboard.press(key);
};
const type = (text: string) => desk.window.keyboard.type(text);
const cell = (row: string, column: string): Locator =>
  desk.window.locator(`[row-id="${row}"] [role="gridcell"][col-id="${column}"]`);
const stand = (row: string, column: string) => standOn(desk.window, cell(row, column));
const at = (row: string, column: string) => expectActive(desk.window, `${row} / ${column}`);
const indicator = (number: number) => `indicator-${String(number).padStart(2, '0')}`;
const header = (column: string): Locator => desk.window.locator(`.ag-header-cell[col-id="${column}"]`);
const status = (): Locator => desk.window.locator('[data-pane="status"]');
const columnMenu = (title: string): Locator => desk.window.getByRole('dialog', { name: `${title}：排序与筛选` });
const findPanel = (): Locator => desk.window.getByRole('dialog', { name: /^查找/ });

async function widthOf(column: string): Promise<number> {
  return Math.round((await header(column).boundingBox())?.width ?? 0);
}

/** Columns from left to right as a reader sees them. */
async function shownColumns(): Promise<readonly string[]> {
  const places = await desk.window
    .locator('.ag-header-cell[col-id]')
    .evaluateAll((cells) =>
      cells.map((one) => ({ id: one.getAttribute('col-id') ?? '', x: one.getBoundingClientRect().x })),
    );
  return places.sort((left, right) => left.x - right.x).map(({ id }) => id);
}

/** Row ids from top to bottom, as far as they are drawn. */
async function drawnRows(): Promise<readonly string[]> {
  const places = await desk.window
    .locator('.ag-row[row-id]')
    .evaluateAll((rows) =>
      rows.map((row) => ({ id: row.getAttribute('row-id') ?? '', y: row.getBoundingClientRect().y })),
    );
  return [...new Set(places.sort((left, right) => left.y - right.y).map(({ id }) => id))];
}

async function openColumnMenu(column: string): Promise<void> {
  await header(column).hover();
  await header(column).locator('.sheet-header-tool').click();
}

async function dragHeader(column: string, to: string): Promise<void> {
  const from = await header(column).boundingBox();
  const target = await header(to).boundingBox();
  if (from === null || target === null) throw new Error('A header is not drawn.');
  await desk.window.mouse.move(from.x + 12, from.y + from.height / 2);
  await desk.window.mouse.down();
  await desk.window.mouse.move(target.x + 10, target.y + target.height / 2, { steps: 6 });
  await desk.window.mouse.move(target.x + 2, target.y + target.height / 2);
  await expect(desk.window.locator('.sheet-drop-line')).toBeVisible();
  await desk.window.mouse.up();
}

/** Every test starts in the indicators of the plan in force, unfiltered, unsorted, at 100 %. */
test.beforeEach(async () => {
  await press('Escape', 'Escape', 'Escape');
  await desk.window.getByRole('button', { name: '指标', exact: true }).first().click();
  await stand(indicator(1), 'unit');
});

test('P6 the list of a column filters rows, the header and the status bar say so, and 清除筛选 brings them back', async () => {
  await openColumnMenu('unit');
  const menu = columnMenu('单位');
  await menu.getByLabel('搜索取值').fill('人');
  await menu.getByRole('button', { name: '确定' }).click();
  await expect(menu).toBeHidden();
  await expect.poll(drawnRows).toEqual([indicator(5), indicator(6), indicator(10), indicator(11)]);
  await expect(header('unit').locator('.sheet-header-tool')).toHaveAttribute('data-on', 'filtered');
  await stand(indicator(6), 'unit');
  await press('ArrowDown');
  await at(indicator(10), 'unit');
  await status()
    .getByRole('button', { name: /清除筛选/ })
    .click();
  await expect(cell(indicator(1), 'unit')).toBeVisible();
  await expect(status().getByRole('button', { name: /清除筛选/ })).toBeHidden();
});

test('P6 a number condition and 全选 work by keyboard alone', async () => {
  await stand(indicator(1), 'y2020');
  await press('Alt+Shift+ArrowDown');
  const menu = columnMenu('2020');
  await expect(menu.getByLabel('搜索取值')).toBeFocused();
  await type('3.5');
  await press('Enter');
  await expect.poll(drawnRows).toEqual([indicator(4)]);
  await press('Control+Shift+L');
  await expect(cell(indicator(1), 'y2020')).toBeVisible();
});

test('R4 Ctrl+Shift+L takes the header buttons away with their filters, and brings the buttons back', async () => {
  await press('Control+Shift+L');
  const tools = desk.window.locator('.sheet-header-tool');
  const before = await tools.count();
  await press('Control+Shift+L');
  await expect.poll(() => tools.count()).not.toBe(before);
  if (before > 0) await press('Control+Shift+L');
  await expect(header('unit').locator('.sheet-header-tool')).toHaveCount(1);
});

test('R5 sorting keeps the categories, moves no selection to other data, and goes back to the order of the plan', async () => {
  await stand(indicator(10), 'y2020');
  await openColumnMenu('y2020');
  await columnMenu('2020').getByRole('button', { name: '降序' }).click();
  await expect
    .poll(async () => (await drawnRows()).filter((id) => /-1[0-2]$/.test(id)))
    .toEqual([indicator(12), indicator(11), indicator(10)]);
  await at(indicator(10), 'y2020');
  await expect(header('y2020').locator('.sheet-header-tool')).toHaveAttribute('data-on', 'down');
  await openColumnMenu('y2020');
  await columnMenu('2020').getByRole('button', { name: '恢复规划顺序' }).click();
  await expect.poll(async () => (await drawnRows()).slice(0, 3)).toEqual([indicator(1), indicator(2), indicator(3)]);
});

test('S8 a click on a header selects and never sorts', async () => {
  const before = await drawnRows();
  await header('y2020').click();
  await expect(header('y2020').locator('.sheet-header-tool')).not.toHaveAttribute('data-on', /.+/);
  expect(await drawnRows()).toEqual(before);
});

test('P2 a border is dragged, and a double click on it fits the column to its words', async () => {
  const before = await widthOf('unit');
  const box = await header('unit').boundingBox();
  if (box === null) throw new Error('The header is not drawn.');
  const border = { x: box.x + box.width - 3, y: box.y + box.height / 2 };
  await desk.window.mouse.move(border.x, border.y);
  await desk.window.mouse.down();
  await desk.window.mouse.move(border.x + 60, border.y, { steps: 5 });
  await desk.window.mouse.up();
  await expect.poll(() => widthOf('unit')).toBe(before + 60);
  await desk.window.mouse.dblclick(border.x + 60, border.y);
  await expect.poll(() => widthOf('unit')).toBeLessThan(before + 60);
  await expect(cell(indicator(5), 'unit')).toHaveText('万人/年');
});

test('P3 a selected column is dragged to a line, and 恢复默认列 puts it back', async () => {
  const before = await shownColumns();
  await header('y2018').click();
  await dragHeader('y2018', 'y2017');
  await expect
    .poll(shownColumns)
    .toEqual(before.map((id) => (id === 'y2017' ? 'y2018' : id === 'y2018' ? 'y2017' : id)));
  await press('Control+k');
  await type('恢复默认列');
  await press('Enter');
  await expect.poll(shownColumns).toEqual(before);
});

test('R2 Ctrl+9 and Ctrl+0 hide rows and columns, with Shift they come back', async () => {
  await stand(indicator(2), 'attribute');
  await press('Control+9');
  await expect(cell(indicator(2), 'name')).toHaveCount(0);
  await stand(indicator(1), 'attribute');
  await press('Control+Shift+9');
  await expect(cell(indicator(2), 'name')).toBeVisible();
  await press('Control+0');
  await expect(header('attribute')).toHaveCount(0);
  await press('Control+Shift+0');
  await expect(header('attribute')).toBeVisible();
});

test('P7 a click on the toggle of a category folds it to one row, and again unfolds it; undo survives', async () => {
  const toggle = (row: string) => cell(row, 'category').locator('.sheet-toggle');
  await toggle(indicator(1)).click();
  await expect(cell(indicator(2), 'name')).toHaveCount(0);
  const folded = desk.window.locator('.ag-row[row-id^="fold/"]');
  await expect(folded.first()).toContainText('3 项指标');
  await folded.first().locator('.sheet-toggle').click();
  await expect(cell(indicator(2), 'name')).toBeVisible();
});

test('R3 Alt+Shift+Left folds the category of the active cell and stays on it, Alt+Shift+Right unfolds it', async () => {
  await stand(indicator(5), 'name');
  await press('Alt+Shift+ArrowLeft');
  await expect(cell(indicator(5), 'name')).toHaveCount(0);
  await expect.poll(() => activeCell(desk.window)).toMatch(/^fold\//);
  await press('Alt+Shift+ArrowRight');
  await expect(cell(indicator(5), 'name')).toBeVisible();
});

test('P4 Ctrl and the wheel zoom the sheet, the status bar says it and brings 100 % back', async () => {
  const before = await widthOf('y2020');
  await cell(indicator(3), 'name').hover();
  await desk.window.keyboard.down('Control');
  await desk.window.mouse.wheel(0, -100);
  await desk.window.keyboard.up('Control');
  await expect(status()).toContainText('110%');
  await expect.poll(() => widthOf('y2020')).toBe(Math.round(92 * 1.1));
  await press('Control+=');
  await expect(status()).toContainText('125%');
  await status()
    .getByRole('button', { name: /显示比例/ })
    .click();
  await expect(status()).toContainText('100%');
  await expect.poll(() => widthOf('y2020')).toBe(before);
});

test('R1 Ctrl++ inserts a row above, Ctrl+- drops it, and undo brings it back', async () => {
  const numbered = (name: string) =>
    desk.window.locator('.ag-row', { has: desk.window.getByText(name, { exact: true }) });
  await stand(indicator(2), 'name');
  await press('Control++');
  await expect(numbered('新指标').first()).toBeVisible();
  await expect.poll(async () => (await drawnRows())[2]).toBe(indicator(2));
  await press('Control+-');
  await expect(numbered('新指标')).toHaveCount(0);
  await press('Control+z');
  await expect(numbered('新指标').first()).toBeVisible();
  await press('Control+z');
  await expect(numbered('新指标')).toHaveCount(0);
});

test('N12 F5 and Ctrl+G go to an indicator by number, and to a district', async () => {
  await press('F5');
  await type('12');
  await press('Enter');
  await at(indicator(12), 'name');
  await press('Control+g');
  await type('吴江');
  await press('Enter');
  await expect(desk.window.locator('.ag-header-cell.sheet-echo')).toContainText('吴江');
});

test('Q1 Ctrl+F finds, F3 and Shift+F3 go round, also after the panel is closed', async () => {
  await press('Control+f');
  await type('参保率');
  await press('Enter');
  await at(indicator(7), 'name');
  await press('Escape');
  await expect(findPanel()).toBeHidden();
  await press('F3');
  await at(indicator(8), 'name');
  await press('F3');
  await at(indicator(7), 'name');
  await press('Shift+F3');
  await at(indicator(8), 'name');
});

test('Q1 Ctrl+H replaces all as one step, and one undo takes all of it back', async () => {
  await press('Control+h');
  await findPanel().getByLabel('查找内容').fill('参保率');
  await findPanel().getByLabel('替换为').fill('覆盖率');
  await findPanel().getByRole('button', { name: '全部替换' }).click();
  await expect(findPanel()).toContainText('已替换 2 格');
  await expect(cell(indicator(7), 'name')).toHaveText('城乡基本养老保险覆盖率');
  await press('Escape', 'Control+z');
  await expect(cell(indicator(7), 'name')).toHaveText('城乡基本养老保险参保率');
  await expect(cell(indicator(8), 'name')).toHaveText('城乡基本医疗保险参保率');
});

test('Q2 pinyin initials find a name', async () => {
  await press('Control+f');
  await findPanel().getByLabel('查找内容').fill('yss');
  await press('Enter');
  await at(indicator(10), 'name');
});

test('W4 Shift+F2 writes a note that the cell marks, the inspector tells and undo takes back', async () => {
  await stand(indicator(3), 'y2020');
  await press('Shift+F2');
  const dialog = desk.window.getByRole('dialog', { name: '批注' });
  await dialog.getByLabel('内容').fill('等教育局核实');
  await press('Control+Enter');
  await expect(dialog).toBeHidden();
  await expect(cell(indicator(3), 'y2020')).toHaveClass(/sheet-mark-note/);
  await expect(desk.window.getByRole('complementary').last()).toContainText('等教育局核实');
  await press('Control+z');
  await expect(cell(indicator(3), 'y2020')).not.toHaveClass(/sheet-mark-note/);
});

test('W4 Shift+F10 opens the menu of the cell with what can be done there', async () => {
  await stand(indicator(3), 'y2020');
  await press('Shift+F10');
  const menu = desk.window.getByRole('menu');
  await expect(menu.getByRole('menuitem', { name: /批注/ })).toBeVisible();
  await expect(menu.getByRole('menuitem', { name: /插入行/ })).toBeVisible();
  await menu.getByRole('menuitem', { name: /^复制/ }).first().click();
  await stand(indicator(2), 'y2018');
  await cell(indicator(2), 'y2018').click({ button: 'right' });
  await menu.getByRole('menuitem', { name: /^粘贴/ }).click();
  await expect(status()).toContainText('粘贴');
  await press('Control+z');
});

test('W4 Ctrl+1 shows the properties of the cell and leads the keyboard there, F6 leads back', async () => {
  await stand(indicator(3), 'name');
  await press('Control+1');
  const pane = desk.window.locator('[data-pane="inspector"]');
  await expect.poll(() => pane.evaluate((one) => one.contains(document.activeElement))).toBe(true);
  await press('Shift+F6');
  await expect(desk.window.locator('.sheet-editor-input')).toBeFocused();
});

test('P3 what was arranged is there again after another view and another scenario', async () => {
  await stand(indicator(2), 'unit');
  await press('Control+0');
  await press('Alt+3');
  await expect(desk.window.locator('.ag-header-cell[col-id="quantity"]')).toBeVisible();
  await press('Alt+1', 'Control+PageDown');
  await expect(header('attribute')).toBeVisible();
  await expect(header('unit')).toHaveCount(0);
  await press('Control+PageUp');
  await stand(indicator(2), 'attribute');
  await press('Control+Shift+0');
  await expect(header('unit')).toBeVisible();
});
