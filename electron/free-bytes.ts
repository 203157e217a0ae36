import { systemCode } from './file-issue';
import type { FilePort } from './file-port';

/** Bytes this user may still write below the folder; null where the system does not tell. */
export async function freeBytes(port: FilePort, folder: string): Promise<number | null> {
  try {
    return await port.freeBytes(folder);
  } catch (error) {
    if (systemCode(error) === null) throw error;
    return null;
  }
}
