import fs from 'node:fs';
import path from 'node:path';
import { root } from './paths.mjs';

/** Every package of the lockfile as `{ folder, name, version }`; one name may stand there in several versions. */
export function lockedPackages() {
  return Object.entries(readLock())
    .filter(([folder]) => folder !== '')
    .map(([folder, entry]) => ({ folder, name: entry.name ?? nameOf(folder), version: entry.version }));
}

/**
 * The packages that reach a user: what package.json names under `dependencies`, and what those need in turn. Packages
 * they would only work with (peers) count when they are named themselves.
 */
export function shippedPackages() {
  const lock = readLock();
  const found = new Map();
  const waiting = Object.keys(lock[''].dependencies).map((name) => ({ name, from: '' }));
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const folder = folderOf(lock, next.name, next.from);
    if (folder === null || found.has(folder)) continue;
    const { version, license, dependencies = {} } = lock[folder];
    found.set(folder, { folder, name: next.name, version, licence: license });
    waiting.push(...Object.keys(dependencies).map((name) => ({ name, from: folder })));
  }
  return [...found.values()].sort((a, b) => (a.folder < b.folder ? -1 : 1));
}

/** Where Node finds `name` from the package in `from`: in its own node_modules, else in those around it. */
function folderOf(lock, name, from) {
  for (let around = from; ; around = around.replace(/\/?node_modules\/(@[^/]+\/)?[^/]+$/, '')) {
    const folder = around === '' ? `node_modules/${name}` : `${around}/node_modules/${name}`;
    if (lock[folder] !== undefined) return folder;
    if (around === '') return null;
  }
}

function nameOf(folder) {
  return folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

function readLock() {
  return JSON.parse(fs.readFileSync(path.join(root, 'package-lock.json'), 'utf8')).packages;
}
