import fs from 'node:fs';
import path from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';

const packed = path.resolve(__dirname, '../out/linux-unpacked/equiplan');
const secondsForClosing = 10;

/** What a journey may add to the start of the app. */
export interface LaunchOptions {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** Another package than the one under test; `npm run trust` makes one. */
  readonly executable?: string;
}

/** Signs of trouble that no journey may leave behind; grows while the app runs. */
export interface Complaints {
  readonly consoleErrors: string[];
  /** Addresses asked for outside the app's own. */
  readonly requests: string[];
}

/** One run of the packaged app. */
export interface RunningDesk {
  readonly app: ElectronApplication;
  readonly window: Page;
  /** Ends as a person ends it; after ten seconds by force. */
  close(): Promise<void>;
  /** Ends all its processes at once, as a power cut would. */
  kill(): Promise<void>;
}

/** Starts the packaged app on `dataFolder` and waits for its window. The time zone is the one of its users. */
export async function launchDesk(
  dataFolder: string,
  options: LaunchOptions,
  complaints: Complaints,
): Promise<RunningDesk> {
  const { executable = packed } = options;
  if (!fs.existsSync(executable)) throw new Error(`${executable} is missing: start the journeys by \`npm run e2e\``);
  const isRoot = process.getuid?.() === 0;
  const app = await _electron.launch({
    executablePath: executable,
    args: [
      `--user-data-dir=${dataFolder}`,
      `--log-net-log=${netLogFile(dataFolder)}`,
      '--lang=zh-CN',
      '--disable-gpu',
      ...options.args,
      // Chromium refuses to sandbox root; for everybody else the sandbox stays on, also under test.
      ...(isRoot ? ['--no-sandbox'] : []),
    ],
    chromiumSandbox: !isRoot,
    env: { ...ownEnvironment(), TZ: 'Asia/Shanghai', EQUIPLAN_E2E: '1', ...options.env },
    timeout: 30_000,
  });
  listen(app, complaints);
  // Kept because Playwright forgets the process of an app that has ended.
  const child = app.process();
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
  });
  const kill = async (): Promise<void> => {
    killGroup(child.pid);
    await ended;
    complaints.requests.push(...networkAddresses(dataFolder));
  };
  return {
    app,
    window: await app.firstWindow(),
    kill,
    close: async () => {
      const force = setTimeout(() => killGroup(child.pid), secondsForClosing * 1000);
      await Promise.allSettled([app.close(), ended]);
      clearTimeout(force);
      complaints.requests.push(...networkAddresses(dataFolder));
    },
  };
}

/** Addresses of the network that Chromium noted in the run that just ended, of the main process's own requests too. */
function networkAddresses(dataFolder: string): readonly string[] {
  const file = netLogFile(dataFolder);
  if (!fs.existsSync(file)) return [];
  const found = fs.readFileSync(file, 'utf8').matchAll(/"url":"((?:https?|wss?|ftp):[^"]*)"/g);
  return [...new Set(Array.from(found, (match) => match[1] ?? ''))];
}

function netLogFile(dataFolder: string): string {
  return path.join(path.dirname(dataFolder), 'net-log.json');
}

/** Without the variable that would start the app as plain Node. */
function ownEnvironment(): Record<string, string> {
  const entries = Object.entries(process.env).filter(([name]) => name !== 'ELECTRON_RUN_AS_NODE');
  return Object.fromEntries(entries.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}

function listen(app: ElectronApplication, complaints: Complaints): void {
  const note = (message: { type(): string; text(): string }): void => {
    if (message.type() === 'error') complaints.consoleErrors.push(message.text());
  };
  app.on('console', note);
  const hear = (window: Page): void => {
    window.on('console', note);
    window.on('pageerror', (error) => complaints.consoleErrors.push(error.stack ?? error.message));
  };
  // A window that was there before this is not announced again.
  for (const window of app.windows()) hear(window);
  app.on('window', hear);
  app.context().on('request', (request) => {
    if (!/^(app|data|blob|devtools):/.test(request.url())) complaints.requests.push(request.url());
  });
}

/** Playwright starts the app as leader of a process group; its helper processes are in it. */
function killGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch (error) {
    // ESRCH: the group has ended by itself in the meantime.
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}
