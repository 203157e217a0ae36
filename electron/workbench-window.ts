import { randomUUID } from 'node:crypto';
import { app, type BrowserWindow } from 'electron';
import type { StoreAtStart } from '../shared/desk/desk-api';
import { answerDeskCalls } from './answer-desk-calls';
import type { Cellar } from './cellar';
import { type CloseGuard, guardClosing } from './close-guard';
import { recoverFromCrashes } from './crash-recovery';
import { createDeskHandlers } from './desk-handlers';
import { createDialogs } from './dialogs';
import type { ShellEnvironment } from './environment';
import { createFileTokens } from './file-tokens';
import type { Log } from './log-file';
import { openChosenFile } from './open-files';
import { sendPageEvents } from './page-events';
import type { WaitingLine } from './waiting-line';
import { loadPage, openWindow } from './window';
import { takeWindowPicture } from './window-picture';

export interface Workbench {
  readonly window: BrowserWindow;
  readonly guard: CloseGuard;
}

/** The window with everything that hangs on it: bridge, events, closing, crashes. */
export async function openWorkbench(
  environment: ShellEnvironment,
  cellar: Cellar,
  files: WaitingLine<string>,
  log: Log,
  storeAtStart: StoreAtStart,
): Promise<Workbench> {
  const { window, boundsSaved } = await openWindow(environment, cellar.tools, cellar.places.data);
  const tokens = createFileTokens(randomUUID);
  const { recent, locks } = cellar;
  const opening = { platform: environment.platform, port: cellar.tools.port, tokens, recent, locks, log };
  const open = (file: string) => openChosenFile(opening, file);
  const events = sendPageEvents(window, files, open);
  const flush = async (): Promise<void> => {
    await boundsSaved();
    await cellar.journal.close();
    await locks.hold(null);
  };
  const guard = guardClosing({ window, log, askPage: () => events.requestClose(), flush });
  let crashed = false;
  answerDeskCalls(
    window,
    createDeskHandlers({
      window,
      environment,
      cellar,
      tokens,
      open,
      dialogs: createDialogs(() => window, cellar.folders),
      log,
      finishClosing: () => guard.finish(),
      afterCrash: () => crashed,
      storeAtStart,
      async restart() {
        log('restarting');
        await flush();
        // A test starts the app again itself: nobody would end one that started by itself.
        if (!environment.underTest) app.relaunch();
        app.exit(0);
      },
    }),
    log,
  );
  recoverFromCrashes(window, environment, log, () => {
    crashed = true;
    if (!window.isDestroyed()) void loadPage(window);
  });
  endWithTheSession(window, guard);
  await loadPage(window);
  if (environment.pictureFile !== null) void takeWindowPicture(window, environment.pictureFile);
  return { window, guard };
}

/** Log-off and shutdown: on Windows a window event, elsewhere a signal. */
function endWithTheSession(window: BrowserWindow, guard: CloseGuard): void {
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => guard.endNow(signal));
  window.on('session-end', () => guard.endNow('session-end'));
}
