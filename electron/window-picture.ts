import { writeFile } from 'node:fs/promises';
import type { BrowserWindow } from 'electron';

const BETWEEN_LOOKS_MS = 400;
const MOST_LOOKS = 40;

/**
 * Leaves a PNG of the window once it has stopped changing: two equal looks in a row after the page has loaded.
 * For starts without a display, where nobody could look.
 */
export async function takeWindowPicture(window: BrowserWindow, file: string): Promise<void> {
  let last: Buffer = Buffer.alloc(0);
  for (let look = 0; look < MOST_LOOKS; look += 1) {
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_LOOKS_MS));
    if (window.isDestroyed()) return;
    const picture = (await window.webContents.capturePage()).toPNG();
    const still = picture.length > 0 && picture.equals(last);
    last = picture;
    if (still) break;
  }
  await writeFile(file, last);
  process.stdout.write(`EQUIPLAN_PICTURE ${file}\n`);
}
