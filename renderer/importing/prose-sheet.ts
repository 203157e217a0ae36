import {
  cellOfMention,
  type DraftPassage,
  draftPassages,
  mentionAgrees,
  printedSentence,
} from '../../shared/import/draft-passages';
import { partKey } from '../../shared/import/edit-draft';
import type { DraftMention, DraftSection } from '../../shared/import/import-draft';
import type { Wording } from '../../shared/wording/zh-CN';
import type { SheetCell, SheetColumn, SheetModel, SheetRow } from '../grid/sheet';
import { choicesOf, type Review } from './review';
import { keepColumn, placeColumn } from './review-columns';
import { type PartNotes, type PlaceText, settle, sharedCell, valueCell } from './review-sheets';

type Part =
  | { readonly kind: 'section'; readonly section: DraftSection }
  | { readonly kind: 'passage'; readonly passage: DraftPassage }
  | { readonly kind: 'mention'; readonly mention: DraftMention };

/**
 * The headings that were read, below each its sentences that tell numbers of the table again, below each of those what it
 * tells: leaving out a sentence keeps it out of the plan, leaving out what it tells cuts the link.
 */
export function proseReviewSheet(
  review: Review,
  _notes: PartNotes,
  placeText: PlaceText,
  wording: Wording,
): SheetModel {
  const parts = partsOf(review);
  return {
    id: `import-prose${review.id}`,
    label: wording.importing.sheets.prose,
    columns: proseColumns(wording),
    rows: [...parts].map(([id, { kind }]): SheetRow => {
      if (kind === 'section') return { id, number: '', level: 'group', startsBlock: true };
      return { id, number: '', level: kind === 'passage' ? 'subgroup' : 'item' };
    }),
    cell: (id, column) => {
      const part = parts.get(id);
      if (part === undefined) return { text: '' };
      return settle(review, id, partCell(part, id, column, review, placeText, wording));
    },
  };
}

/** In the order of the source: sentences before the first heading stand first. */
function partsOf({ draft }: Review): ReadonlyMap<string, Part> {
  const parts = new Map<string, Part>();
  const passages = draftPassages(draft);
  const add = (section: number | null): void => {
    for (const passage of passages) {
      if (passage.section !== section) continue;
      parts.set(passage.part, { kind: 'passage', passage });
      for (const { part, mention } of passage.mentions) parts.set(part, { kind: 'mention', mention });
    }
  };
  add(null);
  for (const [at, section] of (draft.sections ?? []).entries()) {
    parts.set(partKey.section(at), { kind: 'section', section });
    add(at);
  }
  return parts;
}

function proseColumns(wording: Wording): readonly SheetColumn[] {
  const words = wording.importing.columns;
  return [
    { id: 'what', title: words.prose, kind: 'text', width: 220, grows: true, ends: true, indents: true },
    { id: 'told', title: words.told, kind: 'text', width: 112 },
    { id: 'held', title: words.held, kind: 'target', width: 84 },
    { id: 'year', title: words.year, kind: 'text', width: 64 },
    { id: 'confidence', title: words.confidence, kind: 'text', width: 60 },
    keepColumn(wording),
    placeColumn(wording),
  ];
}

function partCell(
  part: Part,
  id: string,
  column: string,
  review: Review,
  placeText: PlaceText,
  wording: Wording,
): SheetCell {
  const words = wording.importing;
  const locked = words.locked.prose;
  if (part.kind === 'section') {
    const { title, level, place } = part.section;
    // The sheet sets headings in one line: deeper ones are set in by a blank for each step.
    if (column === 'what') return { text: '　'.repeat(level - 1) + printedSentence(title), tone: 'heading', locked };
    return sharedCell(column, id, place, review, placeText, wording);
  }
  if (part.kind === 'passage') {
    const { text, place } = part.passage;
    if (column === 'what') return { text, tip: text, locked };
    return sharedCell(column, id, place, review, placeText, wording);
  }
  return mentionCell(part.mention, id, column, review, placeText, wording);
}

function mentionCell(
  mention: DraftMention,
  id: string,
  column: string,
  review: Review,
  placeText: PlaceText,
  wording: Wording,
): SheetCell {
  const words = wording.importing;
  const locked = words.locked.prose;
  const row = review.draft.indicators[mention.indicator];
  const cell = cellOfMention(review.draft, mention);
  switch (column) {
    case 'what': {
      const text = row?.name ?? '';
      if (mentionAgrees(review.draft, mention)) return { text, locked };
      const tip = words.toldOtherwise(mention.value, cell?.text ?? '');
      return { text, marks: ['caution'], tip, spoken: `${text}，${tip}`, locked };
    }
    case 'told':
      return { text: mention.value, locked };
    case 'held':
      return { ...valueCell(cell, wording), locked: words.locked.held };
    case 'year': {
      const { targetYear } = choicesOf(review, '');
      const assumed = Number.isNaN(targetYear) ? '' : String(targetYear);
      if (mention.year === null) return { text: assumed, tone: 'muted', tip: words.yearTold, locked };
      return { text: String(mention.year), locked };
    }
    case 'confidence':
      return mention.confidence === 'low'
        ? { text: words.confidence.low, marks: ['caution'], tip: words.linkedByNumber, locked }
        : { text: words.confidence.high, tone: 'muted', locked };
    default:
      return sharedCell(column, id, mention.place, review, placeText, wording);
  }
}
