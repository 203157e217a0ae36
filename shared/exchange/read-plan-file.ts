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
import { climbFile, FILE_STEPS, type FileContent, type FileStep, topFormat } from './file-versions';
import { HeadSchema, type Manifest, ManifestSchema, PARTS } from './manifest';
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
/** Columns unroll to more than their text: six times a national plan, 300 MB many times over in the plain form. */
const MOST_CHANGES = 10_000_000;

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
 * anything is unpacked, digests before anything is parsed, and the log must give the very plan the file shows. A file
 * of an earlier format climbs to the present one between its digests and those checks.
 */
export function readPlanFile(
  bytes: Uint8Array,
  name: string,
  steps: readonly FileStep[] = FILE_STEPS,
): Result<ReadPlanFile, Issue> {
  const parts = unpack(bytes, name);
  if (!parts.ok) return parts;
  const whole = wholeParts(parts.value, name, steps);
  if (!whole.ok) return whole;
  const content = climbFile(contentOf(parts.value), whole.value, steps);
  const manifest = v.safeParse(ManifestSchema, content.manifest);
  if (!manifest.success) return fail(issue('file.damaged', name, { part: 'manifest.json' }));
  const log = readLog(content.operations, name);
  if (!log.ok) return log;
  const plan = replayLog(asId<PlanId>(manifest.output.planId), log.value);
  if (!plan.ok) return fail(issue('file.damaged', name, { part: 'operations.jsonl' }));
  if (!equalData(content.plan, JSON.parse(JSON.stringify(planToJson(plan.value, whole.value)))))
    return fail(issue('file.contradictory', name));
  return ok({ manifest: manifest.output, plan: plan.value, log: log.value });
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

/** The format of a file whose parts are all there and as they were written; a later one than the ladder's is refused. */
function wholeParts(
  parts: ReadonlyMap<string, Uint8Array>,
  name: string,
  steps: readonly FileStep[],
): Result<number, Issue> {
  const head = v.safeParse(HeadSchema, parseJson(parts.get('manifest.json')));
  if (!head.success) return fail(issue('file.damaged', name, { part: 'manifest.json' }));
  const { formatVersion, appVersion, sha256 } = head.output;
  if (formatVersion > topFormat(steps)) return fail(issue('file.newer', name, { appVersion }));
  for (const part of PARTS) {
    const content = parts.get(part);
    if (content === undefined) return fail(issue('file.partMissing', name, { part }));
    if (digest(content) !== sha256?.[part]) return fail(issue('file.damaged', name, { part }));
  }
  return ok(formatVersion);
}

function contentOf(parts: ReadonlyMap<string, Uint8Array>): FileContent {
  const lines = strFromU8(parts.get('operations.jsonl') ?? new Uint8Array(0)).split('\n');
  return {
    manifest: parseJson(parts.get('manifest.json')),
    plan: parseJson(parts.get('plan.json')),
    operations: lines.filter((line) => line !== '').map(parseText),
  };
}

function readLog(operations: readonly unknown[], name: string): Result<readonly Operation[], Issue> {
  const log: Operation[] = [];
  let changes = 0;
  for (const [index, operation] of operations.entries()) {
    const read = readOperation(operation, `${name} operations.jsonl ${index + 1}`);
    if (!read.ok) return read;
    log.push(read.value);
    changes += read.value.changes.length;
    if (changes > MOST_CHANGES)
      return fail(issue('file.tooLarge', name, { megabytes: LARGEST_UNPACKED / 1024 / 1024 }));
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
