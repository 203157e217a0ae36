import type { FilePort, OpenFile } from './file-port';

/** A system's error as Node gives it. */
export function systemError(code: string): Error {
  return Object.assign(new Error(code), { code });
}

/**
 * For tests: a port whose N-th call (from 1, counted over the port and its open files) fails.
 * `once` lets later calls pass; `forAll` is a disk that stays broken. A failing write leaves half of its bytes behind,
 * as a full disk does.
 */
export function failingFilePort(
  real: FilePort,
  failAt: number,
  code: string,
  lasting: 'once' | 'forAll',
): FilePort & { calls(): number } {
  let calls = 0;
  function fails(): boolean {
    calls += 1;
    return lasting === 'once' ? calls === failAt : calls >= failAt;
  }
  async function call<T>(work: () => Promise<T>): Promise<T> {
    if (fails()) throw systemError(code);
    return work();
  }
  function wrap(file: OpenFile): OpenFile {
    return {
      async write(bytes) {
        if (!fails()) return file.write(bytes);
        await file.write(bytes.subarray(0, Math.floor(bytes.length / 2)));
        throw systemError(code);
      },
      truncate: (size) => call(() => file.truncate(size)),
      sync: () => call(() => file.sync()),
      syncData: () => call(() => file.syncData()),
      async close() {
        // The handle is always given back, as the system does even when close reports an error.
        await file.close();
        if (fails()) throw systemError(code);
      },
    };
  }
  return {
    calls: () => calls,
    readFile: (path) => call(() => real.readFile(path)),
    describe: (path) => call(() => real.describe(path)),
    resolveLinks: (path) => call(() => real.resolveLinks(path)),
    checkWritable: (path) => call(() => real.checkWritable(path)),
    list: (folder) => call(() => real.list(folder)),
    makeFolder: (path) => call(() => real.makeFolder(path)),
    createFile: async (path, mode) => wrap(await call(() => real.createFile(path, mode))),
    openForAppending: async (path) => wrap(await call(() => real.openForAppending(path))),
    rename: (from, to) => call(() => real.rename(from, to)),
    remove: (path) => call(() => real.remove(path)),
    removeEmptyFolder: (path) => call(() => real.removeEmptyFolder(path)),
    syncFolder: (folder) => call(() => real.syncFolder(folder)),
    freeBytes: (path) => call(() => real.freeBytes(path)),
  };
}
