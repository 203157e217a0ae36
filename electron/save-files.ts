import path from 'node:path';
import type { Issue } from '../shared/base/issue';
import { fail, ok, type Result } from '../shared/base/result';
import type { SavedFile, SaveRequest } from '../shared/desk/desk-api';
import { deskIssue } from '../shared/desk/desk-issue';
import type { FileLocks } from './file-locks';
import type { FileTokens } from './file-tokens';
import type { RecentFiles } from './recent-files';
import { type WriteTools, writeAtomically } from './write-atomically';

interface Parts {
  readonly tools: WriteTools;
  readonly tokens: FileTokens;
  readonly recent: RecentFiles;
  readonly locks: FileLocks;
  readonly chooseTarget: (kind: SaveRequest['kind'], suggestedName: string) => Promise<string | null>;
}

/**
 * Saves where the token says, or asks. Only plan files are remembered as recent, and one that somebody else has open is
 * left to them. Null when cancelled.
 */
export async function saveFile(parts: Parts, request: SaveRequest): Promise<Result<SavedFile | null, Issue>> {
  const target = await targetOf(parts, request);
  if (!target.ok || target.value === null) return target.ok ? ok(null) : target;
  const holder = request.kind === 'eqplan' ? await parts.locks.holderOf(target.value) : null;
  if (holder !== null) {
    const { user, host } = holder;
    return fail(deskIssue('file.heldByOther', { name: path.basename(target.value), user, host }));
  }
  const written = await writeAtomically(parts.tools, target.value, request.bytes);
  if (!written.ok) return written;
  // The file is safe; a recent list that cannot be written must not turn that into a failure.
  if (request.kind === 'eqplan') await parts.recent.add(target.value);
  return ok({ token: parts.tokens.tokenFor(target.value), name: path.basename(target.value) });
}

async function targetOf(parts: Parts, request: SaveRequest): Promise<Result<string | null, Issue>> {
  if (request.token === null) return ok(await parts.chooseTarget(request.kind, request.suggestedName));
  const known = parts.tokens.pathOf(request.token);
  // A token of a text file or of another kind must not be overwritten by a plan.
  const fits = known !== null && path.extname(known).toLowerCase() === `.${request.kind}`;
  return fits ? ok(known) : fail(deskIssue('file.unknownToken', { name: request.suggestedName }));
}
