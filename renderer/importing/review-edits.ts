import { type Issue, issue } from '../../shared/base/issue';
import { fail, ok, type Result } from '../../shared/base/result';
import {
  type DraftTextField,
  type MilestonePlace,
  type SplitPlace,
  setBoxTitle,
  setConfidence,
  setIndicatorText,
  setIndicatorValue,
  setMilestone,
  setMilestoneText,
  setPolarity,
  setProjectName,
  setSplitRegion,
  setSplitValue,
  setSplitYear,
} from '../../shared/import/edit-draft';
import type { ImportDraft } from '../../shared/import/import-draft';
import type { Wording } from '../../shared/wording/zh-CN';
import type { CellRef } from '../grid/sheet';
import { readChoice } from '../views/typed-text';
import { isLeftOut, type Review, toggleLeft, withRowSettled } from './review';
import { confidenceChoices, countingChoices, firmnessChoices, keepChoices, polarityChoices } from './review-columns';
import { valueColumnOf } from './review-sheets';

/** What typing into a cell of the review makes of it. Issues: those of edit-draft, `choice.unknown`, `cell.heading`. */
export function typeIntoReview(review: Review, cell: CellRef, text: string, wording: Wording): Result<Review, Issue> {
  if (cell.column === 'keep') {
    const keep = readChoice(keepChoices(wording), text);
    if (!keep.ok) return keep;
    return ok((keep.value === 'no') === isLeftOut(review, cell.row) ? review : toggleLeft(review, cell.row));
  }
  // Headings and sentences are those of the source: what is wrong is left out.
  if (/^[ht]/.test(cell.row)) return fail(issue('cell.heading'));
  const place = placeOfPart(cell.row);
  if (place.kind === 'split') {
    const typed = typeIntoSplit(review.draft, place, cell.column, text);
    return typed.ok ? ok({ ...review, draft: typed.value }) : typed;
  }
  const draft =
    place.kind === 'indicator'
      ? typeIntoIndicator(review.draft, place.at, cell.column, text, wording)
      : typeIntoPart(review.draft, place, cell.column, text, wording);
  return draft.ok ? ok({ ...review, draft: draft.value }) : draft;
}

function typeIntoSplit(
  draft: ImportDraft,
  place: SplitPlace,
  column: string,
  text: string,
): Result<ImportDraft, Issue> {
  switch (column) {
    case 'value':
      return setSplitValue(draft, place, text);
    case 'region':
      return setSplitRegion(draft, place, text);
    case 'year':
      return setSplitYear(draft, place, text);
    default:
      return fail(issue('cell.heading'));
  }
}

const TEXT_FIELDS: ReadonlySet<string> = new Set<DraftTextField>([
  'category',
  'name',
  'unit',
  'attribute',
  'responsible',
]);

function typeIntoIndicator(
  draft: ImportDraft,
  at: number,
  column: string,
  text: string,
  wording: Wording,
): Result<ImportDraft, Issue> {
  const value = valueColumnOf(column);
  if (value !== null) {
    const typed = setIndicatorValue(draft, at, value, text);
    return typed.ok ? ok(withRowSettled(typed.value, at)) : typed;
  }
  if (isTextField(column)) return setIndicatorText(draft, at, column, text);
  if (column === 'polarity') {
    const chosen = readChoice(polarityChoices(wording), text);
    if (!chosen.ok) return chosen;
    return ok(setPolarity(draft, at, chosen.value === 'lower' || chosen.value === 'none' ? chosen.value : 'higher'));
  }
  if (column === 'confidence') {
    const chosen = readChoice(confidenceChoices(wording), text);
    return chosen.ok ? ok(setConfidence(draft, at, chosen.value === 'low' ? 'low' : 'high')) : chosen;
  }
  return fail(issue('cell.heading'));
}

function isTextField(column: string): column is DraftTextField {
  return TEXT_FIELDS.has(column);
}

type PartPlace =
  | { readonly kind: 'indicator'; readonly at: number }
  | { readonly kind: 'box'; readonly at: number }
  | { readonly kind: 'project'; readonly box: number; readonly project: number }
  | ({ readonly kind: 'milestone' } & MilestonePlace)
  | ({ readonly kind: 'split' } & SplitPlace);

/** `b0.p1.m2`, `s0.c3` back to its numbers. */
function placeOfPart(part: string): PartPlace {
  const [first = 0, project, milestone] = Array.from(part.matchAll(/\d+/g), ([digits]) => Number(digits));
  if (part.startsWith('i')) return { kind: 'indicator', at: first };
  if (part.startsWith('s')) return { kind: 'split', split: first, cell: project ?? 0 };
  if (project === undefined) return { kind: 'box', at: first };
  if (milestone === undefined) return { kind: 'project', box: first, project };
  return { kind: 'milestone', box: first, project, milestone };
}

function typeIntoPart(
  draft: ImportDraft,
  place: Exclude<PartPlace, { kind: 'indicator' | 'split' }>,
  column: string,
  text: string,
  wording: Wording,
): Result<ImportDraft, Issue> {
  if (place.kind === 'box')
    return column === 'what' ? ok(setBoxTitle(draft, place.at, text)) : fail(issue('cell.heading'));
  if (place.kind === 'project')
    return column === 'what' ? setProjectName(draft, place, text) : fail(issue('cell.heading'));
  switch (column) {
    case 'what':
      return setMilestoneText(draft, place, 'text', text);
    case 'quantity':
    case 'unit':
    case 'due':
      return setMilestoneText(draft, place, column, text);
    case 'counting': {
      const chosen = readChoice(countingChoices(wording), text);
      if (!chosen.ok) return chosen;
      const counting =
        (['cumulative', 'yearly', 'inYear', 'level'] as const).find((one) => one === chosen.value) ?? null;
      return ok(setMilestone(draft, place, { counting }));
    }
    case 'firmness': {
      const chosen = readChoice(firmnessChoices(wording), text);
      return chosen.ok ? ok(setMilestone(draft, place, { soft: chosen.value === 'soft' })) : chosen;
    }
    default:
      return fail(issue('cell.heading'));
  }
}
