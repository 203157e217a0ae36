import type { Reason } from '../plan/plan';
import type { ExplanationWords } from './explanation-words';

export interface Clause {
  readonly text: string;
  readonly reasons: readonly Reason[];
}

/** Clauses with the same reasons stand together and tell them once, in the order of the first of them. */
export function joinClauses(clauses: readonly Clause[], words: ExplanationWords): string {
  const groups = new Map<string, { readonly texts: string[]; readonly reasons: readonly Reason[] }>();
  for (const { text, reasons } of clauses) {
    const told = reasons.filter(({ reason, basis }) => reason !== '' || basis !== '');
    const key = JSON.stringify(told);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { texts: [text], reasons: told });
    else group.texts.push(text);
  }
  return words.clauses(
    [...groups.values()].map(
      ({ texts, reasons }) =>
        words.clauses(texts) + reasons.map(({ reason, basis }) => words.reason(reason, basis, texts.length)).join(''),
    ),
  );
}
