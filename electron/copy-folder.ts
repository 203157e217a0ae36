import path from 'node:path';
import type { Issue } from '../shared/base/issue';
import { fail, ok, type Result } from '../shared/base/result';
import { fileIssue } from './file-issue';
import { type WriteTools, writeAtomically } from './write-atomically';

/** Copies a folder with all below it, each file whole and synced. What is neither file nor folder is passed by. */
export async function copyFolder(tools: WriteTools, from: string, to: string): Promise<Result<void, Issue>> {
  const { port } = tools;
  try {
    await port.makeFolder(to);
    for (const name of await port.list(from)) {
      const source = path.join(from, name);
      const { kind } = await port.describe(source);
      if (kind === 'other') continue;
      const target = path.join(to, name);
      const copied =
        kind === 'folder'
          ? await copyFolder(tools, source, target)
          : await writeAtomically(tools, target, await port.readFile(source));
      if (!copied.ok) return copied;
    }
    return ok(undefined);
  } catch (error) {
    return fail(fileIssue(error, from));
  }
}
