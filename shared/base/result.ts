/**
 * The outcome of something that is expected to fail sometimes: reading a file, parsing a cell, an edit.
 * A bug is not a Result: it throws.
 */
export type Result<T, E> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly issue: E };

export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

export function fail<E>(issue: E): { readonly ok: false; readonly issue: E } {
  return { ok: false, issue };
}
