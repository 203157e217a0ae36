import path from 'node:path';
import { BrowserWindow, nativeTheme, screen } from 'electron';
import * as v from 'valibot';
import { APP_ORIGIN } from './app-path';
import type { ShellEnvironment } from './environment';
import { jsonFile } from './json-file';
import { boundsOnDisplays, type Rectangle, SMALLEST_WINDOW } from './window-bounds';
import type { WriteTools } from './write-atomically';

/** `--surface-window` of the page's style sheet, so that nothing flashes before its first paint. */
const BACKGROUND = { light: '#e7eaee', dark: '#101317' } as const;

const SCHEMA = v.object({
  bounds: v.object({ x: v.number(), y: v.number(), width: v.number(), height: v.number() }),
  maximized: v.boolean(),
});

/** Opens the one window, where it was last time, and shows it once its page is ready. */
export async function openWindow(
  environment: ShellEnvironment,
  tools: WriteTools,
  dataFolder: string,
): Promise<{ readonly window: BrowserWindow; readonly boundsSaved: () => Promise<void> }> {
  const memory = jsonFile(tools, path.join(dataFolder, 'window.json'), SCHEMA);
  const content = await memory.read();
  const remembered = content.ok ? content.value : null;
  const window = new BrowserWindow({
    ...boundsOnDisplays(remembered?.bounds ?? null, workAreas()),
    minWidth: SMALLEST_WINDOW.width,
    minHeight: SMALLEST_WINDOW.height,
    frame: false,
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? BACKGROUND.dark : BACKGROUND.light,
    webPreferences: {
      preload: path.join(__dirname, 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      devTools: !environment.packaged,
    },
  });
  if (remembered?.maximized === true) window.maximize();
  window.once('ready-to-show', () => window.show());
  let saving: Promise<unknown> = Promise.resolve();
  window.on('close', () => {
    saving = memory.write({ bounds: window.getNormalBounds(), maximized: window.isMaximized() });
  });
  return {
    window,
    boundsSaved: async () => {
      await saving;
    },
  };
}

/** Resolves when the page is there, and when the window was closed meanwhile. */
export async function loadPage(window: BrowserWindow): Promise<void> {
  try {
    await window.loadURL(`${APP_ORIGIN}/index.html`);
  } catch (error) {
    if (!window.isDestroyed()) throw error;
  }
}

function workAreas(): readonly [Rectangle, ...Rectangle[]] {
  const others = screen.getAllDisplays().map((display) => display.workArea);
  return [screen.getPrimaryDisplay().workArea, ...others];
}
