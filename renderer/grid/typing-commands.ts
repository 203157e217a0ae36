import type { SheetCommand } from './sheet-command';
import type { SheetHandle } from './sheet-handle';

/** Keys that bring a text into the editor, in ready mode and while typing, and the one that does the last thing again. */
export const TYPING_COMMANDS: readonly SheetCommand[] = [
  { id: 'type-today', keys: ['Ctrl+;'], whileTyping: true, run: (sheet) => sheet.insert(dateText(new Date())) },
  { id: 'type-now', keys: ['Ctrl+Shift+;'], whileTyping: true, run: (sheet) => sheet.insert(timeText(new Date())) },
  { id: 'type-from-above', keys: ["Ctrl+'", "Ctrl+Shift+'"], whileTyping: true, run: typeFromAbove },
  { id: 'repeat', keys: ['F4'], run: (sheet) => sheet.repeat() },
];

/** What stands in the cell above, as F2 would show it there. */
function typeFromAbove(sheet: SheetHandle): void {
  const at = sheet.active();
  if (at === null) return;
  const { rows, rowAt } = sheet.order();
  const above = rows[rowAt(at.row) - 1];
  if (above === undefined) return;
  const { text, editText } = sheet.model().cell(above, at.column);
  sheet.insert(editText ?? text);
}

/** 2026-06-30, by the clock of the machine. */
export function dateText(at: Date): string {
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

/** 14:05 */
export function timeText(at: Date): string {
  return `${two(at.getHours())}:${two(at.getMinutes())}`;
}

function two(part: number): string {
  return String(part).padStart(2, '0');
}
