import type { CellMark } from './sheet';
import type { ShownCell } from './shown';

const MARKS: readonly CellMark[] = [
  'own',
  'pinned',
  'dropped',
  'inherited',
  'locked',
  'error',
  'caution',
  'note',
  'computed',
  'binding',
];
const TONES = ['muted', 'strong', 'heading'] as const;

/** The classes of a cell and when each holds: the table switches them without drawing the cell anew. */
export const CELL_CLASSES: ReadonlyMap<string, (shown: ShownCell) => boolean> = new Map([
  ...MARKS.map((mark) => [`sheet-mark-${mark}`, (shown: ShownCell) => has(shown, mark)] as const),
  ...TONES.map((tone) => [`sheet-tone-${tone}`, (shown: ShownCell) => shown.cell.tone === tone] as const),
  ['sheet-span-continued', (shown: ShownCell) => shown.continued] as const,
  ['sheet-span-continues', (shown: ShownCell) => shown.continues] as const,
]);

function has(shown: ShownCell, mark: CellMark): boolean {
  return shown.cell.marks?.includes(mark) === true;
}
