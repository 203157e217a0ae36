import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ok } from '../shared/base/result';
import type { ShellEnvironment } from './environment';
import { createFileLocks, type FileLocks } from './file-locks';
import { createJournal, type Journal } from './journal';
import { type LastFolders, lastFolders } from './last-folders';
import { removeLeftovers } from './leftovers';
import type { Log } from './log-file';
import { nodeFilePort } from './node-file-port';
import type { Places } from './places';
import { planFolders } from './plan-folders';
import { type RecentFiles, recentFiles } from './recent-files';
import { isRunningProcess } from './running-process';
import { createSentinel, type Sentinel } from './sentinel';
import { type SettingsFile, settingsFile } from './settings-file';
import { createSnapshots, type Snapshots } from './snapshots';
import { createStoreAside, type StoreAside } from './store-aside';
import type { WriteTools } from './write-atomically';

/** Everything the shell keeps on disk, over one file port. */
export interface Cellar {
  readonly places: Places;
  readonly tools: WriteTools;
  readonly recent: RecentFiles;
  readonly folders: LastFolders;
  readonly settings: SettingsFile;
  readonly journal: Journal;
  readonly snapshots: Snapshots;
  readonly sentinel: Sentinel;
  readonly aside: StoreAside;
  readonly locks: FileLocks;
  /** Removes what killed runs left behind, here and in the folders of recent files. Answers how many. */
  tidy(): Promise<number>;
}

export function createCellar(places: Places, documents: string, environment: ShellEnvironment, log: Log): Cellar {
  const tools: WriteTools = {
    port: nodeFilePort(environment.platform),
    newWord: () => randomUUID().slice(0, 8),
    wait: (milliseconds) => pause(milliseconds),
  };
  const inRecovery = planFolders(places.recovery);
  const snapshots = createSnapshots(tools, inRecovery);
  const journal = createJournal(tools.port, inRecovery, async (planId) => {
    const kept = await snapshots.list(planId);
    return kept.ok ? ok(kept.value[0]?.seq ?? 0) : kept;
  });
  const recent = recentFiles(tools, places.recentFiles);
  const locks = createFileLocks({
    port: tools.port,
    owner: { user: environment.userName, host: environment.hostName, pid: environment.processId },
    now: () => new Date(),
    isRunning: isRunningProcess,
    log,
  });
  const sentinel = createSentinel({ tools, recoveryFolder: places.recovery, journal, snapshots });
  return {
    places,
    tools,
    recent,
    folders: lastFolders(tools, places.lastFolders, documents),
    settings: settingsFile(tools, places.settings),
    journal,
    snapshots,
    sentinel,
    aside: createStoreAside({ tools, places, folders: inRecovery, journal }),
    locks,
    async tidy() {
      const listed = await recent.list();
      const state = await sentinel.state();
      const planIds = state.ok ? state.value.plans.map((plan) => plan.planId) : [];
      const recentPaths = listed.ok ? listed.value : [];
      const folders = [
        places.data,
        places.recovery,
        ...planIds.flatMap((planId) => [inRecovery.planFolder(planId), inRecovery.snapshotFolder(planId)]),
        ...recentPaths.map((file) => path.dirname(file)),
      ];
      return (await locks.clear(recentPaths)) + (await removeLeftovers(tools.port, folders, Date.now()));
    },
  };
}
