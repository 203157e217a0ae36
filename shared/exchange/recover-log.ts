import type { Issue } from '../base/issue';
import { fail, ok, type Result } from '../base/result';
import { type LongestLog, longestLog } from '../operations/longest-log';
import type { Operation } from '../operations/operation';
import { readPlanFile } from './read-plan-file';

/** The plain files beside the working store, as whoever looks at them reaches them. */
export interface PlainFiles {
  readJournal(planId: string): Promise<
    Result<
      {
        readonly lines: readonly { readonly seq: number; readonly line: string }[];
        /** Lines that are there but wrong. */
        readonly damaged: number;
      },
      Issue
    >
  >;
  listSnapshots(planId: string): Promise<Result<readonly { readonly name: string; readonly seq: number }[], Issue>>;
  readSnapshot(planId: string, name: string): Promise<Result<Uint8Array, Issue>>;
}

export interface RescuedLog extends LongestLog {
  /** A copy is there but could not be read now, so that another try may find more; null when all were read. */
  readonly refused: Issue | null;
}

/**
 * The longest whole log that the plain files, and what the store could still give, hold together; nothing is changed by
 * looking.
 */
export async function recoverLog(
  files: PlainFiles,
  planId: string,
  acknowledgedSeq: number,
  inStore: readonly Operation[],
): Promise<RescuedLog> {
  const journal = await files.readJournal(planId);
  const content = journal.ok ? journal.value : { lines: [], damaged: 0 };
  const snapshot = await newestSnapshot(files, planId);
  const longest = longestLog({
    lines: new Map(content.lines.map(({ seq, line }) => [seq, line])),
    damagedLines: content.damaged,
    logs: [snapshot.ok ? snapshot.value : [], inStore],
    acknowledgedSeq,
  });
  return { ...longest, refused: journal.ok ? (snapshot.ok ? null : snapshot.issue) : journal.issue };
}

/** The newest snapshot that is whole; one that is damaged gives way to the one before it. */
async function newestSnapshot(files: PlainFiles, planId: string): Promise<Result<readonly Operation[], Issue>> {
  const list = await files.listSnapshots(planId);
  if (!list.ok) return list;
  for (const { name } of [...list.value].sort((left, right) => right.seq - left.seq)) {
    const bytes = await files.readSnapshot(planId, name);
    if (!bytes.ok) return fail(bytes.issue);
    const file = readPlanFile(bytes.value, name);
    if (file.ok) return ok(file.value.log);
  }
  return ok([]);
}
