import type { DeskApi } from '../shared/desk/desk-api';

export type DeskEvent = 'onOpenFile' | 'onCloseRequested';
/** The part of the bridge that asks and is answered. */
export type DeskMethod = Exclude<keyof DeskApi, DeskEvent>;

/** Where the main process sends each event; the page has no say in channel names. */
export const EVENT_CHANNELS = {
  onOpenFile: 'desk:event:open-file',
  onCloseRequested: 'desk:event:close-requested',
} as const satisfies Record<DeskEvent, string>;

/** The preload tells that the page listens (`desk:listening`, event) and that a close request reached it. */
export const LISTENING_CHANNEL = 'desk:listening';
export const CLOSE_HEARD_CHANNEL = 'desk:close-heard';

export function methodChannel(method: DeskMethod): string {
  return `desk:${method}`;
}
