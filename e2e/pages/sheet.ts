import type { Locator, Page } from '@playwright/test';

/** The sheet of the current view, in a planner's words: rows by the name they show, columns by id. */
export interface SheetPage {
  /** The cell of a row; the row is found by the exact text of one of its cells. */
  cell(row: string, column: string): Locator;
  /** Types into a cell as a hand does: click, keys, Enter. */
  type(row: string, column: string, text: string): Promise<void>;
  readonly editor: Locator;
  /** What stands beside the open editor: how the text reads, or why it is refused. */
  readonly reading: Locator;
}

export function sheetOf(window: Page): SheetPage {
  const cell = (row: string, column: string): Locator =>
    window
      .locator('[role="row"]')
      .filter({ has: window.getByText(row, { exact: true }) })
      .locator(`[role="gridcell"][col-id="${column}"]`)
      .last();
  const editor = window.locator('.sheet-editor-input');
  return {
    cell,
    editor,
    reading: window.locator('.sheet-hint'),
    async type(row, column, text) {
      await cell(row, column).click();
      await window.keyboard.type(text);
      await window.keyboard.press('Enter');
    },
  };
}

/** The text of a target cell as a reader sees it: sign, whole, fraction. */
export async function cellText(cell: Locator): Promise<string> {
  return (await cell.innerText()).replace(/\s+/g, '');
}
