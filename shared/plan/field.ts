import { isTarget } from '../target/is-target';
import type { Target } from '../target/target';

/** What a field of an entity can hold. Null is a value: known to be none. */
export type FieldValue = string | number | boolean | null | Target;

/** One scenario's word on one field; the three states of a cell, see `Slot`. */
export type FieldSlot =
  | { readonly state: 'silent' }
  | { readonly state: 'cleared' }
  | { readonly state: 'set'; readonly value: FieldValue };

/** A field describes itself: what it holds when nobody set it, and what it accepts. */
export interface Field<Value extends FieldValue> {
  readonly fallback: Value;
  readonly accepts: (value: unknown) => value is Value;
}

/** Longest text a field takes, in UTF-16 units: what one spreadsheet cell can carry. */
export const LONGEST_TEXT = 32_767;

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST_TEXT;
}

export function text(fallback = ''): Field<string> {
  return { fallback, accepts: isText };
}

export const optionalText: Field<string | null> = {
  fallback: null,
  accepts: (value): value is string | null => value === null || isText(value),
};

export const yesNo: Field<boolean> = {
  fallback: false,
  accepts: (value): value is boolean => typeof value === 'boolean',
};

export function number(fallback: number): Field<number> {
  return { fallback, accepts: (value): value is number => typeof value === 'number' && Number.isFinite(value) };
}

export const optionalNumber: Field<number | null> = {
  fallback: null,
  accepts: (value): value is number | null => value === null || (typeof value === 'number' && Number.isFinite(value)),
};

export const optionalTarget: Field<Target | null> = {
  fallback: null,
  accepts: (value): value is Target | null => value === null || isTarget(value),
};

export function oneOf<const Value extends string | null>(...values: readonly [Value, ...Value[]]): Field<Value> {
  return {
    fallback: values[0],
    accepts: (value): value is Value => (values as readonly unknown[]).includes(value),
  };
}
