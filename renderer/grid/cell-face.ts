import { realMinus } from '../../shared/base/real-minus';
import { splitForColumns } from '../../shared/target/target-columns';
import { glyphShape } from './glyph-shape';
import type { SheetColumn } from './sheet';
import type { ShownCell } from './shown';

/** Too narrow for its number: a cut number would be another number. */
const TOO_NARROW = '###';
/** Both sides of a value cell with its line, and the sign that may stand at its left, in px. */
const PADDING = 15;
const SIGN = 12;

/**
 * Draws what a cell holds into its face. `width` is that of the column in px at zoom 1.
 * Plain text is a text node; only numbers, glyphs and pills need elements of their own.
 */
export function drawCellFace(face: HTMLElement, column: SheetColumn, shown: ShownCell, width: number): void {
  const { cell } = shown;
  face.className = 'sheet-face';
  if (shown.continued) {
    face.replaceChildren();
  } else if (column.kind === 'target') {
    face.replaceChildren(targetFace(shown, width));
  } else if (cell.fold !== undefined || cell.glyph === 'expanded' || cell.glyph === 'collapsed') {
    const toggle = span('sheet-toggle', '');
    toggle.append(glyphShape(cell.fold ?? cell.glyph ?? 'expanded'));
    face.replaceChildren(toggle, cell.text);
  } else if (cell.glyph !== undefined) {
    const pill = span(`sheet-state sheet-state-${cell.glyph}`, '');
    pill.append(glyphShape(cell.glyph), cell.text);
    face.replaceChildren(pill);
  } else {
    face.textContent = cell.text;
  }
}

function targetFace({ cell }: ShownCell, width: number): HTMLElement {
  const target = cell.target ?? null;
  const sign = cell.marks?.some((mark) => mark === 'locked' || mark === 'error' || mark === 'caution') === true;
  const room = width - PADDING - (sign ? SIGN : 0);
  if (target === null) return span('sheet-words', cell.text);
  const slots = splitForColumns(target);
  if (slots.kind === 'text') return span('sheet-words', slots.text);
  const tail = slots.fraction + slots.suffix;
  if (wide(slots.comparator) + wide(slots.whole) + wide(tail) > room)
    return span('sheet-number sheet-too-narrow', TOO_NARROW);
  const number = span('sheet-number', '');
  const comparator = document.createElement('i');
  comparator.textContent = slots.comparator;
  const whole = document.createElement('b');
  whole.textContent = realMinus(slots.whole);
  const fraction = document.createElement('b');
  fraction.textContent = tail;
  number.append(comparator, whole, fraction);
  return number;
}

/** Width in px at 13 px type, by kind of character: reading the layout of each cell would be slow. */
function wide(text: string): number {
  let width = 0;
  for (const character of text) width += character === '.' ? 3.6 : character < '\u0100' ? 7.3 : 13;
  return width;
}

function span(name: string, text: string): HTMLSpanElement {
  const element = document.createElement('span');
  element.className = name;
  element.textContent = text;
  return element;
}
