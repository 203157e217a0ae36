import path from 'node:path';
import * as v from 'valibot';
import type { Issue } from '../shared/base/issue';
import { fail, ok, type Result } from '../shared/base/result';
import type { StoreCondition } from '../shared/desk/desk-api';
import { copyFolder } from './copy-folder';
import { fileIssue, systemCode } from './file-issue';
import type { FilePort } from './file-port';
import type { Journal } from './journal';
import { jsonFile } from './json-file';
import { namesInside } from './names-inside';
import type { Places } from './places';
import type { PlanFolders } from './plan-folders';
import { removeFolder } from './remove-folder';
import { timeInName } from './snapshot-names';
import { storeCondition } from './store-condition';
import type { WriteTools } from './write-atomically';

/** A store in trouble that is started again and again must not fill the disk with copies of itself. */
const MOST_COPIES = 3;
/** Stores that were replaced because journal and snapshots held all they had: the newest, for whoever wants to look. */
const MOST_UNFINISHED = 5;
/** Stores as they were before their data climbed. */
const MOST_UPGRADES = 3;
const MARK_SCHEMA = v.object({ asked: v.pipe(v.string(), v.maxLength(40)) });

/** Takes the working store, or a plan's own files, out of the way without losing a byte of them. */
export interface StoreAside {
  condition(): Promise<StoreCondition>;
  /** Copies the store's folder to `recovery/aside-<time>/`, unless three are kept. Answers the name of the newest. */
  copy(at: Date): Promise<Result<string, Issue>>;
  /** Copies it to `recovery/upgrade-<time>/` before its data is changed; of those, the newest three are kept. */
  copyForUpgrade(at: Date): Promise<Result<string, Issue>>;
  /** Asks the next start to move the store aside: while Chromium runs, its files are open. */
  askForMove(at: Date): Promise<Result<void, Issue>>;
  /** At start, before any window: moves the store aside if that was asked for. Null when it was not. */
  moveIfAsked(at: Date): Promise<Result<string | null, Issue>>;
  /** Moves an unfinished store to `recovery/unfinished-<time>/`; of those, the newest five are kept. Answers its name. */
  moveUnfinished(at: Date): Promise<Result<string, Issue>>;
  /** Moves a plan's journal and snapshots aside. */
  movePlanFiles(planId: string, at: Date): Promise<Result<void, Issue>>;
}

interface Parts {
  readonly tools: WriteTools;
  readonly places: Places;
  readonly folders: PlanFolders;
  readonly journal: Pick<Journal, 'release'>;
}

export function createStoreAside({ tools, places, folders, journal }: Parts): StoreAside {
  const { port } = tools;
  const markFile = path.join(places.recovery, 'rebuild.json');
  const mark = jsonFile(tools, markFile, MARK_SCHEMA);

  async function guarded<Value>(name: string, work: () => Promise<Value>): Promise<Result<Value, Issue>> {
    try {
      return ok(await work());
    } catch (error) {
      return fail(fileIssue(error, name));
    }
  }

  /** Moves a folder to `recovery/<name>/`; nothing to move is no error. */
  async function move(folder: string, name: string): Promise<string> {
    const target = path.join(places.recovery, name);
    await port.makeFolder(target);
    if (await exists(port, folder)) await port.rename(folder, path.join(target, path.basename(folder)));
    await port.syncFolder(target);
    await port.syncFolder(path.dirname(folder));
    return name;
  }

  async function copyTo(name: string): Promise<Result<string, Issue>> {
    const target = path.join(places.recovery, name, path.basename(places.workingStore));
    const copied = await copyFolder(tools, places.workingStore, target);
    return copied.ok ? ok(name) : copied;
  }

  /** A failed thinning is no failure: the next one tries again. */
  async function keepNewest(prefix: string, most: number): Promise<void> {
    const kept = (await namesInside(port, places.recovery)).filter((name) => name.startsWith(prefix)).sort();
    for (const name of kept.slice(0, -most)) await removeFolder(port, path.join(places.recovery, name));
  }

  return {
    condition: () => storeCondition(port, places),
    async copy(at) {
      const kept = (await namesInside(port, places.recovery)).filter((name) => /^aside-/.test(name)).sort();
      const newest = kept.at(-1);
      if (newest !== undefined && kept.length >= MOST_COPIES) return ok(newest);
      return copyTo(asideName(at));
    },
    async copyForUpgrade(at) {
      const copied = await copyTo(`upgrade-${timeInName(at)}`);
      if (copied.ok) await keepNewest('upgrade-', MOST_UPGRADES);
      return copied;
    },
    async askForMove(at) {
      const made = await guarded(places.recovery, () => port.makeFolder(places.recovery));
      return made.ok ? mark.write({ asked: timeInName(at) }) : made;
    },
    async moveIfAsked(at) {
      const asked = await mark.read();
      if (!asked.ok || asked.value === null) return asked.ok ? ok(null) : asked;
      // Once only: a start that cannot move must not be followed by another that tries for ever.
      const done = await guarded(places.workingStore, () => move(places.workingStore, asideName(at)));
      const unmarked = await guarded(markFile, () => port.remove(markFile));
      return done.ok && !unmarked.ok ? unmarked : done;
    },
    async moveUnfinished(at) {
      const name = `unfinished-${timeInName(at)}`;
      const moved = await guarded(places.workingStore, () => move(places.workingStore, name));
      if (moved.ok) await keepNewest('unfinished-', MOST_UNFINISHED);
      return moved;
    },
    async movePlanFiles(planId, at) {
      await journal.release(planId);
      const folder = folders.planFolder(planId);
      const moved = await guarded(folder, () => move(folder, asideName(at)));
      return moved.ok ? ok(undefined) : moved;
    },
  };
}

/** Capital letters: never mistaken for the folder of a plan. */
function asideName(at: Date): string {
  return `aside-${timeInName(at)}`;
}

async function exists(port: FilePort, folder: string): Promise<boolean> {
  try {
    await port.describe(folder);
    return true;
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return false;
    throw error;
  }
}
