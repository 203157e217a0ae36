import type { Issue } from '../base/issue';

/** Turns the numbers and names of an issue into a sentence. */
export type Sentence = (values: Issue['values']) => string;

/** Sentences by code. The codes stay in the type, so that a language with a code missing does not compile. */
export function sentences<Code extends string>(
  byCode: Readonly<Record<Code, Sentence>>,
): Readonly<Record<Code, Sentence>> {
  return byCode;
}
