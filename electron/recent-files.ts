import * as v from 'valibot';
import type { Issue } from '../shared/base/issue';
import { ok, type Result } from '../shared/base/result';
import { jsonFile } from './json-file';
import { createTurns } from './turns';
import type { WriteTools } from './write-atomically';

const LIMIT = 10;
const SCHEMA = v.object({ files: v.pipe(v.array(v.pipe(v.string(), v.maxLength(4096))), v.maxLength(100)) });

/** Paths last opened or saved, newest first, at most ten. */
export interface RecentFiles {
  list(): Promise<Result<readonly string[], Issue>>;
  add(filePath: string): Promise<Result<void, Issue>>;
  clear(): Promise<Result<void, Issue>>;
}

export function recentFiles(tools: WriteTools, filePath: string): RecentFiles {
  const file = jsonFile(tools, filePath, SCHEMA);
  const inTurn = createTurns();
  async function list(): Promise<Result<readonly string[], Issue>> {
    const content = await file.read();
    return content.ok ? ok((content.value?.files ?? []).slice(0, LIMIT)) : content;
  }
  return {
    list,
    add: (added) =>
      inTurn(async () => {
        const known = await list();
        if (!known.ok) return known;
        return file.write({ files: [added, ...known.value.filter((other) => other !== added)].slice(0, LIMIT) });
      }),
    clear: () => inTurn(() => file.write({ files: [] })),
  };
}
