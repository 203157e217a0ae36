import { readPlanFile } from '../../shared/exchange/read-plan-file';
import type { Operation } from '../../shared/operations/operation';
import { StorageFailure } from '../storage/plan-store';
import { type LongestLog, longestLog } from './longest-log';
import { workingStore } from './working-store';

/** The longest whole log that store, snapshots and journal hold together; nothing is changed by looking. */
export async function recoverLog(planId: string, acknowledgedSeq: number, storeIsOpen: boolean): Promise<LongestLog> {
  const journal = await window.desk.readJournal(planId);
  const content = journal.ok ? journal.value : { lines: [], damaged: 0 };
  return longestLog({
    lines: new Map(content.lines.map(({ seq, line }) => [seq, line])),
    damagedLines: content.damaged,
    logs: [await newestSnapshot(planId), storeIsOpen ? await readableInStore(planId) : []],
    acknowledgedSeq,
  });
}

async function newestSnapshot(planId: string): Promise<readonly Operation[]> {
  const list = await window.desk.listSnapshots(planId);
  if (!list.ok) return [];
  for (const { name } of [...list.value].sort((left, right) => right.seq - left.seq)) {
    const bytes = await window.desk.readSnapshot(planId, name);
    const file = bytes.ok ? readPlanFile(bytes.value, name) : null;
    if (file?.ok) return file.value.log;
  }
  return [];
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
