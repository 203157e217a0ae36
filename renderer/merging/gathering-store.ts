import { createStore, type StoreApi } from 'zustand/vanilla';
import { type Gathering, UNDECIDED } from './gathering';

interface GatheringState {
  readonly now: Gathering;
  /** Earlier states, oldest first, and those that were taken back. */
  readonly past: readonly Gathering[];
  readonly future: readonly Gathering[];
}

/** The decisions on screen with their own undo; gone when the window closes. */
export interface GatheringStore {
  readonly state: StoreApi<GatheringState>;
  readonly change: (next: Gathering) => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

export function createGatheringStore(): GatheringStore {
  const state = createStore<GatheringState>(() => ({ now: UNDECIDED, past: [], future: [] }));
  return {
    state,
    change: (next) => {
      const { now, past } = state.getState();
      if (next !== now) state.setState({ now: next, past: [...past, now], future: [] });
    },
    undo: () => {
      const { now, past, future } = state.getState();
      const before = past.at(-1);
      if (before !== undefined) state.setState({ now: before, past: past.slice(0, -1), future: [now, ...future] });
    },
    redo: () => {
      const { now, past, future } = state.getState();
      const [next, ...rest] = future;
      if (next !== undefined) state.setState({ now: next, past: [...past, now], future: rest });
    },
  };
}
