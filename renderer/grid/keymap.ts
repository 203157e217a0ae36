/** A key press without the DOM, so that the whole keyboard can be tested as a table. */
export interface Gesture {
  /** KeyboardEvent.key */
  readonly key: string;
  /** KeyboardEvent.code: the place of the key, whatever character it gives. */
  readonly code?: string;
  readonly ctrl: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
  /** isComposing, or keyCode 229: the key belongs to the input method. */
  readonly composing: boolean;
}

/**
 * `ready`: no editor. `enter`: typing began it, arrows commit. `edit`: F2 or double click began it, arrows move the
 * caret. `list`: the choices of a cell are open.
 */
export type SheetMode = 'ready' | 'enter' | 'edit' | 'list';

export type Direction = 'up' | 'down' | 'left' | 'right';

/** Where the active cell goes. */
export type Move =
  | { readonly kind: 'step'; readonly direction: Direction }
  | { readonly kind: 'edge'; readonly direction: Direction }
  | { readonly kind: 'page'; readonly direction: Direction }
  | { readonly kind: 'tab'; readonly backward: boolean }
  | { readonly kind: 'enter'; readonly backward: boolean }
  | { readonly kind: 'rowStart' }
  | { readonly kind: 'sheetStart' }
  | { readonly kind: 'sheetEnd' };

/** What a key asks for. */
export type Intent =
  | { readonly kind: 'move'; readonly move: Move }
  /** Move the corner of the selection that is across from the active cell. */
  | { readonly kind: 'extend'; readonly move: Move }
  | { readonly kind: 'commit'; readonly move: Move }
  /** The same text into every selected cell; the active one stays. */
  | { readonly kind: 'commitAll' }
  | { readonly kind: 'lineBreak' }
  | { readonly kind: 'cancel' }
  | { readonly kind: 'edit' }
  | { readonly kind: 'erase' }
  | { readonly kind: 'clear' }
  | { readonly kind: 'switchMode' }
  | { readonly kind: 'openList' }
  | { readonly kind: 'listStep'; readonly step: 1 | -1 }
  | { readonly kind: 'reveal' }
  | { readonly kind: 'menu' }
  /** Left to the text of the editor; nothing outside may act on it. */
  | { readonly kind: 'text' };

const ARROWS: Readonly<Partial<Record<string, Direction>>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** The editor's own shortcuts: undo, redo, select all, clipboard. */
const TEXT_SHORTCUTS = new Set(['z', 'y', 'a', 'c', 'x', 'v', 'backspace', 'delete', 'home', 'end']);

/**
 * Reads a key press as in Excel. Null: not the sheet's key, it goes its way (a character to the editor, a command to
 * the window). Keys that belong to an input method are never the sheet's.
 */
export function intentOf(gesture: Gesture, mode: SheetMode): Intent | null {
  if (gesture.composing) return null;
  const common = enterOrTab(gesture);
  if (mode === 'ready') return common === null ? readyIntent(gesture) : { kind: 'move', move: common };
  if (gesture.key === 'Enter' && gesture.ctrl && !gesture.alt) return { kind: 'commitAll' };
  if (gesture.key === 'Enter' && gesture.alt && mode !== 'list') return { kind: 'lineBreak' };
  if (common !== null) return { kind: 'commit', move: common };
  if (gesture.key === 'Escape') return { kind: 'cancel' };
  if (mode === 'list') return listIntent(gesture);
  return editorIntent(gesture, mode);
}

function enterOrTab({ key, ctrl, shift, alt }: Gesture): Move | null {
  if (ctrl || alt) return null;
  if (key === 'Tab') return { kind: 'tab', backward: shift };
  if (key === 'Enter') return { kind: 'enter', backward: shift };
  return null;
}

function readyIntent(gesture: Gesture): Intent | null {
  const { key, ctrl, shift, alt } = gesture;
  if (key === 'F10' && shift && !ctrl && !alt) return { kind: 'menu' };
  if (key === 'ContextMenu') return { kind: 'menu' };
  if (shift) return extendIntent(gesture);
  const arrow = ARROWS[key];
  if (arrow !== undefined) return readyArrow(arrow, ctrl, alt);
  if (alt) return key === 'PageUp' || key === 'PageDown' ? page(key === 'PageUp' ? 'left' : 'right') : null;
  switch (key) {
    case 'PageUp':
    case 'PageDown':
      return ctrl ? null : page(key === 'PageUp' ? 'up' : 'down');
    case 'Home':
      return { kind: 'move', move: { kind: ctrl ? 'sheetStart' : 'rowStart' } };
    case 'End':
      return ctrl ? { kind: 'move', move: { kind: 'sheetEnd' } } : null;
    case 'Backspace':
      return ctrl ? { kind: 'reveal' } : { kind: 'erase' };
    case 'Delete':
      return ctrl ? null : { kind: 'clear' };
    case 'F2':
      return ctrl ? null : { kind: 'edit' };
    default:
      return null;
  }
}

/** With Shift a move grows the selection instead. */
function extendIntent(gesture: Gesture): Intent | null {
  if (gesture.key === 'Backspace' || gesture.key === 'Delete') return null;
  const plain = readyIntent({ ...gesture, shift: false });
  return plain?.kind === 'move' ? { kind: 'extend', move: plain.move } : null;
}

function readyArrow(direction: Direction, ctrl: boolean, alt: boolean): Intent | null {
  if (alt) return direction === 'down' && !ctrl ? { kind: 'openList' } : null;
  return { kind: 'move', move: { kind: ctrl ? 'edge' : 'step', direction } };
}

function page(direction: Direction): Intent {
  return { kind: 'move', move: { kind: 'page', direction } };
}

function editorIntent(gesture: Gesture, mode: 'enter' | 'edit'): Intent | null {
  const { key, ctrl, shift, alt } = gesture;
  if (key === 'F2' && !ctrl && !shift && !alt) return { kind: 'switchMode' };
  const arrow = ARROWS[key];
  if (mode === 'enter' && !shift && !alt) {
    if (arrow !== undefined) return { kind: 'commit', move: { kind: ctrl ? 'edge' : 'step', direction: arrow } };
    if (key === 'PageUp') return { kind: 'commit', move: { kind: 'page', direction: 'up' } };
    if (key === 'PageDown') return { kind: 'commit', move: { kind: 'page', direction: 'down' } };
    if (key === 'Home') return { kind: 'commit', move: { kind: ctrl ? 'sheetStart' : 'rowStart' } };
  }
  if (arrow !== undefined) return { kind: 'text' };
  if (ctrl) return TEXT_SHORTCUTS.has(key.toLowerCase()) ? { kind: 'text' } : null;
  return isTextKey(gesture) ? { kind: 'text' } : null;
}

function listIntent(gesture: Gesture): Intent | null {
  const { key, ctrl, alt } = gesture;
  if (alt && key === 'ArrowUp') return { kind: 'cancel' };
  if (key === 'ArrowDown') return { kind: 'listStep', step: 1 };
  if (key === 'ArrowUp') return { kind: 'listStep', step: -1 };
  if (ctrl) return TEXT_SHORTCUTS.has(key.toLowerCase()) ? { kind: 'text' } : null;
  return isTextKey(gesture) ? { kind: 'text' } : null;
}

function isTextKey({ key, alt }: Gesture): boolean {
  return !alt && (key.length === 1 || key === 'Home' || key === 'End' || key === 'Backspace' || key === 'Delete');
}
