import type { Issue } from '../shared/base/issue';
import { fail, ok, type Result } from '../shared/base/result';
import { fileIssue, systemCode } from './file-issue';
import { createTurns } from './turns';
import { type WriteTools, writeAtomically } from './write-atomically';

/** What the desk remembers besides plans, beside the working store: it outlives a store that is replaced. */
export interface SettingsFile {
  /** The text as it was written; null when nothing was. */
  read(): Promise<Result<string | null, Issue>>;
  /** Whole or not at all; of two writes the later one stays. */
  write(json: string): Promise<Result<void, Issue>>;
}

export function settingsFile(tools: WriteTools, filePath: string): SettingsFile {
  const inTurn = createTurns();
  return {
    async read() {
      try {
        return ok(new TextDecoder().decode(await tools.port.readFile(filePath)));
      } catch (error) {
        return systemCode(error) === 'ENOENT' ? ok(null) : fail(fileIssue(error, filePath));
      }
    },
    write: (json) => inTurn(() => writeAtomically(tools, filePath, new TextEncoder().encode(json))),
  };
}
