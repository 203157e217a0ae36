import { requiredPace } from '../analysis/required-pace';
import { shownValue } from '../analysis/shown-value';
import type { RegionId, ScenarioId } from '../base/ids';
import type { Indicator, Region } from '../plan/entity';
import { type Plan, ROOT } from '../plan/plan';
import { listCategories, listIndicators, listRegions, listScenarios, planFacts, wholeRegion } from '../plan/plan-lists';
import { formatTarget } from '../target/format-target';
import type { Target } from '../target/target';
import { listPart, PLAIN, sentence } from './list-part';
import type { ListOptions, PlanReportWords } from './plan-report-words';
import type { Report, ReportColumn, ReportRow } from './report';
import { mergeDown, targetCell, textCell } from './report-cells';
import { responsibleWidth } from './report-source';

/** 主要指标表: 类别 指标 单位 base, target, 年均 or 累计, 属性 责任单位, of the whole or of one district. */
export function mainIndicatorsReport(
  plan: Plan,
  scenario: ScenarioId,
  region: RegionId | null,
  options: ListOptions,
): Report {
  const { words } = options;
  const facts = planFacts(plan);
  const place = listRegions(plan).find((one) => one.id === region) ?? wholeRegion(plan);
  const categories = new Map<string, string>(listCategories(plan).map((one) => [one.id, one.name]));
  const indicators = listIndicators(plan, scenario);
  const rows = indicators.map((indicator, index): ReportRow => {
    const at = (year: number): Target | null =>
      place === undefined ? null : shownValue(plan, scenario, indicator, { region: place.id, year }).value;
    const [base, target] = [at(facts.baseYear), at(facts.targetYear)];
    return {
      cells: [
        textCell(String(index + 1)),
        textCell(categories.get(indicator.category) ?? ''),
        textCell(indicator.name),
        textCell(indicator.unit ?? words.unsaid),
        targetCell(base),
        targetCell(target),
        textCell(yearlyText(indicator, base, target, facts, words)),
        textCell(indicator.attribute === null ? words.unsaid : words.attribute[indicator.attribute]),
        textCell(indicator.responsible ?? ''),
      ],
    };
  });
  const of = place === undefined || place.parent === null ? facts.title : nameOf(place, words);
  const notes = [
    [words.notes.indicators(indicators.length), scenarioNote(plan, scenario, options)],
    [
      words.notes.yearly,
      sentence(
        indicators.some((one) => one.attribute === null),
        words.notes.attributeUnsaid,
      ),
    ],
    [sentence(place?.illustrative === true, words.notes.illustrativeRegions)],
  ];
  const columns = columnsOf(facts, words, indicators);
  const table = { columns, rows: mergeDown(rows, [1]), notes };
  return listPart(words.indicators, words.indicators.caption(of, facts.targetYear), table, options);
}

export function nameOf(region: Region, words: PlanReportWords): string {
  return region.illustrative ? words.illustrativeRegion(region.name) : region.name;
}

/** Which draft the list shows; and that the sample's drafts are made up. Nothing for the plan in force. */
export function scenarioNote(plan: Plan, scenario: ScenarioId, { words, sample }: ListOptions): string {
  if (scenario === ROOT) return '';
  const name = listScenarios(plan).find((one) => one.id === scenario)?.name ?? '';
  return words.notes.scenario(name) + sentence(sample, words.notes.illustrative);
}

function columnsOf(
  facts: { readonly baseYear: number; readonly targetYear: number },
  { columns }: PlanReportWords,
  indicators: readonly Indicator[],
): readonly ReportColumn[] {
  const responsible = responsibleWidth(indicators.map((one) => one.responsible));
  return [
    { ...PLAIN, id: 'number', title: columns.number, width: 8.5, align: 'center' },
    { ...PLAIN, id: 'category', title: columns.category, width: 15.5, align: 'center', heading: true },
    { ...PLAIN, id: 'indicator', title: columns.indicator, width: 46, align: 'left', grows: true },
    { ...PLAIN, id: 'unit', title: columns.unit, width: 14, align: 'center' },
    { ...PLAIN, id: 'base', title: columns.base(facts.baseYear), width: 15, align: 'point' },
    { ...PLAIN, id: 'target', title: columns.target(facts.targetYear), width: 20, align: 'point' },
    { ...PLAIN, id: 'yearly', title: columns.yearly, width: 21, align: 'center' },
    { ...PLAIN, id: 'attribute', title: columns.attribute, width: 12.5, align: 'center' },
    { ...PLAIN, id: 'responsible', title: columns.responsible, width: Math.max(16, responsible), align: 'center' },
  ];
}

/** 〔5000〕 for a total of the period; the even step a year where a level has still to be reached; else —. */
function yearlyText(
  indicator: Indicator,
  base: Target | null,
  target: Target | null,
  period: { readonly baseYear: number; readonly targetYear: number },
  words: PlanReportWords,
): string {
  if (target?.kind === 'number' && target.cumulative) return formatTarget(target);
  const pace = requiredPace(indicator, base, target, period);
  if (pace === null || base?.kind !== 'number' || target?.kind !== 'number') return words.unsaid;
  if (indicator.unit === '%' || !(base.number > 0) || !(target.number > 0)) {
    return signed(pace.perYear, pace.perYearDecimals);
  }
  return words.percentAYear(signed(((target.number / base.number) ** (1 / pace.years) - 1) * 100, 1));
}

function signed(amount: number, decimals: number): string {
  return `${amount < 0 ? '−' : '+'}${Math.abs(amount).toFixed(decimals)}`;
}
