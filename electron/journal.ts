import type { Issue } from '../shared/base/issue';
import { fail, ok, type Result } from '../shared/base/result';
import type { JournalContent, JournalEntry } from '../shared/desk/desk-api';
import { deskIssue } from '../shared/desk/desk-issue';
import { fileIssue, systemCode } from './file-issue';
import type { FilePort, OpenFile } from './file-port';
import { type JournalScan, journalChecksum, journalLine, scanJournal } from './journal-text';
import type { PlanFolders } from './plan-folders';
import { createTurns } from './turns';

/**
 * The plain-file copy of every plan's operations, one log file a plan.
 * An append is answered only after its bytes are on the disk.
 */
export interface Journal {
  /**
   * The next operation must be one above the highest known, else `journal.gap` with the expected number.
   * The same entry again is no error; another text under a used number is `journal.conflict`.
   */
  append(entry: JournalEntry): Promise<Result<void, Issue>>;
  /** A torn last line counts as damaged too. A plan without a journal has no lines. */
  read(planId: string): Promise<Result<JournalContent, Issue>>;
  /** The highest number in the file, 0 when there is none. */
  lastSeq(planId: string): Promise<Result<number, Issue>>;
  /** A snapshot was written that holds everything up to `seq`, so the journal may go on after it. */
  coveredUpTo(planId: string, seq: number): void;
  /** Closes a plan's log: its folder is going to be moved. */
  release(planId: string): Promise<void>;
  /** Closes every open log; the app is going. */
  close(): Promise<void>;
}

interface OpenLog {
  readonly file: OpenFile;
  /** Bytes known to be whole. */
  size: number;
  lastSeq: number;
  readonly checksums: Map<number, number>;
  /** Set when a failed append could not be cut off again: what follows would hang on a torn line. */
  broken: boolean;
}

/** `inSnapshots` answers the highest operation a snapshot of the plan holds, 0 for none; asked once a plan. */
export function createJournal(
  port: FilePort,
  folders: PlanFolders,
  inSnapshots: (planId: string) => Promise<Result<number, Issue>>,
): Journal {
  const logs = new Map<string, OpenLog>();
  // One queue for all plans: appends are short, and a person edits one plan at a time.
  const inTurn = createTurns();

  async function openLog(planId: string): Promise<Result<OpenLog, Issue>> {
    const known = logs.get(planId);
    if (known !== undefined) return ok(known);
    const covered = await inSnapshots(planId);
    if (!covered.ok) return covered;
    const filePath = folders.journalFile(planId);
    await port.makeFolder(folders.planFolder(planId));
    const scan = await scanFile(port, filePath);
    const file = await port.openForAppending(filePath);
    try {
      // Cut off a torn line: it was never acknowledged, and the next line must start at the margin.
      if (scan.torn) await file.truncate(scan.wholeSize);
      await port.syncFolder(folders.planFolder(planId));
    } catch (error) {
      await file.close();
      throw error;
    }
    const checksums = new Map(scan.lines.map((line) => [line.seq, line.checksum]));
    const lastSeq = Math.max(highestSeq(scan), covered.value);
    const log: OpenLog = { file, size: scan.wholeSize, lastSeq, checksums, broken: false };
    logs.set(planId, log);
    return ok(log);
  }

  async function append({ planId, seq, line }: JournalEntry): Promise<Result<void, Issue>> {
    try {
      const opened = await openLog(planId);
      if (!opened.ok) return opened;
      const log = opened.value;
      if (log.broken) return fail(deskIssue('journal.broken'));
      const json = Buffer.from(line, 'utf8');
      const written = log.checksums.get(seq);
      if (written !== undefined) {
        return written === journalChecksum(seq, json) ? ok(undefined) : fail(deskIssue('journal.conflict', { seq }));
      }
      const expected = log.lastSeq + 1;
      if (seq !== expected) return fail(deskIssue('journal.gap', { seq, expected }));
      await writeLine(log, seq, json);
      return ok(undefined);
    } catch (error) {
      return fail(fileIssue(error, folders.journalFile(planId)));
    }
  }

  async function read(planId: string): Promise<Result<JournalScan, Issue>> {
    try {
      return ok(await scanFile(port, folders.journalFile(planId)));
    } catch (error) {
      return fail(fileIssue(error, folders.journalFile(planId)));
    }
  }

  return {
    append: (entry) => inTurn(() => append(entry)),
    read: (planId) =>
      inTurn(async () => {
        const scan = await read(planId);
        return scan.ok ? ok(contentOf(scan.value)) : scan;
      }),
    lastSeq: (planId) =>
      inTurn(async () => {
        const scan = await read(planId);
        return scan.ok ? ok(highestSeq(scan.value)) : scan;
      }),
    coveredUpTo(planId, seq) {
      const log = logs.get(planId);
      if (log !== undefined) log.lastSeq = Math.max(log.lastSeq, seq);
    },
    release: (planId) =>
      inTurn(async () => {
        await logs.get(planId)?.file.close();
        logs.delete(planId);
      }),
    close: () =>
      inTurn(async () => {
        for (const log of logs.values()) await log.file.close();
        logs.clear();
      }),
  };
}

async function writeLine(log: OpenLog, seq: number, json: Uint8Array): Promise<void> {
  const line = journalLine(seq, json);
  try {
    await log.file.write(line);
    await log.file.syncData();
  } catch (error) {
    log.broken = !(await cutBack(log));
    throw error;
  }
  log.size += line.length;
  log.lastSeq = seq;
  log.checksums.set(seq, journalChecksum(seq, json));
}

/** After a failed append: back to the last whole line, so that a later append is not glued to half a line. */
async function cutBack(log: OpenLog): Promise<boolean> {
  try {
    await log.file.truncate(log.size);
    return true;
  } catch (error) {
    if (systemCode(error) === null) throw error;
    return false;
  }
}

async function scanFile(port: FilePort, filePath: string): Promise<JournalScan> {
  try {
    return scanJournal(await port.readFile(filePath));
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return { lines: [], damaged: 0, wholeSize: 0, torn: false };
    throw error;
  }
}

function highestSeq(scan: JournalScan): number {
  return scan.lines.reduce((highest, line) => Math.max(highest, line.seq), 0);
}

function contentOf(scan: JournalScan): JournalContent {
  const decoder = new TextDecoder();
  return {
    lines: scan.lines.map((line) => ({ seq: line.seq, line: decoder.decode(line.bytes) })),
    damaged: scan.damaged + (scan.torn ? 1 : 0),
  };
}
