import { expect, type Page, test } from '@playwright/test';
import { oneDesk } from './one-desk';
import { expectActive, expectMode, standOn } from './pages/active-cell';
import { sheetOf } from './pages/sheet';

/** What a screen reader is told, and what eyes that need more contrast or size get: GRID.md, table C-A. */
const desk = oneDesk();
const CARD = '社会保障卡持卡率';
const sheet = () => sheetOf(desk.window);
const said = () => desk.window.locator('.sheet-said');
const press = async (...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await desk.window.keyboard.press(key);
};

test('A1 the sheet, its headers and its cells have roles and names; a target is said in words', async () => {
  const grid = desk.window.getByRole('grid', { name: /指标 — 现行方案 — 苏州市/ });
  await expect(grid).toBeVisible();
  const unnamed = await grid
    .getByRole('columnheader')
    .evaluateAll((headers) => headers.filter((header) => (header.textContent ?? '').trim() === '').length);
  expect(unnamed).toBe(0);
  await expect(sheet().cell(CARD, 'y2020')).toHaveAttribute('aria-label', /^大于等于 ?90/);
  await expect(sheet().cell('城镇登记失业率', 'y2020')).toHaveAttribute('aria-label', /^小于 ?3\.5/);
});

test('A1 the focus is on one named input that leads to the active cell and points to the sheet', async () => {
  await standOn(desk.window, sheet().cell(CARD, 'y2020'));
  const input = sheet().editor;
  await expect(input).toBeFocused();
  await expect(input).toHaveAttribute('aria-label', /现行方案/);
  const leads = await input.evaluate((element) => {
    const cell = document.getElementById(element.getAttribute('aria-activedescendant') ?? '');
    const grid = document.getElementById(element.getAttribute('aria-controls') ?? '');
    return { label: cell?.getAttribute('aria-label'), role: grid?.getAttribute('role'), inside: grid?.contains(cell) };
  });
  expect(leads).toMatchObject({ role: 'grid', inside: true });
  expect(leads.label).toContain('大于等于');
});

test('A1 a cell that is adjusted, cannot be edited or holds no value is said to be so', async () => {
  await expect(sheet().cell(CARD, 'attribute')).toHaveAttribute('aria-label', /未填/);
  await expect(sheet().cell(CARD, 'state')).toHaveAttribute('aria-label', /\S/);
  await desk.window.getByRole('tab', { name: '方案一 稳妥（示例）' }).click();
  await sheet().type(CARD, 'y2020', '96');
  await expect(sheet().cell(CARD, 'y2020')).toHaveAttribute('aria-label', /本方案调整/);
  await desk.window.getByRole('tab', { name: '现行方案' }).click();
});

test('A1 editing, refusals and selections are announced', async () => {
  await standOn(desk.window, sheet().cell(CARD, 'y2020'));
  await desk.window.keyboard.type('9..2');
  await expect(sheet().editor).toHaveAttribute('aria-label', '正在编辑');
  await press('Enter');
  await expect(sheet().editor).toHaveAttribute('aria-invalid', 'true');
  await expect(said()).toContainText('两个小数点');
  await expect(said()).toHaveAttribute('aria-live', 'polite');
  const described = await sheet().editor.evaluate(
    (input) => document.getElementById(input.getAttribute('aria-describedby') ?? '')?.textContent,
  );
  expect(described).toContain('两个小数点');
  await press('Escape', 'Control+a');
  await expect(said()).toContainText(/选/);
});

test('A2 every control that Tab reaches shows where the focus is, in every theme', async () => {
  for (const theme of ['light', 'dark', 'contrast']) {
    await desk.window.evaluate((name) => {
      document.documentElement.dataset['theme'] = name;
    }, theme);
    await standOn(desk.window, sheet().cell(CARD, 'y2020'));
    await press('F6');
    const unseen: string[] = [];
    for (let step = 0; step < 30; step += 1) {
      await press('Tab');
      const focus = await focusOf(desk.window);
      if (focus.sheet) break;
      if (!focus.shown) unseen.push(focus.what);
    }
    expect(unseen, theme).toEqual([]);
  }
  await desk.window.evaluate(() => {
    document.documentElement.dataset['theme'] = 'light';
  });
});

test('A2 the active cell carries the focus ring of the theme', async () => {
  for (const theme of ['light', 'dark', 'contrast']) {
    await desk.window.evaluate((name) => {
      document.documentElement.dataset['theme'] = name;
    }, theme);
    await standOn(desk.window, sheet().cell(CARD, 'y2019'));
    const ring = await desk.window.evaluate(() => {
      const probe = document.createElement('i');
      probe.style.color = 'var(--focus-ring)';
      document.body.append(probe);
      const wanted = getComputedStyle(probe).color;
      probe.remove();
      const around = document.querySelectorAll(
        '.sheet-cell-active, .sheet-cell-active *, .sheet-overlay *, .sheet-ranges *',
      );
      return [...around].some((element) =>
        ['', '::before', '::after'].some((part) => {
          const style = getComputedStyle(element, part || null);
          const lines = `${style.outlineStyle === 'none' ? '' : style.outline} ${style.boxShadow} ${style.borderStyle === 'none' ? '' : style.borderColor}`;
          return lines.includes(wanted);
        }),
      );
    });
    expect(ring, theme).toBe(true);
  }
  await desk.window.evaluate(() => {
    document.documentElement.dataset['theme'] = 'light';
  });
});

test('A2 W3 no trap: from the sheet F6 leads on, from a dialog and the palette Esc leads back to the same cell', async () => {
  await standOn(desk.window, sheet().cell(CARD, 'y2020'));
  await press('Control+k');
  await expect(desk.window.locator('.command-palette-input')).toBeFocused();
  await press('Escape');
  await expect(sheet().editor).toBeFocused();
  await expectActive(desk.window, 'indicator-09 / y2020');
  await press('Control+/');
  await expect(desk.window.getByRole('dialog', { name: /快捷键/ })).toBeVisible();
  await press('Escape');
  await press('F1');
  const topics = desk.window.getByRole('dialog', { name: '帮助' }).getByRole('tab');
  await expect(topics.filter({ hasText: '指标与目标的写法' })).toBeFocused();
  await press('ArrowDown');
  await expect(desk.window.getByRole('tabpanel', { name: '分区' })).toContainText('差额');
  await press('Escape');
  await expect(desk.window.getByRole('dialog')).toHaveCount(0);
  await press('F6', 'Shift+F6');
  await expect(sheet().editor).toBeFocused();
  await expectMode(desk.window, 'ready');
});

test('A6 rows and columns are counted whole and read in order, also after scrolling', async () => {
  const grid = desk.window.getByRole('grid').first();
  const counts = await grid.evaluate((element) => ({
    rows: Number(element.getAttribute('aria-rowcount')),
    columns: Number(element.getAttribute('aria-colcount')),
  }));
  // Header, 27 indicators, the row that adds one; row numbers, ten columns.
  expect(counts).toEqual({ rows: 29, columns: 11 });
  for (const top of [0, 200, 10_000]) {
    await desk.window
      .locator('.ag-grid-viewport')
      .first()
      .evaluate((element, to) => element.scrollTo(0, to), top);
    const order = await grid.evaluate((element) => {
      const rows = [...element.querySelectorAll('.ag-row')];
      return {
        rows: rows.map((row) => Number(row.getAttribute('aria-rowindex'))),
        cells: rows.map((row) =>
          [...row.querySelectorAll('.ag-cell')].map((cell) => Number(cell.getAttribute('aria-colindex'))),
        ),
      };
    });
    expect(order.rows.length).toBeGreaterThan(5);
    expect(order.rows).toEqual(order.rows.toSorted((left, right) => left - right));
    for (const cells of order.cells) expect(cells).toEqual(cells.toSorted((left, right) => left - right));
  }
});

test('A4 at 200 % text in a window of 1366×768 no control is cut off or out of reach', async () => {
  await desk.app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    window?.setBounds({ x: 0, y: 0, width: 1366, height: 768 });
    window?.webContents.setZoomFactor(2);
  });
  await expect.poll(() => desk.window.evaluate(() => window.innerWidth)).toBeLessThan(700);
  const lost = await desk.window.evaluate(() => {
    const controls = document.querySelectorAll<HTMLElement>(
      'button, input, [role="tab"], [role="radio"], [role="combobox"]',
    );
    return [...controls]
      .filter((control) => control.offsetParent !== null && control.closest('.ag-root-wrapper') === null)
      .flatMap((control) => {
        const { left, top, right, bottom } = control.getBoundingClientRect();
        const scrolls = (element: HTMLElement | null): boolean =>
          element !== null &&
          (/(auto|scroll)/.test(`${getComputedStyle(element).overflowX} ${getComputedStyle(element).overflowY}`) ||
            scrolls(element.parentElement));
        const inside = left >= -1 && top >= -1 && right <= innerWidth + 1 && bottom <= innerHeight + 1;
        const name = control.getAttribute('aria-label') ?? control.textContent ?? control.className;
        return inside || scrolls(control.parentElement) ? [] : [`${name} ${Math.round(left)},${Math.round(top)}`];
      });
  });
  expect(lost).toEqual([]);
  await standOn(desk.window, sheet().cell(CARD, 'unit'));
  await desk.window.keyboard.type('人');
  await expect(sheet().editor).toBeInViewport();
  await press('Escape');
  await desk.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(1));
});

/** What has the focus, and whether an outline or a shadow of it can be seen. */
function focusOf(window: Page): Promise<{ readonly what: string; readonly sheet: boolean; readonly shown: boolean }> {
  return window.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const style = getComputedStyle(element);
    const inner = element.parentElement === null ? style : getComputedStyle(element.parentElement);
    const outlined = [style, inner].some(
      (each) => each.outlineStyle !== 'none' && Number.parseFloat(each.outlineWidth) >= 2,
    );
    return {
      what: `${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent?.slice(0, 20) ?? ''}`,
      sheet: element.classList.contains('sheet-editor-input'),
      shown: outlined || style.boxShadow !== 'none',
    };
  });
}
