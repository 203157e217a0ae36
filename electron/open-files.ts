import path from 'node:path';
import type { Issue } from '../shared/base/issue';
import { fail, ok, type Result } from '../shared/base/result';
import type { OpenedFile } from '../shared/desk/desk-api';
import { deskIssue } from '../shared/desk/desk-issue';
import { fileIssue } from './file-issue';
import type { FilePort } from './file-port';
import type { FileTokens } from './file-tokens';

/** Larger than any plan; a file beyond it is a mistake or an attack. */
export const LARGEST_OPENED_BYTES = 50 * 1024 * 1024;

/** Reads a file a person chose, whole, and gives it a token. */
export async function openFile(port: FilePort, tokens: FileTokens, filePath: string): Promise<Result<OpenedFile, Issue>> {
  const name = path.basename(filePath);
  try {
    const facts = await port.describe(filePath);
    if (facts.kind === 'folder') return fail(deskIssue('file.is-folder', { name }));
    // A pipe or a device would never end.
    if (facts.kind === 'other') return fail(deskIssue('file.failed', { name, system: 'not a file' }));
    if (facts.size > LARGEST_OPENED_BYTES) {
      return fail(deskIssue('file.too-large', { name, bytes: facts.size, limit: LARGEST_OPENED_BYTES }));
    }
    return ok({ token: tokens.tokenFor(filePath), name, bytes: await port.readFile(filePath) });
  } catch (error) {
    return fail(fileIssue(error, filePath));
  }
}
