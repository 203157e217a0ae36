import { expect, type Locator, type Page, test } from '@playwright/test';
import { oneDesk } from './one-desk';
import { standOn } from './pages/active-cell';
import { cellText } from './pages/sheet';

/** Filling, bulk edits, figures and undo in the packaged window: GRID.md, tables C-F, W5, U1–U4. */
const desk = oneDesk();

const indicator = (number: number) => `indicator-${String(number).padStart(2, '0')}`;
const cell = (number: number, column: string): Locator => cellOf(indicator(number), column);
const cellOf = (row: string, column: string): Locator =>
  desk.window.locator(`[row-id="${row}"] [role="gridcell"][col-id="${column}"]`);
const press = async (...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await desk.window.keyboard.press(key);
};
const handle = () => desk.window.locator('.sheet-fill-handle');
const status = () => desk.window.locator('.status-bar-message');

/** Every test begins on the indicators of the plan in force, with nothing to take back. */
test.beforeEach(async () => {
  const { window } = desk;
  await press('Escape', 'Escape');
  await press('Alt+1');
  // Taking back leads to the scenario of what was taken back, so the tab comes after.
  await undoAll(window);
  await window.getByRole('tab', { name: /^现行方案/ }).click();
  await standOn(window, cell(1, 'y2017'));
});

async function undoAll(window: Page): Promise<void> {
  const list = window.getByRole('button', { name: '撤销列表' });
  if (await list.isDisabled()) return;
  await list.click();
  await window.locator('.undo-list-item').last().click();
  await expect(list).toBeDisabled();
}

async function type(number: number, column: string, text: string): Promise<void> {
  await standOn(desk.window, cell(number, column));
  await desk.window.keyboard.type(text);
  await press('Enter');
}

async function select(from: Locator, to: Locator): Promise<void> {
  await standOn(desk.window, from);
  await to.click({ modifiers: ['Shift'] });
}

/** Drags the fill handle onto a cell. */
async function drag(
  to: Locator,
  options: { readonly button?: 'right'; readonly hold?: 'Control' } = {},
): Promise<void> {
  const { mouse, keyboard } = desk.window;
  const at = await middle(handle());
  const end = await middle(to);
  await mouse.move(at.x, at.y);
  await mouse.down({ button: options.button ?? 'left' });
  await mouse.move((at.x + end.x) / 2, (at.y + end.y) / 2);
  await mouse.move(end.x, end.y);
  if (options.hold !== undefined) await keyboard.down(options.hold);
  await mouse.up({ button: options.button ?? 'left' });
  if (options.hold !== undefined) await keyboard.up(options.hold);
}

async function middle(of: Locator): Promise<{ readonly x: number; readonly y: number }> {
  const box = await of.boundingBox();
  if (box === null) throw new Error('not in sight');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function shows(column: string, from: number, texts: readonly string[]): Promise<void> {
  for (const [at, text] of texts.entries()) {
    await expect.poll(() => cellText(cell(from + at, column)), `${column} of ${from + at}`).toBe(text);
  }
}

/** Opens the dialog and chooses what to do from its list, by keys. */
async function bulkEdit(keys: readonly string[], operation: string): Promise<Locator> {
  await press('Control+m');
  const dialog = desk.window.getByRole('dialog', { name: '批量修改' });
  const list = dialog.getByRole('combobox', { name: '方式' });
  await expect(list).toBeVisible();
  await press('Shift+Tab');
  await expect(list).toBeFocused();
  await press('Enter');
  const options = desk.window.getByRole('option');
  await expect(options.first()).toBeVisible();
  let at = -1;
  for (const key of keys) {
    await press(key);
    at = key === 'Home' ? 0 : key === 'End' ? (await options.count()) - 1 : at + 1;
    // The list moves its focus a moment after the key, sooner than a hand and later than a machine presses the next.
    await expect(options.nth(at)).toBeFocused();
  }
  await press('Enter');
  await expect(list).toHaveText(operation);
  await expect(list).toBeFocused();
  return dialog;
}

const undoName = () => desk.window.getByRole('button', { name: /^撤销 / }).getAttribute('aria-label');

test('F1 the handle drags one number into copies and two into their line, down, right and up', async () => {
  await type(7, 'y2017', '91');
  await standOn(desk.window, cell(7, 'y2017'));
  await drag(cell(9, 'y2017'));
  await shows('y2017', 7, ['91', '91', '91']);
  await type(8, 'y2017', '92');
  await select(cell(7, 'y2017'), cell(8, 'y2017'));
  await drag(cell(10, 'y2017'));
  await shows('y2017', 7, ['91', '92', '93', '94']);
  expect(await undoName()).toBe('撤销 填充 2×1');
  await select(cell(9, 'y2017'), cell(10, 'y2017'));
  await drag(cell(7, 'y2017'));
  await shows('y2017', 7, ['91', '92', '93', '94']);
  await type(7, 'y2018', '93');
  await select(cell(7, 'y2017'), cell(7, 'y2018'));
  await drag(cell(7, 'y2019'));
  await shows('y2019', 7, ['95']);
});

test('F2 Ctrl while letting go makes a series of one number and copies of two', async () => {
  await type(7, 'y2017', '91');
  await standOn(desk.window, cell(7, 'y2017'));
  await drag(cell(9, 'y2017'), { hold: 'Control' });
  await shows('y2017', 7, ['91', '92', '93']);
  await select(cell(7, 'y2017'), cell(8, 'y2017'));
  await drag(cell(10, 'y2017'), { hold: 'Control' });
  await shows('y2017', 7, ['91', '92', '91', '92']);
});

test('F3 a double click fills down as far as the neighbour column goes', async () => {
  const last = desk.window.locator('[row-id="indicator-27"] [col-id="y2018"]');
  await type(20, 'y2018', '8.8');
  await standOn(desk.window, cell(20, 'y2018'));
  const at = await middle(handle());
  await desk.window.mouse.dblclick(at.x, at.y);
  await press('Control+End');
  await expect.poll(() => cellText(last)).toBe('8.8');
  expect(await undoName()).toMatch(/^撤销 填充 7/);
});

test('F4 dragged inward clears what is left out', async () => {
  await type(7, 'y2017', '91');
  await type(8, 'y2017', '92');
  await select(cell(7, 'y2017'), cell(8, 'y2017'));
  await drag(cell(7, 'y2017'));
  await expect(cell(8, 'y2017')).toHaveAttribute('aria-label', /推算|线性/);
  await shows('y2017', 7, ['91']);
});

test('F5 Ctrl+D copies the first row down, from above for a single cell; Ctrl+R does so to the right', async () => {
  await type(7, 'y2017', '91');
  await select(cell(7, 'y2017'), cell(9, 'y2017'));
  await press('Control+d');
  await shows('y2017', 7, ['91', '91', '91']);
  await standOn(desk.window, cell(10, 'y2017'));
  await press('Control+d');
  await shows('y2017', 10, ['91']);
  await select(cell(7, 'y2017'), cell(8, 'y2019'));
  await press('Control+r');
  await shows('y2019', 7, ['91', '91']);
  await press('Control+z');
  await expect.poll(() => cellText(cell(7, 'y2019'))).toBe('96');
});

test('F6 填充选项 makes the fill another way, to the number at the far end too; one undo is left', async () => {
  const { window } = desk;
  await type(7, 'y2020', '≥99');
  await type(7, 'y2016', '91');
  await standOn(window, cell(7, 'y2016'));
  await drag(cell(7, 'y2020'));
  await shows('y2020', 7, ['91']);
  await window.getByRole('button', { name: '填充选项' }).click();
  await window.getByRole('menuitemcheckbox', { name: '等额到末格' }).click();
  await shows('y2020', 7, ['≥99']);
  for (const [column, text] of [
    ['y2017', '93'],
    ['y2018', '95'],
    ['y2019', '97'],
  ] as const) {
    await shows(column, 7, [text]);
  }
  await press('Alt+Shift+F10');
  await window.getByRole('menuitemcheckbox', { name: '前快后慢到末格' }).click();
  await shows('y2017', 7, ['95']);
  await shows('y2019', 7, ['99']);
  await press('Control+z');
  await shows('y2020', 7, ['≥99']);
  await expect.poll(undoName).toBe('撤销 录入');
});

test('F6 a drag with the right button asks how', async () => {
  const { window } = desk;
  await type(7, 'y2017', '91');
  await standOn(window, cell(7, 'y2017'));
  await drag(cell(9, 'y2017'), { button: 'right' });
  await window.getByRole('menuitem', { name: '填充序列' }).click();
  await shows('y2017', 7, ['91', '92', '93']);
});

test('F7 locked cells are left out and told, the others are filled', async () => {
  const { window } = desk;
  await press('Control+2');
  await window.getByRole('radio', { name: '指标 × 区域' }).click();
  const city = cell(5, 'suzhou');
  await standOn(window, city);
  await window.keyboard.type('18.0');
  await press('Enter');
  await standOn(window, city);
  await city.click();
  await cell(5, 'area-320508').click({ modifiers: ['Shift'] });
  await press('Control+r');
  await expect.poll(() => cellText(cell(5, 'area-320508'))).toBe('18.0');
  await expect(status()).toContainText('跳过 2 格');
});

test('F8 comparator and decimals go along, only the number changes', async () => {
  await type(7, 'y2020', '>=91.50');
  await type(8, 'y2020', '<92.00');
  await select(cell(7, 'y2020'), cell(8, 'y2020'));
  await drag(cell(10, 'y2020'));
  await shows('y2020', 7, ['≥91.50', '<92.00', '≥92.50', '<93.00']);
});

test('W5 figures of the selection: targets by their number, mixed units told, a click copies', async () => {
  const { window } = desk;
  const figure = (name: string) => window.locator(`[data-figure="${name}"]`);
  await select(cell(7, 'y2020'), cell(9, 'y2020'));
  await expect(figure('count')).toHaveText('计数 3');
  await expect(figure('sum')).toHaveText('合计 288');
  await expect(figure('average')).toHaveText('平均 96');
  await expect(figure('least')).toHaveText('最小 90');
  await expect(figure('most')).toHaveText('最大 99');
  await figure('sum').click();
  await expect(status()).toContainText('已复制合计 288');
  expect(await desk.app.evaluate(({ clipboard }) => clipboard.readText())).toBe('288');
  await select(cell(9, 'y2020'), cell(10, 'y2020'));
  await expect(window.getByText('单位不同（%、人），不作合计')).toBeVisible();
  await expect(figure('sum')).toHaveCount(0);
  await select(cell(7, 'name'), cell(8, 'name'));
  await expect(figure('count')).toHaveText('计数 2');
  await expect(figure('numeric')).toHaveCount(0);
});

test('bulk edits: a preview, one operation by keyboard only, and the dialog remembers', async () => {
  const { window } = desk;
  await select(cell(9, 'y2020'), cell(12, 'y2020'));
  const dialog = await bulkEdit(['Home', 'ArrowDown'], '加上');
  await press('Tab', 'Control+a');
  await window.keyboard.type('0.5');
  await expect(dialog.getByRole('status')).toContainText('改动 4 格，不变 0 格，跳过 0 格');
  await expect(dialog.getByRole('row', { name: /社会保障卡持卡率/ })).toContainText('≥90.5');
  await shows('y2020', 9, ['≥90']);
  await press('Enter');
  await expect(dialog).toBeHidden();
  await shows('y2020', 9, ['≥90.5', '≥3.0', '≥3.64', '≥6.5']);
  expect(await undoName()).toBe('撤销 设值 4×1');
  await press('Control+m');
  await expect(dialog.getByRole('textbox', { name: '数量' })).toHaveValue('0.5');
  await press('Escape');
  await press('Control+z');
  await shows('y2020', 9, ['≥90', '≥2.5', '≥3.14', '≥6']);
});

test('bulk edits: what is no number is skipped and says why; nothing to change cannot be confirmed', async () => {
  const { window } = desk;
  await select(cell(9, 'name'), cell(9, 'y2020'));
  await press('Control+m');
  const dialog = window.getByRole('dialog', { name: '批量修改' });
  await expect(dialog.getByRole('status')).toContainText('不是数值');
  await press('Escape');
  await select(cell(7, 'name'), cell(8, 'name'));
  await press('Control+m');
  await expect(dialog.getByRole('button', { name: '确定' })).toHaveAttribute('aria-disabled', 'true');
  await press('Escape');
});

test('bulk edits: selected adjustments are put back together', async () => {
  const { window } = desk;
  const tab = window.getByRole('tab', { name: /^方案二/ });
  await tab.click();
  const before = (await tab.textContent()) ?? '';
  const inherited = await Promise.all([7, 8, 9].map((number) => cellText(cell(number, 'y2019'))));
  await select(cell(7, 'y2019'), cell(9, 'y2019'));
  await bulkEdit(['Home'], '设为同一内容');
  await press('Tab', 'Control+a');
  await window.keyboard.type('98');
  await press('Enter');
  await shows('y2019', 7, ['98', '98', '98']);
  await select(cell(7, 'y2019'), cell(9, 'y2019'));
  const dialog = await bulkEdit(['End'], '恢复为上级');
  await expect(dialog.getByRole('status')).toContainText('改动 3 格');
  await window.getByRole('button', { name: '确定' }).click();
  await shows('y2019', 7, inherited);
  await expect(tab).toHaveText(before);
});

test('U1 undo and redo select the cells they changed and scroll to them', async () => {
  const { window } = desk;
  await type(7, 'y2017', '91');
  await select(cell(7, 'y2017'), cell(9, 'y2017'));
  await press('Control+d');
  await press('Control+End');
  await press('Control+z');
  await expect(window.locator('[data-figure="count"]')).toHaveText('计数 2');
  await expect(cell(8, 'y2017')).toBeInViewport();
  await expect(cell(9, 'y2017')).toHaveAttribute('aria-selected', 'true');
  await press('Control+Home', 'Control+y');
  await shows('y2017', 7, ['91', '91', '91']);
  await expect(cell(9, 'y2017')).toHaveAttribute('aria-selected', 'true');
});

test('U2 the list names the steps and takes back several at once', async () => {
  const { window } = desk;
  await type(7, 'y2017', '91');
  await select(cell(7, 'y2017'), cell(9, 'y2019'));
  await press('Control+d');
  await type(12, 'y2017', '5.95');
  await window.getByRole('button', { name: '撤销列表' }).click();
  const steps = window.locator('.undo-list-item');
  await expect(steps).toHaveText([/^录入/, /^填充 2×3/, /^录入/]);
  await press('ArrowDown', 'ArrowDown');
  await expect(window.locator('.undo-list-count')).toHaveText('撤销 2 步');
  await press('Enter');
  await expect(status()).toContainText('已撤销 2 步');
  await expect.poll(undoName).toBe('撤销 录入');
  await shows('y2017', 7, ['91']);
});

test('U3 undo still works after another view, another scenario and a filter, and leads back', async () => {
  const { window } = desk;
  await type(7, 'y2017', '91');
  await window.getByRole('tab', { name: /^方案一/ }).click();
  await press('Control+3');
  await press('Control+z');
  await expect(window.getByRole('tab', { name: /^现行方案/ })).toHaveAttribute('aria-selected', 'true');
  await expect(cell(7, 'y2017')).toHaveAttribute('aria-selected', 'true');
  await press('Control+y');
  await shows('y2017', 7, ['91']);
  await window.getByRole('radio', { name: /^需提升/ }).click();
  await expect(cell(7, 'y2017')).toHaveCount(0);
  await press('Control+z');
  await expect(cell(7, 'y2017')).toHaveAttribute('aria-selected', 'true');
});

test('U4 Ctrl+Z inside the editor takes back letters only', async () => {
  const { window } = desk;
  await type(7, 'y2017', '91');
  await standOn(window, cell(7, 'y2017'));
  await press('F2');
  await window.keyboard.type('5');
  await press('Control+z');
  await expect(window.locator('.sheet-editor-input')).toHaveValue('91');
  await press('Escape');
  await shows('y2017', 7, ['91']);
  expect(await undoName()).toBe('撤销 录入');
});
