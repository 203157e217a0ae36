import { CLIPBOARD_COMMANDS } from './clipboard-commands';
import { FILL_COMMANDS } from './fill-commands';
import type { Gesture, SheetMode } from './keymap';
import { SELECTION_COMMANDS } from './selection-commands';
import type { SheetCommand } from './sheet-command';
import type { SheetHandle } from './sheet-handle';
import { pressed } from './sheet-keys';
import { TYPING_COMMANDS } from './typing-commands';

/** Commands of the sheet beside moving, selecting and typing, which the keymap owns. */
export const SHEET_COMMANDS: readonly SheetCommand[] = [
  ...SELECTION_COMMANDS,
  ...TYPING_COMMANDS,
  ...CLIPBOARD_COMMANDS,
  ...FILL_COMMANDS,
];

/** Runs the first command that takes this key. Null: none did. */
export function runSheetCommand(gesture: Gesture, mode: SheetMode, sheet: SheetHandle): SheetCommand | null {
  const open = SHEET_COMMANDS.filter(({ whileTyping }) => mode === 'ready' || whileTyping === true);
  const named = open.filter(({ keys }) => keys.some((each) => pressed(gesture, each)));
  return named.find(({ run }) => run(sheet) !== false) ?? null;
}
