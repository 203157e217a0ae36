import * as v from 'valibot';
import type { Issue } from '../shared/base/issue';
import { fail, ok, type Result } from '../shared/base/result';
import { fileIssue, systemCode } from './file-issue';
import { type WriteTools, writeAtomically } from './write-atomically';

/** A small settings file: checked when read, written whole or not at all. */
export interface JsonFile<T> {
  /** `null` when there is none, and when it is damaged: settings are not worth stopping for. */
  read(): Promise<Result<T | null, Issue>>;
  write(content: T): Promise<Result<void, Issue>>;
}

export function jsonFile<T>(tools: WriteTools, filePath: string, schema: v.GenericSchema<unknown, T>): JsonFile<T> {
  return {
    async read() {
      try {
        const text = new TextDecoder().decode(await tools.port.readFile(filePath));
        return ok(parseJson(text, schema));
      } catch (error) {
        return systemCode(error) === 'ENOENT' ? ok(null) : fail(fileIssue(error, filePath));
      }
    },
    write: (content) => writeAtomically(tools, filePath, new TextEncoder().encode(JSON.stringify(content))),
  };
}

function parseJson<T>(text: string, schema: v.GenericSchema<unknown, T>): T | null {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), text);
  return parsed.success ? parsed.output : null;
}
