import { type SplitRow, splitRows } from '../../shared/import/split-rows';
import type { Wording } from '../../shared/wording/zh-CN';
import type { SheetCell, SheetColumn, SheetModel } from '../grid/sheet';
import { choicesOf, type Review } from './review';
import { keepColumn, placeColumn } from './review-columns';
import { cautions, type PartNotes, type PlaceText, settle, sharedCell, valueCell } from './review-sheets';

/** The numbers that a table splits over districts, one in each row: what of the plan, whose, how much, and where it stands. */
export function splitReviewSheet(review: Review, notes: PartNotes, placeText: PlaceText, wording: Wording): SheetModel {
  const { targetYear } = choicesOf(review, '');
  const listed = splitRows(review.draft, targetYear);
  const rows = new Map(listed.map((one) => [one.part, one]));
  return {
    id: `import-districts${review.id}`,
    label: wording.importing.sheets.districts,
    columns: splitColumns(wording),
    rows: listed.map(({ part }, at) => ({
      id: part,
      number: String(at + 1),
      level: 'item',
      startsBlock: at > 0 && splitOf(part) !== splitOf(listed[at - 1]?.part ?? ''),
    })),
    cell: (part, column) => {
      const found = rows.get(part);
      return found === undefined
        ? { text: '' }
        : settle(review, part, splitCell(found, column, review, notes, placeText, wording));
    },
  };
}

function splitColumns(wording: Wording): readonly SheetColumn[] {
  const words = wording.importing.columns;
  const common = wording.indicators.columns;
  return [
    { id: 'name', title: common.name, kind: 'text', width: 200, grows: true, ends: true, spans: true },
    { id: 'unit', title: common.unit, kind: 'text', width: 60, tone: 'muted' },
    { id: 'year', title: words.year, kind: 'text', width: 64 },
    { id: 'region', title: words.region, kind: 'text', width: 124 },
    { id: 'value', title: words.value, kind: 'target', width: 88 },
    { id: 'confidence', title: words.confidence, kind: 'text', width: 60 },
    keepColumn(wording),
    placeColumn(wording),
  ];
}

function splitCell(
  { part, row, undated }: SplitRow,
  column: string,
  review: Review,
  notes: PartNotes,
  placeText: PlaceText,
  wording: Wording,
): SheetCell {
  const words = wording.importing;
  const locked = words.locked.district;
  const [[year, cell] = [0, null]] = row.values;
  switch (column) {
    case 'name':
      return { text: row.name, locked, ...cautions(notes.get(part), wording) };
    case 'unit':
      return { text: row.unit ?? '', tone: 'muted', locked };
    case 'year': {
      const text = Number.isNaN(year) ? '' : String(year);
      return undated ? { text, tone: 'muted', tip: words.yearAssumed } : { text, tip: words.yearOfColumn };
    }
    case 'region':
      return { text: row.region ?? '', tip: row.region ?? '' };
    case 'value':
      return cell === null || cell.text === '' ? { text: '', target: null } : valueCell(cell, wording);
    case 'confidence':
      return row.confidence === 'low'
        ? { text: words.confidence.low, marks: ['caution'], locked }
        : { text: words.confidence.high, tone: 'muted', locked };
    default:
      return sharedCell(column, part, row.place, review, placeText, wording);
  }
}

function splitOf(part: string): string {
  return part.slice(0, part.indexOf('.'));
}
