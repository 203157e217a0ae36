import { app, type Session, session, type WebContents } from 'electron';
import { isAppAddress } from './app-path';
import type { Log } from './log-file';

/** What the page may fetch besides its own files: developer tools, and data it made itself. */
const ALLOWED_PROTOCOLS: ReadonlySet<string> = new Set(['app:', 'devtools:', 'blob:', 'data:']);

/**
 * The one thing granted: asking that the database is not thrown away when the disk gets tight.
 * It gives the page nothing but its own data.
 */
const GRANTED_PERMISSIONS: ReadonlySet<string> = new Set(['persistent-storage']);

/** Everything else a page could ask of the system is denied: permissions, network, downloads, windows, other addresses. */
export function lockDown(log: Log): void {
  app.on('web-contents-created', (_event, contents) => lockContents(contents, log));
  lockSession(session.defaultSession, log);
}

function lockSession(locked: Session, log: Log): void {
  locked.setPermissionRequestHandler((_contents, permission, answer) => {
    const granted = GRANTED_PERMISSIONS.has(permission);
    if (!granted) log('denied permission', permission);
    answer(granted);
  });
  locked.setPermissionCheckHandler(() => false);
  locked.setDevicePermissionHandler(() => false);
  // Otherwise Chromium asks the network for a dictionary at the first start, before any page is there.
  locked.setSpellCheckerDictionaryDownloadURL('app://equiplan/dictionaries/');
  locked.setSpellCheckerLanguages([]);
  locked.setSpellCheckerEnabled(false);
  // Switched off it would still fetch the dictionary of its default language at the first start.
  locked.setSpellCheckerLanguages([]);
  locked.webRequest.onBeforeRequest((details, answer) => {
    const { protocol } = new URL(details.url);
    const cancel = !ALLOWED_PROTOCOLS.has(protocol);
    if (cancel) log('denied request', protocol);
    answer({ cancel });
  });
  locked.on('will-download', (event) => {
    event.preventDefault();
    log('denied download');
  });
}

function lockContents(contents: WebContents, log: Log): void {
  const stay = (event: { preventDefault(): void }, url: string): void => {
    if (isAppAddress(url)) return;
    event.preventDefault();
    log('denied navigation');
  };
  contents.on('will-navigate', stay);
  contents.on('will-frame-navigate', (event) => stay(event, event.url));
  contents.on('will-redirect', stay);
  contents.on('will-attach-webview', (event) => {
    event.preventDefault();
    log('denied webview');
  });
  contents.setWindowOpenHandler(() => {
    log('denied window');
    return { action: 'deny' };
  });
}
