import type { ComparisonReportWords } from './report-source';

/**
 * Reasons of several scenarios in one cell, 一：…；二：… Equal ones are told once; with one draft nobody needs its name.
 * `reasons` and `names` follow the scenarios compared.
 */
export function joinReasons(
  reasons: readonly (readonly string[])[],
  names: readonly string[],
  words: Pick<ComparisonReportWords, 'shortName' | 'reasonOf' | 'reasonJoint'>,
): string {
  const byText = new Map<string, Set<string>>();
  reasons.forEach((texts, index) => {
    const name = words.shortName(names[index] ?? '');
    for (const text of texts) if (text !== '') byText.set(text, (byText.get(text) ?? new Set()).add(name));
  });
  const [only, ...others] = byText.keys();
  if (only !== undefined && others.length === 0 && names.length === 2) return only;
  return [...byText].map(([text, given]) => words.reasonOf([...given].join('、'), text)).join(words.reasonJoint);
}
