import { issue } from '../../shared/base/issue';
import type { Wording } from '../../shared/wording/zh-CN';
import { tell } from '../session/desk-state';
import { type FillDrag, without } from './fill-drag';
import type { FillGesture } from './fill-gesture';
import { fillState } from './fill-state';
import { type FillMode, type FillSkip, hasWay, planFill, toggledMode } from './fill-texts';
import { type Rectangle, rangeAt } from './selection';
import type { CellRef } from './sheet';
import type { SheetHandle } from './sheet-handle';

/** Fills: one operation, what could not be filled is named, and 填充选项 is offered. */
export function runFill(sheet: SheetHandle, gesture: FillGesture, wanted: FillMode | 'toggled'): void {
  const words = sheet.words().filling;
  const { typeMany } = sheet.actions();
  if (typeMany === undefined) {
    sheet.refuse(words.readOnly);
    return;
  }
  const model = sheet.model();
  const mode = wanted === 'toggled' ? toggledMode(model, gesture.lines) : wanted;
  const way = hasWay(model, gesture.lines);
  const { texts, skipped } = planFill(model, gesture.lines, mode);
  const { changed, refused } = typeMany(texts, 'cell.fill');
  const reasons = [...skipped.map((skip) => skipText(skip, words)), ...refused.map(({ why }) => why)];
  report(sheet, texts.length - refused.length, reasons);
  const active = sheet.active();
  if (active !== null) sheet.select({ active, ranges: [gesture.selected] });
  const corner = { row: gesture.selected.rows.at(-1) ?? '', column: gesture.selected.columns.at(-1) ?? '' };
  // A plain drag did one of both: the options mark which.
  const did = mode === 'auto' ? (toggledMode(model, gesture.lines) === 'series' ? 'copy' : 'series') : mode;
  const done = { sheet, gesture, mode: did, hasWay: way, changed: changed > 0, selected: gesture.selected, corner };
  fillState.setState({ drag: null, asks: null, open: false, done });
}

/** Clears what an inward drag left out, and selects the rest. */
export function runInward(sheet: SheetHandle, source: Rectangle, { out }: Extract<FillDrag, { kind: 'clear' }>): void {
  const order = sheet.order();
  const model = sheet.model();
  const { rows, columns } = rangeAt(order, out);
  const cells: readonly CellRef[] = rows
    .flatMap((row) => columns.map((column) => ({ row, column })))
    .filter(({ row, column }) => model.cell(row, column).locked === undefined);
  const refused = sheet.actions().clear(cells);
  if (refused !== null) {
    sheet.refuse(refused);
    return;
  }
  const active = sheet.active();
  const rest = rangeAt(order, without(source, out));
  const first = { row: rest.rows[0] ?? '', column: rest.columns[0] ?? '' };
  const stays = active !== null && rest.rows.includes(active.row) && rest.columns.includes(active.column);
  sheet.select({ active: stays ? active : first, ranges: [rest] });
  sheet.say(sheet.words().filling.cleared(cells.length));
}

/** Each reason once, with its number of cells. */
export function countedReasons(reasons: readonly string[], words: Wording['filling']): string {
  const counts = new Map<string, number>();
  for (const reason of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts]
    .map(([reason, count]) => words.reason(reason.replace(/[。.]$/, ''), count))
    .join(words.reasonSeparator);
}

function report(sheet: SheetHandle, filled: number, reasons: readonly string[]): void {
  const words = sheet.words().filling;
  if (reasons.length === 0) {
    sheet.say(words.filled(filled));
    return;
  }
  const text = words.partly(filled, reasons.length, countedReasons(reasons, words));
  sheet.say(text);
  tell(issue('fill.done', '', { text }), filled === 0 ? 'problem' : 'info');
}

function skipText(skip: FillSkip, words: Wording['filling']): string {
  return skip.why === 'locked' ? skip.text : words.reasons[skip.why];
}
