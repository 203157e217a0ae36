import path from 'node:path';
import type { Issue } from '../shared/base/issue';
import { fail, type Result } from '../shared/base/result';
import type { OpenedFile } from '../shared/desk/desk-api';
import { deskIssue } from '../shared/desk/desk-issue';

/** What goes to the window at once: the forms of every district of a province, not a folder chosen by mistake. */
export const MOST_TOGETHER = { files: 200, megabytes: 200 } as const;

/**
 * Opens files that were chosen together, one after the other, each on its own: one that cannot be read keeps none of the
 * others. What goes beyond the limits is refused by name without having been read.
 */
export async function openTogether(
  paths: readonly string[],
  open: (filePath: string) => Promise<Result<OpenedFile, Issue>>,
  most: { readonly files: number; readonly megabytes: number } = MOST_TOGETHER,
): Promise<readonly Result<OpenedFile, Issue>[]> {
  const opened: Result<OpenedFile, Issue>[] = [];
  let room = most.megabytes * 1024 * 1024;
  for (const [at, filePath] of paths.entries()) {
    if (at >= most.files || room <= 0) {
      opened.push(fail(deskIssue('file.tooMany', { name: path.basename(filePath), ...most })));
      continue;
    }
    const file = await open(filePath);
    opened.push(file);
    if (file.ok) room -= file.value.bytes.byteLength;
  }
  return opened;
}
