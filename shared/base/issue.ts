/**
 * Something a person has to be told: a code with its numbers and its place, never a sentence.
 * `wording` turns it into one.
 */
export interface Issue {
  readonly code: string;
  /** Where: `line 265`, `sheet 表1!C7`, a cell's row and column names. Empty when the whole thing is meant. */
  readonly place: string;
  /** Numbers and names the sentence needs. */
  readonly values: Readonly<Record<string, string | number>>;
}

export function issue(code: string, place = '', values: Readonly<Record<string, string | number>> = {}): Issue {
  return { code, place, values };
}
