import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { type Issue, issue } from '../../shared/base/issue';
import { fail, ok, type Result } from '../../shared/base/result';
import type { Manifest } from '../../shared/exchange/manifest';
import { readPlanFile } from '../../shared/exchange/read-plan-file';
import type { ImportDraft } from '../../shared/import/import-draft';
import { importSource } from '../../shared/import/import-source';
import { inSourceTerms } from '../../shared/import/place-in-source';
import { readSource } from '../../shared/import/read-source';
import { SOURCE_LIMITS } from '../../shared/import/readers/source-limits';
import type { Operation } from '../../shared/operations/operation';
import { describeSystemError } from './system-error';

/** What each kind of reading gives: plain data that has passed every check. */
export interface Readings {
  readonly plan: { readonly manifest: Manifest; readonly log: readonly Operation[] };
  /** Its places are those of the file. */
  readonly draft: ImportDraft;
}

export type ReadingKind = keyof Readings;

export interface ReadingRequest {
  readonly kind: ReadingKind;
  readonly file: string;
}

const READERS: { readonly [K in ReadingKind]: (bytes: Uint8Array, name: string) => Result<Readings[K], Issue> } = {
  plan: (bytes, name) => {
    const read = readPlanFile(bytes, name);
    return read.ok ? ok({ manifest: read.value.manifest, log: read.value.log }) : read;
  },
  draft: (bytes, name) => {
    const source = readSource(bytes, name);
    return source.ok ? ok(inSourceTerms(importSource(source.value), source.value)) : source;
  },
};

async function answer({ kind, file }: ReadingRequest): Promise<Result<Readings[ReadingKind], Issue>> {
  const name = path.basename(file);
  const bytes = await bytesOf(file, name);
  return bytes.ok ? READERS[kind](bytes.value, name) : bytes;
}

async function bytesOf(file: string, name: string): Promise<Result<Uint8Array, Issue>> {
  try {
    const { size } = await stat(file);
    // Not even read: a disk image named by mistake would fill the memory first.
    if (size > SOURCE_LIMITS.fileBytes) {
      return fail(issue('source.tooLarge', name, { bytes: size, largest: SOURCE_LIMITS.fileBytes }));
    }
    return ok(new Uint8Array(await readFile(file)));
  } catch (cause) {
    return fail(issue('file.unreadable', name, { system: describeSystemError(cause) }));
  }
}

// A process of its own, which can be ended and may die: a thread that runs out of memory takes the whole program along.
process.on('message', async (request: ReadingRequest) => {
  process.send?.(await answer(request));
});
