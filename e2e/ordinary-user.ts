import { spawnSync } from 'node:child_process';
import fs from 'node:fs/promises';
import path from 'node:path';
import { _electron, type ElectronApplication } from '@playwright/test';

export const executable = path.resolve(__dirname, '../out/linux-unpacked/equiplan');

/** `nobody` of every Linux. */
const NOBODY = 65534;

interface OrdinaryRun {
  readonly app: ElectronApplication;
  close(): Promise<void>;
}

/**
 * Starts the packaged app with Chromium's sandbox on, which root cannot have: as root it runs as `nobody`, from a copy
 * that `nobody` may read, with `folder` as its home. Fails, and says why, where that is impossible.
 */
export async function launchAsOrdinaryUser(folder: string): Promise<OrdinaryRun> {
  await fs.mkdir(folder, { recursive: true });
  const isRoot = process.getuid?.() === 0;
  const app = await _electron.launch({
    executablePath: isRoot ? await starterAsNobody(folder) : executable,
    args: [`--user-data-dir=${path.join(folder, 'data')}`, '--lang=zh-CN', '--disable-gpu'],
    chromiumSandbox: true,
    env: { ...ownEnvironment(), HOME: folder, TMPDIR: folder, XDG_RUNTIME_DIR: folder, EQUIPLAN_E2E: '1' },
    timeout: 30_000,
  });
  await (await app.firstWindow()).waitForLoadState('load');
  return { app, close: () => app.close() };
}

/** A script that becomes the app under the other user, so that the process Playwright knows is the app itself. */
async function starterAsNobody(folder: string): Promise<string> {
  const command = ['setpriv', `--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups'];
  const [program = '', ...rest] = command;
  const possible = spawnSync(program, [...rest, 'unshare', '--user', 'true'], { encoding: 'utf8' });
  if (possible.status !== 0) {
    const reason = possible.error?.message ?? possible.stderr;
    throw new Error(`the sandbox cannot be tried here: no other user or no user namespaces (${reason.trim()})`);
  }
  const copy = path.join(folder, 'app');
  await fs.cp(path.dirname(executable), copy, { recursive: true });
  const script = path.join(folder, 'start.sh');
  await fs.writeFile(script, `#!/bin/sh\nexec ${command.join(' ')} "${copy}/equiplan" "$@"\n`, { mode: 0o755 });
  await fs.chmod(path.dirname(folder), 0o755);
  await fs.chown(folder, NOBODY, NOBODY);
  return script;
}

/** Without the variable that would start the app as plain Node. */
function ownEnvironment(): Record<string, string> {
  const entries = Object.entries(process.env).filter(([name]) => name !== 'ELECTRON_RUN_AS_NODE');
  return Object.fromEntries(entries.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}
