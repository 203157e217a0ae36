import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { type ElectronApplication, expect, type Page, test } from '@playwright/test';
import { type Complaints, type LaunchOptions, launchDesk, type RunningDesk } from './launch-desk';

/** One desk for all tests of a file: a start takes seconds, a gesture milliseconds. */
export interface OneDesk {
  readonly app: ElectronApplication;
  readonly window: Page;
}

/**
 * Starts the desk before the file's first test and closes it after the last, with the same demands as `desk` of the
 * fixtures: no error in the consoles, no request to the network. Every test puts what it needs into a known state itself.
 */
export function oneDesk(launch: () => LaunchOptions = () => ({ args: [], env: {} })): OneDesk {
  const complaints: Complaints = { consoleErrors: [], requests: [] };
  let folder = '';
  let running: RunningDesk | null = null;
  const there = (): RunningDesk => {
    if (running === null) throw new Error('The desk of this file has not been started.');
    return running;
  };
  test.beforeAll(async () => {
    folder = await fs.mkdtemp(path.join(os.tmpdir(), 'equiplan-journey-'));
    running = await launchDesk(path.join(folder, 'data'), launch(), complaints);
    await running.window.locator('.ag-cell').first().waitFor();
  });
  test.afterEach(async () => {
    const info = test.info();
    if (info.status === info.expectedStatus || running === null || running.window.isClosed()) return;
    await info.attach('window', { body: await running.window.screenshot(), contentType: 'image/png' });
  });
  test.afterAll(async () => {
    await running?.close();
    await fs.rm(folder, { recursive: true, force: true });
    expect(complaints.consoleErrors, 'errors in the consoles').toEqual([]);
    expect(complaints.requests, 'requests to the network').toEqual([]);
  });
  return {
    get app() {
      return there().app;
    },
    get window() {
      return there().window;
    },
  };
}
