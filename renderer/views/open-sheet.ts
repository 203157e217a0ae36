import { createStore } from 'zustand/vanilla';
import type { SheetModel } from '../grid/sheet';
import type { SheetName } from './sheet-layout-state';

/** The sheet of the view on screen, for commands and the status bar. */
export interface OpenSheet {
  readonly plan: string;
  readonly name: SheetName;
  /** As the view made it, and as it is shown. */
  readonly model: SheetModel;
  readonly arranged: SheetModel;
  /** Opens the menu of a column under its header; coordinates of the viewport. */
  readonly openColumnMenu: (column: string, at: { readonly x: number; readonly y: number }) => void;
}

export const openSheet = createStore<{ readonly sheet: OpenSheet | null }>(() => ({ sheet: null }));
