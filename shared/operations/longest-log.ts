import type { Operation } from './operation';
import { operationFromJson } from './read-operation';

/** What is left of a plan's log in all its copies. */
export interface LongestLog {
  readonly log: readonly Operation[];
  /** Operations that were written after it somewhere and can no longer be joined to it. */
  readonly unreadable: number;
}

export interface LogCopies {
  /** The journal's whole lines by their number. */
  readonly lines: ReadonlyMap<number, string>;
  /** Lines of the journal that are there but wrong. */
  readonly damagedLines: number;
  /** Logs of snapshots that could be read, and what the store could still give. */
  readonly logs: readonly (readonly Operation[])[];
  /** The highest operation that anybody remembers. */
  readonly acknowledgedSeq: number;
}

/**
 * The longest log without a gap: any copy, carried on by the journal as far as its lines reach. Stops at the first
 * missing or damaged line: what lies behind it cannot be trusted.
 */
export function longestLog({ lines, damagedLines, logs, acknowledgedSeq }: LogCopies): LongestLog {
  const parsed = new Map<number, Operation | null>();
  const lineAt = (seq: number): Operation | null => {
    const known = parsed.get(seq);
    if (known !== undefined) return known;
    const line = lines.get(seq);
    const read = line === undefined ? null : operationFromJson(line);
    const operation = read?.seq === seq ? read : null;
    parsed.set(seq, operation);
    return operation;
  };
  let longest: readonly Operation[] = [];
  for (const start of [[], ...logs]) {
    const log = [...start];
    const meeting = lineAt(log.length);
    // A journal that tells another story at the same place does not carry this log on.
    if (meeting === null || meeting.id === log.at(-1)?.id) {
      for (let next = lineAt(log.length + 1); next !== null; next = lineAt(log.length + 1)) log.push(next);
    }
    if (log.length > longest.length) longest = log;
  }
  return { log: longest, unreadable: Math.max(0, knownEnd(lines, damagedLines, acknowledgedSeq) - longest.length) };
}

/** The number of the last operation that was ever written: damaged lines stand for one operation each. */
function knownEnd(lines: ReadonlyMap<number, string>, damagedLines: number, acknowledgedSeq: number): number {
  const first = lines.size === 0 ? 1 : smallest(lines);
  return Math.max(acknowledgedSeq, first + lines.size + damagedLines - 1);
}

function smallest(lines: ReadonlyMap<number, string>): number {
  let found = Number.POSITIVE_INFINITY;
  for (const seq of lines.keys()) found = Math.min(found, seq);
  return found;
}
