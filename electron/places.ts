import path from 'node:path';

/** Where the shell keeps its own files; all below the one data folder. */
export interface Places {
  readonly data: string;
  readonly logs: string;
  readonly recovery: string;
  readonly recentFiles: string;
  readonly lastFolders: string;
  readonly settings: string;
  /** Chromium's own folder of the working store; ours to set aside, never to write into. */
  readonly workingStore: string;
}

export function placesIn(data: string): Places {
  return {
    data,
    logs: path.join(data, 'logs'),
    recovery: path.join(data, 'recovery'),
    recentFiles: path.join(data, 'recent-files.json'),
    lastFolders: path.join(data, 'last-folders.json'),
    settings: path.join(data, 'settings.json'),
    workingStore: path.join(data, 'IndexedDB'),
  };
}
