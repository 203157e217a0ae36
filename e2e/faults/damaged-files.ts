import { spawnSync } from 'node:child_process';
import path from 'node:path';

const MUTATIONS = 10_000;
const SCRIPT = path.resolve(__dirname, '../../build/trust/damaged-files.mjs');

/** Good files of every kind, damaged by a seed and read, as `npm run trust:files` does by itself. */
export async function damagedFiles(): Promise<string> {
  const { status, stdout } = spawnSync(process.execPath, [SCRIPT, String(MUTATIONS)], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`A damaged file was not read or refused as it should:\n${stdout}`);
  return `${MUTATIONS} damaged files of every kind: each read or refused in time, nothing changed by one`;
}
