import { app, dialog } from 'electron';
import { describeError } from './describe-error';
import type { ShellEnvironment } from './environment';
import type { Log } from './log-file';
import { SHELL_WORDS } from './shell-words';

/**
 * Replaces Electron's own answer to a bug in the main process, a modal box that stops everything.
 * Logged always; shown, and the app ended, only while there is no window yet that could go on.
 */
export function catchUncaught(environment: ShellEnvironment, log: Log, hasWindow: () => boolean): void {
  function report(kind: string, error: unknown): void {
    log(kind, describeError(error));
    if (hasWindow()) return;
    if (!environment.underTest) dialog.showErrorBox(SHELL_WORDS.startFailedTitle, SHELL_WORDS.startFailedText);
    app.exit(70);
  }
  process.on('uncaughtException', (error) => report('uncaught', error));
  process.on('unhandledRejection', (error) => report('unhandled', error));
}
