import { FILL_COMMANDS } from './fill-commands';
import type { Gesture } from './keymap';
import type { SheetCommand } from './sheet-command';
import type { SheetHandle } from './sheet-handle';
import { pressed } from './sheet-keys';

/** Commands of the sheet beside moving, selecting and typing, which the keymap owns. */
export const SHEET_COMMANDS: readonly SheetCommand[] = [...FILL_COMMANDS];

/** Runs the first command that takes this key. Null: none did. */
export function runSheetCommand(gesture: Gesture, sheet: SheetHandle): SheetCommand | null {
  const named = SHEET_COMMANDS.filter(({ keys }) => keys.some((each) => pressed(gesture, each)));
  return named.find(({ run }) => run(sheet) !== false) ?? null;
}
