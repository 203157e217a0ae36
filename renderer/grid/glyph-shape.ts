import type { CellGlyph } from './sheet';

const SVG = 'http://www.w3.org/2000/svg';

/** Strokes on a field of 12; `filled` shapes are painted, the others drawn. Shapes differ without their colour. */
const SHAPES: Readonly<Record<CellGlyph, { readonly path: string; readonly filled?: true }>> = {
  stricter: { path: 'M6 2 11 10.5H1Z', filled: true },
  looser: { path: 'M1.5 2.5h9L6 10Z' },
  same: { path: 'M2.5 6h7' },
  incomparable: { path: 'M6 1.2 10.8 6 6 10.8 1.2 6Z' },
  needs: { path: 'M6 10.5v-8M2.5 6 6 2.5 9.5 6' },
  level: { path: 'M2 4.3h8M2 7.7h8' },
  beyond: { path: 'M2 6.4 4.9 9.3 10.2 3' },
  undetermined: { path: 'M6 6h.01' },
  notStarted: { path: 'M6 1.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 1 1 0-9Z' },
  onSchedule: { path: 'M6 1.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 1 1 0-9ZM6 1.5v9M6 2.6a3.4 3.4 0 0 1 0 6.8Z' },
  behind: { path: 'M6 1.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 1 1 0-9ZM6 3v3h3' },
  done: { path: 'M6 1.2a4.8 4.8 0 1 1 0 9.6a4.8 4.8 0 1 1 0-9.6Z', filled: true },
  expanded: { path: 'M2.5 4.5 6 8l3.5-3.5' },
  collapsed: { path: 'M4.5 2.5 8 6 4.5 9.5' },
};

/** The glyph of a state or trend as a small drawing; screen readers hear the cell's words instead. */
export function glyphShape(glyph: CellGlyph): SVGElement {
  const { path, filled } = SHAPES[glyph];
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 12 12');
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('class', filled ? 'sheet-glyph sheet-glyph-filled' : 'sheet-glyph');
  const drawn = document.createElementNS(SVG, 'path');
  drawn.setAttribute('d', path);
  svg.append(drawn);
  return svg;
}
