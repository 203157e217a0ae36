import type { Comparison } from '../analysis/comparison';
import type { ScenarioId } from '../base/ids';
import { type Plan, ROOT } from '../plan/plan';
import { listScenarios, planFacts } from '../plan/plan-lists';
import { indicatorReport } from './indicator-report';
import { milestoneReport } from './milestone-report';
import type { Report } from './report';
import type { ComparisonReportOptions, ReportSource } from './report-source';
import { textPart } from './text-part';

/**
 * 目标调整对照表: the indicators, then the milestones where the plan has any. With `onlyDifferences` a part without
 * differences still stands, with a note that says so: a missing page would leave open whether anybody looked.
 */
export function comparisonReports(
  plan: Plan,
  comparison: Comparison,
  options: ComparisonReportOptions,
): readonly Report[] {
  const names = new Map<ScenarioId, string>(listScenarios(plan).map((scenario) => [scenario.id, scenario.name]));
  const { title, baseYear } = planFacts(plan);
  const source: ReportSource = {
    comparison,
    scenarioNames: comparison.scenarios.map((id) => names.get(id) ?? id),
    title,
    baseYear,
    againstRoot: comparison.scenarios[0] === ROOT,
    options,
  };
  const parts = [indicatorReport(source)];
  if (comparison.milestones.length > 0) parts.push(milestoneReport(source));
  // The sheets are signed once, at the end of the whole.
  const signed = parts.map((part, index) => (index === parts.length - 1 ? part : { ...part, signatures: [] }));
  const { explanation = [], words } = options;
  if (explanation.length === 0) return signed;
  const annexes = signed.map((part, index) => ({ ...part, annex: words.annex(index + 1) }));
  return [textPart(words.explanation.name, words.explanation.title, explanation), ...annexes];
}
