/**
 * Switches of Chromium and Node that would open a shipped app to another program, by what they open.
 * No fuse exists for most of them, so the app reads its own command line and does not start.
 */
const BY_WHAT_THEY_OPEN = {
  debugger: [
    'inspect',
    'inspect-brk',
    'inspect-brk-node',
    'inspect-port',
    'inspect-publish-uid',
    'inspect-wait',
    'remote-debugging-address',
    'remote-debugging-pipe',
    'remote-debugging-port',
    'remote-allow-origins',
    'auto-open-devtools-for-tabs',
  ],
  foreignCode: [
    'browser-subprocess-path',
    'gpu-launcher',
    'js-flags',
    'load-extension',
    'renderer-cmd-prefix',
    'utility-cmd-prefix',
  ],
  network: [
    'host-resolver-rules',
    'host-rules',
    'ignore-certificate-errors',
    'ignore-certificate-errors-spki-list',
    'proxy-bypass-list',
    'proxy-pac-url',
    'proxy-server',
    'ssl-key-log-file',
  ],
  page: [
    'allow-running-insecure-content',
    'disable-site-isolation-trials',
    'disable-web-security',
    'single-process',
    'unsafely-treat-insecure-origin-as-secure',
  ],
} as const;

export const REFUSED_SWITCHES: readonly string[] = Object.values(BY_WHAT_THEY_OPEN).flat();
