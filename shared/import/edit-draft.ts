import { foldWidth, removeUnseen } from '../base/clean-text';
import { type Issue, issue } from '../base/issue';
import { fail, ok, type Result } from '../base/result';
import { readDue } from '../plan/due-date';
import { fitToUnit } from '../target/fit-unit';
import type { Target } from '../target/target';
import { parseTarget } from '../target/target-text';
import { FIRST_YEAR, LAST_YEAR } from '../values/cell-number';
import type {
  Confidence,
  DraftCell,
  DraftIndicator,
  DraftMilestone,
  DraftProject,
  DraftSplit,
  ImportDraft,
} from './import-draft';

/** Fields of a row that hold plain text. */
export type DraftTextField = 'category' | 'name' | 'unit' | 'attribute' | 'responsible';

/** A value column: its year, or the column that names no year. */
export type ValueColumn = number | 'base' | 'target';

/** Changes a text of a row. Empty clears it, but a name must stay. Issue: `field.nameMissing`. */
export function setIndicatorText(
  draft: ImportDraft,
  at: number,
  field: DraftTextField,
  text: string,
): Result<ImportDraft, Issue> {
  const clean = cleanText(text);
  if (field === 'name') {
    return clean === null ? fail(issue('field.nameMissing')) : ok(changeIndicator(draft, at, { name: clean }));
  }
  return ok(changeIndicator(draft, at, { [field]: clean }));
}

export function setPolarity(
  draft: ImportDraft,
  at: number,
  polarity: DraftIndicator['polarity'] & string,
): ImportDraft {
  return changeIndicator(draft, at, { polarity });
}

export function setConfidence(draft: ImportDraft, at: number, confidence: Confidence): ImportDraft {
  return changeIndicator(draft, at, { confidence });
}

/**
 * Reads a typed value again, in the unit of its row. Empty clears the cell.
 * Issues: those of parseTarget and `target.otherUnit`; then nothing has changed.
 */
export function setIndicatorValue(
  draft: ImportDraft,
  at: number,
  column: ValueColumn,
  text: string,
): Result<ImportDraft, Issue> {
  const row = draft.indicators[at];
  if (row === undefined) throw new Error(`no row ${at}`);
  const before = valueAt(row, column);
  const read = readCell(text, row.unit, before?.place ?? row.place);
  if (!read.ok) return read;
  const cell = read.value;
  if (typeof column === 'string') return ok(changeIndicator(draft, at, { [column]: cell }));
  const values = new Map(row.values);
  if (cell === null) values.delete(column);
  else values.set(column, cell);
  // Base and target are cells of the same table: whichever this year is, it follows.
  const follows = (old: DraftCell | null, year: number | null) => (old === null ? column === year : old === before);
  return ok(
    changeIndicator(draft, at, {
      values,
      ...(follows(row.base, draft.baseYear) ? { base: cell } : {}),
      ...(follows(row.target, draft.targetYear) ? { target: cell } : {}),
    }),
  );
}

export function valueAt(row: DraftIndicator, column: ValueColumn): DraftCell | null {
  return typeof column === 'string' ? row[column] : (row.values.get(column) ?? null);
}

/** A place among boxes: a project is found by its box, a milestone by its project. Indices from 0. */
export interface ProjectPlace {
  readonly box: number;
  readonly project: number;
}
export interface MilestonePlace extends ProjectPlace {
  readonly milestone: number;
}

export function setBoxTitle(draft: ImportDraft, at: number, text: string): ImportDraft {
  return { ...draft, boxes: replaceAt(draft.boxes, at, (box) => ({ ...box, title: cleanText(text) ?? '' })) };
}

/** Issue: `field.nameMissing`. */
export function setProjectName(draft: ImportDraft, place: ProjectPlace, text: string): Result<ImportDraft, Issue> {
  const name = cleanText(text);
  if (name === null) return fail(issue('field.nameMissing'));
  return ok(changeProject(draft, place, (project) => ({ ...project, name })));
}

/** What of a milestone is typed as text. */
export type MilestoneField = 'text' | 'quantity' | 'unit' | 'due';

/** Changes a milestone. Issues: `field.nameMissing` for its words, those of parseTarget and readDue. */
export function setMilestoneText(
  draft: ImportDraft,
  place: MilestonePlace,
  field: MilestoneField,
  text: string,
): Result<ImportDraft, Issue> {
  const milestone = draft.boxes[place.box]?.projects[place.project]?.milestones[place.milestone];
  if (milestone === undefined) throw new Error(`no milestone ${place.box}.${place.project}.${place.milestone}`);
  const changed = readMilestoneField(milestone, field, text);
  return changed.ok ? ok(setMilestone(draft, place, changed.value)) : changed;
}

function readMilestoneField(
  milestone: DraftMilestone,
  field: MilestoneField,
  text: string,
): Result<Partial<DraftMilestone>, Issue> {
  const clean = cleanText(text);
  if (field === 'text') return clean === null ? fail(issue('field.nameMissing')) : ok({ text: clean });
  if (field === 'unit') return ok({ unit: clean });
  if (field === 'due') {
    const due = readDue(clean ?? '');
    return due.ok ? ok({ due: due.value, year: due.value === null ? null : Number(due.value.slice(0, 4)) }) : due;
  }
  if (clean === null) return ok({ quantity: null, kind: 'qualitative' });
  const read = readIn(clean, milestone.unit);
  return read.ok ? ok({ quantity: read.value, kind: 'quantified' }) : read;
}

/** Changes what is chosen, not typed: how it counts, how firm it is. */
export function setMilestone(draft: ImportDraft, place: MilestonePlace, change: Partial<DraftMilestone>): ImportDraft {
  return changeProject(draft, place, (project) => ({
    ...project,
    milestones: replaceAt(project.milestones, place.milestone, (milestone) => ({ ...milestone, ...change })),
  }));
}

/** A number of a district: its table column, and the district's place in it; the whole stands behind them. */
export interface SplitPlace {
  readonly split: number;
  readonly cell: number;
}

/** Reads the number of a district again. Empty clears it. Issues: those of parseTarget and `target.otherUnit`. */
export function setSplitValue(draft: ImportDraft, place: SplitPlace, text: string): Result<ImportDraft, Issue> {
  const split = draft.splits?.[place.split];
  if (split === undefined) throw new Error(`no number of a district ${place.split}.${place.cell}`);
  const read = readCell(text, split.unit, split.place);
  if (!read.ok) return read;
  const typed = <Part extends DraftSplit['cells'][number]>(part: Part): Part => {
    const { place: at } = part.cell;
    return {
      ...part,
      cell: read.value === null ? { text: '', target: null, place: at } : { ...read.value, place: at },
    };
  };
  const isWhole = place.cell === split.cells.length;
  const changed = {
    ...split,
    cells: replaceAt(split.cells, place.cell, typed),
    whole: isWhole && split.whole !== null ? typed(split.whole) : split.whole,
  };
  return ok({ ...draft, splits: replaceAt(draft.splits ?? [], place.split, () => changed) });
}

/** A number in a sentence of the prose: which sentence, and which of its mentions. */
export interface MentionPlace {
  readonly passage: number;
  readonly mention: number;
}

/** Whose number it is, where the reader took another word for the name of the district. Issue: `field.nameMissing`. */
export function setSplitRegion(draft: ImportDraft, place: SplitPlace, text: string): Result<ImportDraft, Issue> {
  const district = cleanText(text);
  if (district === null) return fail(issue('field.nameMissing'));
  return ok(
    changeSplit(draft, place, (split) => ({
      ...split,
      cells: replaceAt(split.cells, place.cell, (part) => ({ ...part, district })),
      whole: place.cell === split.cells.length && split.whole !== null ? { ...split.whole, district } : split.whole,
    })),
  );
}

/** Of which year a column of the table is; it is so for all its districts. Empty: it names none. Issue: `plan.yearOutside`. */
export function setSplitYear(draft: ImportDraft, place: SplitPlace, text: string): Result<ImportDraft, Issue> {
  const clean = (cleanText(text) ?? '').replace(/年$/, '');
  const year = clean === '' ? null : Number(clean);
  if (year !== null && (!/^\d{4}$/.test(clean) || year < FIRST_YEAR || year > LAST_YEAR))
    return fail(issue('plan.yearOutside', '', { first: FIRST_YEAR, last: LAST_YEAR }));
  return ok(changeSplit(draft, place, (split) => ({ ...split, year })));
}

function changeSplit(
  draft: ImportDraft,
  { split }: SplitPlace,
  change: (split: DraftSplit) => DraftSplit,
): ImportDraft {
  return { ...draft, splits: replaceAt(draft.splits ?? [], split, change) };
}

/** Names of the parts of a draft, as the review keeps them: `i3`, `b0`, `b0.p1`, `b0.p1.m2`, `s0.c3`, `h4`, `t2`, `t2.n0`. */
export const partKey = {
  indicator: (at: number) => `i${at}`,
  box: (box: number) => `b${box}`,
  project: ({ box, project }: ProjectPlace) => `b${box}.p${project}`,
  milestone: ({ box, project, milestone }: MilestonePlace) => `b${box}.p${project}.m${milestone}`,
  splitCell: ({ split, cell }: SplitPlace) => `s${split}.c${cell}`,
  section: (at: number) => `h${at}`,
  passage: (at: number) => `t${at}`,
  mention: ({ passage, mention }: MentionPlace) => `t${passage}.n${mention}`,
};

/** A part is left out with the box or project it is in: `b0.p1.m2` with `b0`. */
export function isLeftOut(left: ReadonlySet<string>, part: string): boolean {
  if (left.has(part)) return true;
  const dot = part.lastIndexOf('.');
  return dot > 0 && isLeftOut(left, part.slice(0, dot));
}

function readCell(text: string, unit: string | null, place: string): Result<DraftCell | null, Issue> {
  const clean = cleanText(text);
  if (clean === null) return ok(null);
  const read = readIn(clean, unit);
  return read.ok ? ok({ text: clean, target: read.value, place }) : read;
}

function readIn(text: string, unit: string | null): Result<Target, Issue> {
  const parsed = parseTarget(text);
  return parsed.ok ? fitToUnit(parsed.value, unit) : parsed;
}

function cleanText(text: string): string | null {
  const clean = foldWidth(removeUnseen(text)).replace(/\s+/g, ' ').trim();
  return clean === '' ? null : clean;
}

function changeIndicator(draft: ImportDraft, at: number, change: Partial<DraftIndicator>): ImportDraft {
  return { ...draft, indicators: replaceAt(draft.indicators, at, (row) => ({ ...row, ...change })) };
}

function changeProject(
  draft: ImportDraft,
  place: ProjectPlace,
  change: (project: DraftProject) => DraftProject,
): ImportDraft {
  const boxes = replaceAt(draft.boxes, place.box, (box) => ({
    ...box,
    projects: replaceAt(box.projects, place.project, change),
  }));
  return { ...draft, boxes };
}

function replaceAt<Item>(items: readonly Item[], at: number, change: (item: Item) => Item): readonly Item[] {
  return items.map((item, index) => (index === at ? change(item) : item));
}
