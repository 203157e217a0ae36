import { COMMANDS, type CommandId } from '../../shared/desk/command-table';
import { deskState } from '../session/desk-state';
import { keyName } from './key-name';

/** The command a key press asks for, given where it was pressed. */
export function commandOfKey(name: string, inText: boolean): CommandId | null {
  const found = COMMANDS.find((command) => (command.keys as readonly string[]).includes(name));
  if (found === undefined) return null;
  return inText && 'leavesKeysToText' in found ? null : found.id;
}

/**
 * Runs commands by their keys. Nothing happens while an input method composes (its Enter and arrows are its own),
 * under a dialog (it has the keyboard), or when something nearer has used the key already. Returns how to stop.
 */
export function listenToKeys(run: (id: CommandId) => void): () => void {
  function onKeyDown(event: KeyboardEvent): void {
    // 229 is what a key looks like to the page while an input method is reading it.
    if (event.isComposing || event.keyCode === 229 || event.defaultPrevented) return;
    if (deskState.getState().dialog !== null) return;
    const id = commandOfKey(keyName(event), isText(event.target));
    // Alt+F4 is the system's: it closes the window in its own way.
    if (id === null || id === 'file.exit') return;
    event.preventDefault();
    run(id);
  }
  window.addEventListener('keydown', onKeyDown);
  return () => window.removeEventListener('keydown', onKeyDown);
}

function isText(target: EventTarget | null): boolean {
  // The sheet keeps the focus on one input: while no cell is edited that is no text field.
  const text = 'input, textarea:not([data-sheet-mode="ready"])';
  return target instanceof HTMLElement && (target.isContentEditable || target.matches(text));
}
