import path from 'node:path';
import * as v from 'valibot';
import { type JsonFile, jsonFile } from './json-file';
import type { WriteTools } from './write-atomically';

/** What a dialog is for; each remembers its own folder. */
export type FolderKind = 'open' | 'eqplan' | 'xlsx' | 'docx' | 'csv' | 'pdf' | 'png' | 'svg' | 'folder' | 'zip';

const SCHEMA = v.record(v.string(), v.pipe(v.string(), v.maxLength(4096)));

export interface LastFolders {
  /** The folder last used for this kind, or the fall-back. */
  folderFor(kind: FolderKind): Promise<string>;
  /** Called with the chosen file. A memory that cannot be written is only a lost convenience. */
  remember(kind: FolderKind, filePath: string): Promise<void>;
}

export function lastFolders(tools: WriteTools, filePath: string, fallback: string): LastFolders {
  const file: JsonFile<Record<string, string>> = jsonFile(tools, filePath, SCHEMA);
  async function known(): Promise<Readonly<Record<string, string>>> {
    const content = await file.read();
    return content.ok ? (content.value ?? {}) : {};
  }
  return {
    folderFor: async (kind) => (await known())[kind] ?? fallback,
    remember: async (kind, chosen) => {
      await file.write({ ...(await known()), [kind]: path.dirname(chosen) });
    },
  };
}
