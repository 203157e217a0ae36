import path from 'node:path';
import { type EngineLogEnd, engineLogEnd } from './engine-log';
import { systemCode } from './file-issue';
import type { FilePort } from './file-port';

const UNFINISHED: ReadonlySet<EngineLogEnd> = new Set(['hole', 'torn']);

/**
 * The first file of the working store that does not end as its engine ends it, null where all do: its logs and the
 * MANIFEST in use. Read at every start, before the engine: some milliseconds, and nothing is changed. What cannot be
 * read is left to the engine to complain about.
 */
export async function unfinishedFile(port: FilePort, workingStore: string): Promise<string | null> {
  for (const database of await namesIn(port, workingStore)) {
    if (!database.endsWith('.leveldb')) continue;
    const folder = path.join(workingStore, database);
    const current = await textOf(port, path.join(folder, 'CURRENT'));
    for (const name of await namesIn(port, folder)) {
      if (!name.endsWith('.log') && name !== current.trim()) continue;
      const content = await contentOf(port, path.join(folder, name));
      if (content !== null && UNFINISHED.has(engineLogEnd(content))) return name;
    }
  }
  return null;
}

async function textOf(port: FilePort, file: string): Promise<string> {
  return new TextDecoder().decode((await contentOf(port, file)) ?? new Uint8Array(0));
}

async function contentOf(port: FilePort, file: string): Promise<Uint8Array | null> {
  return orNull(() => port.readFile(file));
}

async function namesIn(port: FilePort, folder: string): Promise<readonly string[]> {
  return [...((await orNull(() => port.list(folder))) ?? [])].sort();
}

async function orNull<Value>(work: () => Promise<Value>): Promise<Value | null> {
  try {
    return await work();
  } catch (error) {
    if (systemCode(error) === null) throw error;
    return null;
  }
}
