import { spawn } from 'node:child_process';
import fs from 'node:fs/promises';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { CLOSE_HEARD_CHANNEL, EVENT_CHANNELS, LISTENING_CHANNEL } from '../electron/desk-channels';
import { REFUSED_SWITCHES } from '../electron/refused-switches';
import { DESK_API_NAMES, type DeskApi } from '../shared/desk/desk-api';
import { type Complaints, launchDesk, type RunningDesk } from './launch-desk';
import { executable, launchAsOrdinaryUser } from './ordinary-user';

/** The bridge as the page sees it; only used inside functions that run there. */
declare const desk: DeskApi;

/**
 * What a hostile page or neighbour could try, in the packaged app. The attempts leave complaints in the console on
 * purpose, so these journeys do not use the common fixture, which allows none. Attempts share one window and leave it
 * as they found it; those that need a start of their own come last.
 */
let folder: string;
let running: RunningDesk;
let page: Page;
const complaints: Complaints = { consoleErrors: [], requests: [] };
const methods = DESK_API_NAMES.filter((name) => !(name in EVENT_CHANNELS));

test.beforeAll(async () => {
  folder = await fs.mkdtemp(path.join(os.tmpdir(), 'equiplan-security-'));
  running = await launchDesk(path.join(folder, 'data'), { args: [], env: {} }, complaints);
  page = running.window;
  await page.waitForLoadState('load');
});

test.afterAll(async () => {
  await running.close();
  await fs.rm(folder, { recursive: true, force: true });
  // What these journeys asked for on purpose is refused by name; nothing else may have been asked for.
  const unasked = complaints.requests.filter(
    (address) => !/^\w+:\/\/(127\.0\.0\.1|example\.invalid)[:/]/.test(address),
  );
  expect(unasked, 'requests to the network').toEqual([]);
});

/** What the shell noted in its log, without times. */
async function noted(): Promise<readonly string[]> {
  const text = await fs.readFile(path.join(folder, 'data/logs/equiplan.log'), 'utf8');
  return text.split('\n').map((line) => line.slice(line.indexOf(' ') + 1));
}

test('the page gets the bridge, the whole bridge and nothing but the bridge', async () => {
  expect((await page.evaluate(() => Object.keys(desk))).sort()).toEqual([...DESK_API_NAMES].sort());
  const node = await page.evaluate(() =>
    ['require', 'process', 'module', 'Buffer', 'global'].filter((name) => name in globalThis),
  );
  expect(node).toEqual([]);
});

test('the bridge cannot be changed by the page', async () => {
  const same = await page.evaluate(() => {
    const before = desk.environment;
    try {
      Object.assign(desk, { environment: () => 'forged' });
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
    }
    return desk.environment === before;
  });
  expect(same).toBe(true);
});

test('the window has every lock of its kind', async () => {
  const preferences = await running.app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    // Not in the typings, but the only view of what is in force.
    const read = contents === undefined ? null : Reflect.get(contents, 'getLastWebPreferences');
    return typeof read === 'function' ? (read.call(contents) as Record<string, unknown>) : null;
  });
  expect(preferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    webviewTag: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
  });
});

test('text never becomes code', async () => {
  // In a timer: the debugger that drives this test lets its own direct evaluations use eval.
  const outcomes = await page.evaluate(() => {
    const attempt = (run: () => unknown): Promise<string> =>
      new Promise((resolve) => {
        setTimeout(() => {
          try {
            run();
            resolve('ran');
          } catch (error) {
            resolve(error instanceof Error ? error.name : 'thrown');
          }
        });
      });
    // biome-ignore lint/security/noGlobalEval: that it fails is the test
    return Promise.all([attempt(() => globalThis.eval('1')), attempt(() => new Function('return 1')())]);
  });
  expect(outcomes).toEqual(['EvalError', 'EvalError']);
});

test('inline and foreign scripts do not run', async () => {
  const ran = await page.evaluate(async () => {
    for (const fill of [
      (script: HTMLScriptElement) => script.append('window.forged = true'),
      (script: HTMLScriptElement) => script.setAttribute('src', 'data:text/javascript,window.forged=true'),
    ]) {
      const script = document.createElement('script');
      fill(script);
      // The policy says that it refused; where it lets a script run, this is waited for in vain.
      const refused = new Promise((resolve) =>
        document.addEventListener('securitypolicyviolation', resolve, { once: true }),
      );
      document.body.append(script);
      await refused;
      script.remove();
    }
    return 'forged' in window;
  });
  expect(ran).toBe(false);
});

test('the page stays where it is and opens nothing', async () => {
  const address = page.url();
  expect(address).toMatch(/^app:\/\/equiplan\//);
  expect(await page.evaluate(() => window.open('https://example.invalid/') === null)).toBe(true);
  for (const target of [
    'https://example.invalid/',
    'file:///etc/passwd',
    'app://other/index.html',
    'data:text/html,x',
  ]) {
    const refused = await refusedNavigations();
    await page.evaluate((to) => {
      window.location.href = to;
    }, target);
    await expect.poll(refusedNavigations, target).toBeGreaterThan(refused);
    expect(page.url()).toBe(address);
  }
  expect(running.app.windows()).toHaveLength(1);
  expect(await noted()).toEqual(expect.arrayContaining(['denied window', 'denied navigation']));
});

/** Navigations that were refused: by the shell, which notes it, or already by the engine, which complains in the page. */
async function refusedNavigations(): Promise<number> {
  const byShell = (await noted()).filter((line) => line === 'denied navigation');
  const byEngine = complaints.consoleErrors.filter((line) => /^Not allowed to (load|navigate)/.test(line));
  return byShell.length + byEngine.length;
}

test('a window that had webviews switched on could still attach none', async () => {
  const before = await running.app.evaluate(async ({ BrowserWindow, webContents }) => {
    const other = new BrowserWindow({ show: false, webPreferences: { webviewTag: true, sandbox: true } });
    const contents = webContents.getAllWebContents().length;
    await other.loadURL('data:text/html,<title>webviews</title><webview src="data:text/html,inner"></webview>');
    return contents;
  });
  await expect.poll(noted).toContain('denied webview');
  const attached = await running.app.evaluate(({ BrowserWindow, webContents }) => {
    const contents = webContents.getAllWebContents().length;
    for (const window of BrowserWindow.getAllWindows()) if (window.getTitle() === 'webviews') window.destroy();
    return contents;
  });
  expect(attached - before).toBe(0);
});

test('a download is denied; files are written by the shell alone', async () => {
  await page.evaluate(() => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob(['x']));
    link.download = 'taken.txt';
    link.click();
  });
  await expect.poll(noted).toContain('denied download');
});

test('spelling is not checked, and nobody opens the developer tools', async () => {
  const state = await running.app.evaluate(({ BrowserWindow, session }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    contents?.openDevTools();
    return {
      spelling: session.defaultSession.isSpellCheckerEnabled(),
      languages: session.defaultSession.getSpellCheckerLanguages(),
      tools: contents?.isDevToolsOpened(),
    };
  });
  expect(state).toEqual({ spelling: false, languages: [], tools: false });
});

test('frames and webviews stay empty', async () => {
  const contents = await page.evaluate(async () => {
    const frame = document.createElement('iframe');
    frame.src = 'https://example.invalid/';
    const webview = document.createElement('webview');
    webview.setAttribute('src', 'app://equiplan/index.html');
    const refused = new Promise((resolve) =>
      document.addEventListener('securitypolicyviolation', resolve, { once: true }),
    );
    document.body.append(frame, webview);
    await refused;
    const attached = 'getWebContentsId' in webview;
    frame.remove();
    webview.remove();
    return attached;
  });
  expect(contents).toBe(false);
  expect(await running.app.evaluate(({ webContents }) => webContents.getAllWebContents().length)).toBe(1);
});

test('permissions are denied, but for keeping our own data', async () => {
  const answers = await page.evaluate(async () => [
    await Notification.requestPermission(),
    await navigator.clipboard.readText().catch((error: unknown) => (error instanceof Error ? error.name : 'thrown')),
    await new Promise((resolve) => {
      navigator.geolocation.getCurrentPosition(
        () => resolve('given'),
        (error) => resolve(error.code),
      );
    }),
    await navigator.mediaDevices
      .getUserMedia({ audio: true })
      .then(() => 'given')
      .catch((error: unknown) => (error instanceof Error ? error.name : 'thrown')),
    await navigator.storage.persist(),
  ]);
  expect(answers.slice(0, 3)).toEqual(['denied', 'NotAllowedError', 1]);
  expect(answers[3]).not.toBe('given');
  expect(answers[4]).toBe(true);
});

test('our address serves the page and nothing beside it', async () => {
  const status = (address: string) =>
    running.app.evaluate(async ({ net }, to) => {
      try {
        return (await net.fetch(to)).status;
      } catch (error) {
        return error instanceof Error ? error.message : 'thrown';
      }
    }, address);
  expect(await status('app://equiplan/index.html')).toBe(200);
  expect(await status('app://equiplan/..%2felectron/main.cjs')).toBe(403);
  for (const hidden of [
    '/../main.js',
    '/%2e%2e/main.js',
    '/secret.txt',
    '//etc/passwd',
    '/..%5cmain.js',
    '/../package.json',
  ]) {
    expect(await status(`app://equiplan${hidden}`), hidden).toBe(404);
  }
  expect(await status('app://equiplan/%00a.js')).toBe('Invalid URL');
  expect(await status('app://other/index.html')).toBe(404);
  const posted = await running.app.evaluate(
    async ({ net }) => (await net.fetch('app://equiplan/index.html', { method: 'POST', body: 'x' })).status,
  );
  expect(posted).toBe(405);
});

test('every answer carries the content security policy', async () => {
  const policy = await running.app.evaluate(async ({ net }) => {
    const answer = await net.fetch('app://equiplan/index.html');
    return answer.headers.get('content-security-policy');
  });
  expect(policy?.split('; ')).toEqual([
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ]);
});

test('the main process listens on the channels of the bridge, and on no other', async () => {
  const channels = await running.app.evaluate(({ ipcMain }) => ({
    // Not in the typings, but the only list of what is answered.
    answered: [...(Reflect.get(ipcMain, '_invokeHandlers') as ReadonlyMap<string, unknown>).keys()],
    heard: ipcMain.eventNames().filter((name) => name !== 'error'),
  }));
  expect(channels.answered.sort()).toEqual(methods.map((name) => `desk:${name}`).sort());
  expect(channels.heard.sort()).toEqual([CLOSE_HEARD_CHANNEL, LISTENING_CHANNEL]);
});

test('every channel refuses arguments that are not its own', async () => {
  const outcomes = await page.evaluate(async (names) => {
    const loose = desk as unknown as Record<string, (...args: unknown[]) => Promise<unknown>>;
    const attempt = (name: string): Promise<string> =>
      loose[name]?.({ toString: 'x' }, 'more').then(
        () => `${name} accepted`,
        (error: unknown) => (/E_ARGS/.test(String(error)) ? 'E_ARGS' : `${name} ${String(error)}`),
      ) ?? Promise.resolve(`${name} missing`);
    return Promise.all(names.map(attempt));
  }, methods);
  expect(outcomes).toEqual(methods.map(() => 'E_ARGS'));
});

test('a word for a file that the shell never gave out opens and saves nothing', async () => {
  const codes = await page.evaluate(async () => {
    const opened = await desk.openRecentFile('made-up');
    const bytes = new Uint8Array([1]);
    const saved = await desk.saveFile({ kind: 'eqplan', token: '/etc/passwd', suggestedName: 'a.eqplan', bytes });
    return [opened, saved].map((answer) => (answer.ok ? 'accepted' : answer.issue.code));
  });
  expect(codes).toEqual(['file.unknownToken', 'file.unknownToken']);
});

test('a wrong argument is refused before anything happens', async () => {
  const outcomes = await page.evaluate(async () => {
    // The page under attack does not keep to the types.
    const loose = desk as unknown as Record<string, (...args: unknown[]) => Promise<unknown>>;
    const attempt = async (method: string, ...args: unknown[]): Promise<string> => {
      try {
        await loose[method]?.(...args);
        return 'accepted';
      } catch (error) {
        return error instanceof Error && /E_ARGS/.test(error.message) ? 'E_ARGS' : String(error);
      }
    };
    return [
      await attempt('setWindowTitle', { toString: 'x' }),
      await attempt('readJournal', '../../etc'),
      await attempt('appendJournal', { planId: 'a', seq: 0, line: '{}' }),
      await attempt('appendJournal', { planId: 'a', seq: 1, line: 'a\nb' }),
      await attempt('saveFile', { kind: 'exe', token: null, suggestedName: 'a', bytes: new Uint8Array(1) }),
      await attempt('chooseFile', 'any', 'more'),
      await attempt('environment', 1),
      await attempt('environment'),
    ];
  });
  expect(outcomes).toEqual([...Array.from({ length: 7 }, () => 'E_ARGS'), 'accepted']);
});

for (const [kind, address] of [
  ['a page that is not ours', 'data:text/html,foreign'],
  ['a second window, even on our own address', 'app://equiplan/licences.json'],
] as const) {
  test(`${kind} is answered on no channel`, async () => {
    const answers = await running.app.evaluate(async ({ app, BrowserWindow }, to) => {
      const other = new BrowserWindow({
        show: false,
        webPreferences: { preload: `${app.getAppPath()}/dist/electron/preload.cjs`, sandbox: true },
      });
      await other.loadURL(to);
      const said: readonly string[] = await other.webContents.executeJavaScript(
        `Promise.all(Object.keys(desk).filter((name) => !name.startsWith('on'))
          .map((name) => desk[name]().then(() => name + ' answered', (error) => error.message.match(/E_\\w+/)?.[0])))`,
      );
      other.destroy();
      return said;
    }, address);
    expect(answers).toEqual(methods.map(() => 'E_SENDER'));
  });
}

test('nothing reaches the network, from the page or around its policy', async () => {
  let reached = 0;
  const server = http.createServer((_request, response) => {
    reached += 1;
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('the server has no port');
  const address = `http://127.0.0.1:${bound.port}/`;
  await page.evaluate(async (to) => {
    const image = document.createElement('img');
    image.src = to;
    const style = document.createElement('link');
    style.rel = 'stylesheet';
    style.href = to;
    const form = document.createElement('form');
    form.action = to;
    document.body.append(image, style, form);
    form.submit();
    navigator.sendBeacon(to, 'x');
    await fetch(to).catch(() => undefined);
    await new Promise((resolve) => {
      try {
        const socket = new WebSocket(to.replace('http', 'ws'));
        socket.onerror = resolve;
        socket.onopen = resolve;
      } catch (error) {
        resolve(error);
      }
    });
    image.remove();
    style.remove();
    form.remove();
  }, address);
  const around = await running.app.evaluate(async ({ net }, to) => {
    try {
      return String((await net.fetch(to)).status);
    } catch (error) {
      return String(error);
    }
  }, address);
  expect(around).toContain('ERR_BLOCKED_BY_CLIENT');
  expect(reached).toBe(0);
  server.close();
});

test('a second start ends at once and hands its files to the running window, by name or address', async () => {
  const names = ['规划 方案.eqplan', '二.eqplan', '三 规划.txt'] as const;
  for (const name of names) await fs.writeFile(path.join(folder, name), '不是规划');
  const arrived = page.evaluate(
    () =>
      new Promise<readonly unknown[]>((resolve) => {
        const all: unknown[] = [];
        desk.onOpenFile((file) => {
          all.push(
            file.ok ? [file.value.name, file.value.bytes.length] : [file.issue.code, file.issue.values?.['name']],
          );
          if (all.length === 4) resolve(all);
        });
      }),
  );
  const code = await exitCodeOf(
    [`--user-data-dir=${path.join(folder, 'data')}`, pathToFileURL(path.join(folder, names[0])).href]
      // The last but one is not there, and the last is no file of ours.
      .concat([names[1], names[2], '没有.eqplan', 'https://example.invalid/a.eqplan']),
    { EQUIPLAN_E2E: '1' },
  );
  expect(code).toBe(0);
  const size = Buffer.byteLength('不是规划');
  expect(await arrived).toEqual([...names.map((name) => [name, size]), ['file.notFound', '没有.eqplan']]);
});

test('outside of tests no switch that opens the app is accepted', async () => {
  const data = path.join(folder, 'refused');
  // Node's own switches are read before any line of ours and would not stand the others beside them.
  const others = REFUSED_SWITCHES.filter((name) => !/^inspect|-pipe$/.test(name));
  for (const given of [others, ['inspect'], ['remote-debugging-pipe']]) {
    const code = await exitCodeOf([`--user-data-dir=${data}`, ...given.map((name) => `--${name}=0`)], {});
    expect(code, given.join(' ')).toBe(78);
    const log = await fs.readFile(path.join(data, 'logs/equiplan.log'), 'utf8');
    expect(log.trimEnd().split('\n').at(-1)).toMatch(new RegExp(` refused switches ${given.join(' ')}$`));
  }
});

test('as an ordinary user every page runs inside the sandbox of the system', async () => {
  const ordinary = await launchAsOrdinaryUser(path.join(folder, 'ordinary'));
  try {
    const processes = await ordinary.app.evaluate(({ BrowserWindow }) => ({
      page: BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId() ?? 0,
      main: process.pid,
      user: process.getuid?.(),
      switches: process.argv.filter((argument) => argument === '--no-sandbox'),
    }));
    expect(processes.user).not.toBe(0);
    expect(processes.switches).toEqual([]);
    // 2: system calls are filtered (proc(5)).
    expect(await fs.readFile(`/proc/${processes.page}/status`, 'utf8')).toMatch(/^Seccomp:\t2$/m);
    const namespaceOf = (pid: number) => fs.readlink(`/proc/${pid}/ns/user`);
    expect(await namespaceOf(processes.page)).not.toBe(await namespaceOf(processes.main));
  } finally {
    await ordinary.close();
  }
});

/** Starts the packaged app without a debugger and waits for its end, at most 15 seconds; null when it had to be killed. */
function exitCodeOf(args: readonly string[], env: Readonly<Record<string, string>>): Promise<number | null> {
  const { EQUIPLAN_E2E: _driven, ELECTRON_RUN_AS_NODE: _node, ...inherited } = process.env;
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const child = spawn(executable, [...asRoot, '--disable-gpu', ...args], {
    cwd: folder,
    env: { ...inherited, ...env },
    stdio: 'ignore',
  });
  const limit = setTimeout(() => child.kill('SIGKILL'), 15_000);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      clearTimeout(limit);
      resolve(code);
    });
  });
}
