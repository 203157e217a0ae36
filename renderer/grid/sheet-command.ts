import type { SheetHandle } from './sheet-handle';

/**
 * Something a key does to a sheet, mostly while nothing is being typed. To add one: a file with the record, one line in
 * SHEET_COMMANDS.
 */
export interface SheetCommand {
  /** kebab-case, unique. */
  readonly id: string;
  /** As printed in menus: Ctrl+D, Ctrl+Shift+8. */
  readonly keys: readonly string[];
  /** F4 does it again on what is selected then. */
  readonly repeats?: true;
  /** Also while text is being typed. */
  readonly whileTyping?: true;
  /** `false`: not now; the key goes on to the next command with it, and then to the window. */
  // biome-ignore lint/suspicious/noConfusingVoidType: nearly all commands have nothing to answer.
  readonly run: (sheet: SheetHandle) => void | false;
}
