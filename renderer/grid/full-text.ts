import type { CellMark } from './sheet';
import type { ShownCell } from './shown';

/** What a cell on which the keyboard rests tells by itself; other tips wait for the mouse. */
const TELLING: ReadonlySet<CellMark> = new Set(['note', 'error', 'caution']);

/** What the tooltip of a cell says: its own words first, and the whole text where the cell cuts it. Null: nothing. */
export function fullText(shown: ShownCell, element: HTMLElement | null): string | null {
  const { text, tip } = shown.cell;
  const cut = isCut(element);
  if (tip === undefined) return cut ? text : null;
  return cut && !tip.includes(text) ? `${text}\n${tip}` : tip;
}

/** What is said beside a cell the keyboard rests on: a note, a problem, a text that is cut. Null: nothing. */
export function restingText(shown: ShownCell, element: HTMLElement | null): string | null {
  const tells = shown.cell.marks?.some((mark) => TELLING.has(mark)) === true;
  return tells || isCut(element) ? fullText(shown, element) : null;
}

function isCut(element: HTMLElement | null): boolean {
  const face = element?.querySelector<HTMLElement>('.sheet-words, .sheet-face') ?? element;
  return element?.querySelector('.sheet-too-narrow') != null || (face !== null && face.scrollWidth > face.clientWidth);
}
