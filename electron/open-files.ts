import path from 'node:path';
import type { Issue } from '../shared/base/issue';
import { fail, ok, type Result } from '../shared/base/result';
import type { OpenedFile } from '../shared/desk/desk-api';
import { deskIssue } from '../shared/desk/desk-issue';
import { isDevicePath } from './device-path';
import { fileIssue } from './file-issue';
import type { FileLocks } from './file-locks';
import type { FilePort } from './file-port';
import type { FileTokens } from './file-tokens';
import type { Log } from './log-file';
import type { RecentFiles } from './recent-files';

/** Larger than any plan; a file beyond it is a mistake or an attack. */
export const LARGEST_OPENED_BYTES = 50 * 1024 * 1024;

interface Parts {
  readonly platform: NodeJS.Platform;
  readonly port: FilePort;
  readonly tokens: FileTokens;
  readonly recent: RecentFiles;
  readonly locks: FileLocks;
  readonly log: Log;
}

/**
 * Opens a file a person chose; a plan file is remembered as recent and comes with whoever else has it open. A list that
 * cannot be written, or a lock that cannot be read, is no failure of the opening.
 */
export async function openChosenFile(parts: Parts, filePath: string): Promise<Result<OpenedFile, Issue>> {
  const opened = await openFile(parts, filePath);
  if (!opened.ok || !filePath.toLowerCase().endsWith('.eqplan')) return opened;
  const added = await parts.recent.add(filePath);
  if (!added.ok) parts.log('recent list not written', added.issue.code);
  return ok({ ...opened.value, heldBy: await parts.locks.holderOf(filePath) });
}

/** Reads a file whole and gives it a token. */
async function openFile({ platform, port, tokens }: Parts, filePath: string): Promise<Result<OpenedFile, Issue>> {
  const name = path.basename(filePath);
  // A pipe or a device would never end.
  if (isDevicePath(filePath, platform)) return fail(deskIssue('file.failed', { name, system: 'not a file' }));
  try {
    const facts = await port.describe(filePath);
    if (facts.kind === 'folder') return fail(deskIssue('file.isFolder', { name }));
    if (facts.kind === 'other') return fail(deskIssue('file.failed', { name, system: 'not a file' }));
    if (facts.size > LARGEST_OPENED_BYTES) {
      return fail(deskIssue('file.tooLarge', { name, megabytes: LARGEST_OPENED_BYTES / 1024 / 1024 }));
    }
    return ok({ token: tokens.tokenFor(filePath), name, bytes: await port.readFile(filePath), heldBy: null });
  } catch (error) {
    return fail(fileIssue(error, filePath));
  }
}
