import path from 'node:path';
import { defineConfig } from '@playwright/test';

const root = path.resolve(__dirname, '..');

/** Journeys in the packaged app (out/linux-unpacked); `npm run e2e` packs it and gives it a display. */
export default defineConfig({
  testDir: __dirname,
  outputDir: path.join(root, 'test-results'),
  // One window at a time: focus, clipboard and the display are shared by all windows of a machine.
  workers: 1,
  fullyParallel: false,
  // A journey that passes only the second time has found something.
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  globalTimeout: 25 * 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: path.join(root, 'out/reports/e2e.json') }]],
});
