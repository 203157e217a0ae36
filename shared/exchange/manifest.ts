import * as v from 'valibot';

export const PARTS = ['plan.json', 'operations.jsonl'] as const;

/** What every format has at these places: enough to say that a file is of a later one, or whole. */
export const HeadSchema = v.object({
  formatVersion: v.pipe(v.number(), v.integer(), v.minValue(1)),
  appVersion: v.pipe(v.string(), v.maxLength(40)),
  sha256: v.optional(v.record(v.string(), v.string())),
});

export const ManifestSchema = v.object({
  format: v.literal('equiplan'),
  formatVersion: v.pipe(v.number(), v.integer(), v.minValue(1)),
  appVersion: v.pipe(v.string(), v.maxLength(40)),
  planId: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,64}$/)),
  title: v.pipe(v.string(), v.maxLength(32_767)),
  /** Operations in the file: what a returned file is merged against. */
  baseRevision: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** `whole`, or what a package was issued from and which districts may be changed in it. */
  scope: v.union([
    v.literal('whole'),
    v.object({
      planId: v.pipe(v.string(), v.maxLength(64)),
      revision: v.pipe(v.number(), v.integer(), v.minValue(0)),
      regions: v.array(v.pipe(v.string(), v.maxLength(64))),
    }),
  ]),
  author: v.pipe(v.string(), v.maxLength(200)),
  /** ISO time; for people only. */
  at: v.pipe(v.string(), v.maxLength(40)),
  /** A package that was handed back on purpose: by whom and when. */
  returned: v.optional(v.object({ by: v.pipe(v.string(), v.maxLength(200)), at: v.pipe(v.string(), v.maxLength(40)) })),
  sha256: v.object({
    'plan.json': v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
    'operations.jsonl': v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  }),
});

export type Manifest = v.InferOutput<typeof ManifestSchema>;
