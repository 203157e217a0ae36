import { type ChildProcess, execFile, spawn } from 'node:child_process';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

/** What a cell of Calc shows, and what it is to Calc. */
export type CalcCell = readonly [shown: string, kind: 'EMPTY' | 'VALUE' | 'TEXT' | 'FORMULA'];

/** A real LibreOffice Calc with an empty sheet, on the display of the test, for its clipboard. */
export interface Calc {
  fill(cells: Readonly<Record<string, string | number>>): Promise<void>;
  /** Selects a range and copies it as Ctrl+C does. */
  copy(range: string): Promise<void>;
  /** Pastes as Ctrl+V does, and confirms how Calc wants to read a table from outside. */
  paste(at: string): Promise<void>;
  read(range: string): Promise<readonly (readonly CalcCell[])[]>;
  close(): Promise<void>;
}

const run = promisify(execFile);
/** Debian's own Python: only that one finds LibreOffice's UNO. */
const PYTHON = '/usr/bin/python3';

export async function startCalc(): Promise<Calc> {
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'equiplan-calc-'));
  const pipe = path.basename(folder);
  const office = spawn(
    'soffice',
    [
      `-env:UserInstallation=file://${folder}/profile`,
      ...['--norestore', '--nologo', '--nodefault', '--nofirststartwizard', `--accept=pipe,name=${pipe};urp;`],
    ],
    // The plainest of its faces: it comes with LibreOffice itself and owns the clipboard of the display like any other.
    { env: { ...process.env, SAL_USE_VCLPLUGIN: 'gen' }, stdio: 'ignore', detached: true },
  );
  const drive = async (verb: string, argument: string): Promise<string> => {
    const { stdout } = await run(PYTHON, [path.join(__dirname, 'calc.py'), pipe, verb, argument], { timeout: 40_000 });
    return stdout;
  };
  return {
    fill: async (cells) => void (await drive('fill', JSON.stringify(cells))),
    copy: async (range) => void (await drive('copy', range)),
    paste: async (at) => {
      const pasting = drive('paste', at);
      await confirmImport();
      await pasting;
    },
    read: async (range) => JSON.parse(await drive('read', range)),
    close: async () => {
      await end(office);
      await fs.rm(folder, { recursive: true, force: true });
    },
  };
}

/** Enter in the one dialog that Calc shows for a table from another program; without a window manager it has no focus. */
async function confirmImport(): Promise<void> {
  const search = ['search', '--sync', '--onlyvisible', '--name', '^Import Options$'];
  await run('xdotool', [...search, 'windowfocus', '--sync', 'key', 'Return'], { timeout: 20_000 });
}

/** With its helpers at once: a changed document would ask whether to save it. */
async function end(office: ChildProcess): Promise<void> {
  if (office.pid === undefined || office.exitCode !== null) return;
  const ended = new Promise((resolve) => office.once('exit', resolve));
  process.kill(-office.pid, 'SIGKILL');
  await ended;
}
