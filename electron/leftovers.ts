import path from 'node:path';
import { systemCode } from './file-issue';
import type { FilePort } from './file-port';
import { namesInside } from './names-inside';
import { isTemporaryName } from './write-atomically';

const ONE_HOUR_MS = 3_600_000;

/**
 * Removes temporary files that a killed save left in the given folders; answers how many.
 * Younger than an hour is left alone: another copy of the app may be writing it. Folders that are gone or closed are passed by.
 */
export async function removeLeftovers(port: FilePort, folders: readonly string[], now: number): Promise<number> {
  let removed = 0;
  for (const folder of new Set(folders)) {
    for (const name of await namesInside(port, folder)) {
      if (isTemporaryName(name) && (await removeIfOld(port, path.join(folder, name), now))) removed += 1;
    }
  }
  return removed;
}

async function removeIfOld(port: FilePort, file: string, now: number): Promise<boolean> {
  try {
    const facts = await port.describe(file);
    if (facts.kind !== 'file' || now - facts.modifiedAt < ONE_HOUR_MS) return false;
    await port.remove(file);
    return true;
  } catch (error) {
    if (systemCode(error) === null) throw error;
    return false;
  }
}
