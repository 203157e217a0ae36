import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { sheetOf } from '../pages/sheet';
import { stageOf, turnsUnderWay } from './acknowledged-edits';
import { editedDesk, expectOperations, startDesk } from './edited-desk';
import { restoredByChoice } from './restored-by-choice';

const MEGABYTES = 160;

/** Fills a small disk under the running app: it must say so, hold still, and lose nothing at the next start. */
export async function fullDisk(folder: string): Promise<string> {
  const data = path.join(folder, 'data');
  fs.mkdirSync(data, { recursive: true });
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${MEGABYTES}m`, 'tmpfs', data]);
  const filler = path.join(data, 'filler');
  try {
    const { desk, operations } = await editedDesk(data, 20);
    fill(filler);
    await sheetOf(desk.window).type('每千人注册护士数', 'y2020', '3.9');
    // A small edit still fits into the last page of a file; forty do not.
    await turnsUnderWay(desk.window, 40, false);
    // One of them fails, or the look at the disk that comes every minute was first and lets none begin.
    await desk.window
      .locator('.banner')
      .filter({ hasText: /未保存|暂停修改/ })
      .first()
      .waitFor();
    await desk.kill();
    // A start on the full disk opens the plan or says why not; either way it is harmless.
    const full = await startDesk(data);
    const stage = await stageOf(full.window);
    const title = stage === 'open' ? '' : await full.window.getByRole('heading').innerText();
    await full.kill();
    if (stage !== 'open' && title !== '磁盘已满') throw new Error(`On the full disk the desk says: ${title}.`);
    fs.rmSync(filler);
    // A write that was cut off may leave a store or a journal that has to be restored; nothing acknowledged may be lost.
    const trouble = await restoredByChoice(data);
    await expectOperations(data, operations);
    await expectOperations(data, operations);
    return `a ${MEGABYTES} MB disk filled: said, read-only, 0 of ${operations} acknowledged operations lost on the full disk and after${trouble === null ? '' : `, restored by choice (${trouble})`}`;
  } finally {
    execFileSync('umount', ['-l', data]);
  }
}

/** Writes until nothing more goes in. */
function fill(file: string): void {
  const descriptor = fs.openSync(file, 'w');
  try {
    for (let size = 1024 * 1024; size >= 1; size = Math.floor(size / 2)) writeAll(descriptor, Buffer.alloc(size));
  } finally {
    fs.closeSync(descriptor);
  }
}

function writeAll(descriptor: number, chunk: Buffer): void {
  try {
    for (;;) if (fs.writeSync(descriptor, chunk) < chunk.length) return;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error;
  }
}
