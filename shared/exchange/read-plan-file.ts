import { strFromU8, unzipSync } from 'fflate';
import * as v from 'valibot';
import { equalData } from '../base/equal-data';
import { asId, type PlanId } from '../base/ids';
import { type Issue, issue } from '../base/issue';
import { fail, ok, type Result } from '../base/result';
import type { Operation } from '../operations/operation';
import { replayLog } from '../operations/operation-log';
import { readOperation } from '../operations/read-operation';
import type { Plan } from '../plan/plan';
import { FORMAT_VERSION, type Manifest, ManifestSchema, PARTS } from './manifest';
import { planToJson } from './plan-json';
import { digest } from './write-plan-file';

export interface ReadPlanFile {
  readonly manifest: Manifest;
  readonly plan: Plan;
  readonly log: readonly Operation[];
}

/** Bytes of the file, and of all its parts unpacked. A plan of national size stays far below both. */
const LARGEST_FILE = 50 * 1024 * 1024;
const LARGEST_UNPACKED = 300 * 1024 * 1024;
const MOST_PARTS = 16;

/** True for a zip that is a plan file by its name or by the part it begins with: documents and workbooks are zips too. */
export function looksLikePlanFile(bytes: Uint8Array, name: string): boolean {
  const first = strFromU8(bytes.subarray(FIRST_NAME, FIRST_NAME + 'manifest.json'.length), true);
  return isZip(bytes) && (/\.eqplan$/i.test(name) || first === 'manifest.json');
}

/** Where the name of a zip's first part stands. */
const FIRST_NAME = 30;

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/**
 * Reads an .eqplan file, or says why not; nothing is half-read. Sizes are checked in the directory of the zip before
 * anything is unpacked, digests before anything is parsed, and the log must give the very plan the file shows.
 */
export function readPlanFile(bytes: Uint8Array, name: string): Result<ReadPlanFile, Issue> {
  const parts = unpack(bytes, name);
  if (!parts.ok) return parts;
  const manifest = readManifest(parts.value.get('manifest.json'), name);
  if (!manifest.ok) return manifest;
  for (const part of PARTS) {
    const content = parts.value.get(part);
    if (content === undefined) return fail(issue('file.partMissing', name, { part }));
    if (digest(content) !== manifest.value.sha256[part]) return fail(issue('file.damaged', name, { part }));
  }
  const log = readLog(parts.value.get('operations.jsonl'), name);
  if (!log.ok) return log;
  const plan = replayLog(asId<PlanId>(manifest.value.planId), log.value);
  if (!plan.ok) return fail(issue('file.damaged', name, { part: 'operations.jsonl' }));
  const shown = parseJson(parts.value.get('plan.json'));
  if (!equalData(shown, JSON.parse(JSON.stringify(planToJson(plan.value)))))
    return fail(issue('file.contradictory', name));
  return ok({ manifest: manifest.value, plan: plan.value, log: log.value });
}

function unpack(bytes: Uint8Array, name: string): Result<ReadonlyMap<string, Uint8Array>, Issue> {
  if (bytes.length === 0) return fail(issue('file.empty', name));
  if (bytes.length > LARGEST_FILE) return fail(issue('file.tooLarge', name, { megabytes: LARGEST_FILE / 1024 / 1024 }));
  if (!isZip(bytes)) return fail(issue('file.notAPlan', name));
  let unpacked = 0;
  const names: string[] = [];
  try {
    const parts = unzipSync(bytes, {
      filter: (file) => {
        names.push(file.name);
        unpacked += file.originalSize;
        return unpacked <= LARGEST_UNPACKED && names.length <= MOST_PARTS;
      },
    });
    if (unpacked > LARGEST_UNPACKED || names.length > MOST_PARTS) {
      return fail(issue('file.tooLarge', name, { megabytes: LARGEST_UNPACKED / 1024 / 1024 }));
    }
    if (new Set(names).size !== names.length) return fail(issue('file.damaged', name, { part: 'zip' }));
    if (!names.includes('manifest.json')) return fail(issue('file.notAPlan', name));
    return ok(new Map(Object.entries(parts)));
  } catch {
    // fflate throws on every kind of broken zip; for the person they are one thing: the file is not whole.
    return fail(issue('file.truncated', name));
  }
}

function readManifest(content: Uint8Array | undefined, name: string): Result<Manifest, Issue> {
  const data = parseJson(content);
  const version = v.safeParse(v.object({ formatVersion: v.number(), appVersion: v.string() }), data);
  if (version.success && version.output.formatVersion > FORMAT_VERSION) {
    return fail(issue('file.newer', name, { appVersion: version.output.appVersion }));
  }
  const manifest = v.safeParse(ManifestSchema, data);
  return manifest.success ? ok(manifest.output) : fail(issue('file.damaged', name, { part: 'manifest.json' }));
}

function readLog(content: Uint8Array | undefined, name: string): Result<readonly Operation[], Issue> {
  const lines = strFromU8(content ?? new Uint8Array(0))
    .split('\n')
    .filter((line) => line !== '');
  const log: Operation[] = [];
  for (const [index, line] of lines.entries()) {
    const read = readOperation(parseText(line), `${name} operations.jsonl ${index + 1}`);
    if (!read.ok) return read;
    log.push(read.value);
  }
  return log.length === 0 ? fail(issue('file.damaged', name, { part: 'operations.jsonl' })) : ok(log);
}

function parseJson(content: Uint8Array | undefined): unknown {
  return content === undefined ? undefined : parseText(strFromU8(content));
}

/** Undefined for what is not JSON: the schema that looks at it next refuses it by name. */
function parseText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
