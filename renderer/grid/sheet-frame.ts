import type { AgSheet } from './ag-sheet';
import { type Box, placeEditor } from './editor-place';
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
const ECHO = 'sheet-echo';

/** Paints the active cell and its echo in both headers, and keeps the editor over it. Returns the painter. */
export function createSheetFrame({ root, editor, input, table }: FrameParts): (state: FrameState) => void {
  return ({ active, column, mode }) => {
    for (const name of [ACTIVE, ECHO]) {
      for (const old of root.querySelectorAll(`.${name}`)) old.classList.remove(name);
    }
    root.dataset['mode'] = mode;
    editor.dataset['typed'] = String(input.value !== '');
    const cell = active === null ? null : table.cellElement(active);
    if (active === null || cell === null) {
      // Scrolled away: the input keeps the focus, out of sight.
      editor.dataset['away'] = 'true';
      input.removeAttribute('aria-activedescendant');
      return;
    }
    cell.classList.add(ACTIVE);
    table.headerElement(active.column)?.classList.add(ECHO);
    table.numberElement(active.row)?.classList.add(ECHO);
    if (cell.id === '') cell.id = `${root.id}-${active.row}-${active.column}`.replace(/\s/g, '_');
    if (mode === 'ready') input.setAttribute('aria-activedescendant', cell.id);

    const frame = root.getBoundingClientRect();
    const box = boxOf(cell, frame);
    const part = table.scrollingPart();
    editor.dataset['away'] = String(
      part !== null && !shows(cell.getBoundingClientRect(), part, column?.frozen === true),
    );
    if (mode === 'ready' || mode === 'list') {
      put(editor, box);
    } else {
      const needs = {
        text: Math.ceil(textWidth(input.value, input)) + 24,
        least: column?.kind === 'target' ? LEAST_NUMBER_EDITOR : 0,
        from: column?.kind === 'target' ? ('right' as const) : ('left' as const),
      };
      put(editor, placeEditor(box, { width: frame.width }, needs));
    }
    sideOf(editor, frame);
  };
}

function boxOf(element: HTMLElement, frame: DOMRect): Box {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { left: left - frame.left, top: top - frame.top, width, height };
}

/** A cell shows when the edge its text begins at is not under headers or frozen columns. Rounding may cost a pixel. */
function shows(cell: DOMRectReadOnly, part: DOMRectReadOnly, frozen: boolean): boolean {
  const across = frozen || (cell.left >= part.left - 1 && cell.left < part.right);
  return across && cell.top >= part.top - 1 && cell.top < part.bottom;
}

function put(element: HTMLElement, box: Box): void {
  element.style.left = `${box.left}px`;
  element.style.top = `${box.top}px`;
  element.style.width = `${box.width}px`;
  element.style.height = `${box.height}px`;
}

/** Words beside the editor stand where there is room: right of it, else left, else below or above. */
function sideOf(editor: HTMLElement, frame: DOMRect): void {
  const hint = editor.querySelector<HTMLElement>('.sheet-hint');
  const { left, right, bottom } = editor.getBoundingClientRect();
  const room = (hint?.offsetWidth ?? 0) + 14;
  const tall = (hint?.offsetHeight ?? 0) > 30;
  if (!tall && right + room <= frame.right) editor.dataset['side'] = 'right';
  else if (!tall && left - room >= frame.left) editor.dataset['side'] = 'left';
  else editor.dataset['side'] = bottom + 120 < frame.bottom ? 'below' : 'above';
  editor.dataset['end'] = String(left + Math.max(room, 240) > frame.right);
  editor.dataset['drop'] = bottom + 190 < frame.bottom ? 'below' : 'above';
}
