import { type BrowserWindow, type IpcMainEvent, type IpcMainInvokeEvent, ipcMain } from 'electron';
import * as v from 'valibot';
import type { DeskApi } from '../shared/desk/desk-api';
import { isAppAddress } from './app-path';
import { DESK_ARGUMENTS } from './desk-arguments';
import { type DeskMethod, methodChannel } from './desk-channels';
import type { Log } from './log-file';

export type DeskHandlers = { readonly [K in DeskMethod]: (...args: Parameters<DeskApi[K]>) => ReturnType<DeskApi[K]> };

/** The only place that listens to the page: every call passes the check of its sender and of its arguments. */
export function answerDeskCalls(window: BrowserWindow, handlers: DeskHandlers, log: Log): void {
  for (const method of methodsOf(handlers)) answer(method, window, handlers, log);
}

/** True only for the main frame of our window showing our page. */
export function isOurPage(window: BrowserWindow, event: IpcMainInvokeEvent | IpcMainEvent): boolean {
  const frame = event.senderFrame;
  return (
    frame !== null && event.sender === window.webContents && frame === event.sender.mainFrame && isAppAddress(frame.url)
  );
}

function answer<K extends DeskMethod>(method: K, window: BrowserWindow, handlers: DeskHandlers, log: Log): void {
  ipcMain.handle(methodChannel(method), (event, ...args: unknown[]) => {
    if (!isOurPage(window, event)) {
      log('refused sender', method);
      throw new Error('E_SENDER');
    }
    const parsed = v.safeParse(DESK_ARGUMENTS[method], args);
    if (!parsed.success) {
      log('refused arguments', method);
      throw new Error('E_ARGS');
    }
    return handlers[method](...parsed.output);
  });
}

function methodsOf(handlers: DeskHandlers): readonly DeskMethod[] {
  // The object is ours and typed, so its keys are exactly the methods.
  return Object.keys(handlers) as DeskMethod[];
}
