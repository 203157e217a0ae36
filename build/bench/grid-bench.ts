import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { _electron, type ElectronApplication } from 'playwright-core';
import { startVirtualDisplay } from '../steps/virtual-display.mjs';
import { type BenchResult, medianPairs } from './measure';
import type { GridTimes } from './page/main';

const PAIRS = 5;
/** A whole run; what takes longer is broken. */
const LIMIT_MS = 170_000;

const ROWS: readonly { readonly what: keyof GridTimes; readonly name: string; readonly against: string }[] = [
  {
    what: 'load',
    name: 'sheet of 100 000 × 20: load to first paint',
    against: 'plain AG Grid Community, same columns',
  },
  { what: 'type', name: '… type over a cell and commit, to paint', against: 'its own text editor' },
  { what: 'paste', name: '… paste 1 000 × 10 from the clipboard, to paint', against: 'one transaction of 1 000 rows' },
  { what: 'scroll', name: '… a frame while scrolling 10 rows a frame', against: 'the same scrolling' },
  { what: 'drag', name: '… a frame while a range is dragged', against: 'the same moves, which select nothing there' },
];

/**
 * Our sheet against AG Grid Community as it comes, both in Electron on one virtual display: five interleaved pairs after
 * one to warm up, medians. Both windows draw in software, so milliseconds are worse than on a desk; ratios hold.
 */
export async function gridBenches(): Promise<readonly BenchResult[]> {
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
    const window = await app.firstWindow();
    await window.waitForFunction('window.measureGrid !== undefined');
    const measured = (which: 'ours' | 'plain') => window.evaluate<GridTimes>(`measureGrid('${which}')`);
    const pairs: (readonly [GridTimes, GridTimes])[] = [];
    for (let pair = -1; pair < PAIRS; pair += 1) {
      const both = [await measured('ours'), await measured('plain')] as const;
      if (pair >= 0) pairs.push(both);
    }
    return ROWS.map(({ what, name, against }) =>
      medianPairs(
        { name, baselineName: against, bound: null },
        pairs.map(([own, base]) => [own[what], base[what]]),
      ),
    );
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
