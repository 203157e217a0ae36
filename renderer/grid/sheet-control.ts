import { exhaustive } from '../../shared/base/exhaustive';
import type { AgSheet } from './ag-sheet';
import { matchingChoices } from './choices';
import type { Gesture, Intent, Move } from './keymap';
import { nextCell, type SheetShape, type TabRun } from './move';
import { type Selection, selectCell } from './selection';
import type { CellRef, Choice, SheetActions, SheetCell, SheetColumn, SheetModel } from './sheet';
import type { Hint, SheetFaceStore } from './sheet-face';
import type { SheetSelection } from './sheet-selection';

/** Words the control says itself. */
export interface ControlWords {
  readonly reads: string;
  readonly oneCellOnly: string;
  readonly noSuchChoice: string;
}

export interface ControlParts {
  readonly table: AgSheet;
  readonly face: SheetFaceStore;
  /** The one input: empty in ready mode, so that the first key of an input method composes in place. */
  readonly input: HTMLTextAreaElement;
  /** Model, actions and words of this moment. */
  readonly now: () => { readonly model: SheetModel; readonly actions: SheetActions; readonly words: ControlWords };
  readonly selection: SheetSelection;
  /** Puts frame, editor and hint where the active cell is. */
  readonly place: () => void;
}

/** A text that was refused when its sheet went: shown again when the sheet comes back, as nothing typed is lost. */
const drafts = new Map<string, { readonly cell: CellRef; readonly text: string; readonly hint: Hint }>();

/** One sheet in use: its active cell and its editor. */
export type SheetControl = ReturnType<typeof createSheetControl>;

/** Ties intents to the table, the input and the view. Keeps no plan state: a commit goes to the view and comes back. */
export function createSheetControl(parts: ControlParts) {
  const { table, face, input, now, place, selection } = parts;
  /** Position of the active row, to stay near it when the row goes. */
  let activeAt = 0;
  let tabRun: TabRun = null;
  /** What the editor held when it opened: leaving it so is no edit. Null: typing replaced the content. */
  let opened: string | null = null;

  const { active } = selection;
  const column = (): SheetColumn | undefined => now().model.columns.find(({ id }) => id === active()?.column);
  const cell = (): SheetCell | null => {
    const at = active();
    return at === null ? null : now().model.cell(at.row, at.column);
  };
  const mode = () => face.getState().mode;

  function say(text: string): void {
    // The same sentence twice is announced twice only when the text differs.
    face.setState({ said: face.getState().said === text ? `${text}\u00a0` : text });
  }

  function hint(next: Hint | null): void {
    face.setState({ hint: next });
    if (next?.tone === 'refused') say(next.text);
  }

  function setActive(next: CellRef | null): void {
    selection.setActive(next);
    activeChanged();
  }

  /** The active cell is another one: what stands beside it belongs to the last. */
  function activeChanged(): void {
    const next = active();
    if (next !== null) activeAt = Math.max(0, selection.order().rowAt(next.row));
    const current = column();
    face.setState({
      hint: null,
      offers: current?.kind === 'choice' && cell()?.locked === undefined && next !== null,
    });
  }

  function activate(next: CellRef, run: TabRun = null): void {
    select(selectCell(next), run);
  }

  /** Selects and tells the view where the active cell is. */
  function select(next: Selection, run: TabRun = null): void {
    tabRun = run;
    selection.set(next);
    activeChanged();
    table.reveal(next.active);
    place();
    now().actions.activate(next.active);
  }

  function shape(): SheetShape {
    const { model } = now();
    const unfrozen = model.columns.findIndex((each) => each.frozen !== true);
    return {
      rows: selection.order().rows,
      columns: selection.order().columns,
      firstUnfrozen: Math.max(0, unfrozen),
      filled: (row, of) => model.cell(row, of).text !== '',
      pageRows: table.pageRows(),
      pageColumn: table.pageColumn,
    };
  }

  function firstCell(): CellRef | null {
    const { rows, columns, firstUnfrozen } = shape();
    const row = rows[Math.min(activeAt, rows.length - 1)];
    const at = columns[firstUnfrozen];
    return row === undefined || at === undefined ? null : { row, column: at };
  }

  function move(by: Move): void {
    const from = active() ?? firstCell();
    if (from === null) return;
    const moved = nextCell(by, shape(), from, tabRun);
    activate(moved.cell, moved.tabRun);
  }

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
      opened = null;
      if (text !== null) input.value = '';
      filterList(as === 'edit' ? current.text : null);
    } else if (text !== null) {
      input.value = text;
      input.setSelectionRange(caret ?? text.length, caret ?? text.length);
    }
    place();
    return true;
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
    const refused = text === null ? null : now().actions.type(at, text);
    if (refused !== null) {
      hint({ text: refused, tone: 'refused' });
      place();
      return false;
    }
    close();
    return true;
  }

  function filterList(chosen: string | null): void {
    const choices = matchingChoices(column()?.choices ?? [], input.value);
    const at = choices.findIndex(({ label }) => label === chosen);
    const none = choices.length === 0;
    face.setState({
      choices,
      highlighted: at >= 0 ? at : input.value !== '' && !none ? 0 : -1,
      hint: none ? { text: now().words.noSuchChoice, tone: 'refused' } : null,
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
      face.setState({ hint: now().actions.preview?.(at, input.value) ?? null });
    }
    place();
  }

  function editCurrent(caret?: number): void {
    const current = cell();
    const at = active();
    if (current === null || at === null) return;
    if (isToggle(current)) now().actions.toggle?.(at.row);
    else begin('edit', current.editText ?? current.text, caret);
  }

  function clear(): void {
    const at = active();
    if (at === null) return;
    const refused = now().actions.clear([at]);
    if (refused !== null) hint({ text: refused, tone: 'refused' });
    place();
  }

  function perform(intent: Intent): void {
    switch (intent.kind) {
      case 'move':
        if (intent.move.kind !== 'enter' || !toggleActive()) move(intent.move);
        break;
      case 'commit':
        if (commit()) move(intent.move);
        break;
      case 'cancel':
        close();
        break;
      case 'edit':
        editCurrent();
        break;
      case 'erase':
        begin('enter', '');
        break;
      case 'clear':
        clear();
        break;
      case 'switchMode':
        face.setState({ mode: mode() === 'edit' ? 'enter' : 'edit' });
        break;
      case 'openList':
        if (column()?.kind === 'choice') editCurrent();
        break;
      case 'listStep':
        listStep(intent.step);
        break;
      case 'reveal':
        reveal();
        break;
      case 'menu':
        menuAtCell();
        break;
      case 'text':
        break;
      default:
        exhaustive(intent);
    }
  }

  function reveal(): void {
    const at = active();
    if (at !== null) table.reveal(at);
    place();
  }

  function toggleActive(): boolean {
    const at = active();
    const current = cell();
    const { toggle } = now().actions;
    if (at === null || current === null || toggle === undefined || !isToggle(current)) return false;
    toggle(at.row);
    return true;
  }

  function menuAtCell(): void {
    const at = active();
    const box = at === null ? undefined : table.cellElement(at)?.getBoundingClientRect();
    if (at !== null && box !== undefined) now().actions.menu?.(at, { x: box.left + 8, y: box.bottom });
  }

  function refuse(text: string): void {
    hint({ text, tone: 'refused' });
    place();
  }

  return {
    active,
    cell,
    column,
    mode,
    move,
    begin,
    commit,
    close,
    typed,
    perform,
    activate,
    select,
    say,
    refuse,
    editCurrent,
    toggleActive,
    setActive,
    firstCell,
    choose: (choice: Choice) => {
      const { choices } = face.getState();
      face.setState({ highlighted: choices?.indexOf(choice) ?? -1 });
      commit();
    },
    /** One text into the active cell, as if typed. What is refused stays open in the editor. */
    paste: (text: string) => {
      const clean = text.replace(/(\r\n|\r|\n)+$/, '');
      const at = active();
      if (at === null) return;
      if (/[\t\r\n]/.test(clean)) return hint({ text: now().words.oneCellOnly, tone: 'refused' });
      const current = cell();
      if (current === null || refuseLocked(current)) return;
      const named = column()?.choices?.find(({ label }) => label === clean.trim());
      const refused = now().actions.type(at, named?.value ?? clean);
      if (refused === null || !begin('enter', clean)) return;
      hint({ text: refused, tone: 'refused' });
      place();
    },
    /** The model changed: stay on the cell, or near it when its row or column went. */
    modelChanged: () => {
      const here = active();
      if (here === null) return;
      const order = selection.order();
      const rowThere = order.rowAt(here.row) >= 0;
      const columnThere = order.columnAt(here.column) >= 0;
      if (rowThere && columnThere) {
        activeAt = order.rowAt(here.row);
        return;
      }
      if (mode() !== 'ready') close();
      const near = firstCell();
      if (near === null) return setActive(null);
      activate({ row: rowThere ? here.row : near.row, column: columnThere ? here.column : near.column });
    },
    /** The sheet goes: commit, or keep the refused text for its return. */
    leave: () => {
      const { model } = now();
      const text = input.value;
      const at = active();
      if (commit() || at === null) return;
      const refused = face.getState().hint;
      if (refused !== null) drafts.set(model.id, { cell: at, text, hint: refused });
    },
    /** Opens the editor again on a text that was refused when this sheet went. */
    comeBack: () => {
      const { model } = now();
      const draft = drafts.get(model.id);
      if (draft === undefined || !model.rows.some(({ id }) => id === draft.cell.row)) return;
      drafts.delete(model.id);
      activate(draft.cell);
      if (begin('enter', draft.text)) hint(draft.hint);
      place();
    },
  };
}

function isToggle(cell: SheetCell): boolean {
  return cell.glyph === 'expanded' || cell.glyph === 'collapsed';
}

/** A DOM key press as the keymap reads it. */
export function gestureOf(event: KeyboardEvent): Gesture {
  return {
    key: event.key,
    code: event.code,
    ctrl: event.ctrlKey || event.metaKey,
    shift: event.shiftKey,
    alt: event.altKey,
    // 229 is what browsers report for a key an input method took before any composition event.
    composing: event.isComposing || event.keyCode === 229,
  };
}
