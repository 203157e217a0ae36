import { aggregateRegions } from '../analysis/aggregate-regions';
import { shownValue } from '../analysis/shown-value';
import type { ScenarioId, Year } from '../base/ids';
import type { Region } from '../plan/entity';
import type { Plan } from '../plan/plan';
import { districtsOf, listCategories, listIndicators, planFacts, wholeRegion } from '../plan/plan-lists';
import { listPart, PLAIN, sentence } from './list-part';
import { scenarioNote } from './main-indicators-report';
import type { ListOptions, PlanReportWords } from './plan-report-words';
import { regionListReport } from './region-list-report';
import type { Report, ReportCell, ReportColumn, ReportRow } from './report';
import { mergeDown, targetCell, textCell } from './report-cells';

/** More districts than this do not stand side by side on any paper. */
const MOST_COLUMNS = 24;

/** 分区指标分解表: the whole's own target, every district's, what they make together, and how far that is off. */
export function regionSplitReport(plan: Plan, scenario: ScenarioId, year: Year, options: ListOptions): Report {
  const { words } = options;
  const facts = planFacts(plan);
  const whole = wholeRegion(plan);
  const districts = whole === undefined ? [] : districtsOf(plan, whole);
  if (districts.length > MOST_COLUMNS) return regionListReport(plan, scenario, year, options);
  const categories = new Map<string, string>(listCategories(plan).map((one) => [one.id, one.name]));
  const incomplete: string[] = [];
  const rows = listIndicators(plan, scenario).map((indicator, index): ReportRow => {
    const at = (region: Region): ReportCell =>
      targetCell(shownValue(plan, scenario, indicator, { region: region.id, year }).value);
    const made = aggregateRegions(plan, scenario, indicator, year);
    if (made !== null && made.method !== 'none' && made.missing.length > 0) incomplete.push(indicator.name);
    const residual = made?.residual ?? null;
    return {
      cells: [
        textCell(String(index + 1)),
        textCell(categories.get(indicator.category) ?? ''),
        textCell(indicator.name),
        textCell(indicator.unit ?? words.unsaid),
        whole === undefined ? textCell('') : at(whole),
        ...districts.map(at),
        made === null || made.value === null ? textCell(words.unsaid) : numberCell(made.value, made.decimals),
        residual === null ? textCell(words.unsaid) : numberCell(residual, made?.whole?.decimals ?? 0),
      ],
    };
  });
  const illustrative = districts.some((one) => one.illustrative);
  const notes = [
    [words.notes.indicators(rows.length), scenarioNote(plan, scenario, options)],
    [words.notes.aggregate, sentence(incomplete.length > 0, words.notes.missing(incomplete))],
    [sentence(illustrative, words.notes.illustrativeRegions)],
  ];
  const columns = columnsOf(whole, districts, words);
  const table = { columns, rows: mergeDown(rows, [1]), notes };
  return listPart(words.regions, words.regions.caption(facts.title, year), table, options);
}

function numberCell(number: number, decimals: number): ReportCell {
  return { kind: 'number', text: number.toFixed(decimals), number, decimals, rowSpan: 1 };
}

function columnsOf(
  whole: Region | undefined,
  districts: readonly Region[],
  { columns, illustrativeRegion }: PlanReportWords,
): readonly ReportColumn[] {
  const group = districts.some((one) => one.illustrative) ? illustrativeRegion(columns.regions) : columns.regions;
  return [
    { ...PLAIN, id: 'number', title: columns.number, width: 8, align: 'center' },
    { ...PLAIN, id: 'category', title: columns.category, width: 15.5, align: 'center', heading: true },
    { ...PLAIN, id: 'indicator', title: columns.indicator, width: 38, align: 'left', grows: true },
    { ...PLAIN, id: 'unit', title: columns.unit, width: 13, align: 'center' },
    { ...PLAIN, id: 'whole', title: whole?.name ?? '', width: 15, align: 'point' },
    ...districts.map(
      ({ id, name }): ReportColumn => ({ ...PLAIN, id: `region-${id}`, title: name, group, width: 15, align: 'point' }),
    ),
    { ...PLAIN, id: 'aggregate', title: columns.aggregate, width: 15, align: 'point' },
    { ...PLAIN, id: 'residual', title: columns.residual, width: 13, align: 'point' },
  ];
}
