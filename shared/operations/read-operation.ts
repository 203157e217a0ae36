import * as v from 'valibot';
import { type Issue, issue } from '../base/issue';
import { fail, ok, type Result } from '../base/result';
import { ENTITY_KINDS, type EntityKind, fieldRule } from '../plan/entity';
import type { FieldSlot } from '../plan/field';
import { LONGEST_TEXT } from '../plan/field';
import { isTarget } from '../target/is-target';
import type { Target } from '../target/target';
import { FIRST_YEAR, LAST_YEAR } from '../values/cell-number';
import type { Change } from './change';
import { EVENTS, type Operation } from './operation';
import { PackedSchema, unpackedChanges } from './packed-changes';

const Id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9._-]{1,64}$/));
const Text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));
const SilentOrCleared = [
  v.strictObject({ state: v.literal('silent') }),
  v.strictObject({ state: v.literal('cleared') }),
] as const;
const SlotSchema = v.variant('state', [
  ...SilentOrCleared,
  v.strictObject({ state: v.literal('set'), target: v.custom<Target>(isTarget) }),
]);
const FieldSlotSchema = v.variant('state', [
  ...SilentOrCleared,
  v.strictObject({
    state: v.literal('set'),
    value: v.union([v.string(), v.number(), v.boolean(), v.null(), v.custom<Target>(isTarget)]),
  }),
]);
const ReasonSchema = v.nullable(v.strictObject({ reason: Text, basis: Text }));

const ChangeSchema = v.variant('kind', [
  PackedSchema,
  v.strictObject({
    kind: v.literal('value'),
    scenario: Id,
    indicator: Id,
    region: Id,
    year: v.pipe(v.number(), v.integer(), v.minValue(FIRST_YEAR), v.maxValue(LAST_YEAR)),
    before: SlotSchema,
    after: SlotSchema,
  }),
  v.strictObject({
    kind: v.literal('field'),
    scenario: Id,
    entity: v.picklist(ENTITY_KINDS as [EntityKind, ...EntityKind[]]),
    id: Id,
    field: v.string(),
    before: FieldSlotSchema,
    after: FieldSlotSchema,
  }),
  v.strictObject({
    kind: v.literal('reason'),
    scenario: Id,
    of: v.pipe(v.string(), v.maxLength(300)),
    before: ReasonSchema,
    after: ReasonSchema,
  }),
  v.strictObject({
    kind: v.literal('note'),
    scenario: Id,
    of: v.pipe(v.string(), v.maxLength(300)),
    before: v.nullable(Text),
    after: v.nullable(Text),
  }),
]);

const OperationSchema = v.strictObject({
  id: Id,
  seq: v.pipe(v.number(), v.integer(), v.minValue(1)),
  at: v.pipe(v.string(), v.maxLength(40)),
  by: v.pipe(v.string(), v.maxLength(200)),
  event: v.picklist(EVENTS),
  undoes: v.nullable(Id),
  changes: v.array(ChangeSchema),
});

/**
 * An operation from a file or a journal line. Anything that is not exactly one is refused with its place:
 * a log with a guessed entry would be worse than a shorter log.
 */
export function readOperation(data: unknown, place: string): Result<Operation, Issue> {
  const parsed = v.safeParse(OperationSchema, data);
  if (!parsed.success) {
    const first = parsed.issues[0];
    const path = v.getDotPath(first) ?? '';
    return fail(
      isUnknownWord(first)
        ? issue('operation.unknownField', place, { field: path })
        : issue('operation.malformed', place, { path }),
    );
  }
  const changes: Change[] = [];
  for (const [index, change] of parsed.output.changes.entries()) {
    if (change.kind === 'values') {
      const unpacked = unpackedChanges(change);
      if (unpacked === null) return fail(issue('operation.malformed', place, { path: `changes.${index}` }));
      for (const one of unpacked) changes.push(one);
      continue;
    }
    // The schema has checked every id and tag; the brands are all that it cannot express.
    changes.push(change as unknown as Change);
    if (change.kind !== 'field') continue;
    const rule = fieldRule(change.entity, change.field);
    if (rule === undefined)
      return fail(issue('operation.unknownField', place, { field: `${change.entity}.${change.field}` }));
    if (!fits(change.before, rule.accepts) || !fits(change.after, rule.accepts)) {
      return fail(issue('operation.badField', place, { field: `${change.entity}.${change.field}` }));
    }
  }
  return ok({ ...parsed.output, changes } as unknown as Operation);
}

/** An operation from a text that may be damaged; null for anything that is not one. */
export function operationFromJson(json: string): Operation | null {
  try {
    const read = readOperation(JSON.parse(json), '');
    return read.ok ? read.value : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** True for a key, an event, an entity or a kind of change that this build does not have: a newer one may. */
function isUnknownWord({ type, expected, input }: v.InferIssue<typeof OperationSchema>): boolean {
  if (type === 'strict_object') return expected === 'never';
  return (type === 'picklist' || type === 'variant') && typeof input === 'string';
}

function fits(slot: FieldSlot, accepts: (value: unknown) => boolean): boolean {
  return slot.state !== 'set' || accepts(slot.value);
}
