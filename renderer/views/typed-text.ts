import { foldWidth, removeUnseen } from '../../shared/base/clean-text';
import { type Issue, issue } from '../../shared/base/issue';
import { fail, ok, type Result } from '../../shared/base/result';
import type { Choice } from '../grid/sheet';

/** What a person typed or pasted into a text cell, without what cannot be seen and without line ends. */
export function cleanTyped(text: string): string {
  return removeUnseen(text).replace(/\s+/g, ' ').trim();
}

/** An emptied optional field holds nothing, not an empty text. */
export function optionalTyped(text: string): string | null {
  const clean = cleanTyped(text);
  return clean === '' ? null : clean;
}

/** The choice that was meant by its value, its label, or the beginning of only one label. Issue: `choice.unknown`. */
export function readChoice(choices: readonly Choice[], text: string): Result<string, Issue> {
  const clean = foldWidth(cleanTyped(text));
  const exact = choices.find((choice) => choice.value === clean || choice.label === clean);
  if (exact !== undefined) return ok(exact.value);
  const begun = clean === '' ? [] : choices.filter((choice) => choice.label.startsWith(clean));
  const only = begun.length === 1 ? begun[0] : undefined;
  if (only !== undefined) return ok(only.value);
  return fail(issue('choice.unknown', '', { text: clean, choices: choices.map((choice) => choice.label).join('、') }));
}
