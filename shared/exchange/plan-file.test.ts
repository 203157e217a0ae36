import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { asId, type IndicatorId, type PlanId, type RegionId, type ScenarioId } from '../base/ids';
import { lockScenario } from '../edits/lock-scenario';
import { applyChanges } from '../operations/apply-changes';
import type { Operation } from '../operations/operation';
import { nextOperation, replayLog } from '../operations/operation-log';
import { PACKED_FROM } from '../operations/packed-changes';
import { contentDigest } from '../plan/content-digest';
import { emptyPlan, ROOT } from '../plan/plan';
import { samplePlanLog } from '../sample/sample-plan';
import { CLEARED, SILENT, setSlot } from '../values/slot';
import { COLUMNS_FROM, FILE_STEPS, type FileStep, FORMAT_VERSION } from './file-versions';
import { planToJson } from './plan-json';
import { readPlanFile } from './read-plan-file';
import { digest, writePlanFile } from './write-plan-file';

const id = asId<PlanId>('sample-plan');
const log = samplePlanLog(id, { rootName: '现行方案', author: '示例' }, '2026-01-01T00:00:00.000Z');
const facts = { appVersion: '0.1.0', author: '张三', at: '2026-11-24T08:00:00.000Z' };

function sampleFile(): Uint8Array {
  const plan = replayLog(id, log);
  if (!plan.ok) throw new Error(plan.issue.code);
  return writePlanFile(plan.value, log, facts);
}

const bytes = sampleFile();

/** The file with one part replaced and, unless told otherwise, the digest put right. */
function withPart(part: string, change: (text: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  const changed = strToU8(change(strFromU8(parts[part] ?? new Uint8Array(0))));
  const manifest = JSON.parse(strFromU8(parts['manifest.json'] ?? new Uint8Array(0))) as {
    sha256: Record<string, string>;
  };
  if (part in manifest.sha256) manifest.sha256[part] = digest(changed);
  return zipSync({ ...parts, 'manifest.json': strToU8(JSON.stringify(manifest)), [part]: changed });
}

function textOf(file: Uint8Array, part: string): string {
  return strFromU8(unzipSync(file)[part] ?? new Uint8Array(0));
}

/** The file as another format would have written it, with digests that fit. */
function inFormat(
  formatVersion: number,
  head: (manifest: unknown) => unknown,
  line: (text: string) => string,
): Uint8Array {
  const operations = strToU8(line(textOf(bytes, 'operations.jsonl')));
  const manifest = JSON.parse(textOf(bytes, 'manifest.json')) as { readonly sha256: object };
  const sha256 = { ...manifest.sha256, 'operations.jsonl': digest(operations) };
  const written = strToU8(JSON.stringify(head({ ...manifest, formatVersion, sha256 })));
  return zipSync({ ...unzipSync(bytes), 'manifest.json': written, 'operations.jsonl': operations });
}

function renamed(data: unknown, from: string, to: string): unknown {
  const { [from]: value, ...rest } = data as Record<string, unknown>;
  return { ...rest, [to]: value };
}

function dotted(event: string): string {
  return event === 'planCreate' ? 'plan.create' : event;
}

function codeOf(file: Uint8Array): string {
  const read = readPlanFile(file, '规划.eqplan');
  return read.ok ? 'read' : read.issue.code;
}

describe('an .eqplan file', () => {
  test('gives back the log and the plan it was written from', () => {
    const read = readPlanFile(bytes, '规划.eqplan');
    expect(read.ok && read.value.log).toEqual(log);
    const replayed = replayLog(id, log);
    expect(read.ok && planToJson(read.value.plan)).toEqual(replayed.ok && planToJson(replayed.value));
    expect(read.ok && read.value.manifest.baseRevision).toBe(log.length);
  });

  test('of a locked scenario gives back what it holds, and the lock still fits', () => {
    const raised = asId<ScenarioId>('draft-raised');
    const sample = replayLog(id, log);
    const edit = lockScenario(sample.ok ? sample.value : emptyPlan(id), raised, { at: '2026-01-31', by: '张三' });
    if (!sample.ok || !edit.ok) throw new Error('The sample cannot be locked.');
    const operation = nextOperation(
      log,
      { id: 'lock-1', at: '', by: '', undoes: null, event: 'scenario.lock' },
      edit.value.changes,
    );
    const plan = applyChanges(sample.value, operation.changes);
    const read = readPlanFile(writePlanFile(plan, [...log, operation], facts), '规划.eqplan');
    expect(read.ok && read.value.plan).toEqual(plan);
    expect(read.ok && contentDigest(read.value.plan, raised)).toBe(contentDigest(sample.value, raised));
  });

  test('has the same bytes for the same plan', () => {
    expect(sampleFile()).toEqual(bytes);
  });

  test('is refused with its reason when something is wrong with it', () => {
    expect(codeOf(new Uint8Array(0))).toBe('file.empty');
    expect(codeOf(strToU8('这不是规划'))).toBe('file.notAPlan');
    expect(codeOf(zipSync({ 'a.txt': strToU8('a') }))).toBe('file.notAPlan');
    expect(codeOf(bytes.slice(0, bytes.length / 2))).toBe('file.truncated');
  });

  test('of a later format is refused and named', () => {
    const parts = unzipSync(bytes);
    const manifest = JSON.parse(strFromU8(parts['manifest.json'] ?? new Uint8Array(0))) as Record<string, unknown>;
    const newer = zipSync({
      ...parts,
      'manifest.json': strToU8(JSON.stringify({ ...manifest, formatVersion: FORMAT_VERSION + 1, appVersion: '9.9' })),
    });
    expect(readPlanFile(newer, '规划.eqplan')).toEqual({
      ok: false,
      issue: { code: 'file.newer', place: '规划.eqplan', values: { appVersion: '9.9' } },
    });
  });

  test('of an earlier format climbs step by step, and what it says is checked as ever', () => {
    // Two invented formats before this one: titles were called names, then events had no dot.
    const steps: readonly FileStep[] = [
      { to: 2, climb: (old) => ({ ...old, manifest: renamed(old.manifest, 'name', 'title') }) },
      {
        to: 3,
        climb: (old) => ({
          ...old,
          manifest: { ...(old.manifest as object), formatVersion: 3 },
          operations: old.operations.map((one) => ({ ...(one as Operation), event: dotted((one as Operation).event) })),
        }),
      },
    ];
    const oldest = inFormat(
      1,
      (manifest) => renamed(manifest, 'title', 'name'),
      (line) => line.replace('plan.create', 'planCreate'),
    );
    const between = inFormat(
      2,
      (manifest) => manifest,
      (line) => line.replace('plan.create', 'planCreate'),
    );
    const newest = inFormat(
      3,
      (manifest) => manifest,
      (line) => line,
    );
    for (const file of [oldest, between, newest]) {
      const read = readPlanFile(file, 'x', steps);
      expect(read.ok && read.value.log).toEqual(log);
      expect(read.ok && read.value.manifest.title).toBe(JSON.parse(textOf(bytes, 'manifest.json')).title);
    }
    expect(codeOf(oldest)).not.toBe('read');
    expect(codeOf(newest)).toBe('file.newer');
    const wrong = inFormat(
      1,
      (manifest) => manifest,
      (line) => line.replace('plan.create', 'planCreate'),
    );
    expect(readPlanFile(wrong, 'x', [{ to: 2, climb: (old) => ({ ...old, manifest: null }) }])).toMatchObject({
      issue: { code: 'file.damaged', values: { part: 'manifest.json' } },
    });
  });

  test('climbs a ladder without a gap', () => {
    expect(FILE_STEPS.map(({ to }) => to)).toEqual(FILE_STEPS.map((_, index) => index + 2));
    expect(FORMAT_VERSION).toBe(1 + FILE_STEPS.length);
  });

  test('with a changed part is refused, also when the digest was made to fit', () => {
    const parts = unzipSync(bytes);
    const touched = strToU8(strFromU8(parts['plan.json'] ?? new Uint8Array(0)).replace('≥3.14', '≥3.15'));
    expect(codeOf(zipSync({ ...parts, 'plan.json': touched }))).toBe('file.damaged');
    expect(codeOf(withPart('plan.json', (text) => text.replace('3.14', '3.15')))).toBe('file.contradictory');
    expect(codeOf(withPart('operations.jsonl', (text) => text.split('\n').slice(1).join('\n')))).toBe('file.damaged');
    expect(codeOf(withPart('operations.jsonl', (text) => text.replace('"seq":1', '"seq":"1"')))).toBe(
      'operation.malformed',
    );
  });

  test.each([
    ['"event":"plan.create"', '"event":"plan.sing"'],
    ['"seq":1', '"seq":1,"mood":"good"'],
    ['"kind":"field"', '"kind":"colour"'],
    ['"entity":"indicator"', '"entity":"weather"'],
    ['"field":"position"', '"field":"colour"'],
    ['"before":{"state":"silent"}', '"before":{"state":"silent","extra":1}'],
  ])('with what a newer build may know (%s as %s) is refused as that, not as damage', (from, to) => {
    const text = strFromU8(unzipSync(bytes)['operations.jsonl'] ?? new Uint8Array(0));
    expect(text).toContain(from);
    expect(codeOf(withPart('operations.jsonl', (log) => log.replace(from, to)))).toBe('operation.unknownField');
  });

  test('that unpacks to more than a plan can be is refused before it is unpacked', () => {
    const bomb = zipSync({ 'manifest.json': strToU8('{}') });
    const directory = bomb.findIndex((_, at) => strFromU8(bomb.subarray(at, at + 4)) === 'PK\u0001\u0002');
    // Offset 24 of a directory entry: the unpacked size it claims.
    new DataView(bomb.buffer).setUint32(directory + 24, 310 * 1024 * 1024, true);
    expect(codeOf(bomb)).toBe('file.tooLarge');
  });

  test('never throws and never reads as another plan, whatever bytes are flipped', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 5 }),
        (flips) => {
          const damaged = bytes.slice();
          for (const [at, mask] of flips) damaged[at] = (damaged[at] ?? 0) ^ mask;
          const read = readPlanFile(damaged, 'x');
          if (read.ok) expect(read.value.log).toEqual(log);
        },
      ),
      { numRuns: 200 },
    );
  });

  test('leaves no trace on prototypes', () => {
    codeOf(
      withPart('operations.jsonl', (text) => text.replace('"id":"suzhou"', '"__proto__":{"polluted":1},"id":"suzhou"')),
    );
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe('an .eqplan file with many values', () => {
  const typed = {
    kind: 'number',
    comparator: '≥',
    decimals: 1,
    scale: '',
    cumulative: false,
    perYear: false,
    soft: false,
  } as const;
  const many = Array.from({ length: 2 * PACKED_FROM }, (_, at) => ({
    kind: 'value' as const,
    scenario: ROOT,
    indicator: asId<IndicatorId>(`i${at % 7}`),
    region: asId<RegionId>(`r${(at * 31) % PACKED_FROM}`),
    year: 2020,
    before: SILENT,
    after: at % 100 === 0 ? CLEARED : setSlot({ ...typed, number: at / 10 }),
  }));
  const imported = nextOperation(log, { id: 'many-1', at: '', by: '', undoes: null, event: 'plan.import' }, many);
  const whole = replayLog(id, [...log, imported]);
  if (!whole.ok) throw new Error(whole.issue.code);
  const file = writePlanFile(whole.value, [...log, imported], facts);
  const changed = (part: string, from: RegExp, to: string): Uint8Array => {
    const text = strToU8(textOf(file, part).replace(from, to));
    const manifest = JSON.parse(textOf(file, 'manifest.json')) as { readonly sha256: object };
    const head = strToU8(JSON.stringify({ ...manifest, sha256: { ...manifest.sha256, [part]: digest(text) } }));
    return zipSync({ ...unzipSync(file), 'manifest.json': head, [part]: text });
  };

  test('is of the format that has columns, and only then: an older build refuses it by name', () => {
    expect(JSON.parse(textOf(file, 'manifest.json'))).toMatchObject({ formatVersion: COLUMNS_FROM });
    expect(JSON.parse(textOf(bytes, 'manifest.json'))).toMatchObject({ formatVersion: 1 });
    const older = readPlanFile(file, 'x', []);
    expect(older.ok ? 'read' : older.issue.code).toBe('file.newer');
  });

  test('gives back the log and the plan it was written from, at few bytes a value', () => {
    const read = readPlanFile(file, 'x');
    expect(read.ok && read.value.log.at(-1)).toEqual(imported);
    expect(read.ok && planToJson(read.value.plan)).toEqual(planToJson(whole.value));
    expect(file.length - bytes.length).toBeLessThan(10 * many.length);
  });

  test('with a changed value is refused, also when the digest was made to fit', () => {
    expect(codeOf(changed('plan.json', /"numbers":\[[\d.]+,/, '"numbers":[0.25,'))).toBe('file.contradictory');
    expect(codeOf(changed('operations.jsonl', /"numbers":\[0.1/, '"numbers":[0.2'))).toBe('file.contradictory');
    expect(codeOf(changed('operations.jsonl', /"numbers":\[0.1,/, '"numbers":['))).toBe('operation.malformed');
    expect(codeOf(changed('operations.jsonl', /"count":\d+/, '"count":3999999'))).toBe('operation.malformed');
  });
});
