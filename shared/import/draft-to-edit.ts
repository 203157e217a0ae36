import { asId, type IdSource, type ScenarioId } from '../base/ids';
import { fail, ok } from '../base/result';
import { fieldChanges } from '../edits/change-field';
import type { EditResult } from '../edits/edit';
import type { Change } from '../operations/change';
import { placeKey } from '../plan/address';
import { readDue } from '../plan/due-date';
import type { Milestone } from '../plan/entity';
import type { FieldValue } from '../plan/field';
import { PLAN_FACTS, type Plan, ROOT } from '../plan/plan';
import type { Target } from '../target/target';
import { FIRST_YEAR, LAST_YEAR } from '../values/cell-number';
import { SILENT, setSlot } from '../values/slot';
import { datedValues } from './dated-values';
import { districtsApart } from './districts-apart';
import { draftPassages, printedSentence } from './draft-passages';
import { guessIndicator } from './guess-indicator';
import { choiceIssues, type ImportChoices } from './import-choices';
import type { DraftBox, DraftIndicator, DraftMilestone, ImportDraft } from './import-draft';
import { remarkOf, unitsOf } from './indicator-remarks';
import { type PlacedSplits, placeSplits } from './place-splits';

/** A reviewed draft as the first operation of a new plan: all of it, or nothing. */
export function draftToEdit(plan: Plan, given: ImportDraft, choices: ImportChoices, newId: IdSource): EditResult {
  const { baseYear, targetYear } = choices;
  const [wrong] = Object.values(choiceIssues(choices));
  if (wrong !== undefined) return fail(wrong);
  const draft = districtsApart(given, choices);
  const region = newId();
  const splits = placeSplits(draft, choices);
  const districts = splits.districts.map((name) => ({ id: newId(), name }));
  const rows = [...draft.indicators, ...splits.added].map((row) => ({ id: newId(), row }));
  const set = (kind: Parameters<typeof fieldChanges>[2], id: string, fields: Readonly<Record<string, FieldValue>>) =>
    fieldChanges(plan, ROOT, kind, id, fields);
  return ok({
    event: 'plan.import',
    changes: [
      ...set('plan', PLAN_FACTS, {
        title: choices.title.trim(),
        status: draft.status,
        baseYear,
        targetYear,
        position: 1,
      }),
      ...set('scenario', ROOT, { name: choices.rootName, position: 0 }),
      ...set('region', region, { name: choices.wholeRegion.trim(), position: 0 }),
      ...districts.flatMap(({ id, name }, index) => set('region', id, { name, parent: region, position: index + 1 })),
      ...indicatorChanges(plan, rows, splits, [region, ...districts.map(({ id }) => id)], choices, newId),
      ...proseChanges(plan, draft, rows, region, choices, newId),
      ...draft.boxes.flatMap((box, index) => boxChanges(plan, box, index, newId)),
    ],
  });
}

/** A row with the id that its indicator will have. */
interface NewRow {
  readonly id: string;
  readonly row: DraftIndicator;
}

function indicatorChanges(
  plan: Plan,
  rows: readonly NewRow[],
  splits: PlacedSplits,
  /** The whole, then the districts. */
  regions: readonly string[],
  { baseYear, targetYear }: ImportChoices,
  newId: IdSource,
): readonly Change[] {
  const categories = new Map<string, string>();
  const changes: Change[] = [];
  for (const [index, { id, row: draft }] of rows.entries()) {
    const name = draft.category ?? '';
    let category = categories.get(name);
    if (category === undefined) {
      category = newId();
      categories.set(name, category);
      changes.push(...fieldChanges(plan, ROOT, 'category', category, { name, position: categories.size }));
    }
    changes.push(
      ...fieldChanges(plan, ROOT, 'indicator', id, {
        ...guessIndicator(draft),
        name: draft.name,
        unit: draft.unit,
        category,
        responsible: unitsOf(draft),
        source: draft.place,
        position: index + 1,
      }),
    );
    changes.push(...remarkChanges(ROOT, id, draft));
    const set = (region: string, year: number, target: Target): void => {
      const about = { scenario: ROOT, indicator: asId<never>(id), region: asId<never>(region), year };
      changes.push({ kind: 'value', ...about, before: SILENT, after: setSlot(target) });
    };
    for (const [year, { target }] of datedValues(draft, baseYear, targetYear))
      if (target !== null && year >= FIRST_YEAR && year <= LAST_YEAR) set(regions[0] ?? '', year, target);
    for (const { indicator, district, year, target } of splits.values)
      if (indicator === index) set(regions[district === null ? 0 : district + 1] ?? '', year, target);
  }
  return changes;
}

/** The headings, and the sentences that tell numbers of the indicators again, linked to them. */
function proseChanges(
  plan: Plan,
  draft: ImportDraft,
  rows: readonly NewRow[],
  region: string,
  { targetYear }: ImportChoices,
  newId: IdSource,
): readonly Change[] {
  const sections = (draft.sections ?? []).map((section) => ({ id: newId(), section }));
  let position = 0;
  return [
    ...sections.flatMap(({ id, section: { title, level, place } }, index) =>
      fieldChanges(plan, ROOT, 'section', id, {
        heading: printedSentence(title),
        level,
        source: place,
        position: index + 1,
      }),
    ),
    ...draftPassages(draft).flatMap(({ text, place, section, mentions }, index) => {
      const passage = newId();
      return [
        ...fieldChanges(plan, ROOT, 'passage', passage, {
          text,
          section: section === null ? '' : (sections[section]?.id ?? ''),
          source: place,
          position: index + 1,
        }),
        ...mentions.flatMap(({ mention: { indicator, year, nth } }) => {
          const id = rows[indicator]?.id;
          if (id === undefined) return [];
          position += 1;
          const about = { passage, indicator: id, region, year: year ?? targetYear, nth };
          return fieldChanges(plan, ROOT, 'mention', newId(), { ...about, position });
        }),
      ];
    }),
  ];
}

/** The note on a new indicator. */
export function remarkChanges(scenario: ScenarioId, indicator: string, draft: DraftIndicator): readonly Change[] {
  const after = remarkOf(draft);
  const address = { kind: 'field', scenario, entity: 'indicator', id: indicator, field: 'name' } as const;
  return after === '' ? [] : [{ kind: 'note', scenario, of: placeKey(address), before: null, after }];
}

function boxChanges(plan: Plan, box: DraftBox, boxIndex: number, newId: IdSource): readonly Change[] {
  const boxId = newId();
  return [
    ...fieldChanges(plan, ROOT, 'box', boxId, { number: box.label, name: box.title, position: boxIndex + 1 }),
    ...box.projects.flatMap((project, projectIndex) => {
      const projectId = newId();
      const position = (boxIndex + 1) * 1000 + projectIndex + 1;
      return [
        ...fieldChanges(plan, ROOT, 'project', projectId, {
          box: boxId,
          number: `${box.number}.${project.number}`,
          name: project.name,
          content: project.sentences.join(''),
          ...(unitsOf(project) === null ? {} : { responsible: unitsOf(project) }),
          position,
        }),
        ...project.milestones.flatMap((milestone, index) =>
          fieldChanges(plan, ROOT, 'milestone', newId(), {
            ...milestoneFields(milestone),
            project: projectId,
            position: position + (index + 1) / 1000,
          }),
        ),
      ];
    }),
  ];
}

/** What a milestone of a plan holds of one that was read; its project and position are not among it. */
export function milestoneFields(draft: DraftMilestone): Readonly<Record<string, FieldValue>> {
  return {
    what: draft.text,
    quantity: draft.quantity === null ? null : bare(draft.quantity),
    unit: draft.unit,
    due: dueOf(draft),
    counting: countingOf(draft),
    firmness: draft.soft ? 'soft' : 'firm',
    scope: draft.scope,
  };
}

/** How often and how firmly is the milestone's own affair: it has fields for both. */
function bare(quantity: Target): Target {
  return quantity.kind === 'number' || quantity.kind === 'range'
    ? { ...quantity, cumulative: false, perYear: false, soft: false }
    : quantity;
}

/** The deadline as a plan holds it: the year, and month and day where a person gave them. */
export function dueOf({ year, due }: DraftMilestone): string | null {
  if (year === null) return null;
  const read = readDue(due ?? '');
  return read.ok && read.value?.startsWith(String(year)) === true ? read.value : String(year);
}

/** How a milestone's quantity counts: as a person said, else as its words say. */
export function countingOf(draft: DraftMilestone): Milestone['counting'] {
  if (draft.counting !== undefined) return draft.counting;
  if (draft.perYear) return 'yearly';
  if (draft.cumulative) return 'cumulative';
  if (draft.kind === 'coverage' || draft.unit === '%') return 'level';
  return draft.kind === 'quantified' && draft.year !== null ? 'inYear' : null;
}
