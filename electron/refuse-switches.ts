import { app } from 'electron';
import type { ShellEnvironment } from './environment';
import type { Log } from './log-file';

/** EX_CONFIG of sysexits. */
const REFUSED = 78;

/** A shipped app does not open itself to other programs; tests say who they are. True when the app is ending. */
export function refuseSwitches(environment: ShellEnvironment, log: Log): boolean {
  if (!environment.packaged || environment.underTest || environment.refusedSwitches.length === 0) return false;
  log('refused switches', environment.refusedSwitches.join(' '));
  app.exit(REFUSED);
  return true;
}
