import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import type { Issue } from '../shared/base/issue';
import { fail, ok, type Result } from '../shared/base/result';
import type { DiagnosisFacts } from '../shared/desk/desk-api';
import { fileIssue, systemCode } from './file-issue';
import type { FilePort } from './file-port';
import type { Places } from './places';

/** What the shell knows of itself and of the machine, as plain data. */
export interface ShellFacts {
  readonly app: Readonly<Record<string, string | boolean>>;
  readonly system: Readonly<Record<string, unknown>>;
  readonly freeBytes: number | null;
  /** Replaced by `~` wherever a line of the log names it: it usually holds the name of the person. */
  readonly homeFolder: string;
}

/**
 * The bytes of a diagnosis package: `diagnosis.json` with versions, sizes and counts, and the log files. Never content
 * of a plan, and no name: plans are numbered, and their files are weighed, not read.
 */
export async function diagnosisPackage(
  port: FilePort,
  places: Places,
  shell: ShellFacts,
  desk: DiagnosisFacts,
): Promise<Result<Uint8Array, Issue>> {
  try {
    const { app, system, freeBytes, homeFolder } = shell;
    const stores = { freeBytes, ...(await storeSizes(port, places)) };
    const report = { app, system, stores, desk };
    const entries: Record<string, Uint8Array> = { 'diagnosis.json': strToU8(JSON.stringify(report, null, 2)) };
    for (const name of (await namesIn(port, places.logs)).filter((found) => /^equiplan\.log(\.\d)?$/.test(found))) {
      const text = new TextDecoder().decode(await port.readFile(path.join(places.logs, name)));
      entries[`logs/${name}`] = strToU8(withoutHome(text, homeFolder));
    }
    return ok(zipSync(entries));
  } catch (error) {
    return fail(fileIssue(error, places.data));
  }
}

async function storeSizes(port: FilePort, places: Places) {
  const planFolders = await foldersIn(port, places.recovery);
  const plans = [];
  for (const folder of planFolders) plans.push(await weigh(port, folder));
  return {
    database: await weigh(port, path.join(places.data, 'IndexedDB')),
    logs: await weigh(port, places.logs),
    recovery: await weigh(port, places.recovery),
    recoveryOfEachPlan: plans,
  };
}

/** Files and bytes of everything below a folder; what vanishes meanwhile does not count. */
async function weigh(port: FilePort, folder: string): Promise<{ readonly files: number; readonly bytes: number }> {
  let [files, bytes] = [0, 0];
  for (const name of await namesIn(port, folder)) {
    const facts = await describe(port, path.join(folder, name));
    if (facts?.kind === 'file') {
      files += 1;
      bytes += facts.size;
    } else if (facts?.kind === 'folder') {
      const below = await weigh(port, path.join(folder, name));
      files += below.files;
      bytes += below.bytes;
    }
  }
  return { files, bytes };
}

async function foldersIn(port: FilePort, folder: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const name of [...(await namesIn(port, folder))].sort()) {
    const below = path.join(folder, name);
    if ((await describe(port, below))?.kind === 'folder') found.push(below);
  }
  return found;
}

async function namesIn(port: FilePort, folder: string): Promise<readonly string[]> {
  return (await unlessGone(() => port.list(folder))) ?? [];
}

function describe(port: FilePort, file: string) {
  return unlessGone(() => port.describe(file));
}

async function unlessGone<T>(ask: () => Promise<T>): Promise<T | null> {
  try {
    return await ask();
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null;
    throw error;
  }
}

function withoutHome(text: string, homeFolder: string): string {
  return homeFolder === '' || homeFolder === '/' ? text : text.replaceAll(homeFolder, '~');
}
