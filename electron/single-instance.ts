import { app } from 'electron';

export interface SecondStart {
  readonly argv: readonly string[];
  readonly folder: string;
}

/**
 * One process for one set of data. False when another one runs already; it is told, and this one ends with 0.
 * Nothing is handed over as additional data: with Chinese names it arrives empty in some Electrons; argv and folder do arrive.
 */
export function takeSingleInstance(onSecondStart: (start: SecondStart) => void): boolean {
  if (!app.requestSingleInstanceLock()) {
    app.exit(0);
    return false;
  }
  app.on('second-instance', (_event, argv, folder) => onSecondStart({ argv, folder }));
  return true;
}
