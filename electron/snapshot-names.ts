import { SNAPSHOT_REASONS, type SnapshotReason } from '../shared/desk/desk-api';

const PATTERN = /^(\d{1,15})-(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})(\d{3})Z(?:-([a-z]{1,20}))?\.eqplan$/;
const KEPT_NEWEST = 20;
const KEPT_DAYS = 14;

export interface SnapshotName {
  readonly name: string;
  readonly seq: number;
  /** ISO time in UTC. */
  readonly at: string;
  /** Null in names from before reasons were written. */
  readonly reason: SnapshotReason | null;
}

/** `<seq>-<time>-<reason>.eqplan`, the time in UTC without colons, which Windows forbids in names. */
export function snapshotName(seq: number, at: Date, reason: SnapshotReason): string {
  return `${seq}-${timeInName(at)}-${reason}.eqplan`;
}

/** `20261123T040506789Z`. */
export function timeInName(at: Date): string {
  return at.toISOString().replace(/[-:.]/g, '');
}

/** Null for anything that `snapshotName` did not make; so no path can hide in a name. */
export function parseSnapshotName(name: string): SnapshotName | null {
  const found = PATTERN.exec(name);
  if (found === null) return null;
  const [, seq, year, month, day, hour, minute, second, fraction, word] = found;
  const reason = SNAPSHOT_REASONS.find((known) => known === word) ?? null;
  const at = `${year}-${month}-${day}T${hour}:${minute}:${second}.${fraction}Z`;
  return { name, seq: Number(seq), at, reason };
}

/** Newest first: by operation number, which no clock can turn back; by time where the number is the same. */
export function newestFirst(snapshots: readonly SnapshotName[]): readonly SnapshotName[] {
  return [...snapshots].sort((a, b) => b.seq - a.seq || (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
}

/**
 * Which snapshots may go: beyond the 20 newest, only the newest of each day stays, for the 14 latest days that have one.
 * Days are counted by what is there, not by today's clock, so a wrong clock removes nothing extra.
 */
export function snapshotsToRemove(snapshots: readonly SnapshotName[]): readonly SnapshotName[] {
  const older = newestFirst(snapshots).slice(KEPT_NEWEST);
  const keptByDay = new Map<string, SnapshotName>();
  for (const snapshot of older) {
    const day = snapshot.at.slice(0, 10);
    if (!keptByDay.has(day)) keptByDay.set(day, snapshot);
  }
  const latestDays = new Set([...keptByDay.keys()].sort().slice(-KEPT_DAYS));
  return older.filter((snapshot) => {
    const day = snapshot.at.slice(0, 10);
    return keptByDay.get(day) !== snapshot || !latestDays.has(day);
  });
}
