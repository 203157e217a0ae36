import path from 'node:path';
import type { StoreCondition } from '../shared/desk/desk-api';
import { systemCode } from './file-issue';
import type { FilePort } from './file-port';
import { freeBytes } from './free-bytes';
import { namesInside } from './names-inside';
import type { Places } from './places';

/** How the working store's folder looks from outside, whether or not its engine can open it. */
export async function storeCondition(port: FilePort, places: Places): Promise<StoreCondition> {
  const databases = (await namesInside(port, places.workingStore)).filter((name) => name.endsWith('.leveldb'));
  const files = await Promise.all(databases.map((name) => namesInside(port, path.join(places.workingStore, name))));
  const whole = files.every((names) => names.includes('CURRENT') && names.some((name) => name.startsWith('MANIFEST-')));
  const asked = [places.data, places.workingStore, ...databases.map((name) => path.join(places.workingStore, name))];
  const writable = await Promise.all(asked.map((folder) => isWritable(port, folder)));
  return {
    present: databases.length > 0,
    whole,
    writable: writable.every(Boolean),
    freeBytes: await freeBytes(port, places.data),
  };
}

/** What is not there yet may be made, as far as this can tell. */
async function isWritable(port: FilePort, folder: string): Promise<boolean> {
  try {
    await port.checkWritable(folder);
    return true;
  } catch (error) {
    if (systemCode(error) === null) throw error;
    return systemCode(error) === 'ENOENT';
  }
}
