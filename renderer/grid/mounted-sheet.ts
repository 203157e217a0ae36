import { createStore } from 'zustand/vanilla';
import type { SheetHandle } from './sheet-handle';

/** The sheet on screen, for those outside it: dialogs that give the focus back, a window that closes, the status bar. */
export interface MountedSheet {
  readonly focus: () => void;
  /** Commits what is being typed. False: it was refused and stays open. */
  readonly settle: () => boolean;
  readonly handle: SheetHandle;
}

/** The last one mounted is the one that is asked: a view has one sheet, and a new one mounts before the old goes. */
const mounted: MountedSheet[] = [];

/** Changes with the sheet on screen, its selection and what it shows. `turn` only tells one state from the next. */
export const sheetOnScreen = createStore<{ readonly handle: SheetHandle | null; readonly turn: number }>(() => ({
  handle: null,
  turn: 0,
}));

function tellOfSheet(): void {
  sheetOnScreen.setState(({ turn }) => ({ handle: mounted.at(-1)?.handle ?? null, turn: turn + 1 }));
}

/** Announces a sheet; call the result when it goes. */
export function announceSheet(sheet: MountedSheet): () => void {
  mounted.push(sheet);
  tellOfSheet();
  return () => {
    const at = mounted.indexOf(sheet);
    if (at >= 0) mounted.splice(at, 1);
    tellOfSheet();
  };
}

/** The selection of a sheet, or what it shows, is another now. */
export function sheetChanged(handle: SheetHandle): void {
  if (mounted.at(-1)?.handle === handle) tellOfSheet();
}

/** Puts the keyboard back on the sheet, for instance after a dialog. */
export function focusSheet(): void {
  mounted.at(-1)?.focus();
}

/** Commits an open editor before something that needs the plan as it is. False: what was typed was refused. */
export function settleSheet(): boolean {
  return mounted.at(-1)?.settle() ?? true;
}
