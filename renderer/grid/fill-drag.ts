import type { Rectangle } from './selection';

/** What letting go of the fill handle would do. */
export type FillDrag =
  | { readonly kind: 'extend'; readonly towards: FillTowards; readonly into: Rectangle }
  /** Dragged back into the selection: what was left out is cleared. */
  | { readonly kind: 'clear'; readonly out: Rectangle }
  | { readonly kind: 'none' };

export type FillTowards = 'down' | 'up' | 'right' | 'left';

/** The cell under the pointer, and how many px the pointer is beyond the selection: right and down are positive. */
export interface FillPointer {
  readonly row: number;
  readonly column: number;
  readonly across: number;
  readonly down: number;
}

/**
 * Filling goes one way only: where the pointer is farther out. Inside the selection it takes rows from below or
 * columns from the right, whichever leaves more behind; one row and one column always stay.
 */
export function fillDrag(source: Rectangle, pointer: FillPointer): FillDrag {
  const { row, column, across, down } = pointer;
  const rows = row > source.bottom ? 'down' : row < source.top ? 'up' : null;
  const columns = column > source.right ? 'right' : column < source.left ? 'left' : null;
  if (rows !== null && (columns === null || Math.abs(down) >= Math.abs(across))) {
    const into = rows === 'down' ? { top: source.bottom + 1, bottom: row } : { top: row, bottom: source.top - 1 };
    return { kind: 'extend', towards: rows, into: { ...source, ...into } };
  }
  if (columns !== null) {
    const into =
      columns === 'right' ? { left: source.right + 1, right: column } : { left: column, right: source.left - 1 };
    return { kind: 'extend', towards: columns, into: { ...source, ...into } };
  }
  return inward(source, row, column);
}

function inward(source: Rectangle, row: number, column: number): FillDrag {
  const below = source.bottom - row;
  const beside = source.right - column;
  if (below === 0 && beside === 0) return { kind: 'none' };
  const out = below >= beside ? { ...source, top: row + 1 } : { ...source, left: column + 1 };
  return { kind: 'clear', out };
}

/** Selection and fill together: what is selected afterwards. */
export function joined(a: Rectangle, b: Rectangle): Rectangle {
  return {
    top: Math.min(a.top, b.top),
    bottom: Math.max(a.bottom, b.bottom),
    left: Math.min(a.left, b.left),
    right: Math.max(a.right, b.right),
  };
}

/** What stays selected when a part at the lower or right end was cleared. */
export function without(source: Rectangle, out: Rectangle): Rectangle {
  return out.top > source.top ? { ...source, bottom: out.top - 1 } : { ...source, right: out.left - 1 };
}
