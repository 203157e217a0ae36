import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Latch } from './key-latch';
import type { SheetMode } from './keymap';
import type { Choice } from './sheet';

/** Words beside the active cell: how the typed text reads, why it was refused, why the cell cannot be edited, or its tip. */
export interface Hint {
  readonly text: string;
  readonly tone: 'reads' | 'refused' | 'tip';
}

/** What React draws over the table. Where it stands is set directly, as it follows every scroll. */
export interface SheetFaceState {
  readonly mode: SheetMode;
  /** What an earlier key changed about the next ones. */
  readonly latch: Latch;
  readonly hint: Hint | null;
  /** Choices that match what was typed; null: no list open. */
  readonly choices: readonly Choice[] | null;
  readonly highlighted: number;
  /** The active cell offers choices: the button that opens them shows. */
  readonly offers: boolean;
  /** Said by screen readers once. */
  readonly said: string;
}

export type SheetFaceStore = StoreApi<SheetFaceState>;

export function createSheetFace(): SheetFaceStore {
  return createStore<SheetFaceState>(() => ({
    mode: 'ready',
    latch: 'none',
    hint: null,
    choices: null,
    highlighted: -1,
    offers: false,
    said: '',
  }));
}
