import fs from 'node:fs';
import path from 'node:path';
import { engineLogEnd } from '../../electron/engine-log';

/** A store that a start moved aside because its end was not written, and how its log ends. */
export interface ReplacedStore {
  readonly name: string;
  /** A power cut leaves a hole; a kill can only leave a torn record, for what the kernel was given it writes. */
  readonly end: 'hole' | 'torn';
}

/** Throws on one whose logs are whole: replacing it was a false alarm. */
export function replacedStores(dataFolder: string): readonly ReplacedStore[] {
  const recovery = path.join(dataFolder, 'recovery');
  const names = fs.readdirSync(recovery).filter((name) => name.startsWith('unfinished-'));
  return names.map((name) => {
    const ends = logsIn(path.join(recovery, name)).map((file) => engineLogEnd(fs.readFileSync(file)));
    const end = ends.find((one) => one === 'hole' || one === 'torn');
    if (end !== 'hole' && end !== 'torn') throw new Error(`${name} is whole and was replaced all the same.`);
    return { name, end };
  });
}

function logsIn(folder: string): readonly string[] {
  const files = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files.filter((file) => /(\.log|MANIFEST-\d+)$/.test(file)).map((file) => path.join(folder, file));
}
