import { comparePassages, type PassageRow } from '../analysis/compare-passages';
import type { Comparison } from '../analysis/comparison';
import type { ScenarioId } from '../base/ids';
import { type Plan, ROOT } from '../plan/plan';
import { listPassages, listScenarios, planFacts } from '../plan/plan-lists';
import { indicatorReport } from './indicator-report';
import { milestoneReport } from './milestone-report';
import { passageReport } from './passage-report';
import type { Report } from './report';
import type { ComparisonReportOptions, ReportSource } from './report-source';
import { textPart } from './text-part';

/**
 * 目标调整对照表: the indicators, then the milestones and the sentences of the text where the plan has any. With `onlyDifferences` a part without
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
  const passages = passagesOf(plan, comparison);
  if (hasText(plan, comparison)) parts.push(passageReport(source, passages, parts.length + 1));
  // The sheets are signed once, at the end of the whole.
  const signed = parts.map((part, index) => (index === parts.length - 1 ? part : { ...part, signatures: [] }));
  const { explanation = [], words } = options;
  if (explanation.length === 0) return signed;
  const annexes = signed.map((part, index) => ({ ...part, annex: words.annex(index + 1) }));
  // The text says what follows from the targets, too: its own sentences.
  const follows =
    passages.length === 0
      ? []
      : [{ role: 'body' as const, text: words.passages.seeAnnex(passages.length, words.annex(annexes.length)) }];
  return [textPart(words.explanation.name, words.explanation.title, [...explanation, ...follows]), ...annexes];
}

function hasText(plan: Plan, { scenarios }: Comparison): boolean {
  return scenarios.some((scenario) => listPassages(plan, scenario).length > 0);
}

/** The sentences that have to follow, of the regions that are compared. */
export function passagesOf(plan: Plan, { scenarios, targets }: Comparison): readonly PassageRow[] {
  const regions = new Set(targets.map(({ region }) => region.id));
  return comparePassages(plan, scenarios, regions.size === 0 ? null : regions);
}
