import os from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { sheetOf } from '../pages/sheet';
import { expectOpen, startDesk } from './edited-desk';
import { median } from './median';

const EDITS = 30;
/** What the promise gives an edit, ms. */
const PROMISED = 1000;

/** No fault at all: how long a typed edit takes from Enter to 已保存, as the page itself sees both. */
export async function timeToSaved(folder: string): Promise<string> {
  const desk = await startDesk(path.join(folder, 'data'));
  try {
    await expectOpen(desk);
    const sheet = sheetOf(desk.window);
    await sheet.cell('每千人注册护士数', 'y2020').waitFor();
    const waits: number[] = [];
    for (let edit = 0; edit < EDITS; edit += 1) {
      await watchNextEnter(desk.window);
      await sheet.type('每千人注册护士数', 'y2020', `3.${10 + edit}`);
      waits.push(await desk.window.evaluate(() => window.timeToSaved));
    }
    const within = waits.filter((wait) => wait <= PROMISED).length;
    const load = os.loadavg()[0]?.toFixed(1);
    return `${EDITS} typed edits from Enter to 已保存: median ${median(waits)} ms, worst ${Math.round(Math.max(...waits))} ms, ${within} of ${EDITS} within ${PROMISED} ms (load ${load} on ${os.cpus().length} cores)`;
  } finally {
    await desk.kill();
  }
}

declare global {
  interface Window {
    timeToSaved: Promise<number>;
  }
}

/** From the next Enter until the state has gone from 已保存 to something else and back. No named function: it runs in the page. */
function watchNextEnter(page: Page): Promise<void> {
  return page.evaluate(() => {
    window.timeToSaved = new Promise((resolve) => {
      const over = new AbortController();
      let began = 0;
      let left = false;
      addEventListener(
        'keydown',
        ({ key }) => {
          if (key === 'Enter') began = performance.now();
        },
        { capture: true, signal: over.signal },
      );
      new MutationObserver((_, observer) => {
        const saved = document.querySelector('.saved-state-saved') !== null;
        if (began === 0 || !saved) left ||= began > 0;
        else if (left) {
          observer.disconnect();
          over.abort();
          resolve(performance.now() - began);
        }
      }).observe(document.body, { subtree: true, childList: true, attributes: true });
    });
  });
}
