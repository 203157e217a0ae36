import { type Issue, issue } from '../../shared/base/issue';
import { fail, ok, type Result } from '../../shared/base/result';
import { readPlanFile } from '../../shared/exchange/read-plan-file';
import type { Operation } from '../../shared/operations/operation';
import { readOperation } from '../../shared/operations/read-operation';

/**
 * The longest whole log that the plain files hold for a plan: the newest snapshot that reads, then the journal's
 * lines after it. Stops at the first gap or damaged line; what lies behind it cannot be trusted.
 */
export async function recoverLog(planId: string): Promise<Result<readonly Operation[], Issue>> {
  const [journal, snapshot] = [await window.desk.readJournal(planId), await newestSnapshot(planId)];
  if (!journal.ok && snapshot.length === 0) return journal;
  const lines = new Map(journal.ok ? journal.value.lines.map(({ seq, line }) => [seq, line]) : []);
  const log = lines.has(1) && lines.size >= snapshot.length ? [] : [...snapshot];
  for (let seq = log.length + 1; lines.has(seq); seq += 1) {
    const read = readOperation(JSON.parse(lines.get(seq) ?? 'null'), `journal ${seq}`);
    if (!read.ok) break;
    log.push(read.value);
  }
  return log.length === 0 ? fail(issue('recovery.nothing', planId)) : ok(log);
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
