import * as v from 'valibot';

/** What this build writes. A file of a later format is refused; earlier ones climb `file-versions`. */
export const FORMAT_VERSION = 1;
export const PARTS = ['plan.json', 'operations.jsonl'] as const;

export const ManifestSchema = v.object({
  format: v.literal('equiplan'),
  formatVersion: v.pipe(v.number(), v.integer(), v.minValue(1)),
  appVersion: v.pipe(v.string(), v.maxLength(40)),
  planId: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,64}$/)),
  title: v.pipe(v.string(), v.maxLength(32_767)),
  /** Operations in the file: what a returned file is merged against. */
  baseRevision: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** `whole`, or the part of the plan that another office may change. */
  scope: v.literal('whole'),
  author: v.pipe(v.string(), v.maxLength(200)),
  /** ISO time; for people only. */
  at: v.pipe(v.string(), v.maxLength(40)),
  sha256: v.object({
    'plan.json': v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
    'operations.jsonl': v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  }),
});

export type Manifest = v.InferOutput<typeof ManifestSchema>;
