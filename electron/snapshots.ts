import path from 'node:path';
import * as v from 'valibot';
import type { Issue } from '../shared/base/issue';
import { fail, ok, type Result } from '../shared/base/result';
import type { NewSnapshot, SnapshotEntry } from '../shared/desk/desk-api';
import { deskIssue } from '../shared/desk/desk-issue';
import { fileIssue, systemCode } from './file-issue';
import type { FilePort } from './file-port';
import { jsonFile } from './json-file';
import type { PlanFolders } from './plan-folders';
import { newestFirst, parseSnapshotName, type SnapshotName, snapshotName, snapshotsToRemove } from './snapshot-names';
import { createTurns } from './turns';
import { type WriteTools, writeAtomically } from './write-atomically';

const TITLE_SCHEMA = v.object({ title: v.pipe(v.string(), v.maxLength(1000)) });

/** Whole-plan files beside the database, so that a lost database costs nothing older than the last one. */
export interface Snapshots {
  /** Atomic; afterwards older ones are thinned out. A failed thinning is no failure: it is tried again next time. */
  write(snapshot: NewSnapshot, at: Date): Promise<Result<void, Issue>>;
  /** Newest first. */
  list(planId: string): Promise<Result<readonly SnapshotEntry[], Issue>>;
  read(planId: string, name: string): Promise<Result<Uint8Array, Issue>>;
  /** The title the plan had at its last snapshot; null when there was none. */
  title(planId: string): Promise<Result<string | null, Issue>>;
}

export function createSnapshots(tools: WriteTools, folders: PlanFolders): Snapshots {
  const { port } = tools;
  const inTurn = createTurns();

  async function write({ planId, seq, title, reason, bytes }: NewSnapshot, at: Date): Promise<Result<void, Issue>> {
    const folder = folders.snapshotFolder(planId);
    try {
      await port.makeFolder(folder);
    } catch (error) {
      return fail(fileIssue(error, folder));
    }
    const written = await writeAtomically(tools, path.join(folder, snapshotName(seq, at, reason)), bytes);
    if (!written.ok) return written;
    const titled = await jsonFile(tools, folders.titleFile(planId), TITLE_SCHEMA).write({ title });
    await removeOld(port, folder);
    return titled;
  }

  async function list(planId: string): Promise<Result<readonly SnapshotEntry[], Issue>> {
    const folder = folders.snapshotFolder(planId);
    try {
      const entries: SnapshotEntry[] = [];
      for (const snapshot of newestFirst(await snapshotsIn(port, folder))) {
        const { size } = await port.describe(path.join(folder, snapshot.name));
        entries.push({ ...snapshot, size });
      }
      return ok(entries);
    } catch (error) {
      return fail(fileIssue(error, folder));
    }
  }

  async function read(planId: string, name: string): Promise<Result<Uint8Array, Issue>> {
    if (parseSnapshotName(name) === null) return fail(deskIssue('snapshot.notFound', { name }));
    try {
      return ok(await port.readFile(path.join(folders.snapshotFolder(planId), name)));
    } catch (error) {
      if (systemCode(error) === 'ENOENT') return fail(deskIssue('snapshot.notFound', { name }));
      return fail(fileIssue(error, name));
    }
  }

  return {
    write: (snapshot, at) => inTurn(() => write(snapshot, at)),
    list: (planId) => inTurn(() => list(planId)),
    read,
    async title(planId) {
      const content = await jsonFile(tools, folders.titleFile(planId), TITLE_SCHEMA).read();
      return content.ok ? ok(content.value?.title ?? null) : content;
    },
  };
}

async function snapshotsIn(port: FilePort, folder: string): Promise<readonly SnapshotName[]> {
  try {
    const names = await port.list(folder);
    return names.map(parseSnapshotName).filter((snapshot) => snapshot !== null);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return [];
    throw error;
  }
}

async function removeOld(port: FilePort, folder: string): Promise<void> {
  try {
    for (const snapshot of snapshotsToRemove(await snapshotsIn(port, folder))) {
      await port.remove(path.join(folder, snapshot.name));
    }
  } catch (error) {
    if (systemCode(error) === null) throw error;
  }
}
