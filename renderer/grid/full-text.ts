import type { ShownCell } from './shown';

/** What the tooltip of a cell says: its own words first, and the whole text where the cell cuts it. Null: nothing. */
export function fullText(shown: ShownCell, element: HTMLElement | null): string | null {
  const { text, tip } = shown.cell;
  const face = element?.querySelector<HTMLElement>('.sheet-words, .sheet-face') ?? element;
  const cut =
    element?.querySelector('.sheet-too-narrow') != null || (face !== null && face.scrollWidth > face.clientWidth);
  if (tip === undefined) return cut ? text : null;
  return cut && !tip.includes(text) ? `${text}\n${tip}` : tip;
}
