import { contextBridge, ipcRenderer } from 'electron';
import type { DeskApi } from '../shared/desk/desk-api';
import {
  CLOSE_HEARD_CHANNEL,
  type DeskMethod,
  EVENT_CHANNELS,
  LISTENING_CHANNEL,
  methodChannel,
} from './desk-channels';

function ask<K extends DeskMethod>(
  method: K,
): (...args: Parameters<DeskApi[K]>) => Promise<Awaited<ReturnType<DeskApi[K]>>> {
  return (...args) => ipcRenderer.invoke(methodChannel(method), ...args);
}

/** The listener gets the payload alone: the event object would hand the page a way to the main process. */
function listen<T>(event: keyof typeof EVENT_CHANNELS, listener: (payload: T) => void): () => void {
  const forward = (_event: Electron.IpcRendererEvent, payload: T): void => listener(payload);
  ipcRenderer.on(EVENT_CHANNELS[event], forward);
  ipcRenderer.send(LISTENING_CHANNEL, event);
  return () => {
    ipcRenderer.removeListener(EVENT_CHANNELS[event], forward);
  };
}

const desk: DeskApi = {
  environment: ask('environment'),
  minimizeWindow: ask('minimizeWindow'),
  toggleMaximizeWindow: ask('toggleMaximizeWindow'),
  closeWindow: ask('closeWindow'),
  finishClosing: ask('finishClosing'),
  setWindowTitle: ask('setWindowTitle'),
  chooseFile: ask('chooseFile'),
  chooseFiles: ask('chooseFiles'),
  recentFiles: ask('recentFiles'),
  openRecentFile: ask('openRecentFile'),
  clearRecentFiles: ask('clearRecentFiles'),
  saveFile: ask('saveFile'),
  holdFile: ask('holdFile'),
  printToPdf: ask('printToPdf'),
  printOnPaper: ask('printOnPaper'),
  chooseFolder: ask('chooseFolder'),
  saveInFolder: ask('saveInFolder'),
  printInFolder: ask('printInFolder'),
  exportDiagnosis: ask('exportDiagnosis'),
  appendJournal: ask('appendJournal'),
  readJournal: ask('readJournal'),
  writeSnapshot: ask('writeSnapshot'),
  listSnapshots: ask('listSnapshots'),
  readSnapshot: ask('readSnapshot'),
  recoveryState: ask('recoveryState'),
  writeDatabaseId: ask('writeDatabaseId'),
  readSettings: ask('readSettings'),
  writeSettings: ask('writeSettings'),
  freeSpace: ask('freeSpace'),
  storeCondition: ask('storeCondition'),
  setStoreAside: ask('setStoreAside'),
  rebuildStore: ask('rebuildStore'),
  setPlanFilesAside: ask('setPlanFilesAside'),
  restart: ask('restart'),
  onOpenFile: (listener) => listen('onOpenFile', listener),
  onCloseRequested: (listener) =>
    listen('onCloseRequested', () => {
      // Tells a living page from a hung one: only a page whose event loop turns gets here.
      ipcRenderer.send(CLOSE_HEARD_CHANNEL);
      listener();
    }),
};

contextBridge.exposeInMainWorld('desk', desk);
