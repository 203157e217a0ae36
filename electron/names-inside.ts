import { systemCode } from './file-issue';
import type { FilePort } from './file-port';

/** Names in a folder; none where it is gone or closed. */
export async function namesInside(port: FilePort, folder: string): Promise<readonly string[]> {
  try {
    return await port.list(folder);
  } catch (error) {
    if (systemCode(error) === null) throw error;
    return [];
  }
}
