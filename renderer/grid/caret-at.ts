import { textWidth } from './text-width';

/** Position in a text of the gap between characters nearest to `x`, px from the cell's left edge. */
export function caretAt(text: string, x: number, input: HTMLElement): number {
  const padding = Number.parseFloat(getComputedStyle(input).paddingLeft) || 0;
  let best = 0;
  let distance = Number.POSITIVE_INFINITY;
  for (let at = 0; at <= text.length; at += 1) {
    const off = Math.abs(padding + textWidth(text.slice(0, at), input) - x);
    if (off > distance) break;
    best = at;
    distance = off;
  }
  return best;
}
