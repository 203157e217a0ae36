import { exhaustive } from '../../shared/base/exhaustive';
import type { Wording } from '../../shared/wording/zh-CN';
import type { AgSheet } from './ag-sheet';
import type { Latch } from './key-latch';
import type { Gesture, Intent } from './keymap';
import { cellsOf, isOneCell, type Selection } from './selection';
import type { BatchEvent, CellRef, CellText, SheetActions, SheetCell, SheetColumn, SheetModel } from './sheet';
import { createSheetEditor } from './sheet-editor';
import type { Hint, SheetFaceStore } from './sheet-face';
import { createSheetMoves } from './sheet-moves';
import type { SheetSelection } from './sheet-selection';

export interface ControlParts {
  readonly table: AgSheet;
  readonly face: SheetFaceStore;
  /** The one input: empty in ready mode, so that the first key of an input method composes in place. */
  readonly input: HTMLTextAreaElement;
  /** Model, actions and words of this moment. */
  readonly now: () => { readonly model: SheetModel; readonly actions: SheetActions; readonly words: Wording['grid'] };
  readonly selection: SheetSelection;
  /** Puts frame, editor and hint where the active cell is. */
  readonly place: () => void;
}

/** As long as the mouse has to rest for a tooltip. */
const TIP_DELAY_MS = 500;

/** A text that was refused when its sheet went: shown again when the sheet comes back, as nothing typed is lost. */
const drafts = new Map<string, { readonly cell: CellRef; readonly text: string; readonly hint: Hint }>();

/** One sheet in use: its selection and its editor. */
export type SheetControl = ReturnType<typeof createSheetControl>;

/** Ties intents to the table, the input and the view. Keeps no plan state: a commit goes to the view and comes back. */
export function createSheetControl(parts: ControlParts) {
  const { table, face, input, now, place, selection } = parts;
  const { active } = selection;
  /** Waits before a cell shows its tip. */
  let resting: ReturnType<typeof setTimeout> | undefined;
  /** What F4 does again. */
  let again: (() => void) | null = null;

  const column = (): SheetColumn | undefined => now().model.columns.find(({ id }) => id === active()?.column);
  const cell = (): SheetCell | null => {
    const at = active();
    return at === null ? null : now().model.cell(at.row, at.column);
  };
  const latch = () => face.getState().latch;

  function say(text: string): void {
    // The same sentence twice is announced twice only when the text differs.
    face.setState({ said: face.getState().said === text ? `${text}\u00a0` : text });
  }

  function hint(next: Hint | null): void {
    face.setState({ hint: next });
    if (next?.tone === 'refused') say(next.text);
  }

  function refuse(text: string): void {
    hint({ text, tone: 'refused' });
    place();
  }

  const editor = createSheetEditor({
    ...{ table, face, input, active, column, cell, hint, place },
    actions: () => now().actions,
    words: () => now().words,
    took: (text) => {
      again = () => setSelected(text);
    },
  });

  const moves = createSheetMoves({
    ...{ table, selection, now, latch },
    changed: (moved) => {
      if (moved) clearTimeout(resting);
      const offers = column()?.kind === 'choice' && cell()?.locked === undefined && active() !== null;
      const held = face.getState();
      // What stands beside the active cell belongs to it; the page is drawn anew only for what it shows.
      if ((moved && held.hint !== null) || held.offers !== offers)
        face.setState({ hint: moved ? null : held.hint, offers });
      place();
    },
  });

  /** A cell the keys have come to and stayed on says what its tooltip would. */
  function rest(): void {
    clearTimeout(resting);
    resting = setTimeout(() => {
      const at = active();
      const tip = at === null || editor.mode() !== 'ready' ? null : table.tipOf(at);
      if (tip === null || face.getState().hint !== null) return;
      hint({ text: tip, tone: 'tip' });
      place();
    }, TIP_DELAY_MS);
  }

  /** Texts into many cells as one step. What was refused, or left out before, is said with the first reason. */
  function typeTexts(texts: readonly CellText[], event: BatchEvent, leftOut: readonly string[] = []): boolean {
    const { actions, words } = now();
    if (actions.typeMany === undefined) {
      refuse(cell()?.locked ?? words.readOnly);
      return false;
    }
    const outcome = actions.typeMany(texts, event);
    const reasons = [...leftOut, ...outcome.refused.map(({ why }) => why)];
    const [first] = reasons;
    if (first !== undefined) refuse(words.severalRefused(reasons.length, first));
    else say(words.severalChanged(outcome.changed));
    return true;
  }

  const selectedTexts = (current: Selection, text: (at: CellRef) => string): readonly CellText[] =>
    cellsOf(selection.order(), current).map((each) => ({ cell: each, text: text(each) }));

  /** One text into every selected cell, as if typed into each. */
  function setSelected(text: string): void {
    const at = active();
    const current = selection.current();
    if (at === null || current === null) return;
    if (isOneCell(current)) {
      const refused = now().actions.type(at, text);
      if (refused !== null) refuse(refused);
      return;
    }
    const { columns } = now().model;
    const choices = columns.find(({ id }) => id === at.column)?.choices;
    const label = choices?.find(({ value }) => value === text)?.label;
    // The value of a choice means nothing in a column that does not offer it; its words do.
    const offers = new Set(
      columns.filter((each) => each.choices?.some(({ value }) => value === text)).map(({ id }) => id),
    );
    const textIn = (each: CellRef) => (label === undefined || offers.has(each.column) ? text : label);
    typeTexts(selectedTexts(current, textIn), 'cell.set');
  }

  function commitAll(): void {
    const current = selection.current();
    const text = editor.held();
    if (text === null || current === null || isOneCell(current)) {
      editor.commit();
      return;
    }
    editor.close();
    setSelected(text);
    again = () => setSelected(text);
  }

  function editCurrent(caret?: number): void {
    const current = cell();
    const at = active();
    if (current === null || at === null) return;
    if (isToggle(current)) now().actions.toggle?.(at.row);
    else editor.begin('edit', current.editText ?? current.text, caret);
  }

  function clear(): void {
    const at = active();
    const current = selection.current();
    if (at === null || current === null) return;
    again = clear;
    if (!isOneCell(current)) {
      typeTexts(
        selectedTexts(current, () => ''),
        'cell.clear',
      );
      return;
    }
    const refused = now().actions.clear([at]);
    if (refused !== null) hint({ text: refused, tone: 'refused' });
    place();
  }

  /** Alt+down: the choices of the column, or what stands in it already. */
  function openList(): void {
    const here = column();
    if (here?.kind === 'choice') editCurrent();
    if (here?.kind !== 'text') return;
    const { model } = now();
    const texts = model.rows.flatMap(({ id, level }) => (level === 'item' ? model.cell(id, here.id).text : []));
    editor.pick([...new Set(texts)].filter((text) => text !== ''));
  }

  function perform(intent: Intent): void {
    switch (intent.kind) {
      case 'move':
        if (intent.move.kind === 'enter' && toggleActive()) break;
        moves.move(intent.move);
        rest();
        break;
      case 'extend':
        moves.extend(intent.move);
        break;
      case 'commit':
        if (!editor.commit()) break;
        moves.move(intent.move);
        rest();
        break;
      case 'commitAll':
        commitAll();
        break;
      case 'lineBreak':
        if (column()?.kind === 'text') editor.insert('\n');
        else refuse(now().words.oneLine);
        break;
      case 'cancel':
        editor.close();
        break;
      case 'edit':
        editCurrent();
        break;
      case 'erase':
        editor.begin('enter', '');
        break;
      case 'clear':
        clear();
        break;
      case 'switchMode':
        face.setState({ mode: editor.mode() === 'edit' ? 'enter' : 'edit' });
        break;
      case 'openList':
        openList();
        break;
      case 'listStep':
        editor.listStep(intent.step);
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

  return {
    active,
    cell,
    column,
    say,
    refuse,
    perform,
    editCurrent,
    toggleActive,
    typeTexts,
    latch,
    mode: editor.mode,
    begin: editor.begin,
    commit: editor.commit,
    close: editor.close,
    typed: editor.typed,
    insert: editor.insert,
    choose: editor.choose,
    select: moves.select,
    activate: moves.activate,
    setActive: moves.setActive,
    firstCell: moves.firstCell,
    /** Changes what the next keys mean. */
    setLatch: (next: Latch) => {
      if (latch() === next) return;
      face.setState({ latch: next });
      moves.settle();
      if (next !== 'none') say(now().words.latches[next]);
    },
    /** F4 does this again, on what is selected then. */
    did: (action: () => void) => {
      again = action;
    },
    repeat: () => again?.(),
    /** The model changed: stay on the cell, or near it when its row or column went. */
    modelChanged: () => {
      if (!moves.modelChanged()) return;
      if (editor.mode() !== 'ready') editor.close();
      const near = moves.near();
      if (near === null) moves.setActive(null);
      else moves.activate(near);
    },
    /** The sheet goes: commit, or keep the refused text for its return. */
    leave: () => {
      clearTimeout(resting);
      const { model } = now();
      const text = input.value;
      const at = active();
      if (editor.commit() || at === null) return;
      const refused = face.getState().hint;
      if (refused !== null) drafts.set(model.id, { cell: at, text, hint: refused });
    },
    /** Opens the editor again on a text that was refused when this sheet went. */
    comeBack: () => {
      const { model } = now();
      const draft = drafts.get(model.id);
      if (draft === undefined || !model.rows.some(({ id }) => id === draft.cell.row)) return;
      drafts.delete(model.id);
      moves.activate(draft.cell);
      if (editor.begin('enter', draft.text)) hint(draft.hint);
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
