import type { AgSheet, Sight } from './ag-sheet';
import { type Box, type EditorNeeds, placeEditor } from './editor-place';
import type { SheetMode } from './keymap';
import type { CellRef, SheetColumn } from './sheet';
import { textWidth } from './text-width';

export interface FrameParts {
  readonly root: HTMLElement;
  /** Holds the input and what stands beside it. */
  readonly editor: HTMLElement;
  readonly input: HTMLTextAreaElement;
  readonly table: AgSheet;
}

export interface FrameState {
  readonly active: CellRef | null;
  readonly column: SheetColumn | undefined;
  readonly mode: SheetMode;
}

/** Least width of an open editor of numbers: 不低于92.5 fits. */
const LEAST_NUMBER_EDITOR = 132;
const ACTIVE = 'sheet-cell-active';
const ACTIVE_ROW = 'sheet-row-active';

/**
 * Paints the active cell and keeps the editor over it. Returns the painter. It reads where things are before it
 * writes, and writes only what changed: every reading after a write is a layout of the whole sheet.
 */
export function createSheetFrame({
  root,
  editor,
  input,
  table,
}: FrameParts): (state: FrameState, sight: Sight) => void {
  let painted: readonly (readonly [Element, string])[] = [];

  const paint = (wanted: readonly (readonly [Element, string])[]): void => {
    const same = wanted.length === painted.length && wanted.every(([element], at) => painted[at]?.[0] === element);
    // The table may have drawn a class list anew, so a kept element is asked too.
    if (same && wanted.every(([element, name]) => element.classList.contains(name))) return;
    for (const [element, name] of painted) element.classList.remove(name);
    for (const [element, name] of wanted) element.classList.add(name);
    painted = wanted;
  };

  return ({ active, column, mode }, { part }) => {
    const cell = active === null ? null : table.cellElement(active);
    const frame = root.getBoundingClientRect();
    const stands = cell?.getBoundingClientRect();
    const editing = mode === 'enter' || mode === 'edit';
    const needs = editing ? needsOf(input, column) : null;
    set(root, 'mode', mode);
    set(editor, 'typed', String(input.value !== ''));
    if (active === null || cell === null || stands === undefined) {
      // Scrolled away: the input keeps the focus, out of sight.
      paint([]);
      set(editor, 'away', 'true');
      input.removeAttribute('aria-activedescendant');
      return;
    }
    const row = cell.closest('.ag-row');
    paint([[cell, ACTIVE], ...(row === null ? [] : [[row, ACTIVE_ROW] as const])]);
    if (cell.id === '') cell.id = `${root.id}-${active.row}-${active.column}`.replace(/\s/g, '_');
    if (mode === 'ready' && input.getAttribute('aria-activedescendant') !== cell.id) {
      input.setAttribute('aria-activedescendant', cell.id);
    }

    const box = {
      left: stands.left - frame.left,
      top: stands.top - frame.top,
      width: stands.width,
      height: stands.height,
    };
    const away = part !== null && !shows(stands, part, column?.frozen === true);
    set(editor, 'away', String(away));
    const place = needs === null ? { box, wraps: false } : placeEditor(box, frame, needs);
    set(editor, 'wraps', String(place.wraps));
    put(editor, place.box);
    if (editor.childElementCount > 1) sideOf(editor, frame);
  };
}

function needsOf(input: HTMLTextAreaElement, column: SheetColumn | undefined): EditorNeeds {
  const number = column?.kind === 'target';
  const lines = input.value.split('\n');
  return {
    text: Math.max(...lines.map((line) => Math.ceil(textWidth(line, input)))) + 24,
    lines: lines.length,
    least: number ? LEAST_NUMBER_EDITOR : 0,
    from: number ? 'right' : 'left',
  };
}

function set(element: HTMLElement, name: string, value: string): void {
  if (element.dataset[name] !== value) element.dataset[name] = value;
}

/** A cell shows when the edge its text begins at is not under headers or frozen columns. Rounding may cost a pixel. */
function shows(cell: DOMRectReadOnly, part: DOMRectReadOnly, frozen: boolean): boolean {
  const across = frozen || (cell.left >= part.left - 1 && cell.left < part.right);
  return across && cell.top >= part.top - 1 && cell.top < part.bottom;
}

function put(element: HTMLElement, box: Box): void {
  for (const side of ['left', 'top', 'width', 'height'] as const) {
    const px = `${box[side]}px`;
    if (element.style[side] !== px) element.style[side] = px;
  }
}

/** Words beside the editor stand where there is room: right of it, else left, else below or above. */
function sideOf(editor: HTMLElement, frame: DOMRect): void {
  const hint = editor.querySelector<HTMLElement>('.sheet-hint');
  const { left, right, bottom } = editor.getBoundingClientRect();
  const room = (hint?.offsetWidth ?? 0) + 14;
  const tall = (hint?.offsetHeight ?? 0) > 30;
  if (!tall && right + room <= frame.right) set(editor, 'side', 'right');
  else if (!tall && left - room >= frame.left) set(editor, 'side', 'left');
  else set(editor, 'side', bottom + 120 < frame.bottom ? 'below' : 'above');
  set(editor, 'end', String(left + Math.max(room, 240) > frame.right));
  set(editor, 'drop', bottom + 190 < frame.bottom ? 'below' : 'above');
}
