import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { stageOf } from './acknowledged-edits';
import { editedDesk, expectOperations, startDesk } from './edited-desk';

const SECONDS = 3;

/** Makes the store immutable, for the superuser too: the desk must say so at once instead of hanging for 16 s. */
export async function readOnlyFolder(folder: string): Promise<string> {
  const data = path.join(folder, 'data');
  const { desk, operations } = await editedDesk(data, 20);
  await desk.kill();
  const store = path.join(data, 'IndexedDB');
  execFileSync('chattr', ['-R', '+i', store]);
  let took: number;
  try {
    const again = await startDesk(data);
    const began = Date.now();
    const stage = await stageOf(again.window);
    took = (Date.now() - began) / 1000;
    const title = await again.window.getByRole('heading').innerText();
    await again.kill();
    if (stage !== 'trouble' || title !== '数据文件夹只读') throw new Error(`The desk says ${stage}: ${title}.`);
    if (took > SECONDS) throw new Error(`It took ${took} s to say so.`);
  } finally {
    execFileSync('chattr', ['-R', '-i', store]);
    fs.accessSync(store, fs.constants.W_OK);
  }
  await expectOperations(data, operations);
  return `an immutable store: said after ${took.toFixed(1)} s, 0 of ${operations} operations lost`;
}
