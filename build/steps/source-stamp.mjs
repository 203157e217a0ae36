import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { root } from './paths.mjs';

/**
 * A fingerprint of everything under `entries` (files or folders, relative to the root), by name and content.
 * Content, not dates: a fresh checkout dates every file anew. Tests are left out, they are never bundled.
 */
export function stampOf(entries) {
  const hash = createHash('sha256');
  for (const entry of entries) {
    for (const file of filesUnder(entry)) {
      hash
        .update(`${file}\0`)
        .update(fs.readFileSync(path.join(root, file)))
        .update('\0');
    }
  }
  return hash.digest('hex');
}

/**
 * Runs `make` unless `product` exists and was made from the same stamp. Resolves to whether it ran.
 * The stamp is written last: an interrupted run is repeated.
 */
export async function makeWhenChanged({ product, stampFile, stamp, make }) {
  if (fs.existsSync(product) && fs.existsSync(stampFile) && fs.readFileSync(stampFile, 'utf8') === stamp) return false;
  fs.rmSync(stampFile, { force: true });
  await make();
  fs.mkdirSync(path.dirname(stampFile), { recursive: true });
  fs.writeFileSync(stampFile, stamp);
  return true;
}

function filesUnder(entry) {
  const absolute = path.join(root, entry);
  if (!fs.existsSync(absolute)) return [];
  if (fs.statSync(absolute).isFile()) return [entry];
  return fs
    .readdirSync(absolute, { recursive: true, withFileTypes: true })
    .filter((found) => found.isFile() && !/\.test\.tsx?$/.test(found.name))
    .map((found) => path.relative(root, path.join(found.parentPath ?? found.path, found.name)))
    .sort();
}
