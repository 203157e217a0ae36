import fs from 'node:fs';
import path from 'node:path';

/** One way in which a disk, a cleaning program or a power cut leaves the working store (trust §3.3). */
export interface DamageCase {
  readonly name: string;
  /** Damages the store below a data folder whose app is not running. */
  readonly damage: (dataFolder: string) => void;
}

/** All that were measured on this engine. Most of them make it come back empty or shorter without an error. */
export const DAMAGE_CASES: readonly DamageCase[] = [
  { name: 'CURRENT deleted', damage: (data) => fs.rmSync(fileOf(data, /^CURRENT$/)) },
  { name: 'MANIFEST cut to 10 bytes', damage: (data) => fs.truncateSync(fileOf(data, /^MANIFEST-/), 10) },
  { name: 'MANIFEST deleted', damage: (data) => fs.rmSync(fileOf(data, /^MANIFEST-/)) },
  { name: '64 bytes flipped in the log', damage: (data) => flip(fileOf(data, /\.log$/)) },
  { name: 'log halved', damage: (data) => halve(fileOf(data, /\.log$/)) },
  { name: 'log ended by zero bytes', damage: (data) => fs.appendFileSync(fileOf(data, /\.log$/), Buffer.alloc(144)) },
  { name: 'log deleted', damage: (data) => fs.rmSync(fileOf(data, /\.log$/)) },
  { name: 'every file emptied', damage: (data) => forEach(data, (file) => fs.truncateSync(file, 0)) },
  { name: 'every file halved', damage: (data) => forEach(data, halve) },
  { name: '64 bytes flipped in every file', damage: (data) => forEach(data, flip) },
  {
    name: 'folder of the database deleted',
    damage: (data) => fs.rmSync(levelDb(data), { recursive: true }),
  },
  {
    name: 'folder of all databases deleted',
    damage: (data) => fs.rmSync(path.join(data, 'IndexedDB'), { recursive: true }),
  },
];

export function damageCase(name: string): DamageCase {
  const found = DAMAGE_CASES.find((one) => one.name === name);
  if (found === undefined) throw new Error(`No damage called ${name}.`);
  return found;
}

function levelDb(data: string): string {
  const folder = path.join(data, 'IndexedDB');
  const name = fs.readdirSync(folder).find((entry) => entry.endsWith('.leveldb'));
  if (name === undefined) throw new Error(`${folder} holds no database to damage.`);
  return path.join(folder, name);
}

function fileOf(data: string, pattern: RegExp): string {
  const folder = levelDb(data);
  const name = fs.readdirSync(folder).find((entry) => pattern.test(entry));
  if (name === undefined) throw new Error(`${folder} holds no file like ${pattern}.`);
  return path.join(folder, name);
}

function forEach(data: string, change: (file: string) => void): void {
  const folder = levelDb(data);
  for (const name of fs.readdirSync(folder)) if (name !== 'LOCK') change(path.join(folder, name));
}

function halve(file: string): void {
  fs.truncateSync(file, Math.floor(fs.statSync(file).size / 2));
}

/** In the middle, so that headers stay and only content is wrong. */
function flip(file: string): void {
  const content = fs.readFileSync(file);
  const start = Math.floor(content.length / 2);
  for (let index = start; index < Math.min(start + 64, content.length); index += 1) {
    content[index] = (content[index] ?? 0) ^ 0xff;
  }
  fs.writeFileSync(file, content);
}
