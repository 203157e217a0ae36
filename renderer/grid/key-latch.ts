import type { Gesture } from './keymap';

/**
 * What an earlier key changed about the next ones: after End an arrow jumps to the edge of the data; after F8 moves
 * extend the selection; after Shift+F8 they leave what is selected as it is.
 */
export type Latch = 'none' | 'end' | 'extend' | 'add';

/** A key press as the latch makes it, and the latch after it. `taken`: the key only changed the latch. */
export interface Latched {
  readonly gesture: Gesture;
  readonly latch: Latch;
  readonly taken: boolean;
}

const MOVES = new Set(['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown']);

/** Reads a key press of ready mode under a latch, as in Excel. */
export function throughLatch(gesture: Gesture, latch: Latch): Latched {
  const { key, ctrl, shift, alt, composing } = gesture;
  const stays = { gesture, latch, taken: false };
  // A key held with others reports those first; they decide nothing.
  if (composing || key === 'Shift' || key === 'Control' || key === 'Alt' || key === 'Meta') return stays;
  if (!ctrl && !alt && key === 'F8') {
    const wanted = shift ? 'add' : 'extend';
    return { gesture, latch: latch === wanted ? 'none' : wanted, taken: true };
  }
  if (key === 'Escape' && latch !== 'none') return { gesture, latch: 'none', taken: true };
  if (!ctrl && !alt && !shift && key === 'End') {
    return { gesture, latch: latch === 'end' ? 'none' : 'end', taken: true };
  }
  switch (latch) {
    case 'end':
      return { gesture: afterEnd(gesture), latch: 'none', taken: false };
    case 'extend':
      return MOVES.has(key) && !alt
        ? { gesture: { ...gesture, shift: true }, latch, taken: false }
        : afterExtend(gesture);
    default:
      return stays;
  }
}

/** End, then an arrow is Ctrl+arrow; End, then Home is Ctrl+End. */
function afterEnd(gesture: Gesture): Gesture {
  if (gesture.key.startsWith('Arrow')) return { ...gesture, ctrl: true };
  return gesture.key === 'Home' ? { ...gesture, key: 'End', ctrl: true } : gesture;
}

/** Typing, Enter and Tab end extending; commands on the selection leave it. */
function afterExtend(gesture: Gesture): Latched {
  const ends = !gesture.ctrl && !gesture.alt;
  return { gesture, latch: ends ? 'none' : 'extend', taken: false };
}
