import { type Issue, issue } from '../../shared/base/issue';
import { ok, type Result } from '../../shared/base/result';
import { type PasteArea, placeBlock } from '../../shared/edits/paste-block';
import { type ClipboardTexts, readClipboard } from '../../shared/tabular/read-clipboard';
import { tell } from '../session/desk-state';
import { emptied, type PasteSource, preparePaste, withoutUnits } from './clipboard-prepare';
import type { SpecialChoice } from './clipboard-questions';
import { ask, clipboardState, endCopyMode } from './clipboard-state';
import { type CellRange, firstCell, lastRange, rangeAt, rectanglesOf } from './selection';
import type { BatchOutcome, CellText, SheetModel } from './sheet';
import type { SheetHandle } from './sheet-handle';
import type { SheetOrder } from './sheet-order';

/** A source, and what was cleaned out of it on the way in. */
export interface TakenSource extends PasteSource {
  readonly removed: number;
  readonly cut: number;
}

/** Reads the clipboard. What was copied in the app itself comes back without loss. Issues as `readClipboard`. */
export function takeSource(texts: ClipboardTexts): Result<TakenSource, Issue> {
  const own = ownSource();
  // Systems rewrite line ends on the way.
  if (own?.own != null && sameText(own.own.text, texts.text)) return ok(own);
  const read = readClipboard(texts);
  return read.ok ? ok({ ...read.value, own: null }) : read;
}

/** What was copied last in the app, whatever lies on the clipboard now. */
export function ownSource(): TakenSource | null {
  const { copied } = clipboardState.getState();
  if (copied === null) return null;
  return { cells: copied.contents.map((row) => row.map(({ text }) => text)), own: copied, removed: 0, cut: 0 };
}

function sameText(a: string, b: string): boolean {
  return a !== '' && a.replace(/\r\n?/g, '\n').trimEnd() === b.replace(/\r\n?/g, '\n').trimEnd();
}

/** Pastes on what is selected, as one operation. Asks what it must ask, and tells what came of it. */
export async function paste(sheet: SheetHandle, source: TakenSource, choice: SpecialChoice): Promise<void> {
  const order = sheet.order();
  const model = sheet.model();
  const { typeMany, preview } = sheet.actions();
  const cut = cutHere(source, model, choice);
  const areas = destinations(sheet, order, cut !== null);
  if (areas.length === 0) return;
  if (typeMany === undefined) {
    pasteOne(sheet, source);
    return;
  }
  const size = { rows: order.rows.length, columns: order.columns.length };
  const plan = placeBlock(source.cells, areas, size, choice);
  if (!plan.ok) {
    tell(plan.issue);
    return;
  }
  const { beyond, placed } = plan.value;
  if (beyond.rows + beyond.columns > 0 && (await ask({ kind: 'beyond', ...beyond })) === 'cancel') return;
  const prepared = preparePaste({ model, order, preview }, source, placed, choice.calculate);
  let { texts, unreadable } = prepared;
  if (prepared.otherUnit !== null) {
    const { typed, unit, cells } = prepared.otherUnit;
    const answer = await ask({ kind: 'unit', typed, unit, cells: cells.length });
    if (answer === 'cancel') return;
    if (answer === 'yes') texts = withoutUnits(texts, cells);
    else unreadable += cells.length;
  }
  const [firstPlace] = placed;
  if (texts.length === 0 && prepared.locked > 0 && firstPlace !== undefined) {
    // Nothing took a text: the reason of the first cell says more than a count.
    const at = { row: order.rows[firstPlace.row] ?? '', column: order.columns[firstPlace.column] ?? '' };
    sheet.refuse(model.cell(at.row, at.column).locked ?? sheet.words().clipboard.lockedCells(prepared.locked));
    return;
  }
  const emptiedCells = cut === null ? [] : emptied(cut, texts, placed, order);
  const outcome = typeMany([...emptiedCells, ...texts], 'cell.paste');
  const ranges = selectPasted(sheet, order, plan.value.areas);
  if (cut !== null) endCopyMode();
  report(outcome, texts, {
    locked: prepared.locked,
    unreadable,
    notNumbers: prepared.notNumbers,
    removed: source.removed,
    cut: source.cut,
    hidden: hiddenBetween(
      model,
      ranges.flatMap(({ rows }) => rows),
    ),
    moved: cut === null ? 0 : 1,
    // A cut from another sheet is left as it was.
    stayed: source.own?.mode === 'cut' && cut === null ? 1 : 0,
  });
}

/** What was pasted is selected, as the next step is often about it. */
function selectPasted(sheet: SheetHandle, order: SheetOrder, areas: readonly PasteArea[]): readonly CellRange[] {
  const ranges = areas.map(({ top, left, rows, columns }) =>
    rangeAt(order, { top, bottom: top + rows - 1, left, right: left + columns - 1 }),
  );
  const [first] = ranges;
  if (first !== undefined) sheet.select({ active: firstCell(first), ranges });
  return ranges;
}

/** A cut moves within its own sheet; in another one it is a copy, as what it leaves is out of sight. */
function cutHere({ own }: PasteSource, model: SheetModel, choice: SpecialChoice) {
  const plain = !choice.transpose && !choice.skipBlanks && choice.calculate === 'none';
  return own?.mode === 'cut' && plain && own.sheet === model.id && own.label === model.label ? own : null;
}

/** Where to paste, by positions. A move has the size of its source. */
function destinations(sheet: SheetHandle, order: SheetOrder, moving: boolean): readonly PasteArea[] {
  const selection = sheet.selection();
  if (selection === null) return [];
  const ranges = moving ? [lastRange(selection)] : selection.ranges;
  const areas = ranges.flatMap((range) =>
    rectanglesOf(order, range).map(({ top, bottom, left, right }) => ({
      top,
      left,
      rows: bottom - top + 1,
      columns: right - left + 1,
    })),
  );
  const [first] = areas;
  return moving && first !== undefined ? [{ ...first, rows: 1, columns: 1 }] : areas;
}

/** Sheets without many-cell edits take one text as if it were typed. */
function pasteOne(sheet: SheetHandle, { cells }: PasteSource): void {
  const active = sheet.active();
  const text = cells[0]?.[0];
  if (active === null || text === undefined) return;
  const { locked } = sheet.model().cell(active.row, active.column);
  if (locked !== undefined) {
    sheet.refuse(locked);
    return;
  }
  if (cells.length > 1 || (cells[0]?.length ?? 0) > 1) {
    tell(issue('clipboard.oneCellOnly'));
    return;
  }
  const column = sheet.model().columns.find(({ id }) => id === active.column);
  const named = column?.choices?.find(({ label }) => label === text);
  const refused = sheet.actions().type(active, named?.value ?? text);
  if (refused !== null) sheet.refuse(refused);
}

/** How many rows of the sheet are hidden between rows that were written. */
function hiddenBetween({ everyRow, rows }: SheetModel, written: readonly string[]): number {
  if (everyRow === undefined) return 0;
  const ends = new Set(written);
  const first = everyRow.findIndex((id) => ends.has(id));
  const last = everyRow.findLastIndex((id) => ends.has(id));
  const shown = new Set(rows.map(({ id }) => id));
  return first < 0 ? 0 : everyRow.slice(first, last + 1).filter((id) => !shown.has(id)).length;
}

interface PasteCounts {
  readonly locked: number;
  readonly unreadable: number;
  readonly notNumbers: number;
  readonly removed: number;
  readonly cut: number;
  readonly hidden: number;
  readonly moved: 0 | 1;
  readonly stayed: 0 | 1;
}

/** One line with all that happened: nothing is left out silently. */
function report({ refused }: BatchOutcome, texts: readonly CellText[], counts: PasteCounts): void {
  const wanted = new Set(texts.map(({ cell }) => cell));
  const cells = texts.length - refused.filter(({ cell }) => wanted.has(cell)).length;
  const why = refused[0]?.why ?? '';
  const calm = refused.length + counts.locked + counts.unreadable + counts.notNumbers + counts.cut === 0;
  tell(issue('clipboard.pasted', '', { ...counts, cells, refused: refused.length, why }), calm ? 'info' : 'problem');
}
