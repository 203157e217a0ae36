import { countingOf, dueOf } from '../../shared/import/draft-to-edit';
import { partKey, type ValueColumn, valueAt } from '../../shared/import/edit-draft';
import { guessIndicator } from '../../shared/import/guess-indicator';
import type {
  DraftBox,
  DraftCell,
  DraftIndicator,
  DraftMilestone,
  DraftProject,
} from '../../shared/import/import-draft';
import { printDue } from '../../shared/plan/due-date';
import { formatTarget } from '../../shared/target/format-target';
import type { Wording } from '../../shared/wording/zh-CN';
import type { CellMark, SheetCell, SheetModel, SheetRow } from '../grid/sheet';
import { targetSpoken } from '../views/target-spoken';
import { yearOfColumn } from '../views/year-column';
import { choicesOf, isLeftOut, type Review } from './review';
import { indicatorColumns, projectColumns } from './review-columns';

/** A place of the draft in words: 第12行, 表1!C7. */
export type PlaceText = (place: string) => string;

/** Sentences of problems by the part they are about. */
export type PartNotes = ReadonlyMap<string, readonly string[]>;

/** The indicators that were read, one row each. */
export function indicatorReviewSheet(
  review: Review,
  notes: PartNotes,
  placeText: PlaceText,
  wording: Wording,
): SheetModel {
  const { draft } = review;
  const rows = new Map(draft.indicators.map((row, at) => [partKey.indicator(at), row]));
  return {
    id: `import-indicators${review.id}`,
    label: wording.importing.sheets.indicators,
    columns: indicatorColumns(draft, choicesOf(review, ''), wording),
    rows: draft.indicators.map((row, at) => ({
      id: partKey.indicator(at),
      number: String(at + 1),
      level: 'item',
      startsBlock: at > 0 && row.category !== draft.indicators[at - 1]?.category,
    })),
    cell: (id, column) => {
      const row = rows.get(id);
      return row === undefined
        ? { text: '' }
        : settle(review, id, indicatorCell(row, id, column, review, notes, placeText, wording));
    },
  };
}

function indicatorCell(
  row: DraftIndicator,
  id: string,
  column: string,
  review: Review,
  notes: PartNotes,
  placeText: PlaceText,
  wording: Wording,
): SheetCell {
  const words = wording.importing;
  const value = valueColumnOf(column);
  if (value !== null) return valueCell(valueAt(row, value), wording);
  switch (column) {
    case 'category':
      return { text: row.category ?? '' };
    case 'name':
      return { text: row.name, ...cautions(notes.get(id), wording) };
    case 'unit':
      return { text: row.unit ?? '', tone: 'muted' };
    case 'attribute':
      return { text: row.attribute ?? '', tone: 'muted' };
    case 'responsible':
      return { text: row.responsible ?? '' };
    case 'pace':
      return row.pace === null
        ? { text: '', locked: words.locked.pace }
        : { ...valueCell(row.pace.cell, wording), locked: words.locked.pace, tip: row.pace.heading };
    case 'polarity': {
      const text = words.polarity[guessIndicator(row).polarity];
      return row.polarity === undefined ? { text, tone: 'muted', tip: words.polarityGuessed } : { text };
    }
    case 'confidence':
      return row.confidence === 'low'
        ? { text: words.confidence.low, marks: ['caution'] }
        : { text: words.confidence.high, tone: 'muted' };
    default:
      return sharedCell(column, id, row.place, review, placeText, wording);
  }
}

/** The value column of a sheet's column, or null for any other. */
export function valueColumnOf(column: string): ValueColumn | null {
  return column === 'base' || column === 'target' ? column : yearOfColumn(column);
}

export function valueCell(cell: DraftCell | null, wording: Wording): SheetCell {
  if (cell === null) return { text: '', target: null };
  if (cell.target !== null)
    return { text: formatTarget(cell.target), target: cell.target, spoken: targetSpoken(wording, cell.target) };
  const tip = wording.importing.unreadCell(cell.text);
  return { text: cell.text, target: null, marks: ['error'], tip, spoken: tip };
}

export function cautions(sentences: readonly string[] | undefined, wording: Wording): Partial<SheetCell> {
  if (sentences === undefined || sentences.length === 0) return {};
  const marks: readonly CellMark[] = ['caution'];
  return { marks, tip: sentences.map((one) => wording.indicators.marks.caution(one)).join('\n') };
}

export function sharedCell(
  column: string,
  id: string,
  place: string,
  review: Review,
  placeText: PlaceText,
  { importing }: Wording,
): SheetCell {
  if (column === 'keep') {
    return isLeftOut(review, id) ? { text: importing.keep.no } : { text: importing.keep.yes, tone: 'muted' };
  }
  if (column !== 'place') return { text: '', locked: importing.locked.heading };
  return { text: placeText(place), tone: 'muted', locked: importing.locked.place };
}

/** A row that is left out stays readable and steps back. */
export function settle(review: Review, id: string, cell: SheetCell): SheetCell {
  return isLeftOut(review, id) ? { ...cell, tone: 'muted' } : cell;
}

type Part =
  | { readonly kind: 'box'; readonly box: DraftBox }
  | { readonly kind: 'project'; readonly project: DraftProject; readonly number: string }
  | { readonly kind: 'milestone'; readonly milestone: DraftMilestone };

/** The boxes that were read, their projects below, a milestone in each row. */
export function projectReviewSheet(
  review: Review,
  notes: PartNotes,
  placeText: PlaceText,
  wording: Wording,
): SheetModel {
  const parts = partsOf(review.draft.boxes);
  return {
    id: `import-projects${review.id}`,
    label: wording.importing.sheets.projects,
    columns: projectColumns(wording),
    rows: [...parts].map(([id, part]) => sheetRow(id, part)),
    cell: (id, column) => {
      const part = parts.get(id);
      return part === undefined
        ? { text: '' }
        : settle(review, id, partCell(part, id, column, review, notes, placeText, wording));
    },
  };
}

function partsOf(boxes: readonly DraftBox[]): ReadonlyMap<string, Part> {
  const parts = new Map<string, Part>();
  for (const [b, box] of boxes.entries()) {
    parts.set(partKey.box(b), { kind: 'box', box });
    for (const [p, project] of box.projects.entries()) {
      const place = { box: b, project: p };
      parts.set(partKey.project(place), { kind: 'project', project, number: `${box.number}.${project.number}` });
      for (const [m, milestone] of project.milestones.entries())
        parts.set(partKey.milestone({ ...place, milestone: m }), { kind: 'milestone', milestone });
    }
  }
  return parts;
}

function sheetRow(id: string, part: Part): SheetRow {
  if (part.kind === 'box') return { id, number: '', level: 'group', startsBlock: true };
  if (part.kind === 'project') return { id, number: part.number, level: 'subgroup' };
  return { id, number: '', level: 'item' };
}

function partCell(
  part: Part,
  id: string,
  column: string,
  review: Review,
  notes: PartNotes,
  placeText: PlaceText,
  wording: Wording,
): SheetCell {
  const note = cautions(notes.get(id), wording);
  if (part.kind === 'box') {
    const { label, title, place } = part.box;
    const text = label === title ? title : `${label}　${title}`;
    if (column === 'what') return { text, editText: title, tone: 'heading', ...note };
    return sharedCell(column, id, place, review, placeText, wording);
  }
  if (part.kind === 'project') {
    const { name, sentences, place } = part.project;
    if (column === 'what') return { text: name, ...(sentences.length > 0 ? { tip: sentences.join('') } : {}), ...note };
    return sharedCell(column, id, place, review, placeText, wording);
  }
  return milestoneCell(part.milestone, id, column, review, note, placeText, wording);
}

function milestoneCell(
  milestone: DraftMilestone,
  id: string,
  column: string,
  review: Review,
  note: Partial<SheetCell>,
  placeText: PlaceText,
  wording: Wording,
): SheetCell {
  const { projects } = wording;
  switch (column) {
    case 'what':
      return { text: milestone.text, tip: milestone.text, ...note };
    case 'quantity': {
      // How often and how firmly stand in columns of their own.
      const { quantity } = milestone;
      const bare =
        quantity?.kind === 'number' || quantity?.kind === 'range'
          ? { ...quantity, cumulative: false, perYear: false, soft: false }
          : quantity;
      return bare === null || bare === undefined
        ? { text: '', target: null }
        : { text: formatTarget(bare), target: bare, spoken: targetSpoken(wording, bare) };
    }
    case 'unit':
      return { text: milestone.unit ?? '', tone: 'muted' };
    case 'due': {
      const due = dueOf(milestone);
      const tip = milestone.due === null ? {} : { tip: milestone.due };
      return { text: due === null ? '' : printDue(due), ...tip };
    }
    case 'counting':
      return { text: projects.counting[countingOf(milestone) ?? 'none'] };
    case 'firmness':
      return { text: projects.firmness[milestone.soft ? 'soft' : 'firm'] };
    default:
      return sharedCell(column, id, milestone.place, review, placeText, wording);
  }
}
