import { app, type BrowserWindow, dialog } from 'electron';
import type { ShellEnvironment } from './environment';
import type { Log } from './log-file';
import { SHELL_WORDS } from './shell-words';

const CRASHES_BEFORE_GIVING_UP = 3;
const WITHIN_MS = 60_000;

/**
 * A page that died is loaded again (it says so itself, see `afterCrash`); one that keeps dying ends the app with words.
 * A page that hangs is a person's choice: wait or load again.
 */
export function recoverFromCrashes(
  window: BrowserWindow,
  environment: ShellEnvironment,
  log: Log,
  reload: () => void,
): void {
  let crashes: readonly number[] = [];
  window.webContents.on('render-process-gone', (_event, details) => {
    log('page gone', details.reason);
    if (details.reason === 'clean-exit' || window.isDestroyed()) return;
    const now = Date.now();
    crashes = [...crashes.filter((at) => now - at < WITHIN_MS), now];
    if (crashes.length <= CRASHES_BEFORE_GIVING_UP) {
      // Not from within the event: the dead process is still being taken down.
      setImmediate(reload);
      return;
    }
    if (!environment.underTest) dialog.showErrorBox(SHELL_WORDS.crashLoopTitle, SHELL_WORDS.crashLoopText);
    app.exit(70);
  });
  app.on('child-process-gone', (_event, details) => log('process gone', `${details.type} ${details.reason}`));
  window.on('unresponsive', () => {
    log('page hangs');
    if (!environment.underTest) void offerReload(window, reload);
  });
}

async function offerReload(window: BrowserWindow, reload: () => void): Promise<void> {
  const answer = await dialog.showMessageBox(window, {
    type: 'warning',
    title: SHELL_WORDS.hungTitle,
    message: SHELL_WORDS.hungTitle,
    detail: SHELL_WORDS.hungText,
    buttons: [SHELL_WORDS.wait, SHELL_WORDS.reload],
    defaultId: 0,
    cancelId: 0,
  });
  if (answer.response === 1 && !window.isDestroyed()) reload();
}
