import { foldWidth, removeUnseen } from '../../shared/base/clean-text';
import { type Issue, issue } from '../../shared/base/issue';
import { differingMentions, draftPassages } from '../../shared/import/draft-passages';
import { isLeftOut as isPartLeftOut, partKey, setConfidence } from '../../shared/import/edit-draft';
import { guessWholeRegion } from '../../shared/import/guess-indicator';
import { type ChoiceField, choiceIssues, type ImportChoices } from '../../shared/import/import-choices';
import type { DraftCell, DraftProblem, ImportDraft } from '../../shared/import/import-draft';
import type { MergeChoices } from '../../shared/import/indicator-differences';
import { notTaken } from '../../shared/import/not-taken';
import { placeSplits } from '../../shared/import/place-splits';
import { cellsOfSplit } from '../../shared/import/split-rows';
import { withoutParts } from '../../shared/import/without-parts';

/** All that a person can change before an import. Lives on the screen only: nothing of it is stored. */
export interface Review {
  /** Tells this review from the next one: a sheet keeps scroll and refused texts by its id. */
  readonly id: string;
  readonly draft: ImportDraft;
  /** Parts that will not be imported, by `partKey`. They stay in sight. */
  readonly left: ReadonlySet<string>;
  /** Facts of the plan as typed. */
  readonly facts: Readonly<Record<ChoiceField, string>>;
  /** Where it goes: a plan of its own, or the plan on the desk. */
  readonly into: 'new' | 'current';
  /** In the plan on the desk: which scenario receives, and whose values rows are that name no region. Null: there is none. */
  readonly receiving: MergeChoices | null;
  /** Differences that a person has taken or left against the rule, by key. */
  readonly decided: ReadonlyMap<string, boolean>;
}

/** What a person sets beside the sheets; not part of their undo. */
export type ReviewSetting = Pick<Review, 'facts' | 'into' | 'receiving'>;

export function startReview(
  draft: ImportDraft,
  id = '',
  { into, receiving }: Pick<Review, 'into' | 'receiving'> = { into: 'new', receiving: null },
): Review {
  return {
    id,
    draft,
    left: new Set(),
    into,
    receiving,
    decided: new Map(),
    facts: {
      title: draft.title ?? '',
      baseYear: draft.baseYear === null ? '' : String(draft.baseYear),
      targetYear: draft.targetYear === null ? '' : String(draft.targetYear),
      wholeRegion: guessWholeRegion(draft.title) ?? '',
    },
  };
}

/** The facts as the import needs them; a year that is none is NaN, which `choiceIssues` refuses. */
export function choicesOf({ facts }: Review, rootName: string): ImportChoices {
  return {
    title: removeUnseen(facts.title).trim(),
    wholeRegion: removeUnseen(facts.wholeRegion).trim(),
    baseYear: readYear(facts.baseYear),
    targetYear: readYear(facts.targetYear),
    rootName,
  };
}

export function factIssues(review: Review): Readonly<Partial<Record<ChoiceField, Issue>>> {
  return choiceIssues(choicesOf(review, ''));
}

/** What will be imported. */
export function keptDraft(review: Review): ImportDraft {
  return withoutParts(review.draft, review.left);
}

export function toggleLeft(review: Review, part: string): Review {
  const left = new Set(review.left);
  if (!left.delete(part)) left.add(part);
  return { ...review, left };
}

export function isLeftOut({ left }: Pick<Review, 'left'>, part: string): boolean {
  return isPartLeftOut(left, part);
}

export interface ReviewCounts {
  readonly indicators: number;
  readonly boxes: number;
  readonly projects: number;
  readonly milestones: number;
  /** Numbers of districts. */
  readonly districts: number;
  /** Sentences of the text. */
  readonly passages: number;
  /** Cells whose text was not understood: they will stay empty. */
  readonly unreadCells: number;
  readonly leftOut: number;
}

export function reviewCounts(review: Review): ReviewCounts {
  const kept = keptDraft(review);
  const projects = kept.boxes.flatMap((box) => box.projects);
  const split = (kept.splits ?? []).flatMap(cellsOfSplit).map(({ cell }) => cell);
  return {
    indicators: kept.indicators.length,
    boxes: kept.boxes.length,
    projects: projects.length,
    milestones: projects.reduce((sum, project) => sum + project.milestones.length, 0),
    districts: split.length,
    passages: draftPassages(kept).length,
    unreadCells: [...kept.indicators.flatMap(cellsOf), ...split].filter(isUnread).length,
    leftOut: review.left.size,
  };
}

/** What a plan of its own would not take, or take only once. */
export function newPlanProblems(review: Review): readonly DraftProblem[] {
  const kept = keptDraft(review);
  return [...placeSplits(kept, choicesOf(review, '')).problems, ...notTaken(kept)];
}

/** Nothing would be made of it. */
export function isNothing({ indicators, boxes, districts }: ReviewCounts): boolean {
  return indicators + boxes + districts === 0;
}

function isUnread({ target, text }: DraftCell): boolean {
  return target === null && text !== '';
}

/**
 * Problems that still stand. One about a cell goes when the cell has been typed again, one about a row when the row
 * is called reliable or left out; what the reader merely reports stays.
 */
export function openProblems(review: Review): readonly DraftProblem[] {
  const pace = paceProblem(review);
  const standing = [...standingProblems(review), ...toldOtherwise(review)];
  const line = ({ issue: { place } }: DraftProblem) => Number(/\d+/.exec(place)?.[0] ?? 0);
  return [...standing.toSorted((a, b) => line(a) - line(b)), ...(pace === null ? [] : [pace])];
}

/** Sentences that tell another number than the table, as both stand now. */
function toldOtherwise({ draft, left }: Review): readonly DraftProblem[] {
  const gone = new Set(draft.indicators.flatMap((_, at) => (left.has(partKey.indicator(at)) ? [at] : [])));
  const told = { ...draft, mentions: draft.mentions ?? [] };
  return differingMentions(told).flatMap(({ part, indicator, issue: said }) =>
    gone.has(indicator) || isPartLeftOut(left, part) ? [] : [{ severity: 'warning' as const, issue: said }],
  );
}

/** A plan has no 年均/累计 column; where the target stands only there, somebody has to decide. */
function paceProblem({ draft, left }: Review): DraftProblem | null {
  const rows = draft.indicators.filter(({ pace, target }, at) => {
    const empty = target === null || target.target?.kind === 'notSet';
    return empty && !left.has(partKey.indicator(at)) && pace !== null && pace.cell.target?.kind !== 'notSet';
  });
  const [first] = rows;
  if (first?.pace === undefined || first.pace === null) return null;
  const { heading } = first.pace;
  return { severity: 'warning', issue: issue('import.onlyPace', first.place, { heading, rows: rows.length }) };
}

function standingProblems(review: Review): readonly DraftProblem[] {
  return review.draft.problems.filter(({ issue: told }) => {
    // Told as a list of its own, part by part; and the title stands in its field.
    if (told.code === 'import.unrecognisedLines' || told.code === 'import.nothingFound') return false;
    // Both numbers may have been mended since: told anew.
    if (told.code === 'import.mentionDiffers') return false;
    if (told.code === 'import.noTitle') return review.facts.title.trim() === '';
    if (!ABOUT_ROWS.has(told.code)) return true;
    const rows = review.draft.indicators.filter(
      (row, at) => !review.left.has(partKey.indicator(at)) && row.name !== '',
    );
    if (told.code === 'import.valueUnreadable') {
      const split = (keptDraft(review).splits ?? []).flatMap(cellsOfSplit).map(({ cell }) => cell);
      return [...rows.flatMap(cellsOf), ...split].some(
        (cell) => cell.target === null && cell.place === told.place && cell.text === told.values['text'],
      );
    }
    return rows.some((row) => row.place === told.place && row.confidence === 'low');
  });
}

const ABOUT_ROWS = new Set(['import.valueUnreadable', 'import.rowDoubtful', 'import.partOfAbove']);

/** After a value was typed: a row that was doubted only for cells that could not be read is reliable again. */
export function withRowSettled(draft: ImportDraft, at: number): ImportDraft {
  const row = draft.indicators[at];
  if (row === undefined || row.confidence === 'high' || cellsOf(row).some((cell) => cell.target === null)) return draft;
  const doubted = draft.problems.some(
    ({ issue: told }) => told.code === 'import.rowDoubtful' && told.place === row.place,
  );
  return doubted ? draft : setConfidence(draft, at, 'high');
}

/** Cells of a row, each once: base and target are usually among its years. */
function cellsOf(row: ImportDraft['indicators'][number]): readonly DraftCell[] {
  const cells = [row.base, row.target, ...row.values.values()];
  return [...new Set(cells)].filter((cell) => cell !== null);
}

function readYear(typed: string): number {
  const text = foldWidth(removeUnseen(typed)).trim().replace(/年$/, '');
  return /^\d{4}$/.test(text) ? Number(text) : Number.NaN;
}
