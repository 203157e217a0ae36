import type { Gesture } from './keymap';
import type { SheetHandle } from './sheet-handle';
import { pressed } from './sheet-keys';

/**
 * Something a key does to a sheet that is not being typed into. To add one: a file with the record, one line in the
 * table below.
 */
export interface SheetCommand {
  /** kebab-case, unique. */
  readonly id: string;
  /** As printed in menus: Ctrl+D, Ctrl+Shift+8. */
  readonly keys: readonly string[];
  /** F4 does it again on what is selected then. */
  readonly repeats?: true;
  /** `false`: not now; the key goes on to the next command with it, and then to the window. */
  // biome-ignore lint/suspicious/noConfusingVoidType: nearly all commands have nothing to answer.
  readonly run: (sheet: SheetHandle) => void | false;
}

/** Commands of the sheet beside moving, selecting and typing, which the keymap owns. */
export const SHEET_COMMANDS: readonly SheetCommand[] = [];

/** Runs the first command that takes this key. Null: none did. */
export function runSheetCommand(gesture: Gesture, sheet: SheetHandle): SheetCommand | null {
  const named = SHEET_COMMANDS.filter(({ keys }) => keys.some((each) => pressed(gesture, each)));
  return named.find(({ run }) => run(sheet) !== false) ?? null;
}
