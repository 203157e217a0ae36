import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { startVirtualDisplay } from '../steps/virtual-display.mjs';

/** A whole run; what takes longer is broken. */
const LIMIT_MS = 170_000;

/** Opens the page of the measurements in Electron, on a virtual display of its own, for as long as `work` takes. */
export async function inBenchWindow<Measured>(work: (window: Page) => Promise<Measured>): Promise<Measured> {
  const folder = mkdtempSync(path.join(tmpdir(), 'equiplan-bench-'));
  const screen = await startVirtualDisplay({ width: 1366, height: 768 });
  let app: ElectronApplication | null = null;
  const limit = setTimeout(() => app?.process().kill('SIGKILL'), LIMIT_MS);
  try {
    await bundlePage(folder);
    app = await _electron.launch({
      executablePath: runtime(),
      args: [
        `${folder}/`,
        `--user-data-dir=${path.join(folder, 'data')}`,
        '--no-sandbox',
        '--disable-gpu',
        '--log-level=3',
      ],
      env: { ...process.env, DISPLAY: screen.display },
    });
    return await work(await app.firstWindow());
  } finally {
    clearTimeout(limit);
    await app?.close().catch(() => undefined);
    screen.stop();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** The Electron that set-up found. */
function runtime(): string {
  const info: unknown = JSON.parse(readFileSync('.runtime/info.json', 'utf8'));
  if (typeof info === 'object' && info !== null && 'executable' in info && typeof info.executable === 'string') {
    return info.executable;
  }
  throw new Error('There is no Electron runtime yet: run `npm run setup` first.');
}

async function bundlePage(folder: string): Promise<void> {
  await build({
    entryPoints: ['build/bench/page/main.ts'],
    outfile: path.join(folder, 'page.js'),
    bundle: true,
    minify: true,
    jsx: 'automatic',
    target: 'chrome114',
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.svg': 'dataurl', '.png': 'dataurl', '.woff2': 'dataurl' },
    logLevel: 'error',
  });
  const page =
    '<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="page.css"><script src="page.js" defer></script>';
  writeFileSync(path.join(folder, 'index.html'), page);
  writeFileSync(path.join(folder, 'package.json'), '{"name":"bench","version":"1.0.0","main":"main.cjs"}');
  writeFileSync(
    path.join(folder, 'main.cjs'),
    `const { app, BrowserWindow } = require('electron');
app.whenReady().then(() => new BrowserWindow({ width: 1366, height: 768, webPreferences: { backgroundThrottling: false } }).loadFile('index.html'));
app.on('window-all-closed', () => app.quit());`,
  );
}
