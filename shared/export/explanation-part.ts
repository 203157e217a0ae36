import type { Comparison } from '../analysis/comparison';
import type { ScenarioId } from '../base/ids';
import { keptExplanation } from '../plan/kept-explanation';
import type { Plan } from '../plan/plan';
import { explainSide } from './explain-comparison';
import type { ExplanationWords } from './explanation-words';
import type { ReportParagraph } from './report';

/** 调整说明 for the report: of each scenario what a person wrote, else what the numbers give. */
export function explanationParagraphs(
  plan: Plan,
  comparison: Comparison,
  names: readonly string[],
  words: ExplanationWords,
): readonly ReportParagraph[] {
  const [base, ...others] = comparison.scenarios;
  if (base === undefined) return [];
  return others.flatMap((scenario, at): readonly ReportParagraph[] => {
    const text = explanationOf(plan, comparison, at + 1, names, words);
    const body = text.split('\n').map((line): ReportParagraph => ({ role: 'body', text: line }));
    if (others.length === 1) return body;
    return [{ role: 'heading', text: words.heading(at + 1, names[at + 1] ?? scenario) }, ...body];
  });
}

function explanationOf(
  plan: Plan,
  comparison: Comparison,
  index: number,
  names: readonly string[],
  words: ExplanationWords,
): string {
  const generated = explainSide(comparison, index, names, words);
  const [base, scenario] = [comparison.scenarios[0], comparison.scenarios[index]] as [ScenarioId, ScenarioId];
  return keptExplanation(plan, scenario, base, generated)?.text ?? generated;
}
