import type { FileHolder } from '../shared/desk/desk-api';
import { systemCode } from './file-issue';
import type { FilePort, OpenFile } from './file-port';
import {
  holdsStill,
  isOwnNote,
  LARGEST_NOTE_BYTES,
  type LockNote,
  type LockOwner,
  lockFileOf,
  lockNoteBytes,
  readLockNote,
} from './lock-note';
import type { Log } from './log-file';
import { createTurns } from './turns';

/**
 * Lock files beside plan files, for a share that two machines use. They advise and never stand in the way: where a lock
 * cannot be read there is no holder, where it cannot be written the file is open without one.
 */
export interface FileLocks {
  /** Who else has the plan file open; null when nobody has, or nobody can tell. */
  holderOf(filePath: string): Promise<FileHolder | null>;
  /** The plan file that is open from now on, its lock written anew; the lock of the one before goes. Null: none is. */
  hold(filePath: string | null): Promise<void>;
  /** Removes locks beside the files that a killed run left on this machine. Answers how many. */
  clear(files: readonly string[]): Promise<number>;
}

interface Parts {
  readonly port: FilePort;
  readonly owner: LockOwner;
  readonly now: () => Date;
  /** Whether a process of this machine lives. */
  readonly isRunning: (processId: number) => boolean;
  readonly log: Log;
}

export function createFileLocks({ port, owner, now, isRunning, log }: Parts): FileLocks {
  const inTurn = createTurns();
  let held: string | null = null;

  async function noteIn(lock: string): Promise<LockNote | null> {
    try {
      const facts = await port.describe(lock);
      if (facts.kind !== 'file' || facts.size > LARGEST_NOTE_BYTES) return null;
      return readLockNote(await port.readFile(lock));
    } catch (error) {
      if (systemCode(error) === null) throw error;
      return null;
    }
  }

  /** Only what this run wrote: after a day somebody else may have taken the file over. */
  async function release(lock: string): Promise<void> {
    held = null;
    const note = await noteIn(lock);
    if (note !== null && isOwnNote(note, owner)) await attempt('lock not removed', () => port.remove(lock));
  }

  async function write(lock: string): Promise<void> {
    const note = await noteIn(lock);
    if (note !== null && holdsStill(note, owner, now(), isRunning)) return;
    // What lies there is our own, stale or torn. A lock that another run puts there meanwhile makes the creating fail.
    if (await isThere(port, lock)) await port.remove(lock);
    const file = await port.createFile(lock, null);
    held = lock;
    await writeAndClose(file, lockNoteBytes(owner, now()));
  }

  async function attempt(what: string, work: () => Promise<void>): Promise<boolean> {
    try {
      await work();
      return true;
    } catch (error) {
      const code = systemCode(error);
      if (code === null) throw error;
      log(what, code);
      return false;
    }
  }

  return {
    async holderOf(filePath) {
      const note = await noteIn(await lockBeside(port, filePath));
      if (note === null || !holdsStill(note, owner, now(), isRunning)) return null;
      return { user: note.user, host: note.host, since: note.at };
    },
    hold: (filePath) =>
      inTurn(async () => {
        const lock = filePath === null ? null : await lockBeside(port, filePath);
        if (held !== null && held !== lock) await release(held);
        if (lock === null) return;
        const written = await attempt('lock not written', () => write(lock));
        // Half a note says nothing to anybody.
        if (!written && held === lock) {
          held = null;
          await attempt('lock not removed', () => port.remove(lock));
        }
      }),
    async clear(files) {
      let cleared = 0;
      for (const filePath of files) {
        const lock = await lockBeside(port, filePath);
        const note = await noteIn(lock);
        if (note === null || note.host !== owner.host || isOwnNote(note, owner) || isRunning(note.pid)) continue;
        if (await attempt('lock not removed', () => port.remove(lock))) cleared += 1;
      }
      return cleared;
    },
  };
}

/** Beside the file itself where the path is a link: whoever comes by another link must find the same lock. */
async function lockBeside(port: FilePort, filePath: string): Promise<string> {
  try {
    return lockFileOf(await port.resolveLinks(filePath));
  } catch (error) {
    if (systemCode(error) === null) throw error;
    return lockFileOf(filePath);
  }
}

async function isThere(port: FilePort, file: string): Promise<boolean> {
  try {
    await port.describe(file);
    return true;
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return false;
    throw error;
  }
}

async function writeAndClose(file: OpenFile, bytes: Uint8Array): Promise<void> {
  try {
    await file.write(bytes);
  } finally {
    await file.close();
  }
}
