/** The sheet on screen, for those outside it: dialogs that give the focus back, a window that closes. */
export interface MountedSheet {
  readonly focus: () => void;
  /** Commits what is being typed. False: it was refused and stays open. */
  readonly settle: () => boolean;
}

/** The last one mounted is the one that is asked: a view has one sheet, and a new one mounts before the old goes. */
const mounted: MountedSheet[] = [];

/** Announces a sheet; call the result when it goes. */
export function announceSheet(sheet: MountedSheet): () => void {
  mounted.push(sheet);
  return () => {
    const at = mounted.indexOf(sheet);
    if (at >= 0) mounted.splice(at, 1);
  };
}

/** Puts the keyboard back on the sheet, for instance after a dialog. */
export function focusSheet(): void {
  mounted.at(-1)?.focus();
}

/** Commits an open editor before something that needs the plan as it is. False: what was typed was refused. */
export function settleSheet(): boolean {
  return mounted.at(-1)?.settle() ?? true;
}
