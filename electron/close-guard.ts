import { app, type BrowserWindow, ipcMain } from 'electron';
import { isOurPage } from './answer-desk-calls';
import { CLOSE_HEARD_CHANNEL } from './desk-channels';
import type { Log } from './log-file';

/** How long a page may be silent before it counts as hung. */
const SILENCE_MS = 3000;
/** At log-off the system gives little time; after this the process goes. */
const FLUSH_MS = 1800;

export interface CloseGuard {
  /** The page has nothing unsaved any more. */
  finish(): void;
  /** The system or a person ends the session: ask the page to flush, then go, within two seconds. */
  endNow(reason: string): void;
}

interface Parts {
  readonly window: BrowserWindow;
  readonly log: Log;
  /** Tells the page; false when the page does not listen (not loaded, crashed). */
  readonly askPage: () => boolean;
  /** Last work of the shell itself before it goes: closing files. */
  readonly flush: () => Promise<void>;
}

/**
 * Closing asks the page first. The page answers by `finishClosing` when it likes (it may be asking a person);
 * only a page that does not even hear the question within three seconds is closed over its head.
 */
export function guardClosing({ window, log, askPage, flush }: Parts): CloseGuard {
  let silence: NodeJS.Timeout | null = null;

  function stopWaiting(): void {
    if (silence !== null) clearTimeout(silence);
    silence = null;
  }
  function close(): void {
    stopWaiting();
    if (!window.isDestroyed()) window.destroy();
  }

  window.on('close', (event) => {
    event.preventDefault();
    if (!askPage()) return close();
    if (silence === null) {
      silence = setTimeout(() => {
        log('closed a hung page');
        close();
      }, SILENCE_MS);
    }
  });
  window.on('closed', stopWaiting);
  app.on('window-all-closed', () => {
    void flush().finally(() => app.quit());
  });
  ipcMain.on(CLOSE_HEARD_CHANNEL, (event) => {
    if (isOurPage(window, event)) stopWaiting();
  });

  function endNow(reason: string): void {
    log('ending', reason);
    setTimeout(() => app.exit(0), FLUSH_MS);
    // A closed window ends the app in its own way, flushing first.
    if (!window.isDestroyed() && !askPage()) close();
  }

  return { finish: close, endNow };
}
