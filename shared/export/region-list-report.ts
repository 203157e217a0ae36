import { shownValue } from '../analysis/shown-value';
import type { ScenarioId, Year } from '../base/ids';
import type { Plan } from '../plan/plan';
import { listCategories, listIndicators, listRegions, planFacts } from '../plan/plan-lists';
import { listPart, PLAIN, sentence } from './list-part';
import { nameOf, scenarioNote } from './main-indicators-report';
import type { ListOptions, PlanReportWords } from './plan-report-words';
import type { Report, ReportColumn, ReportRow } from './report';
import { mergeDown, targetCell, textCell } from './report-cells';

/** The split where districts are too many to stand side by side: a row for every indicator and region. */
export function regionListReport(plan: Plan, scenario: ScenarioId, year: Year, options: ListOptions): Report {
  const { words } = options;
  const facts = planFacts(plan);
  const regions = listRegions(plan);
  const categories = new Map<string, string>(listCategories(plan).map((one) => [one.id, one.name]));
  const indicators = listIndicators(plan, scenario);
  const rows = indicators.flatMap((indicator, at) =>
    regions.map((region, index): ReportRow => {
      const cell = (of: Year) =>
        targetCell(shownValue(plan, scenario, indicator, { region: region.id, year: of }).value);
      return {
        cells: [
          textCell(String(at * regions.length + index + 1)),
          textCell(categories.get(indicator.category) ?? ''),
          textCell(indicator.name),
          textCell(nameOf(region, words)),
          textCell(indicator.unit ?? words.unsaid),
          cell(facts.baseYear),
          cell(year),
        ],
      };
    }),
  );
  const notes = [
    [words.notes.indicators(indicators.length), scenarioNote(plan, scenario, options)],
    [
      sentence(
        regions.some((one) => one.illustrative),
        words.notes.illustrativeRegions,
      ),
    ],
  ];
  const table = { columns: columnsOf(facts.baseYear, year, words), rows: mergeDown(rows, [1, 2]), notes };
  return listPart(words.regions, words.regions.caption(facts.title, year), table, options);
}

function columnsOf(baseYear: Year, year: Year, { columns }: PlanReportWords): readonly ReportColumn[] {
  return [
    { ...PLAIN, id: 'number', title: columns.number, width: 12, align: 'center' },
    { ...PLAIN, id: 'category', title: columns.category, width: 18, align: 'center' },
    { ...PLAIN, id: 'indicator', title: columns.indicator, width: 46, align: 'left', heading: true },
    { ...PLAIN, id: 'region', title: columns.regions, width: 30, align: 'left', grows: true },
    { ...PLAIN, id: 'unit', title: columns.unit, width: 14, align: 'center' },
    { ...PLAIN, id: 'base', title: columns.base(baseYear), width: 18, align: 'point' },
    { ...PLAIN, id: 'target', title: columns.target(year), width: 20, align: 'point' },
  ];
}
