import type { AgSheet } from './ag-sheet';
import { caretAt } from './caret-at';
import { throughLatch } from './key-latch';
import { type Gesture, type Intent, intentOf } from './keymap';
import { selectionSaid } from './selection-said';
import type { SheetActions } from './sheet';
import { runSheetCommand } from './sheet-commands';
import { gestureOf, type SheetControl } from './sheet-control';
import type { SheetHandle } from './sheet-handle';
import { listenToPointer } from './sheet-pointer';
import type { SheetSelection } from './sheet-selection';

export interface EventParts {
  readonly root: HTMLElement;
  readonly input: HTMLTextAreaElement;
  readonly table: AgSheet;
  readonly control: SheetControl;
  readonly actions: () => SheetActions;
  readonly handle: SheetHandle;
  readonly selection: SheetSelection;
  /** Draws selection and editor anew. */
  readonly place: () => void;
}

/** Tells a screen reader the size of a selection once it stands. */
function saySelection({ handle }: EventParts): void {
  const current = handle.selection();
  const said = current === null ? null : selectionSaid(handle.words().grid, handle.model(), handle.order(), current);
  if (said !== null) handle.say(said);
}

/** Listens to keyboard, input method and mouse. Call the result to stop. */
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
  listenToPointer({ ...parts, model: parts.handle.model, selected: () => saySelection(parts) }, signal);
  root.addEventListener('dblclick', mouse.double, { signal });
  root.addEventListener('contextmenu', mouse.menu, { signal });
  root.addEventListener('wheel', mouse.wheel, { signal, passive: true });
  root.addEventListener('focusin', keys.focusIn, { signal });
  return () => ends.abort();
}

function keyboardEvents(parts: EventParts) {
  const { root, input, control, handle } = parts;
  const lockedReason = () => control.cell()?.locked;
  /** Leaving the input ends a composition with its text, which is then committed once. False: it was refused. */
  const endComposition = (): boolean => {
    input.blur();
    input.focus({ preventScroll: true });
    return control.mode() === 'ready';
  };
  /** A key without an editor: through the latch to the keymap, then to the commands. `taken`: all is done. */
  const ready = (pressed: Gesture): Intent | 'taken' | null => {
    const { gesture, latch, taken } = throughLatch(pressed, control.latch());
    control.setLatch(latch);
    if (taken) return 'taken';
    const intent = intentOf(gesture, 'ready');
    if (intent !== null || gesture.composing) return intent;
    const plainSpace = gesture.key === ' ' && !gesture.ctrl && !gesture.shift && !gesture.alt;
    if (plainSpace && control.toggleActive()) return 'taken';
    return command(gesture);
  };
  const typing = (gesture: Gesture): Intent | 'taken' | null => {
    const intent = intentOf(gesture, control.mode());
    return intent !== null || gesture.composing ? intent : command(gesture);
  };
  const command = (gesture: Gesture): 'taken' | null => {
    const done = runSheetCommand(gesture, control.mode(), handle);
    if (done?.repeats === true) control.did(() => done.run(handle));
    return done === null ? null : 'taken';
  };
  return {
    keydown: (event: KeyboardEvent) => {
      const gesture = gestureOf(event);
      if (event.isComposing && event.key === 'Tab') {
        event.preventDefault();
        if (endComposition()) control.perform({ kind: 'move', move: { kind: 'tab', backward: event.shiftKey } });
        return;
      }
      const own = control.mode() === 'ready' ? ready(gesture) : typing(gesture);
      if (own === null) return;
      event.stopPropagation();
      if (own !== 'taken' && own.kind === 'text') return;
      event.preventDefault();
      if (own === 'taken') return;
      control.perform(own);
      if (own.kind === 'extend') saySelection(parts);
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
  };
}

function mouseEvents({ input, table, control, actions }: EventParts) {
  return {
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
