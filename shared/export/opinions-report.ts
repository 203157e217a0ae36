import { adjustmentsOf } from '../analysis/adjustments';
import { shownValue } from '../analysis/shown-value';
import type { ScenarioId } from '../base/ids';
import { type Address, placeKey } from '../plan/address';
import { printDue } from '../plan/due-date';
import { noteOf } from '../plan/note';
import { type Plan, type Reason, ROOT } from '../plan/plan';
import {
  listCategories,
  listIndicators,
  listMilestones,
  listProjects,
  listRegions,
  planFacts,
  wholeRegion,
} from '../plan/plan-lists';
import { listPart, PLAIN } from './list-part';
import { nameOf, scenarioNote } from './main-indicators-report';
import type { ListOptions, PlanReportWords } from './plan-report-words';
import type { Report, ReportCell, ReportColumn, ReportRow } from './report';
import { mergeDown, targetCell, textCell } from './report-cells';

/**
 * 意见采纳情况表: what was said about a value (its note), whether the draft adjusts it, from what to what, why and on
 * what basis. Adjustments with a reason but without a note are listed too: the reason answers somebody.
 */
export function opinionsReport(plan: Plan, scenario: ScenarioId, options: ListOptions): Report {
  const { words } = options;
  const facts = planFacts(plan);
  const found = opinionsOf(plan, scenario, words);
  const rows = found.map(
    (one, index): ReportRow => ({
      cells: [
        textCell(String(index + 1)),
        textCell(one.category),
        textCell(one.subject),
        textCell(one.note),
        textCell(one.adjusted ? words.outcome.adjusted : words.outcome.kept),
        one.before,
        one.adjusted ? one.after : textCell(''),
        textCell(one.reason?.reason ?? ''),
        textCell(one.reason?.basis ?? ''),
        textCell(one.responsible),
      ],
    }),
  );
  const adjusted = found.filter((one) => one.adjusted).length;
  const notes = [
    [
      found.length === 0 ? words.notes.noOpinions : words.notes.opinions(found.length, adjusted),
      scenarioNote(plan, scenario, options),
    ],
    [words.notes.opinionsFrom],
  ];
  const table = { columns: columnsOf(words), rows: mergeDown(rows, [1]), notes };
  return listPart(words.opinions, words.opinions.caption(facts.title, facts.targetYear), table, options);
}

interface Opinion {
  readonly category: string;
  readonly subject: string;
  readonly note: string;
  readonly adjusted: boolean;
  readonly before: ReportCell;
  readonly after: ReportCell;
  readonly reason: Reason | null;
  readonly responsible: string;
}

function opinionsOf(plan: Plan, scenario: ScenarioId, words: PlanReportWords): readonly Opinion[] {
  const own = new Set(adjustmentsOf(plan, scenario).map(placeKey));
  const reasonOf = (address: Address): Reason | null => plan.reasons.get(scenario)?.get(placeKey(address)) ?? null;
  const asked = (address: Address): boolean =>
    noteOf(plan, address) !== '' || (own.has(placeKey(address)) && reasonOf(address) !== null);
  return [...valueOpinions(), ...milestoneOpinions()];

  function valueOpinions(): readonly Opinion[] {
    const whole = wholeRegion(plan)?.id;
    const { baseYear, targetYear } = planFacts(plan);
    const categories = new Map<string, string>(listCategories(plan).map((one) => [one.id, one.name]));
    return listIndicators(plan, scenario).flatMap((indicator) =>
      listRegions(plan).flatMap((region) =>
        Array.from({ length: targetYear - baseYear + 1 }, (_, index) => baseYear + index).flatMap((year): Opinion[] => {
          const address = { kind: 'value', scenario, indicator: indicator.id, region: region.id, year } as const;
          if (!asked(address)) return [];
          const shown = (of: ScenarioId): ReportCell =>
            targetCell(shownValue(plan, of, indicator, { region: region.id, year }).value);
          const elsewhere = region.id === whole ? null : nameOf(region, words);
          return [
            {
              category: categories.get(indicator.category) ?? '',
              subject: words.place(indicator.name, elsewhere, year === targetYear ? null : year),
              note: noteOf(plan, address),
              adjusted: own.has(placeKey(address)),
              before: shown(ROOT),
              after: shown(scenario),
              reason: reasonOf(address),
              responsible: indicator.responsible ?? '',
            },
          ];
        }),
      ),
    );
  }

  function milestoneOpinions(): readonly Opinion[] {
    const projects = new Map<string, string>(listProjects(plan, scenario).map((one) => [one.id, one.name]));
    const original = new Map(listMilestones(plan, ROOT).map((one) => [one.id, one]));
    return listMilestones(plan, scenario).flatMap((milestone) =>
      Object.keys(words.fields).flatMap((field): Opinion[] => {
        const address = { kind: 'field', scenario, entity: 'milestone', id: milestone.id, field } as const;
        if (!asked(address)) return [];
        return [
          {
            category: projects.get(milestone.project) ?? '',
            subject: words.fieldOf(milestone.what, words.fields[field] ?? field),
            note: noteOf(plan, address),
            adjusted: own.has(placeKey(address)),
            before: fieldCell(original.get(milestone.id), field),
            after: fieldCell(milestone, field),
            reason: reasonOf(address),
            responsible: milestone.responsible ?? '',
          },
        ];
      }),
    );
  }
}

function fieldCell(
  milestone:
    | { readonly quantity: Parameters<typeof targetCell>[0]; readonly due: string | null; readonly what: string }
    | undefined,
  field: string,
): ReportCell {
  if (milestone === undefined) return textCell('');
  if (field === 'quantity') return targetCell(milestone.quantity);
  if (field === 'due') return textCell(milestone.due === null ? '' : printDue(milestone.due));
  return textCell(milestone.what);
}

function columnsOf({ columns }: PlanReportWords): readonly ReportColumn[] {
  return [
    { ...PLAIN, id: 'number', title: columns.number, width: 8, align: 'center' },
    { ...PLAIN, id: 'category', title: columns.category, width: 22, align: 'center', heading: true },
    { ...PLAIN, id: 'subject', title: columns.subject, width: 40, align: 'left' },
    { ...PLAIN, id: 'opinion', title: columns.opinion, width: 42, align: 'left', grows: true },
    { ...PLAIN, id: 'outcome', title: columns.outcome, width: 15, align: 'center' },
    { ...PLAIN, id: 'before', title: columns.before, width: 18, align: 'point' },
    { ...PLAIN, id: 'after', title: columns.after, width: 18, align: 'point' },
    { ...PLAIN, id: 'reason', title: columns.reason, width: 40, align: 'left', grows: true },
    { ...PLAIN, id: 'basis', title: columns.basis, width: 26, align: 'left' },
    { ...PLAIN, id: 'responsible', title: columns.responsible, width: 18, align: 'center' },
  ];
}
