import fs from 'node:fs';
import path from 'node:path';

/** `equiplanBuild` of the package.json beside the app's code, as the packager wrote it; null where it wrote none. */
export function packedBuild(appFolder: string): string | null {
  const described: unknown = JSON.parse(fs.readFileSync(path.join(appFolder, 'package.json'), 'utf8'));
  if (typeof described !== 'object' || described === null || !('equiplanBuild' in described)) return null;
  return typeof described.equiplanBuild === 'string' ? described.equiplanBuild : null;
}
