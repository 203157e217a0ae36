import { autoscrollSpeed, outside } from './autoscroll';

interface Point {
  readonly x: number;
  readonly y: number;
}

export interface AutoscrollParts {
  /** The press of the button that began the drag. */
  readonly press: MouseEvent;
  /** Where the pointer scrolls nothing. */
  readonly part: () => DOMRectReadOnly | null;
  readonly scroll: 'both' | 'down' | 'across';
  readonly scrollBy: (by: Point) => void;
  /** The pointer, kept within the part; at most once for each frame of the screen. */
  readonly at: (point: Point) => void;
  /** The button was released, or the window lost the pointer. */
  readonly end: (event: Event) => void;
}

/** Follows a drag wherever the pointer goes, scrolling while it is past an edge. Call the result to stop. */
export function startAutoscroll({ press, part, scroll, scrollBy, at, end }: AutoscrollParts): () => void {
  const ends = new AbortController();
  const { signal } = ends;
  let pointer: Point = { x: press.clientX, y: press.clientY };
  let moved = false;
  let before: number | null = null;
  let frame = 0;

  /** Runs once for each frame while the pointer moves or scrolls, and rests otherwise. */
  function step(time: number): void {
    frame = 0;
    const box = part();
    if (box === null) return;
    const past = {
      x: scroll === 'down' ? 0 : outside(pointer.x, box.left, box.right),
      y: scroll === 'across' ? 0 : outside(pointer.y, box.top, box.bottom),
    };
    const seconds = before === null ? 0 : Math.min((time - before) / 1000, 0.1);
    const scrolls = past.x !== 0 || past.y !== 0;
    if (scrolls) scrollBy({ x: autoscrollSpeed(past.x) * seconds, y: autoscrollSpeed(past.y) * seconds });
    if (scrolls || moved) at({ x: within(pointer.x, box.left, box.right), y: within(pointer.y, box.top, box.bottom) });
    moved = false;
    before = scrolls ? time : null;
    if (scrolls) wake();
  }

  function wake(): void {
    if (frame === 0) frame = requestAnimationFrame(step);
  }

  function move(event: MouseEvent): void {
    // A button released outside the window is seen only when the pointer comes back.
    if (event.buttons === 0) {
      end(event);
      return;
    }
    pointer = { x: event.clientX, y: event.clientY };
    moved = true;
    wake();
  }

  document.addEventListener('mousemove', move, { signal });
  document.addEventListener('mouseup', end, { signal });
  window.addEventListener('blur', end, { signal });
  return () => {
    ends.abort();
    if (frame !== 0) cancelAnimationFrame(frame);
  };
}

function within(at: number, from: number, to: number): number {
  return Math.min(Math.max(at, from), to - 1);
}
