import fs from 'node:fs';
import path from 'node:path';

/** Folders to which starts moved a store whose end was not written: none may be there where no power was cut. */
export function replacedStores(dataFolder: string): readonly string[] {
  return fs.readdirSync(path.join(dataFolder, 'recovery')).filter((name) => name.startsWith('unfinished-'));
}
