import { writeFile } from 'node:fs/promises';
import type { BrowserWindow } from 'electron';

const BETWEEN_LOOKS_MS = 400;
const MOST_LOOKS = 40;

/**
 * Leaves a PNG of the window once the desk is there (`data-stage` of its page) and has stopped changing: two equal
 * looks in a row. For starts without a display, where nobody could look.
 */
export async function takeWindowPicture(window: BrowserWindow, file: string): Promise<void> {
  let last: Buffer = Buffer.alloc(0);
  for (let look = 0; look < MOST_LOOKS; look += 1) {
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_LOOKS_MS));
    if (window.isDestroyed()) return;
    if (!(await deskIsThere(window))) continue;
    const picture = (await window.webContents.capturePage()).toPNG();
    const still = picture.length > 0 && picture.equals(last);
    last = picture;
    if (still) break;
  }
  if (last.length === 0) throw new Error('The desk did not come up in time; there is nothing to take a picture of.');
  await writeFile(file, last);
}

/** The page says on its root where it stands; before that it is an empty ground that looks finished. */
async function deskIsThere(window: BrowserWindow): Promise<boolean> {
  const stage: unknown = await window.webContents.executeJavaScript('document.documentElement.dataset.stage');
  return typeof stage === 'string' && stage !== 'starting';
}
