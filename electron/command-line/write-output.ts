import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Issue } from '../../shared/base/issue';
import type { Result } from '../../shared/base/result';
import { nodeFilePort } from '../node-file-port';
import { writeAtomically } from '../write-atomically';

/** Writes a result whole or not at all, by the same code as the window. */
export function writeOutput(file: string, bytes: Uint8Array): Promise<Result<void, Issue>> {
  const tools = {
    port: nodeFilePort(process.platform),
    newWord: () => randomBytes(4).toString('hex'),
    wait: async (milliseconds: number) => {
      await wait(milliseconds);
    },
  };
  return writeAtomically(tools, path.resolve(file), bytes);
}
