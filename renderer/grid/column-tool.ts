import type { SheetColumn } from './sheet';
import './column-tool.css';

/** Sorting shows its direction, filtering a funnel; else a small wedge that shows only near the pointer. */
const SHAPES = {
  filtered: 'M1.5 2.5h9L7 6.5v4l-2-1.2V6.5Z',
  up: 'M6 10V2M3 5l3-3 3 3',
  down: 'M6 2v8M3 7l3 3 3-3',
  plain: 'M3 4.5 6 8l3-3.5Z',
} as const;

/**
 * The button in a header that opens its column's menu; none where the sheet offers none. It is out of the reading
 * order, as keys lead to the same menu and the header itself must read as its name.
 */
export function columnTool(column: SheetColumn | undefined): readonly Element[] {
  if (column?.tools === undefined) return [];
  const { filtered, sorted } = column.tools;
  const button = document.createElement('span');
  button.className = 'sheet-header-tool';
  button.setAttribute('aria-hidden', 'true');
  const shapes = [...(filtered ? [SHAPES.filtered] : []), ...(sorted === null ? [] : [SHAPES[sorted]])];
  if (shapes.length > 0) button.dataset['on'] = [filtered ? 'filtered' : '', sorted ?? ''].join(' ').trim();
  for (const path of shapes.length > 0 ? shapes : [SHAPES.plain]) button.append(shape(path));
  return [button];
}

function shape(path: string): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 12 12');
  const drawn = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  drawn.setAttribute('d', path);
  svg.append(drawn);
  return svg;
}
