import type { AgSheet } from './ag-sheet';
import { matchingChoices } from './choices';
import type { CellRef, Choice, SheetActions, SheetCell, SheetColumn } from './sheet';
import type { Hint, SheetFaceStore } from './sheet-face';

export interface EditorParts {
  readonly table: AgSheet;
  readonly face: SheetFaceStore;
  /** The one input: empty in ready mode, so that the first key of an input method composes in place. */
  readonly input: HTMLTextAreaElement;
  readonly actions: () => SheetActions;
  readonly words: () => { readonly noSuchChoice: string };
  readonly active: () => CellRef | null;
  readonly column: () => SheetColumn | undefined;
  readonly cell: () => SheetCell | null;
  readonly hint: (hint: Hint | null) => void;
  readonly place: () => void;
  /** A text went into the active cell. */
  readonly took: (text: string) => void;
}

/** The editor of the active cell: opens, offers choices, shows how the text reads, commits it to the view. */
export function createSheetEditor(parts: EditorParts) {
  const { table, face, input, actions, active, column, cell, hint, place } = parts;
  /** What the editor held when it opened: leaving it so is no edit. Null: typing replaced the content. */
  let opened: string | null = null;
  /** What an open list offers: the choices of the column, or texts found in it. */
  let offered: readonly Choice[] = [];

  const mode = () => face.getState().mode;

  /** Opens the editor. Null text: what stands in the input already belongs to it, as a composition may be running. */
  function begin(as: 'enter' | 'edit', text: string | null, caret?: number): boolean {
    const current = cell();
    const at = active();
    if (at === null || current === null || refuseLocked(current)) return false;
    table.reveal(at);
    opened = as === 'edit' ? text : null;
    const list = column()?.choices;
    face.setState({ mode: list === undefined ? as : 'list', hint: null });
    if (list !== undefined) {
      if (text !== null) input.value = '';
      openList(list, as === 'edit' ? current.text : null);
    } else if (text !== null) {
      input.value = text;
      input.setSelectionRange(caret ?? text.length, caret ?? text.length);
    }
    place();
    return true;
  }

  /** Offers texts to pick one from, in a column without choices of its own. */
  function pick(texts: readonly string[]): void {
    const current = cell();
    if (current === null || texts.length === 0 || refuseLocked(current)) return;
    face.setState({ mode: 'list', hint: null });
    input.value = '';
    openList(
      texts.map((text) => ({ value: text, label: text })),
      current.text,
    );
    place();
  }

  function openList(choices: readonly Choice[], chosen: string | null): void {
    opened = null;
    offered = choices;
    filterList(chosen);
  }

  function refuseLocked(current: SheetCell): boolean {
    if (current.locked === undefined && column()?.kind !== 'glyph') return false;
    input.value = '';
    if (current.locked !== undefined) hint({ text: current.locked, tone: 'refused' });
    place();
    return true;
  }

  function close(): void {
    input.value = '';
    opened = null;
    face.setState({ mode: 'ready', hint: null, choices: null, highlighted: -1 });
    place();
  }

  /** The text a commit sends; null: nothing changed. */
  function committed(): string | null {
    const { choices, highlighted } = face.getState();
    if (mode() === 'list') return choices?.[highlighted]?.value ?? (input.value === '' ? null : input.value);
    return input.value === opened ? null : input.value;
  }

  /** Ends the editor with its text. False: refused, it stays open as it was and says why. */
  function commit(): boolean {
    const at = active();
    if (mode() === 'ready' || at === null) return true;
    const text = committed();
    const refused = text === null ? null : actions().type(at, text);
    if (refused !== null) {
      hint({ text: refused, tone: 'refused' });
      place();
      return false;
    }
    close();
    if (text !== null) parts.took(text);
    return true;
  }

  function filterList(chosen: string | null): void {
    const choices = matchingChoices(offered, input.value);
    const at = choices.findIndex(({ label }) => label === chosen);
    const none = choices.length === 0;
    face.setState({
      choices,
      highlighted: at >= 0 ? at : input.value !== '' && !none ? 0 : -1,
      // Texts picked from a column are an offer; another one may be typed.
      hint: none && column()?.choices !== undefined ? { text: parts.words().noSuchChoice, tone: 'refused' } : null,
    });
  }

  function listStep(step: 1 | -1): void {
    const { choices, highlighted } = face.getState();
    const length = choices?.length ?? 0;
    if (length > 0)
      face.setState({ highlighted: highlighted < 0 ? 0 : Math.min(Math.max(highlighted + step, 0), length - 1) });
  }

  /** What was typed changed: show how it reads. */
  function typed(): void {
    const at = active();
    if (mode() === 'list') {
      filterList(null);
    } else if (at !== null) {
      face.setState({ hint: actions().preview?.(at, input.value) ?? null });
    }
    place();
  }

  return {
    mode,
    begin,
    pick,
    close,
    commit,
    listStep,
    typed,
    /** The text that stands in the editor, changed or not; null: a list without a choice, or no editor. */
    held: () => (mode() === 'ready' ? null : (committed() ?? (mode() === 'list' ? null : input.value))),
    /** Puts a text where the caret is, in the cell as it stands or in the open editor. */
    insert: (text: string) => {
      if (mode() === 'ready') {
        if (begin('enter', text)) typed();
        return;
      }
      input.setRangeText(text, input.selectionStart, input.selectionEnd, 'end');
      typed();
    },
    choose: (choice: Choice) => {
      const { choices } = face.getState();
      face.setState({ highlighted: choices?.indexOf(choice) ?? -1 });
      commit();
    },
  };
}
