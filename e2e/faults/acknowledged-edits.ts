import type { Page } from '@playwright/test';

/** Where the desk stands, as the page itself says. */
export async function stageOf(window: Page): Promise<string> {
  await window.waitForFunction(() => !['', 'starting'].includes(document.documentElement.dataset['stage'] ?? ''));
  return window.evaluate(() => document.documentElement.dataset['stage'] ?? '');
}

/**
 * Makes operations by undo and redo, the quickest way by keys, and waits until the desk says 已保存 for all of them.
 * `redo` tells whether the first is a redo. Answers how many were acknowledged.
 */
export function acknowledgedTurns(window: Page, count: number, redo: boolean): Promise<number> {
  return window.evaluate(
    async ([turns, first]) => {
      for (let turn = 0; turn < turns; turn += 1) {
        const key = (turn % 2 === 0) === first ? 'y' : 'z';
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey: true, bubbles: true }));
      }
      // The state is 正在保存 at once; the page draws it a moment later.
      await new Promise((resolve) => setTimeout(resolve, 20));
      while (document.querySelector('.saved-state-saved') === null) {
        if (document.querySelector('.saved-state-failed') !== null) throw new Error('The desk could not save.');
        await new Promise((resolve) => setTimeout(resolve, 2));
      }
      return turns;
    },
    [count, redo] as const,
  );
}

/** The same without waiting: what is under way when the power goes. */
export async function turnsUnderWay(window: Page, count: number, redo: boolean): Promise<void> {
  await window.evaluate(
    ([turns, first]) => {
      for (let turn = 0; turn < turns; turn += 1) {
        const key = (turn % 2 === 0) === first ? 'y' : 'z';
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey: true, bubbles: true }));
      }
    },
    [count, redo] as const,
  );
}
