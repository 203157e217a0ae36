import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { DESK_API_NAMES } from '../shared/desk/desk-api';
import { DESK_ARGUMENTS, LARGEST_SAVED_BYTES } from './desk-arguments';
import { EVENT_CHANNELS } from './desk-channels';

const bytes = new Uint8Array([1]);
const accepts = (method: keyof typeof DESK_ARGUMENTS, ...args: unknown[]) =>
  v.safeParse(DESK_ARGUMENTS[method], args).success;

test('every method of the bridge is either checked here or an event', () => {
  expect([...Object.keys(DESK_ARGUMENTS), ...Object.keys(EVENT_CHANNELS)].sort()).toEqual([...DESK_API_NAMES].sort());
});

test('every method refuses arguments it does not know', () => {
  for (const method of Object.keys(DESK_ARGUMENTS) as (keyof typeof DESK_ARGUMENTS)[]) {
    for (const args of [
      [{ toString: 1 }],
      [() => 1],
      ['a', 'b', 'c', 'd'],
      [Symbol.iterator],
      [{ __proto__: { planId: 'a' } }],
    ]) {
      expect(accepts(method, ...args), method).toBe(false);
    }
  }
});

test('no argument of any method may grow without end', () => {
  for (const [method, schema] of Object.entries(DESK_ARGUMENTS)) expect(endlessParts(schema, method)).toEqual([]);
  const endless = v.strictTuple([
    v.strictObject({ a: v.string(), b: v.array(v.number()), c: v.pipe(v.string(), v.regex(/^a+$/)) }),
  ]);
  expect(endlessParts(endless, 'x')).toEqual(['x.0.a', 'x.0.b', 'x.0.c']);
});

describe('a call', () => {
  test('with good arguments passes', () => {
    expect(accepts('environment')).toBe(true);
    expect(accepts('appendJournal', { planId: 'a-1', seq: 1, line: '{}' })).toBe(true);
    expect(accepts('writeSnapshot', { planId: 'a', seq: 0, title: '规划', reason: 'open', bytes })).toBe(true);
    expect(accepts('saveInFolder', { folder: 't', kind: 'pdf', name: 'a', bytes })).toBe(true);
    expect(accepts('saveFile', { kind: 'csv', token: null, suggestedName: 'a.csv', bytes })).toBe(true);
    expect(
      accepts('printToPdf', {
        suggestedName: 'a',
        paper: 'A3',
        landscape: true,
        title: 'a',
        outline: [{ title: 'b', page: 1 }],
      }),
    ).toBe(true);
  });

  test('with a plan id that could be a path is refused', () => {
    for (const planId of ['..', 'a/b', 'A', '', 'a'.repeat(65), 'a\n', 5, null]) {
      expect(accepts('readJournal', planId)).toBe(false);
    }
  });

  test('with a number that is no position is refused', () => {
    for (const seq of [0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, '1']) {
      expect(accepts('appendJournal', { planId: 'a', seq, line: '{}' })).toBe(false);
    }
  });

  test('with a line break, an unknown kind, a path for bytes, or too many bytes is refused', () => {
    expect(accepts('appendJournal', { planId: 'a', seq: 1, line: '{\n}' })).toBe(false);
    expect(accepts('saveFile', { kind: 'exe', token: null, suggestedName: 'a', bytes })).toBe(false);
    expect(accepts('saveFile', { kind: 'csv', token: null, suggestedName: 'a', bytes: '/etc/passwd' })).toBe(false);
    const large = new Uint8Array(LARGEST_SAVED_BYTES + 1);
    expect(accepts('saveFile', { kind: 'csv', token: null, suggestedName: 'a', bytes: large })).toBe(false);
    expect(accepts('writeSnapshot', { planId: 'a', seq: 0, title: '规划', bytes: large })).toBe(false);
  });
});

/** A schema or a step of its pipe, as far as this walk reads it. */
interface SchemaNode {
  readonly type: string;
  readonly pipe?: readonly SchemaNode[];
  readonly items?: readonly SchemaNode[];
  readonly entries?: Readonly<Record<string, SchemaNode>>;
  readonly wrapped?: SchemaNode;
  readonly key?: SchemaNode;
  readonly value?: SchemaNode;
  readonly requirement?: unknown;
}

/** Where a value that a schema accepts has no limit of size. */
function endlessParts(schema: unknown, at: string): readonly string[] {
  // The schemas of the library are plain objects of this shape.
  const node = schema as SchemaNode;
  const parts = { ...node.items, ...node.entries, ...(node.wrapped === undefined ? {} : { wrapped: node.wrapped }) };
  const below = Object.entries(parts).flatMap(([key, part]) => endlessParts(part, `${at}.${key}`));
  return isLimited(node) ? below : [at];
}

function isLimited({ type, pipe = [], key }: SchemaNode): boolean {
  if (['number', 'boolean', 'picklist', 'literal', 'nullable', 'strict_tuple', 'strict_object'].includes(type)) {
    return true;
  }
  if (type === 'record') return key?.type === 'picklist';
  return pipe.some(
    (step) =>
      step.type === 'max_length' ||
      (step.type === 'check' && type === 'instance') ||
      (step.type === 'regex' && step.requirement instanceof RegExp && !/[*+]|,\}/.test(step.requirement.source)),
  );
}
