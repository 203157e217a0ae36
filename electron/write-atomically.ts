import path from 'node:path';
import type { Issue } from '../shared/base/issue';
import { fail, ok, type Result } from '../shared/base/result';
import { deskIssue } from '../shared/desk/desk-issue';
import { fileIssue, systemCode } from './file-issue';
import type { FileFacts, FilePort } from './file-port';

/** Pauses before each new try of a rename that another program blocks: three in one second. */
const RETRY_PAUSES_MS = [200, 300, 500] as const;

export interface WriteTools {
  readonly port: FilePort;
  /** A fresh short word for the temporary file's name. */
  readonly newWord: () => string;
  readonly wait: (milliseconds: number) => Promise<void>;
}

/**
 * Writes a file whole or not at all: temporary file in the same folder, sync, read back, rename, sync of the folder.
 * On any failure the target keeps its old content; only when the very last sync fails it already has the new one.
 * A read-only target is refused, because a rename would replace it without asking. Rights of an existing file are kept,
 * and a link stays a link.
 */
export async function writeAtomically(
  tools: WriteTools,
  target: string,
  bytes: Uint8Array,
): Promise<Result<void, Issue>> {
  const { port } = tools;
  const name = path.basename(target);
  try {
    const old = await describeTarget(port, target);
    if (old?.facts.kind === 'folder') return fail(deskIssue('file.isFolder', { name }));
    // The superuser may write anywhere, so the rights themselves are asked as well.
    if (old !== null && (old.facts.mode & 0o222) === 0) return fail(deskIssue('file.readOnly', { name }));
    if (old !== null) await port.checkWritable(old.path);
    const real = old?.path ?? target;
    const temporary = path.join(path.dirname(real), temporaryName(tools.newWord()));
    const written = await writeTemporary(tools, temporary, bytes, old?.facts.mode ?? null, real);
    if (!written) return fail(deskIssue('file.writtenDiffers', { name }));
    await port.syncFolder(path.dirname(real));
    return ok(undefined);
  } catch (error) {
    return fail(fileIssue(error, target));
  }
}

/** Short and independent of the target's name, which may already use all 255 bytes a name can have. */
export function temporaryName(word: string): string {
  return `.~equiplan-${word}.tmp`;
}

/** True for names that only this app gives to its temporary files. */
export function isTemporaryName(name: string): boolean {
  return /^\.~equiplan-[a-z0-9]{1,16}\.tmp$/.test(name);
}

async function describeTarget(port: FilePort, target: string): Promise<{ path: string; facts: FileFacts } | null> {
  try {
    const real = await port.resolveLinks(target);
    return { path: real, facts: await port.describe(real) };
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null;
    throw error;
  }
}

/** False when what came back from the disk is not what was written; the temporary file is gone then and after a throw. */
async function writeTemporary(
  tools: WriteTools,
  temporary: string,
  bytes: Uint8Array,
  mode: number | null,
  target: string,
): Promise<boolean> {
  const { port } = tools;
  let renamed = false;
  const file = await port.createFile(temporary, mode === null ? null : mode & 0o777);
  try {
    try {
      await file.write(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    if (Buffer.compare(await port.readFile(temporary), bytes) !== 0) return false;
    await renamePatiently(tools, temporary, target);
    renamed = true;
    return true;
  } finally {
    if (!renamed) await removeQuietly(port, temporary);
  }
}

/** Virus scanners and office programs hold files for moments; rename is the call that meets them. */
async function renamePatiently(tools: WriteTools, from: string, to: string): Promise<void> {
  for (const pause of RETRY_PAUSES_MS) {
    try {
      return await tools.port.rename(from, to);
    } catch (error) {
      const code = systemCode(error);
      if (code !== 'EBUSY' && code !== 'EPERM') throw error;
      await tools.wait(pause);
    }
  }
  await tools.port.rename(from, to);
}

/** The first failure is the one to report; what stays behind is removed at a later start by `leftovers`. */
async function removeQuietly(port: FilePort, temporary: string): Promise<void> {
  try {
    await port.remove(temporary);
  } catch (error) {
    if (systemCode(error) === null) throw error;
  }
}
