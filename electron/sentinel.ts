import path from 'node:path';
import * as v from 'valibot';
import type { Issue } from '../shared/base/issue';
import { fail, ok, type Result } from '../shared/base/result';
import type { RecoveryState } from '../shared/desk/desk-api';
import { fileIssue, systemCode } from './file-issue';
import type { FilePort } from './file-port';
import type { Journal } from './journal';
import { jsonFile } from './json-file';
import { PLAN_ID_PATTERN } from './plan-folders';
import type { Snapshots } from './snapshots';
import type { WriteTools } from './write-atomically';

const SCHEMA = v.object({ databaseId: v.pipe(v.string(), v.maxLength(200)) });

/** Knows what the plain files hold, so that a database which came back empty is noticed. */
export interface Sentinel {
  state(): Promise<Result<RecoveryState, Issue>>;
  writeDatabaseId(databaseId: string): Promise<Result<void, Issue>>;
}

interface Parts {
  readonly tools: WriteTools;
  readonly recoveryFolder: string;
  readonly journal: Journal;
  readonly snapshots: Snapshots;
}

export function createSentinel({ tools, recoveryFolder, journal, snapshots }: Parts): Sentinel {
  const file = jsonFile(tools, path.join(recoveryFolder, 'sentinel.json'), SCHEMA);

  async function planState(planId: string): Promise<Result<RecoveryState['plans'][number], Issue>> {
    const inJournal = await journal.lastSeq(planId);
    if (!inJournal.ok) return inJournal;
    const kept = await snapshots.list(planId);
    if (!kept.ok) return kept;
    const title = await snapshots.title(planId);
    if (!title.ok) return title;
    const inSnapshot = kept.value[0]?.seq ?? 0;
    return ok({ planId, title: title.value ?? '', lastSeq: Math.max(inJournal.value, inSnapshot) });
  }

  return {
    async state() {
      const content = await file.read();
      if (!content.ok) return content;
      const planIds = await plansIn(tools.port, recoveryFolder);
      if (!planIds.ok) return planIds;
      const plans: RecoveryState['plans'][number][] = [];
      for (const planId of planIds.value) {
        const plan = await planState(planId);
        if (!plan.ok) return plan;
        plans.push(plan.value);
      }
      return ok({ databaseId: content.value?.databaseId ?? null, plans });
    },
    async writeDatabaseId(databaseId) {
      try {
        await tools.port.makeFolder(recoveryFolder);
      } catch (error) {
        return fail(fileIssue(error, recoveryFolder));
      }
      return file.write({ databaseId });
    },
  };
}

async function plansIn(port: FilePort, recoveryFolder: string): Promise<Result<readonly string[], Issue>> {
  try {
    const names = await port.list(recoveryFolder);
    return ok(names.filter((name) => PLAN_ID_PATTERN.test(name)).sort());
  } catch (error) {
    return systemCode(error) === 'ENOENT' ? ok([]) : fail(fileIssue(error, recoveryFolder));
  }
}
