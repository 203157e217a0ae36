import { createStore } from 'zustand/vanilla';
import type { CellRef } from '../grid/sheet';

export type FindScope = 'selection' | 'table' | 'scenarios';

/** What is looked for. Kept while the program runs, so that F3 goes on after the panel is closed. */
export interface FindState {
  readonly open: 'find' | 'replace' | null;
  readonly text: string;
  readonly replacement: string;
  readonly matchCase: boolean;
  readonly wholeCell: boolean;
  readonly pinyin: boolean;
  readonly scope: FindScope;
  /** The cells that 选区 stands for: those selected when it was chosen, as going to a hit selects another. */
  readonly within: readonly CellRef[];
}

export const findState = createStore<FindState>(() => ({
  open: null,
  text: '',
  replacement: '',
  matchCase: false,
  wholeCell: false,
  pinyin: true,
  scope: 'table',
  within: [],
}));
