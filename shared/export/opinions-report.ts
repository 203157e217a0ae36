import { type Answer, answerAt } from '../analysis/opinion-outcome';
import { shownValue } from '../analysis/shown-value';
import { equalData } from '../base/equal-data';
import type { ScenarioId } from '../base/ids';
import { type Address, placeKey } from '../plan/address';
import { printDue } from '../plan/due-date';
import type { Milestone } from '../plan/entity';
import { noteOf } from '../plan/note';
import { type Plan, ROOT } from '../plan/plan';
import {
  listCategories,
  listIndicators,
  listMilestones,
  listProjects,
  listRegions,
  planFacts,
  wholeRegion,
} from '../plan/plan-lists';
import { chainOf } from '../plan/resolve';
import { listPart } from './list-part';
import { nameOf, scenarioNote } from './main-indicators-report';
import { opinionColumns } from './opinion-columns';
import type { ListOptions, PlanReportWords } from './plan-report-words';
import type { Report, ReportCell, ReportRow } from './report';
import { mergeDown, targetCell, textCell } from './report-cells';

/**
 * 意见采纳情况表: what was said about a value (its note), what the scenario did about it, from what to what, why and on
 * what basis. Adjustments with a reason but without a note are listed too: the reason answers somebody. So is, of the
 * plan in force, what it took over with a reason; what stood there before is for the history to say.
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
        textCell(one.unit),
        textCell(one.note),
        textCell(words.outcome[one.outcome]),
        one.outcome === 'inForce' ? textCell('') : one.before,
        one.outcome === 'kept' ? textCell('') : one.after,
        textCell(one.reason?.reason ?? ''),
        textCell(one.reason?.basis ?? ''),
        textCell(one.responsible),
      ],
    }),
  );
  const count = (outcome: Answer['outcome']): number => found.filter((one) => one.outcome === outcome).length;
  const notes = [
    [
      found.length === 0
        ? words.notes.noOpinions
        : words.notes.opinions(found.length, count('adjusted'), count('inForce')),
      scenarioNote(plan, scenario, options),
    ],
    [words.notes.opinionsFrom],
  ];
  const table = { columns: opinionColumns(words), rows: mergeDown(rows, [1]), notes };
  return listPart(words.opinions, words.opinions.caption(facts.title, facts.targetYear), table, options);
}

interface Opinion extends Answer {
  readonly category: string;
  readonly subject: string;
  readonly unit: string;
  readonly note: string;
  readonly before: ReportCell;
  readonly after: ReportCell;
  readonly responsible: string;
}

function opinionsOf(plan: Plan, scenario: ScenarioId, words: PlanReportWords): readonly Opinion[] {
  const chain = chainOf(plan, scenario);
  // Of a million cells a few are spoken about: only those are looked at closely.
  const spokenOf = (address: Address): boolean =>
    noteOf(plan, address) !== '' || chain.some((layer) => plan.reasons.get(layer)?.has(placeKey(address)) === true);
  return [...valueOpinions(), ...milestoneOpinions()].filter((one) => one.note !== '' || one.stated);

  function valueOpinions(): readonly Opinion[] {
    const whole = wholeRegion(plan)?.id;
    const { baseYear, targetYear } = planFacts(plan);
    const categories = new Map<string, string>(listCategories(plan).map((one) => [one.id, one.name]));
    return listIndicators(plan, scenario).flatMap((indicator) =>
      listRegions(plan).flatMap((region) =>
        Array.from({ length: targetYear - baseYear + 1 }, (_, index) => baseYear + index).flatMap(
          (year): readonly Opinion[] => {
            const address = { kind: 'value', scenario, indicator: indicator.id, region: region.id, year } as const;
            if (!spokenOf(address)) return [];
            const shown = (of: ScenarioId) => shownValue(plan, of, indicator, { region: region.id, year }).value;
            const [before, after] = [shown(ROOT), shown(scenario)];
            const elsewhere = region.id === whole ? null : nameOf(region, words);
            return [
              {
                ...answerAt(plan, address, !equalData(before, after)),
                category: categories.get(indicator.category) ?? '',
                subject: words.place(indicator.name, elsewhere, year === targetYear ? null : year),
                unit: indicator.unit ?? words.unsaid,
                note: noteOf(plan, address),
                before: targetCell(before),
                after: targetCell(after),
                responsible: indicator.responsible ?? '',
              },
            ];
          },
        ),
      ),
    );
  }

  function milestoneOpinions(): readonly Opinion[] {
    const projects = new Map<string, string>(listProjects(plan, scenario).map((one) => [one.id, one.name]));
    const original = new Map(listMilestones(plan, ROOT).map((one) => [one.id, one]));
    return listMilestones(plan, scenario).flatMap((milestone) =>
      Object.keys(words.fields).flatMap((field): readonly Opinion[] => {
        const address = { kind: 'field', scenario, entity: 'milestone', id: milestone.id, field } as const;
        if (!spokenOf(address)) return [];
        const [before, after] = [fieldCell(original.get(milestone.id), field), fieldCell(milestone, field)];
        return [
          {
            ...answerAt(plan, address, !equalData(before, after)),
            category: projects.get(milestone.project) ?? '',
            subject: words.fieldOf(milestone.what, words.fields[field] ?? field),
            unit: field === 'quantity' ? (milestone.unit ?? words.unsaid) : '',
            note: noteOf(plan, address),
            before,
            after,
            responsible: milestone.responsible ?? '',
          },
        ];
      }),
    );
  }
}

function fieldCell(milestone: Milestone | undefined, field: string): ReportCell {
  if (milestone === undefined) return textCell('');
  if (field === 'quantity') return targetCell(milestone.quantity);
  if (field === 'due') return textCell(milestone.due === null ? '' : printDue(milestone.due));
  return textCell(milestone.what);
}
