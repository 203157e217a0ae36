import { constants, promises as fs, type Stats } from 'node:fs';
import type { FileFacts, FilePort, OpenFile } from './file-port';

/** The real file system behind the port. */
export function nodeFilePort(platform: NodeJS.Platform): FilePort {
  return {
    readFile: (path) => fs.readFile(path),
    describe: async (path) => factsOf(await fs.stat(path)),
    resolveLinks: (path) => fs.realpath(path),
    checkWritable: (path) => fs.access(path, constants.W_OK),
    list: (folder) => fs.readdir(folder),
    makeFolder: async (path) => {
      await fs.mkdir(path, { recursive: true });
    },
    createFile: async (path, mode) => openFile(await fs.open(path, 'wx', mode ?? 0o666)),
    openForAppending: async (path) => openFile(await fs.open(path, 'a')),
    rename: (from, to) => fs.rename(from, to),
    remove: (path) => fs.unlink(path),
    removeEmptyFolder: (path) => fs.rmdir(path),
    syncFolder: async (folder) => {
      if (platform === 'win32') return; // Windows cannot open a folder for syncing.
      const handle = await fs.open(folder, 'r');
      try {
        await handle.sync();
      } finally {
        await handle.close();
      }
    },
    freeBytes: async (path) => {
      const disk = await fs.statfs(path);
      return disk.bavail * disk.bsize;
    },
  };
}

function factsOf(stats: Stats): FileFacts {
  return {
    kind: stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other',
    size: stats.size,
    mode: stats.mode,
    modifiedAt: stats.mtimeMs,
  };
}

function openFile(handle: fs.FileHandle): OpenFile {
  return {
    // FileHandle.writeFile goes on until every byte is handed over; a bare write may stop early.
    write: (bytes) => handle.writeFile(bytes),
    truncate: (size) => handle.truncate(size),
    sync: () => handle.sync(),
    syncData: () => handle.datasync(),
    close: () => handle.close(),
  };
}
