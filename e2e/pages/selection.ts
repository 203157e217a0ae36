import { expect, type Locator, type Page } from '@playwright/test';

/** The selection of the sheet, by position: rows from 1 as numbered in the sheet, columns by id. */
export interface SelectionPage {
  cell(row: number, column: string): Locator;
  number(row: number): Locator;
  header(column: string): Locator;
  readonly corner: Locator;
  /** Presses on one, goes to the other and releases, with keys held. */
  drag(from: Locator, to: Locator, held?: readonly string[]): Promise<void>;
  /** Waits until exactly these cells on screen are selected: `3 y2017`. */
  expectCells(cells: readonly string[]): Promise<void>;
  expectActive(row: number, column: string): Promise<void>;
  /** What was said last to a screen reader. */
  readonly said: Locator;
  press(...keys: readonly string[]): Promise<void>;
  /** Known state: nothing typed, one cell selected, no mode. */
  stand(row: number, column: string): Promise<void>;
}

export function selectionOf(window: Page): SelectionPage {
  const row = (at: number) => window.locator(`.sheet-grid .ag-row[aria-rowindex="${at + 1}"]`);
  const cell = (at: number, column: string) => row(at).locator(`.ag-cell[col-id="${column}"]`);
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await window.keyboard.press(key);
  };
  return {
    cell,
    press,
    number: (at) => row(at).locator('.sheet-number-cell'),
    header: (column) => window.locator(`.sheet-grid .ag-header-cell[col-id="${column}"]`),
    corner: window.locator('.sheet-grid .ag-header-cell.sheet-header-numbers'),
    said: window.locator('.sheet-said'),
    async drag(from, to, held = []) {
      const [a, b] = [await middle(from), await middle(to)];
      for (const key of held) await window.keyboard.down(key);
      await window.mouse.move(a.x, a.y);
      await window.mouse.down();
      await window.mouse.move((a.x + b.x) / 2, (a.y + b.y) / 2);
      await window.mouse.move(b.x, b.y);
      // The range follows once for each frame of the screen.
      await window.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      await window.mouse.up();
      for (const key of held) await window.keyboard.up(key);
    },
    async expectCells(cells) {
      await expect.poll(() => selectedCells(window)).toEqual([...cells]);
    },
    async expectActive(at, column) {
      await expect(cell(at, column)).toHaveClass(/sheet-cell-active/);
    },
    async stand(at, column) {
      await press('Escape', 'Escape', 'Escape');
      await cell(at, column).click();
      await expect.poll(() => selectedCells(window)).toEqual([`${at} ${column}`]);
    },
  };
}

/** Cells of a block, row by row, as `expectCells` takes them. */
export function block(rows: readonly [number, number], columns: readonly string[]): string[] {
  const count = rows[1] - rows[0] + 1;
  return Array.from({ length: count }, (_, at) => columns.map((column) => `${rows[0] + at} ${column}`)).flat();
}

function selectedCells(window: Page): Promise<string[]> {
  return window.locator('.sheet-grid .ag-cell[aria-selected="true"]').evaluateAll((cells) =>
    cells.map((cell) => {
      const row = Number(cell.closest('.ag-row')?.getAttribute('aria-rowindex')) - 1;
      return `${row} ${cell.getAttribute('col-id')}`;
    }),
  );
}

async function middle(of: Locator): Promise<{ readonly x: number; readonly y: number }> {
  const box = await of.boundingBox();
  if (box === null) throw new Error('not on screen');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
