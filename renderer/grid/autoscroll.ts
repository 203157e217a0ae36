/** Slowest and fastest, in px per second. */
const SLOWEST = 160;
const FASTEST = 60_000;
/** Each this many px further out doubles the speed: the room below a maximised window is small. */
const DOUBLES_EVERY = 14;

/** Speed of scrolling for a pointer `distance` px past the edge; its sign is that of the distance. 0: not past it. */
export function autoscrollSpeed(distance: number): number {
  if (distance === 0) return 0;
  const speed = Math.min(SLOWEST * 2 ** (Math.abs(distance) / DOUBLES_EVERY), FASTEST);
  return Math.sign(distance) * speed;
}

/** How far a position lies outside a span; negative before it, 0 within it. */
export function outside(at: number, from: number, to: number): number {
  if (at < from) return at - from;
  return at >= to ? at - to + 1 : 0;
}
