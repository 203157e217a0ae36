import path from 'node:path';

/** Plan ids name folders, so nothing else than these is let through: no separator, no dot, no empty name. */
export const PLAN_ID_PATTERN = /^[a-z0-9-]{1,64}$/;

/** Where a plan's plain-file copies live below the recovery folder. */
export interface PlanFolders {
  planFolder(planId: string): string;
  journalFile(planId: string): string;
  snapshotFolder(planId: string): string;
  titleFile(planId: string): string;
}

/** Throws on an id that breaks the pattern: the arguments were checked before, so that is a bug. */
export function planFolders(recoveryFolder: string): PlanFolders {
  function planFolder(planId: string): string {
    if (!PLAN_ID_PATTERN.test(planId)) throw new Error('plan id is not a safe folder name');
    return path.join(recoveryFolder, planId);
  }
  return {
    planFolder,
    journalFile: (planId) => path.join(planFolder(planId), 'ops.log'),
    snapshotFolder: (planId) => path.join(planFolder(planId), 'snapshots'),
    titleFile: (planId) => path.join(planFolder(planId), 'title.json'),
  };
}
