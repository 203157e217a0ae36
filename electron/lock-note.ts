import path from 'node:path';
import * as v from 'valibot';

/** A lock older than this belongs to nobody any more: a power cut leaves it behind. */
const FRESH_MS = 24 * 3_600_000;

/** Who has a plan file open, as written into the lock file beside it. */
export interface LockNote {
  readonly user: string;
  readonly host: string;
  readonly pid: number;
  /** ISO time. */
  readonly at: string;
}

/** This run of the app as it stands in its own notes. */
export type LockOwner = Omit<LockNote, 'at'>;

/** More than any note; a larger file of that name is something else. */
export const LARGEST_NOTE_BYTES = 4096;

const SCHEMA = v.object({
  user: v.pipe(v.string(), v.maxLength(200)),
  host: v.pipe(v.string(), v.maxLength(200)),
  pid: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  at: v.pipe(v.string(), v.isoTimestamp()),
});

/** `~$名称.eqplan` in the same folder, as office programs name theirs. */
export function lockFileOf(filePath: string): string {
  return path.join(path.dirname(filePath), `~$${path.basename(filePath)}`);
}

export function lockNoteBytes(owner: LockOwner, now: Date): Uint8Array {
  return new TextEncoder().encode(JSON.stringify({ ...owner, at: now.toISOString() }));
}

/** Null for what is no note of this app, half a note included. */
export function readLockNote(bytes: Uint8Array): LockNote | null {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), SCHEMA), new TextDecoder().decode(bytes));
  return parsed.success ? parsed.output : null;
}

export function isOwnNote(note: LockNote, owner: LockOwner): boolean {
  return note.host === owner.host && note.pid === owner.pid;
}

/** True while the note has to be respected: another run wrote it, within a day, and did not die on this machine since. */
export function holdsStill(
  note: LockNote,
  owner: LockOwner,
  now: Date,
  isRunning: (processId: number) => boolean,
): boolean {
  if (isOwnNote(note, owner)) return false;
  // Clocks of two machines differ: a time to come counts like one that has been.
  if (Math.abs(now.getTime() - Date.parse(note.at)) > FRESH_MS) return false;
  return note.host !== owner.host || isRunning(note.pid);
}
