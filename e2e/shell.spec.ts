import type { ChildProcess } from 'node:child_process';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import type { DeskApi, SaveRequest } from '../shared/desk/desk-api';
import { type Complaints, launchDesk, type RunningDesk } from './launch-desk';

/** The bridge as the page sees it; only used inside functions that run there. */
declare const desk: DeskApi;

/** What the shell does when things end badly: crashes, hangs, kills, log-off, files that cannot be written. */
let folder: string;
let running: RunningDesk;
/** Kept because Playwright forgets the process of an app that has ended. */
let child: ChildProcess;
const complaints: Complaints = { consoleErrors: [], requests: [] };

async function start(): Promise<Page> {
  running = await launchDesk(path.join(folder, 'data'), { args: [], env: {} }, complaints);
  child = running.app.process();
  await running.window.waitForLoadState('load');
  return running.window;
}

function ended(within: number): Promise<number | null | 'still running'> {
  return new Promise((resolve) => {
    const limit = setTimeout(() => resolve('still running'), within);
    child.once('exit', (code) => {
      clearTimeout(limit);
      resolve(code);
    });
  });
}

test.beforeEach(async () => {
  folder = await fs.mkdtemp(path.join(os.tmpdir(), 'equiplan-shell-'));
});

test.afterEach(async () => {
  if (child.exitCode === null && child.signalCode === null) await running.kill();
  await fs.rm(folder, { recursive: true, force: true });
  expect(complaints.requests, 'requests to the network').toEqual([]);
});

test('every acknowledged journal line survives the killing of all processes', async () => {
  const page = await start();
  const acknowledged = await page.evaluate(async () => {
    let last = 0;
    for (let seq = 1; seq <= 200; seq += 1) {
      const answer = await desk.appendJournal({ planId: 'kill-test', seq, line: `{"名称":"第 ${seq} 次"}` });
      if (!answer.ok) break;
      last = seq;
    }
    return last;
  });
  expect(acknowledged).toBe(200);
  await running.kill();
  const again = await start();
  const content = await again.evaluate(() => desk.readJournal('kill-test'));
  expect(content.ok && content.value.damaged).toBe(0);
  expect(content.ok && content.value.lines.map((line) => line.seq)).toEqual(
    Array.from({ length: 200 }, (_, index) => index + 1),
  );
  const state = await again.evaluate(() => desk.recoveryState());
  expect(state.ok && state.value.plans.find((plan) => plan.planId === 'kill-test')).toEqual({
    planId: 'kill-test',
    title: '',
    lastSeq: 200,
  });
});

test('a page that crashed is loaded again and knows it', async () => {
  const page = await start();
  expect((await page.evaluate(() => desk.environment())).afterCrash).toBe(false);
  // Playwright gives a crashed page up, so the shell itself is asked.
  const afterwards = await running.app.evaluate(
    ({ BrowserWindow }) =>
      new Promise((resolve) => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents;
        contents?.once('did-finish-load', () => {
          resolve(contents.executeJavaScript('desk.environment().then((seen) => seen.afterCrash)'));
        });
        contents?.forcefullyCrashRenderer();
      }),
  );
  expect(afterwards).toBe(true);
});

test('a window whose page hangs is closed over its head after three seconds', async () => {
  const page = await start();
  await page.evaluate(() => {
    setTimeout(() => {
      for (;;);
    });
  });
  const gone = ended(8000);
  const asked = Date.now();
  await running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  expect(await gone).toBe(0);
  expect(Date.now() - asked).toBeGreaterThan(2900);
});

test('at the end of the session the app is gone within two seconds', async () => {
  await start();
  const gone = ended(2000);
  child.kill('SIGTERM');
  expect(await gone).toBe(0);
});

test('a file that cannot be written is told by its reason and stays as it was', async () => {
  const page = await start();
  const readOnly = path.join(folder, '只读.csv');
  await fs.writeFile(readOnly, '旧');
  await fs.chmod(readOnly, 0o444);
  await fs.mkdir(path.join(folder, '目录.csv'));
  const saveTo = async (target: string): Promise<string> => {
    await running.app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath });
    }, target);
    return page.evaluate(async () => {
      const request: SaveRequest = { kind: 'csv', token: null, suggestedName: 'a.csv', bytes: new Uint8Array([65]) };
      const saved = await desk.saveFile(request);
      return saved.ok ? (saved.value?.name ?? 'cancelled') : saved.issue.code;
    });
  };
  expect(await saveTo(readOnly)).toBe('file.readOnly');
  expect(await saveTo(path.join(folder, '目录.csv'))).toBe('file.isFolder');
  expect(await saveTo(path.join(folder, '没有/a.csv'))).toBe('file.notFound');
  expect(await saveTo(path.join(folder, '好.csv'))).toBe('好.csv');
  expect(await fs.readFile(readOnly, 'utf8')).toBe('旧');
  expect((await fs.readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

test('a page becomes a PDF where the person says', async () => {
  const page = await start();
  const target = path.join(folder, '对照表.pdf');
  await running.app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, target);
  const saved = await page.evaluate(() =>
    desk.printToPdf({ suggestedName: '对照表', paper: 'A4', landscape: true, title: '对照表', outline: [] }),
  );
  expect(saved).toMatchObject({ ok: true, value: { name: '对照表.pdf' } });
  expect((await fs.readFile(target)).subarray(0, 5).toString('latin1')).toBe('%PDF-');
});
