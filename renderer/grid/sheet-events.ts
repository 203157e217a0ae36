import type { AgSheet } from './ag-sheet';
import { caretAt } from './caret-at';
import { intentOf } from './keymap';
import type { SheetActions } from './sheet';
import { runSheetCommand } from './sheet-commands';
import { gestureOf, type SheetControl } from './sheet-control';
import type { SheetHandle } from './sheet-handle';

export interface EventParts {
  readonly root: HTMLElement;
  readonly input: HTMLTextAreaElement;
  readonly table: AgSheet;
  readonly control: SheetControl;
  readonly actions: () => SheetActions;
  readonly handle: SheetHandle;
}

/** Listens to keyboard, input method, mouse and clipboard. Call the result to stop. */
export function listenToSheet(parts: EventParts): () => void {
  const { root, input } = parts;
  const ends = new AbortController();
  const { signal } = ends;
  const keys = keyboardEvents(parts);
  const mouse = mouseEvents(parts);
  input.addEventListener('keydown', keys.keydown, { signal });
  input.addEventListener('beforeinput', keys.beforeInput, { signal });
  input.addEventListener('input', keys.input, { signal });
  input.addEventListener('compositionstart', keys.compositionStart, { signal });
  input.addEventListener('blur', keys.blur, { signal });
  input.addEventListener('copy', keys.copy, { signal });
  input.addEventListener('paste', keys.paste, { signal });
  root.addEventListener('mousedown', mouse.down, { signal });
  root.addEventListener('dblclick', mouse.double, { signal });
  root.addEventListener('contextmenu', mouse.menu, { signal });
  root.addEventListener('wheel', mouse.wheel, { signal, passive: true });
  root.addEventListener('focusin', keys.focusIn, { signal });
  return () => ends.abort();
}

function keyboardEvents({ root, input, control, handle }: EventParts) {
  const lockedReason = () => control.cell()?.locked;
  /** Leaving the input ends a composition with its text, which is then committed once. False: it was refused. */
  const endComposition = (): boolean => {
    input.blur();
    input.focus({ preventScroll: true });
    return control.mode() === 'ready';
  };
  return {
    keydown: (event: KeyboardEvent) => {
      const gesture = gestureOf(event);
      if (event.isComposing && event.key === 'Tab') {
        event.preventDefault();
        if (endComposition()) control.perform({ kind: 'move', move: { kind: 'tab', backward: event.shiftKey } });
        return;
      }
      const intent = intentOf(gesture, control.mode());
      if (intent === null) {
        if (control.mode() !== 'ready' || gesture.composing) return;
        const space = event.key === ' ' && control.toggleActive();
        if (!space && runSheetCommand(gesture, handle) === null) return;
        event.preventDefault();
        event.stopPropagation();
        return;
      }
      event.stopPropagation();
      if (intent.kind === 'text') return;
      event.preventDefault();
      control.perform(intent);
    },
    beforeInput: (event: InputEvent) => {
      if (control.mode() !== 'ready') return;
      // The history of the input holds texts of cells left long ago; undo is the plan's.
      if (event.inputType.startsWith('history')) event.preventDefault();
      if (event.isComposing || (lockedReason() === undefined && control.column()?.kind !== 'glyph')) return;
      event.preventDefault();
      control.begin('enter', null);
    },
    input: () => {
      if (control.mode() === 'ready' && (input.value === '' || !control.begin('enter', null))) return;
      control.typed();
    },
    compositionStart: () => {
      if (control.mode() !== 'ready' || control.begin('enter', null)) return;
      // A composition cannot be refused; leaving the input ends it, and what it leaves is thrown away.
      setTimeout(() => {
        input.blur();
        input.value = '';
        input.focus({ preventScroll: true });
      });
    },
    blur: () => {
      // Another window in front is no decision about the text: the editor waits, as in Excel.
      if (control.mode() !== 'ready' && document.hasFocus()) control.commit();
    },
    focusIn: (event: FocusEvent) => {
      const { target } = event;
      if (target !== input && target instanceof HTMLElement && root.contains(target)) {
        input.focus({ preventScroll: true });
      } else if (target === input && control.active() === null) {
        const first = control.firstCell();
        if (first !== null) control.activate(first);
      }
    },
    copy: (event: ClipboardEvent) => {
      const cell = control.cell();
      if (control.mode() !== 'ready' || cell === null) return;
      event.clipboardData?.setData('text/plain', cell.text);
      event.preventDefault();
    },
    paste: (event: ClipboardEvent) => {
      if (control.mode() !== 'ready') return;
      event.preventDefault();
      control.paste(event.clipboardData?.getData('text/plain') ?? '');
    },
  };
}

function mouseEvents({ input, table, control, actions }: EventParts) {
  const takeFocus = () => input.focus({ preventScroll: true });
  return {
    down: (event: MouseEvent) => {
      const { target } = event;
      if (!(target instanceof Element) || target.closest('.sheet-overlay') !== null) return;
      const cell = table.cellAt(target);
      const editing = control.mode() !== 'ready';
      if (editing) {
        // Leaving the input ends a running composition with its text, so that it is committed once.
        input.blur();
        if (control.mode() !== 'ready') {
          event.preventDefault();
          takeFocus();
          return;
        }
      }
      if (cell === null) {
        if (target.closest('.ag-header-cell-resize') === null) event.preventDefault();
        takeFocus();
        return;
      }
      event.preventDefault();
      takeFocus();
      control.activate(cell);
      if (event.button === 0 && target.closest('.sheet-toggle') !== null) actions().toggle?.(cell.row);
    },
    double: (event: MouseEvent) => {
      const cell = table.cellAt(event.target);
      const held = control.cell();
      if (cell === null || held === null || control.mode() !== 'ready') return;
      if (event.target instanceof Element && event.target.closest('.sheet-toggle') !== null) return;
      const text = held.editText ?? held.text;
      const left = table.cellElement(cell)?.getBoundingClientRect().left ?? 0;
      const words = control.column()?.kind === 'text' && text === held.text;
      control.editCurrent(words ? caretAt(text, event.clientX - left, input) : undefined);
    },
    menu: (event: MouseEvent) => {
      const cell = table.cellAt(event.target);
      if (cell === null) return;
      event.preventDefault();
      actions().menu?.(cell, { x: event.clientX, y: event.clientY });
    },
    wheel: () => {
      if (control.mode() !== 'ready') control.commit();
    },
  };
}
