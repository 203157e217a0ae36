import { runClipboard } from './clipboard-events';
import { clipboardState, endCopyMode } from './clipboard-state';
import type { SheetCommand } from './sheet-command';

/** Keys of the clipboard that browsers do not own. Ctrl+C, X and V come as clipboard events. */
export const CLIPBOARD_COMMANDS: readonly SheetCommand[] = [
  { id: 'copy-with-headers', keys: ['Ctrl+Shift+C'], run: () => runClipboard('copyWithHeaders') },
  { id: 'paste-special', keys: ['Ctrl+Alt+V'], run: () => runClipboard('pasteSpecial') },
  {
    id: 'end-copy-mode',
    keys: ['Escape'],
    run: () => (clipboardState.getState().copied?.running === true ? endCopyMode() : false),
  },
];
