import type { AgSheet, Sight } from './ag-sheet';
import type { Rectangle } from './selection';
import type { SheetOrder } from './sheet-order';

/** Frames this far out of sight are not drawn, in px: a sorted selection may lie in thousands of pieces. */
const MARGIN = 600;
/** A frame that goes on in the other part reaches under its edge by this much, in px. */
const OVER_EDGE = 8;

export interface RangeFrames {
  /** Where frames go; the last rectangle of the last range is the one that carries the handle. */
  readonly order: SheetOrder;
  readonly rectangles: readonly Rectangle[];
  /** The one drawn strong: it grows, and its end carries the fill handle. */
  readonly last: Rectangle | null;
  /** Where a dragged range would land. */
  readonly ghost: Rectangle | null;
  /** Its cells can be changed by hand. */
  readonly editable: boolean;
}

interface Piece {
  readonly part: 'frozen' | 'scrolling';
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly look: 'plain' | 'last' | 'ghost';
  readonly split: boolean;
  readonly handle: boolean;
}

/**
 * Draws the frames of ranges beside the rows of the table, so that they scroll with them. A range over frozen and
 * scrolling columns is a piece in each part; the scrolling part is cut where frozen columns cover it. Returns the painter.
 */
export function createRangeLayer(table: AgSheet): (frames: RangeFrames, sight: Sight) => void {
  const layer = element('sheet-ranges');
  const frozen = element('sheet-ranges-frozen');
  const scrolling = element('sheet-ranges-scrolling');
  layer.append(frozen, scrolling);
  layer.setAttribute('aria-hidden', 'true');
  const drawn = { frozen: [] as HTMLElement[], scrolling: [] as HTMLElement[] };
  const handle = element('sheet-fill-handle');

  return (frames, sight) => {
    if (layer.parentElement === null) table.ground()?.append(layer);
    const { left } = sight;
    const width = table.frozenWidth();
    style(scrolling, 'left', `${width}px`);
    style(scrolling, 'clipPath', `inset(-8px -8px -8px ${left === 0 ? -1 : left}px)`);
    const pieces = piecesOf(table, frames, sight);
    for (const part of ['frozen', 'scrolling'] as const) {
      const host = part === 'frozen' ? frozen : scrolling;
      const wanted = pieces.filter((piece) => piece.part === part);
      const boxes = drawn[part];
      while (boxes.length > wanted.length) boxes.pop()?.remove();
      while (boxes.length < wanted.length) {
        const box = rangeBox();
        boxes.push(box);
        host.append(box);
      }
      wanted.forEach((piece, at) => {
        const box = boxes[at];
        if (box !== undefined) put(box, piece, handle);
      });
    }
    if (!pieces.some((piece) => piece.handle)) handle.remove();
  };
}

function piecesOf(
  table: AgSheet,
  { order, rectangles, last, ghost, editable }: RangeFrames,
  { top: from, part: seen }: Sight,
): readonly Piece[] {
  const until = from + (seen?.height ?? 0) + MARGIN;
  const frozenEnd = table.frozenWidth();
  const all = ghost === null ? rectangles : [...rectangles, ghost];
  return all.flatMap((rectangle): readonly Piece[] => {
    const first = table.rowSpan(order.rows[rectangle.top] ?? '');
    const end = table.rowSpan(order.rows[rectangle.bottom] ?? '');
    const left = table.columnSpan(order.columns[rectangle.left] ?? '');
    const right = table.columnSpan(order.columns[rectangle.right] ?? '');
    if (first === null || end === null || left === null || right === null) return [];
    if (first.from > until || end.to < from - MARGIN) return [];
    const strong = rectangle === last;
    const look = rectangle === ghost ? 'ghost' : strong ? 'last' : 'plain';
    const tall = { top: first.from, height: end.to - first.from, look } as const;
    const handle = strong && editable;
    if (left.frozen === right.frozen) {
      const part = left.frozen ? 'frozen' : 'scrolling';
      return [{ ...tall, part, left: left.from, width: right.to - left.from, split: false, handle }];
    }
    return [
      {
        ...tall,
        part: 'frozen',
        left: left.from,
        width: frozenEnd - left.from + OVER_EDGE,
        split: true,
        handle: false,
      },
      { ...tall, part: 'scrolling', left: -OVER_EDGE, width: right.to + OVER_EDGE, split: true, handle },
    ];
  });
}

function rangeBox(): HTMLElement {
  const box = element('sheet-range');
  for (const side of ['top', 'right', 'bottom', 'left']) {
    const edge = element('sheet-range-edge');
    edge.dataset.side = side;
    box.append(edge);
  }
  return box;
}

function put(box: HTMLElement, piece: Piece, handle: HTMLElement): void {
  // Placed as the rows are, so that both round to the same pixels of the screen.
  style(box, 'transform', `translateY(${piece.top}px)`);
  style(box, 'left', `${piece.left}px`);
  style(box, 'width', `${piece.width}px`);
  style(box, 'height', `${piece.height}px`);
  box.classList.toggle('sheet-range-last', piece.look === 'last');
  box.classList.toggle('sheet-range-ghost', piece.look === 'ghost');
  box.classList.toggle('sheet-range-split', piece.split);
  if (piece.handle && handle.parentElement !== box) box.append(handle);
}

function style(of: HTMLElement, name: 'left' | 'width' | 'height' | 'transform' | 'clipPath', value: string): void {
  if (of.style[name] !== value) of.style[name] = value;
}

function element(name: string): HTMLDivElement {
  const made = document.createElement('div');
  made.className = name;
  return made;
}
