import { type BrowserWindow, ipcMain } from 'electron';
import type { Issue } from '../shared/base/issue';
import type { Result } from '../shared/base/result';
import type { OpenedFile } from '../shared/desk/desk-api';
import { isOurPage } from './answer-desk-calls';
import { EVENT_CHANNELS, LISTENING_CHANNEL } from './desk-channels';
import { createTurns } from './turns';
import type { WaitingLine } from './waiting-line';

export interface PageEvents {
  /** False when the page does not listen for it (still loading, crashed). */
  requestClose(): boolean;
}

/**
 * Sends events once the page has said that it listens, and forgets that when the page is loaded anew.
 * `files` are paths waiting to be opened; `read` turns one into what the page gets.
 */
export function sendPageEvents(
  window: BrowserWindow,
  files: WaitingLine<string>,
  read: (filePath: string) => Promise<Result<OpenedFile, Issue>>,
): PageEvents {
  let closeHeard = false;
  const inTurn = createTurns();
  async function sendFile(filePath: string): Promise<void> {
    const file = await read(filePath);
    if (!window.isDestroyed()) window.webContents.send(EVENT_CHANNELS.onOpenFile, file);
  }
  function forget(): void {
    closeHeard = false;
    files.hold();
  }
  ipcMain.on(LISTENING_CHANNEL, (event, name: unknown) => {
    if (!isOurPage(window, event)) return;
    if (name === 'onCloseRequested') closeHeard = true;
    if (name === 'onOpenFile') files.deliverTo((filePath) => void inTurn(() => sendFile(filePath)));
  });
  window.webContents.on('did-start-navigation', (_event, _url, isInPlace, isMainFrame) => {
    if (isMainFrame && !isInPlace) forget();
  });
  window.webContents.on('render-process-gone', forget);
  window.on('closed', forget);
  return {
    requestClose() {
      if (!closeHeard || window.webContents.isCrashed()) return false;
      window.webContents.send(EVENT_CHANNELS.onCloseRequested);
      return true;
    },
  };
}
