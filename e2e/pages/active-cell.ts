import { expect, type Locator, type Page } from '@playwright/test';

/** `row id / column id` of the cell that assistive technology is led to, or null where none is. */
export function activeCell(window: Page): Promise<string | null> {
  return window.evaluate(() => {
    const id = document.querySelector('.sheet-editor-input')?.getAttribute('aria-activedescendant') ?? '';
    const cell = document.getElementById(id);
    const row = cell?.closest('[row-id]')?.getAttribute('row-id');
    return row == null ? null : `${row} / ${cell?.getAttribute('col-id')}`;
  });
}

/** Waits until the active cell is this one. */
export async function expectActive(window: Page, place: string): Promise<void> {
  await expect.poll(() => activeCell(window)).toBe(place);
}

/** The mode of the sheet: ready, enter (typing), edit (F2) or list. */
export async function expectMode(window: Page, mode: 'ready' | 'enter' | 'edit' | 'list'): Promise<void> {
  await expect(window.locator('.sheet-editor-input')).toHaveAttribute('data-sheet-mode', mode);
}

/** Leaves whatever is open and stands on this cell in ready mode. */
export async function standOn(window: Page, cell: Locator): Promise<void> {
  await window.keyboard.press('Escape');
  await window.keyboard.press('Escape');
  await cell.click();
  await expectMode(window, 'ready');
}
