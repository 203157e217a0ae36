import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { strToU8, zipSync } from 'fflate';
import type { Operation } from '../operations/operation';
import { operationToJson, PACKED_FROM } from '../operations/packed-changes';
import { packageScope } from '../plan/package-scope';
import type { Plan } from '../plan/plan';
import { planFacts } from '../plan/plan-lists';
import { countValues } from '../values/plan-values';
import { COLUMNS_FROM } from './file-versions';
import type { Manifest } from './manifest';
import { planToJson } from './plan-json';

export interface FileFacts {
  readonly appVersion: string;
  readonly author: string;
  /** ISO time. */
  readonly at: string;
  /** Written by 返回数据包: the office answers with this state. Absent in what is merely saved. */
  readonly returned?: { readonly by: string; readonly at: string };
}

/** The bytes of an .eqplan file (docs/exchange-format.md). The same plan and facts give the same bytes. */
export function writePlanFile(plan: Plan, log: readonly Operation[], facts: FileFacts): Uint8Array {
  const formatVersion = formatFor(plan, log);
  const planJson = strToU8(JSON.stringify(planToJson(plan, formatVersion), null, formatVersion < COLUMNS_FROM ? 1 : 0));
  const operations = strToU8(log.map((operation) => `${operationToJson(operation)}\n`).join(''));
  const scope = packageScope(plan);
  const manifest: Manifest = {
    format: 'equiplan',
    formatVersion,
    planId: plan.id,
    title: planFacts(plan).title,
    baseRevision: log.length,
    scope: scope === null ? 'whole' : { planId: scope.planId, revision: scope.revision, regions: [...scope.regions] },
    ...facts,
    sha256: { 'plan.json': digest(planJson), 'operations.jsonl': digest(operations) },
  };
  // A fixed date: zip keeps local time, which would make equal plans differ by where they were saved.
  const options = { mtime: '1980-01-01T00:00:00', level: 6 } as const;
  return zipSync({
    'manifest.json': [strToU8(JSON.stringify(manifest, null, 1)), options],
    'plan.json': [planJson, options],
    'operations.jsonl': [operations, options],
  });
}

/** The first format that can say it: what an older build can read is written for it. */
function formatFor(plan: Plan, log: readonly Operation[]): number {
  const many =
    log.some(({ changes }) => changes.length >= PACKED_FROM) ||
    [...plan.values.layers.keys()].some((scenario) => countValues(plan.values, scenario) >= PACKED_FROM);
  return many ? COLUMNS_FROM : 1;
}

export function digest(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}
