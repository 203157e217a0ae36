import { type ChildProcess, execFile, spawn } from 'node:child_process';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect } from '@playwright/test';

const run = promisify(execFile);

/** A pinyin input method of the system (IBus with libpinyin), alone on its own message bus. */
export interface Pinyin {
  /** With these variables a program finds it. */
  readonly env: Readonly<Record<string, string>>;
  /** Presses keys as a keyboard does, through the display, so that the input method gets them first. */
  type(letters: string): Promise<void>;
  press(key: string): Promise<void>;
  stop(): Promise<void>;
}

/** Starts it on the display of this run, in Chinese mode, without its own windows. Nothing of the person's is touched. */
export async function startPinyin(): Promise<Pinyin> {
  const home = await fs.mkdtemp(path.join(os.tmpdir(), 'equiplan-pinyin-'));
  const children: ChildProcess[] = [];
  const stop = async (): Promise<void> => {
    for (const child of children.toReversed()) child.kill('SIGKILL');
    await fs.rm(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  try {
    const bus = spawn('dbus-daemon', ['--session', '--nofork', '--print-address'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    children.push(bus);
    const env = {
      HOME: home,
      XDG_RUNTIME_DIR: home,
      DBUS_SESSION_BUS_ADDRESS: await firstLine(bus),
      GSETTINGS_BACKEND: 'memory',
      NO_AT_BRIDGE: '1',
    };
    const all = { ...process.env, ...env };
    // Its settings live in memory: the usual keeper of settings is not there on a bare system.
    const daemon = ['--panel=disable', '--config=/usr/libexec/ibus-memconf'];
    children.push(spawn('ibus-daemon', daemon, { env: all, stdio: 'ignore' }));
    const ask = (...words: string[]) => run('ibus', ['engine', ...words], { env: all });
    // The daemon needs a moment until it answers. Its exit code tells nothing, so it is asked what it uses.
    await expect(async () => {
      await ask('libpinyin').catch(() => undefined);
      expect((await ask()).stdout.trim()).toBe('libpinyin');
    }).toPass({ intervals: [500], timeout: 25_000 });
    const keys = (...words: string[]) => run('xdotool', words, { env: all });
    return {
      env: { ...env, GTK_IM_MODULE: 'ibus' },
      type: async (letters) => void (await keys('type', '--delay', '60', letters)),
      press: async (key) => void (await keys('key', key)),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', () => reject(new Error('The message bus ended at once.')));
    child.stdout?.once('data', (data) => resolve(String(data).split('\n')[0] ?? ''));
  });
}
