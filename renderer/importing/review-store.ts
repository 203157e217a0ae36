import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ChoiceField } from '../../shared/import/import-choices';
import type { ImportDraft } from '../../shared/import/import-draft';
import { newId } from '../session/new-id';
import { type Review, type ReviewSetting, startReview } from './review';

interface ReviewState {
  readonly now: Review;
  /** Earlier states, oldest first, and those that were taken back. Typing in the facts is undone by their fields. */
  readonly past: readonly Review[];
  readonly future: readonly Review[];
}

/** The review on screen with its own undo; gone when the window closes. */
export interface ReviewStore {
  readonly state: Pick<StoreApi<ReviewState>, 'getState' | 'getInitialState' | 'subscribe'>;
  readonly change: (next: Review) => void;
  readonly setFact: (field: ChoiceField, text: string) => void;
  /** Where it goes. */
  readonly setWay: (way: Partial<Pick<Review, 'into' | 'receiving'>>) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Whether leaving would throw something away. */
  readonly edited: () => boolean;
}

export function createReviewStore(draft: ImportDraft, way?: Pick<Review, 'into' | 'receiving'>): ReviewStore {
  const first = startReview(draft, ` ${newId()}`, way);
  const state = createStore<ReviewState>(() => ({ now: first, past: [], future: [] }));
  return {
    state,
    change: (next) => {
      const { now, past } = state.getState();
      if (next !== now) state.setState({ now: next, past: [...past, now], future: [] });
    },
    setFact: (field, text) =>
      state.setState(({ now }) => ({ now: { ...now, facts: { ...now.facts, [field]: text } } })),
    setWay: (way) => state.setState(({ now }) => ({ now: { ...now, ...way } })),
    undo: () => {
      const { now, past, future } = state.getState();
      const before = past.at(-1);
      if (before === undefined) return;
      state.setState({ now: { ...before, ...settingOf(now) }, past: past.slice(0, -1), future: [now, ...future] });
    },
    redo: () => {
      const { now, past, future } = state.getState();
      const [next, ...rest] = future;
      if (next === undefined) return;
      state.setState({ now: { ...next, ...settingOf(now) }, past: [...past, now], future: rest });
    },
    edited: () => {
      const { now } = state.getState();
      const facts = Object.entries(first.facts).some(([field, text]) => now.facts[field as ChoiceField] !== text);
      return now.draft !== first.draft || now.left.size > 0 || now.decided.size > 0 || facts;
    },
  };
}

function settingOf({ facts, into, receiving }: Review): ReviewSetting {
  return { facts, into, receiving };
}
