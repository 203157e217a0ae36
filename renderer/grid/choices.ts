import type { Choice } from './sheet';

/** The choices a typed text may mean: those that begin with it, then those that hold it. Nothing typed: all. */
export function matchingChoices(choices: readonly Choice[], typed: string): readonly Choice[] {
  const sought = fold(typed);
  if (sought === '') return choices;
  const begins = choices.filter((choice) => names(choice).some((name) => name.startsWith(sought)));
  const holds = choices.filter((choice) => !begins.includes(choice) && fold(choice.label).includes(sought));
  return [...begins, ...holds];
}

function names(choice: Choice): readonly string[] {
  return [fold(choice.label), fold(choice.value)];
}

function fold(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}
