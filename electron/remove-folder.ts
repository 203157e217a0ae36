import path from 'node:path';
import { systemCode } from './file-issue';
import type { FilePort } from './file-port';

/** Removes a folder with all below it, as far as the system lets it. */
export async function removeFolder(port: FilePort, folder: string): Promise<void> {
  try {
    for (const name of await port.list(folder)) {
      const inside = path.join(folder, name);
      const { kind } = await port.describe(inside);
      if (kind === 'folder') await removeFolder(port, inside);
      else await port.remove(inside);
    }
    await port.removeEmptyFolder(folder);
  } catch (error) {
    if (systemCode(error) === null) throw error;
  }
}
