import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { createFileLocks, type FileLocks } from './file-locks';
import type { FilePort } from './file-port';
import type { LockOwner } from './lock-note';
import { nodeFilePort } from './node-file-port';
import type { WriteTools } from './write-atomically';

/** An empty folder of its own for one test, gone afterwards. */
export function folderForTest(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'equiplan-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Write tools over a port (the real one unless told otherwise), with counted words and no real pauses. */
export function toolsForTest(
  port: FilePort = nodeFilePort(process.platform),
): WriteTools & { readonly pauses: number[] } {
  let words = 0;
  const pauses: number[] = [];
  return {
    port,
    pauses,
    newWord: () => {
      words += 1;
      return `test${words}`;
    },
    wait: async (milliseconds) => {
      pauses.push(milliseconds);
    },
  };
}

/** Locks of one run of the app over a port. The clock stands; of the other processes on its machine the given ones live. */
export function locksForTest(
  port: FilePort = nodeFilePort(process.platform),
  owner: LockOwner = { user: '李明', host: 'pc-01', pid: 100 },
  now = '2026-11-25T08:00:00.000Z',
  running: readonly number[] = [],
): FileLocks {
  const isRunning = (pid: number): boolean => running.includes(pid);
  return createFileLocks({ port, owner, now: () => new Date(now), isRunning, log: () => undefined });
}
