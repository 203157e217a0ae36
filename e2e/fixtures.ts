import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { test as base, type ElectronApplication, expect, type Page, type TestInfo } from '@playwright/test';
import { type Complaints, type LaunchOptions, launchDesk, type RunningDesk } from './launch-desk';

/** The app as a journey sees it: its own data folder, its window, and ways to end and start it again. */
export interface Desk {
  readonly app: ElectronApplication;
  readonly window: Page;
  readonly dataFolder: string;
  /** Closes the app as a person does (unless it has been killed) and starts it on the same data. */
  relaunch(): Promise<void>;
  /** Ends all its processes at once, as a power cut would. */
  kill(): Promise<void>;
}

interface DeskFixtures {
  /** Additional arguments and variables for the start; set by `test.use({ launch: … })`. */
  readonly launch: LaunchOptions;
  readonly desk: Desk;
}

/**
 * `test` with a `desk`: a fresh data folder for each journey, removed afterwards. At the end of every journey the
 * consoles must hold no error and the network must not have been asked for anything.
 */
export const test = base.extend<DeskFixtures>({
  launch: [{ args: [], env: {} }, { option: true }],
  desk: async ({ launch }, use, testInfo) => {
    const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'equiplan-journey-'));
    const dataFolder = path.join(folder, 'data');
    const complaints: Complaints = { consoleErrors: [], requests: [] };
    const start = (): Promise<RunningDesk> => launchDesk(dataFolder, launch, complaints);

    let running = await start();
    let killed = false;
    await use({
      dataFolder,
      get app() {
        return running.app;
      },
      get window() {
        return running.window;
      },
      async relaunch() {
        if (!killed) await running.close();
        running = await start();
        killed = false;
      },
      async kill() {
        killed = true;
        await running.kill();
      },
    });

    if (!killed) {
      if (testInfo.status !== testInfo.expectedStatus) await keepPicture(running.window, testInfo);
      await running.close();
    }
    await fs.rm(folder, { recursive: true, force: true });
    expect(complaints.consoleErrors, 'errors in the consoles').toEqual([]);
    expect(complaints.requests, 'requests to the network').toEqual([]);
  },
});

export { expect };

async function keepPicture(window: Page, testInfo: TestInfo): Promise<void> {
  if (window.isClosed()) return;
  await testInfo.attach('window', { body: await window.screenshot(), contentType: 'image/png' });
  await testInfo.attach('page', { body: await window.content(), contentType: 'text/html' });
}
