import { createStore } from 'zustand/vanilla';
import type { FillGesture } from './fill-gesture';
import type { FillMode } from './fill-texts';
import type { CellRange } from './selection';
import type { CellRef } from './sheet';
import type { SheetHandle } from './sheet-handle';

/** A fill that was made: 填充选项 can still make it another way. */
export interface DoneFill {
  readonly sheet: SheetHandle;
  readonly gesture: FillGesture;
  readonly mode: FillMode;
  /** A number stood at the far end, so that a way can lead there. */
  readonly hasWay: boolean;
  /** Something changed: it must be taken back before another way is tried. */
  readonly changed: boolean;
  /** Selected when it was done: the options go when the selection does. */
  readonly selected: CellRange;
  readonly corner: CellRef;
}

export interface FillState {
  /** Corners of what letting go would fill or clear, while dragging. */
  readonly drag: { readonly kind: 'fill' | 'clear'; readonly from: CellRef; readonly to: CellRef } | null;
  readonly done: DoneFill | null;
  /** A drag with the right button asks how before it fills. */
  readonly asks: {
    readonly sheet: SheetHandle;
    readonly gesture: FillGesture;
    readonly at: { readonly x: number; readonly y: number };
  } | null;
  /** Asked for by key: the menu of the options opens. */
  readonly open: boolean;
}

const QUIET: FillState = { drag: null, done: null, asks: null, open: false };

/** What filling shows over the sheet: session, never stored. */
export const fillState = createStore<FillState>(() => QUIET);
