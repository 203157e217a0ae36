import { expect, test } from '@playwright/test';
import { oneDesk } from './one-desk';
import { block, selectionOf } from './pages/selection';

/** Selecting in the packaged window: GRID.md, table C-S, and the pointer rows of table C-P that act on a selection. */
const desk = oneDesk();
const sheet = () => selectionOf(desk.window);
const YEARS = ['y2016', 'y2017', 'y2018', 'y2019', 'y2020'];
const COLUMNS = ['category', 'name', 'unit', 'attribute', ...YEARS, 'state'];

test('S1 a drag selects the rectangle; the cell where it began stays active', async () => {
  await sheet().drag(sheet().cell(5, 'y2018'), sheet().cell(3, 'y2017'));
  await sheet().expectCells(block([3, 5], ['y2017', 'y2018']));
  await sheet().expectActive(5, 'y2018');
  await expect(sheet().said).toContainText('已选 3 行 2 列');
});

test('S1 a drag past the lower edge scrolls and goes on selecting', async () => {
  await sheet().stand(3, 'y2017');
  const box = await sheet().cell(3, 'y2017').boundingBox();
  if (box === null) throw new Error('not on screen');
  await desk.window.mouse.move(box.x + 9, box.y + 9);
  await desk.window.mouse.down();
  const bottom = await desk.window.evaluate(
    () => document.querySelector('.sheet-grid')?.getBoundingClientRect().bottom,
  );
  await desk.window.mouse.move(box.x + 9, (bottom ?? 0) + 12, { steps: 3 });
  await expect(sheet().cell(27, 'y2017')).toHaveAttribute('aria-selected', 'true');
  await desk.window.mouse.up();
  await expect(sheet().said).toContainText(/已选 2[5-9] 行 1 列/);
  await sheet().press('Control+Home');
});

test('S2 Shift+click and Shift+arrow extend from the active cell, which stays', async () => {
  await sheet().stand(4, 'y2017');
  await sheet()
    .cell(6, 'y2018')
    .click({ modifiers: ['Shift'] });
  await sheet().expectCells(block([4, 6], ['y2017', 'y2018']));
  await sheet().press('Shift+ArrowUp', 'Shift+ArrowRight');
  await sheet().expectCells(block([4, 5], ['y2017', 'y2018', 'y2019']));
  await sheet().expectActive(4, 'y2017');
});

test('S3 Ctrl+click and Ctrl+drag add ranges; Ctrl+click inside takes a cell out', async () => {
  await sheet().stand(2, 'y2017');
  await sheet().drag(sheet().cell(4, 'y2018'), sheet().cell(5, 'y2019'), ['Control']);
  await sheet().expectCells(['2 y2017', ...block([4, 5], ['y2018', 'y2019'])]);
  await expect(sheet().said).toContainText('已选 2 处，共 5 格');
  await sheet()
    .cell(4, 'y2018')
    .click({ modifiers: ['Control'] });
  await sheet().expectCells(['2 y2017', '4 y2019', ...block([5, 5], ['y2018', 'y2019'])]);
});

test('S4 Ctrl+Shift with an arrow, Home and End extends to the edge of the data, the start and the end', async () => {
  await sheet().stand(25, 'y2018');
  await sheet().press('Control+Shift+ArrowDown');
  await expect(sheet().said).toContainText(/行 1 列/);
  await sheet().expectActive(25, 'y2018');
  await sheet().press('Control+Home');
  await sheet().stand(2, 'y2017');
  await sheet().press('Control+Shift+Home');
  await sheet().expectCells(block([1, 2], ['unit', 'attribute', 'y2016', 'y2017']));
  await sheet().stand(2, 'y2017');
  await sheet().press('Control+Shift+End');
  await expect(sheet().said).toContainText(/已选 2[67] 行 5 列/);
  await sheet().press('Control+Home');
});

test('S5 Shift+PgDn extends by a screen and keeps the columns', async () => {
  await sheet().stand(1, 'y2017');
  await sheet().press('Shift+ArrowRight', 'Shift+PageDown');
  await expect(sheet().said).toContainText(/已选 (1\d|2\d) 行 2 列/);
  await sheet().press('Shift+PageUp');
  await sheet().expectCells(block([1, 1], ['y2017', 'y2018']));
});

test('S6 S14 Ctrl+A takes the current region, then everything; Ctrl+Shift+8 the region', async () => {
  await sheet().stand(2, 'y2017');
  await sheet().press('Control+Shift+8');
  const region = await sheet().said.textContent();
  await sheet().stand(2, 'y2017');
  await sheet().press('Control+a');
  await expect(sheet().said).toContainText((region ?? '').trim());
  await sheet().press('Control+a');
  await expect(sheet().said).toContainText('已选全部');
  await sheet().expectActive(2, 'y2017');
});

test('S7 Ctrl+Space takes the column, Shift+Space the row', async () => {
  await sheet().stand(3, 'y2018');
  await sheet().press('Control+Space');
  await expect(sheet().said).toContainText('已选 1 整列');
  await sheet().stand(3, 'y2018');
  await sheet().press('Shift+Space');
  await sheet().expectCells(block([3, 3], COLUMNS));
  await expect(sheet().said).toContainText('已选 1 整行');
});

test('S8 S16 column headers select by click, drag, Shift and Ctrl, show it, and do not sort', async () => {
  const first = await sheet().cell(1, 'name').innerText();
  await sheet().drag(sheet().header('y2017'), sheet().header('y2018'));
  await expect(sheet().said).toContainText('已选 2 整列');
  await expect(sheet().header('y2018')).toHaveClass(/sheet-echo/);
  await expect(sheet().header('y2019')).not.toHaveClass(/sheet-echo/);
  await sheet()
    .header('y2020')
    .click({ modifiers: ['Shift'] });
  await expect(sheet().said).toContainText('已选 4 整列');
  await sheet()
    .header('unit')
    .click({ modifiers: ['Control'], position: { x: 8, y: 12 } });
  await expect(sheet().said).toContainText('已选 2 处');
  await expect(sheet().header('unit')).toHaveClass(/sheet-echo/);
  expect(await sheet().cell(1, 'name').innerText()).toBe(first);
});

test('S9 S16 row numbers select by click, drag and Shift, and show it; the corner takes everything', async () => {
  await sheet().drag(sheet().number(3), sheet().number(4));
  await sheet().expectCells(block([3, 4], COLUMNS));
  await expect(sheet().number(4)).toHaveClass(/sheet-echo/);
  await sheet()
    .number(6)
    .click({ modifiers: ['Shift'] });
  await sheet().expectCells(block([3, 6], COLUMNS));
  await sheet().corner.click();
  await expect(sheet().said).toContainText('已选全部');
});

test('S10 Enter and Tab go round within the selection and keep it', async () => {
  await sheet().drag(sheet().cell(3, 'y2017'), sheet().cell(4, 'y2018'));
  const cells = block([3, 4], ['y2017', 'y2018']);
  for (const [key, row, column] of [
    ['Enter', 4, 'y2017'],
    ['Enter', 3, 'y2018'],
    ['Tab', 4, 'y2017'],
    ['Shift+Tab', 3, 'y2018'],
    ['Shift+Enter', 4, 'y2017'],
  ] as const) {
    await sheet().press(key);
    await sheet().expectActive(row, column);
    await sheet().expectCells(cells);
  }
});

test('S11 Ctrl+. goes to the next corner, Ctrl+Alt+. too', async () => {
  await sheet().drag(sheet().cell(3, 'y2017'), sheet().cell(5, 'y2019'));
  await sheet().press('Control+.');
  await sheet().expectActive(3, 'y2019');
  await sheet().press('Control+Alt+.');
  await sheet().expectActive(5, 'y2019');
});

test('S12 Shift+Backspace goes back to the active cell alone', async () => {
  await sheet().drag(sheet().cell(3, 'y2017'), sheet().cell(5, 'y2019'));
  await sheet().press('Shift+Backspace');
  await sheet().expectCells(['3 y2017']);
});

test('S13 F8 extends with plain arrows, Shift+F8 adds, Esc leaves; the status line names the mode', async () => {
  await sheet().stand(3, 'y2017');
  await sheet().press('F8', 'ArrowDown', 'ArrowRight');
  await expect(desk.window.locator('.status-bar')).toContainText('扩展选定');
  await sheet().expectCells(block([3, 4], ['y2017', 'y2018']));
  await sheet().press('Escape');
  await expect(desk.window.locator('.status-bar')).not.toContainText('扩展选定');
  await sheet().stand(3, 'y2017');
  await sheet().press('Shift+F8', 'ArrowDown', 'ArrowDown', 'Shift+ArrowRight');
  await sheet().expectCells(['3 y2017', '5 y2017', '5 y2018']);
  await sheet().press('Escape', 'ArrowUp');
  await sheet().expectCells(['4 y2017']);
});

test('S15 the selection stays on its rows when others are filtered away and come back', async () => {
  const selected = () =>
    desk.window
      .locator('.ag-row:has(.ag-cell[aria-selected="true"]) .ag-cell[col-id="name"]')
      .evaluateAll((cells) => cells.map((cell) => cell.textContent));
  await sheet().drag(sheet().cell(5, 'y2017'), sheet().cell(4, 'y2017'));
  const [looser, needs] = ['城镇登记失业率', '城镇新增就业人数'];
  await expect.poll(selected).toEqual([looser, needs]);
  await desk.window.getByRole('radio', { name: /^需提升/ }).click();
  await expect.poll(selected).toEqual([needs]);
  await desk.window.getByRole('radio', { name: /^全部/ }).click();
  await expect.poll(selected).toEqual([looser, needs]);
});

test('S17 a right click inside keeps the selection, outside moves it; then the menu opens', async () => {
  await sheet().drag(sheet().cell(3, 'y2017'), sheet().cell(4, 'y2018'));
  await sheet().cell(4, 'y2017').click({ button: 'right' });
  await expect(desk.window.getByRole('menu')).toBeVisible();
  await sheet().expectCells(block([3, 4], ['y2017', 'y2018']));
  await sheet().press('Escape');
  await sheet().cell(7, 'y2019').click({ button: 'right' });
  await expect(desk.window.getByRole('menu')).toBeVisible();
  await sheet().press('Escape');
  await sheet().expectCells(['7 y2019']);
});

test('P1 the border of a selection drags its cells elsewhere; one undo brings all back', async () => {
  await sheet().drag(sheet().cell(14, 'y2017'), sheet().cell(14, 'y2018'));
  const texts = async (row: number) =>
    Promise.all(['y2017', 'y2018'].map((column) => sheet().cell(row, column).innerText()));
  const [source, target] = [await texts(14), await texts(16)];
  const edge = desk.window.locator('.sheet-range-last > .sheet-range-edge[data-side="bottom"]');
  const box = await edge.boundingBox();
  const to = await sheet().cell(16, 'y2017').boundingBox();
  if (box === null || to === null) throw new Error('not on screen');
  await desk.window.mouse.move(box.x + 20, box.y + 1);
  await desk.window.mouse.down();
  await desk.window.mouse.move(to.x + 20, to.y + 4, { steps: 4 });
  await expect(desk.window.locator('.sheet-range-ghost')).toBeVisible();
  await desk.window.mouse.up();
  await expect.poll(() => texts(16)).toEqual(source);
  await sheet().expectCells(block([16, 16], ['y2017', 'y2018']));
  await sheet().press('Control+z');
  await expect.poll(() => texts(16)).toEqual(target);
  expect(await texts(14)).toEqual(source);
});

test('P5 a cell the keyboard rests on says what it cuts off, as the tooltip does', async () => {
  await sheet().stand(5, 'name');
  await desk.window.evaluate(() => document.documentElement.style.setProperty('--type-body', '26px'));
  await sheet().press('ArrowDown');
  await expect(desk.window.locator('.sheet-hint[data-tone="tip"]')).toBeVisible();
  await desk.window.evaluate(() => document.documentElement.style.removeProperty('--type-body'));
  await sheet().press('ArrowDown');
});

test('S1 S2 a sheet for reading selects and says its size, and refuses edits with its reason', async () => {
  await desk.window.locator('.view-rail').getByText('对照').click();
  await sheet().drag(sheet().cell(2, 'name'), sheet().cell(4, 'base'));
  await sheet().expectCells(block([2, 4], ['name', 'unit', 'base']));
  await expect(sheet().said).toContainText('已选 3 行 3 列，9 格有内容');
  await expect(desk.window.locator('.sheet-fill-handle')).toHaveCount(0);
  await sheet().press('Delete');
  await expect(sheet().said).toContainText('只供查看');
  await desk.window.locator('.view-rail').getByText('指标').click();
  await sheet().stand(1, 'unit');
});

test('S9 S10 headings of the project sheet are selected with their rows', async () => {
  await desk.window.locator('.view-rail').getByText('项目').click();
  await sheet().drag(sheet().number(1), sheet().number(3));
  await expect(sheet().said).toContainText('已选 3 整行');
  await sheet().press('Tab');
  await sheet().expectActive(1, 'quantity');
  await desk.window.locator('.view-rail').getByText('指标').click();
  await sheet().stand(1, 'unit');
});

test('P8 the frame of a range lies on the edges of its cells at every scale of the screen', async () => {
  for (const factor of [1, 1.25, 1.5]) {
    await desk.app.evaluate(({ BrowserWindow }, zoom) => {
      BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(zoom);
    }, factor);
    await expect.poll(() => desk.window.evaluate(() => devicePixelRatio)).toBe(factor);
    await expect(sheet().cell(5, 'y2017')).toBeInViewport();
    await sheet().drag(sheet().cell(3, 'name'), sheet().cell(5, 'y2017'));
    await sheet().expectActive(3, 'name');
    const gaps = await desk.window.evaluate(() => {
      const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
      const first = box('.ag-row[aria-rowindex="4"] .ag-cell[col-id="name"]');
      const last = box('.ag-row[aria-rowindex="6"] .ag-cell[col-id="y2017"]');
      const left = box('.sheet-ranges-frozen .sheet-range-last');
      const right = box('.sheet-ranges-scrolling .sheet-range-last');
      if (!first || !last || !left || !right) return null;
      return [left.left - first.left, left.top - first.top, right.right - last.right, right.bottom - last.bottom];
    });
    expect(gaps?.map((gap) => Math.abs(gap) < 0.02)).toEqual([true, true, true, true]);
  }
  await desk.app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(1);
  });
});
