import type { Comparison } from '../../shared/analysis/comparison';
import { comparisonReports } from '../../shared/export/comparison-report';
import { explanationParagraphs } from '../../shared/export/explanation-part';
import type { Report } from '../../shared/export/report';
import type { Plan } from '../../shared/plan/plan';
import { listScenarios, planFacts } from '../../shared/plan/plan-lists';
import type { Wording } from '../../shared/wording/zh-CN';

export interface ReportWishes {
  readonly onlyDifferences: boolean;
  readonly signatures: boolean;
  /** The plan on the desk is the sample. */
  readonly sample: boolean;
  /** 调整说明 goes before the tables. */
  readonly explanation: boolean;
}

/** The comparison as reports in the language of the desk: what print, PDF, XLSX and CSV have in common. */
export function reportsOf(
  plan: Plan,
  comparison: Comparison,
  wording: Wording,
  wishes: ReportWishes,
): readonly Report[] {
  const explanation = wishes.explanation
    ? explanationParagraphs(plan, comparison, comparedNames(plan, comparison), wording.explanation)
    : [];
  return comparisonReports(plan, comparison, { ...wishes, explanation, words: wording.report.comparison, issuer: '' });
}

export function comparedNames(plan: Plan, comparison: Comparison): readonly string[] {
  const names = new Map<string, string>(listScenarios(plan).map((scenario) => [scenario.id, scenario.name]));
  return comparison.scenarios.map((id) => names.get(id) ?? id);
}

/** Without extension. */
export function suggestedName(plan: Plan, wording: Wording): string {
  return wording.report.fileName(planFacts(plan).title);
}
