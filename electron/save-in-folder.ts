import path from 'node:path';
import type { Issue } from '../shared/base/issue';
import { fail, ok, type Result } from '../shared/base/result';
import type { FolderSaveRequest, SavedFile } from '../shared/desk/desk-api';
import { deskIssue } from '../shared/desk/desk-issue';
import { fileIssue, systemCode } from './file-issue';
import { safeFileName } from './file-name';
import type { FilePort } from './file-port';
import type { FileTokens } from './file-tokens';
import { type WriteTools, writeAtomically } from './write-atomically';

interface Parts {
  readonly tools: WriteTools;
  readonly tokens: FileTokens;
}

/** How many files of one name a folder may get before something must be wrong. */
const MOST_COPIES = 1000;

/**
 * Writes one of several files into a folder the person chose. The name is made safe, and a file that is there already
 * is never replaced, because nobody was asked about it: the new one becomes 名称(2).
 */
export async function saveInFolder(
  { tools, tokens }: Parts,
  { folder, kind, name, bytes }: FolderSaveRequest,
): Promise<Result<SavedFile, Issue>> {
  const known = tokens.pathOf(folder);
  if (known === null) return fail(deskIssue('file.unknownToken', { name }));
  try {
    if ((await tools.port.describe(known)).kind !== 'folder') return fail(deskIssue('file.unknownToken', { name }));
    const target = await freeName(tools.port, known, safeFileName(name, kind));
    if (target === null) return fail(deskIssue('file.failed', { name, system: 'EEXIST' }));
    const written = await writeAtomically(tools, target, bytes);
    return written.ok ? ok({ token: tokens.tokenFor(target), name: path.basename(target) }) : written;
  } catch (error) {
    return fail(fileIssue(error, known));
  }
}

async function freeName(port: FilePort, folder: string, name: string): Promise<string | null> {
  const { name: stem, ext } = path.parse(name);
  for (let copy = 1; copy <= MOST_COPIES; copy += 1) {
    const target = path.join(folder, copy === 1 ? name : `${stem}(${copy})${ext}`);
    if (!(await exists(port, target))) return target;
  }
  return null;
}

async function exists(port: FilePort, file: string): Promise<boolean> {
  try {
    await port.describe(file);
    return true;
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return false;
    throw error;
  }
}
