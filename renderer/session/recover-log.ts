import type { Issue } from '../../shared/base/issue';
import { fail, ok, type Result } from '../../shared/base/result';
import { readPlanFile } from '../../shared/exchange/read-plan-file';
import type { Operation } from '../../shared/operations/operation';
import { StorageFailure } from '../storage/plan-store';
import { type LongestLog, longestLog } from './longest-log';
import { workingStore } from './working-store';

export interface RescuedLog extends LongestLog {
  /** A copy is there but could not be read now, so that another try may find more; null when all were read. */
  readonly refused: Issue | null;
}

/** The longest whole log that store, snapshots and journal hold together; nothing is changed by looking. */
export async function recoverLog(planId: string, acknowledgedSeq: number, storeIsOpen: boolean): Promise<RescuedLog> {
  const journal = await window.desk.readJournal(planId);
  const content = journal.ok ? journal.value : { lines: [], damaged: 0 };
  const snapshot = await newestSnapshot(planId);
  const longest = longestLog({
    lines: new Map(content.lines.map(({ seq, line }) => [seq, line])),
    damagedLines: content.damaged,
    logs: [snapshot.ok ? snapshot.value : [], storeIsOpen ? await readableInStore(planId) : []],
    acknowledgedSeq,
  });
  return { ...longest, refused: journal.ok ? (snapshot.ok ? null : snapshot.issue) : journal.issue };
}

/** The newest snapshot that is whole; one that is damaged gives way to the one before it. */
async function newestSnapshot(planId: string): Promise<Result<readonly Operation[], Issue>> {
  const list = await window.desk.listSnapshots(planId);
  if (!list.ok) return list;
  for (const { name } of [...list.value].sort((left, right) => right.seq - left.seq)) {
    const bytes = await window.desk.readSnapshot(planId, name);
    if (!bytes.ok) return fail(bytes.issue);
    const file = readPlanFile(bytes.value, name);
    if (file.ok) return ok(file.value.log);
  }
  return ok([]);
}

/** A store that opened may still fail at reading; then it has nothing to give. */
async function readableInStore(planId: string): Promise<readonly Operation[]> {
  try {
    return await workingStore.loadReadable(planId);
  } catch (cause) {
    if (cause instanceof StorageFailure) return [];
    throw cause;
  }
}
