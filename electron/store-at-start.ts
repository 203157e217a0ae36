import type { StoreAtStart } from '../shared/desk/desk-api';
import { recoverLog } from '../shared/exchange/recover-log';
import type { Cellar } from './cellar';
import { freeBytes } from './free-bytes';
import type { Log } from './log-file';
import { unfinishedFile } from './unfinished-store';

/** Below this the desk lets nobody edit. */
const LEAST_ROOM = 50 * 1024 * 1024;

/** What the shell sees before the engine opens the store. */
export interface SeenBeforeStart {
  /** A person chose in the run before to have the store moved aside. */
  readonly asked: boolean;
  /** One of the engine's logs ends in a hole or within a record. */
  readonly unfinished: boolean;
  /** The disk has room for a new store. */
  readonly room: boolean;
  /** What the plain files give back of each plan, and what they remember besides; null: they cannot be read now. */
  readonly plans: readonly { readonly operations: number; readonly unreadable: number }[] | null;
}

/**
 * What is done about the store before anything opens it. An unfinished one is replaced without asking only where the
 * plain files are shown to hold all that was ever acknowledged; else it is copied, and a person chooses.
 */
export function decideOnStore({
  asked,
  unfinished,
  room,
  plans,
}: SeenBeforeStart): 'leave' | 'move' | 'replace' | 'copy' {
  if (asked) return 'move';
  // A full disk tears a store's end too. Nothing is edited on it, so a start with room again is early enough.
  if (!unfinished || !room) return 'leave';
  const whole = plans?.every(({ unreadable }) => unreadable === 0) ?? false;
  const any = plans?.some(({ operations }) => operations > 0) ?? false;
  return whole && any ? 'replace' : 'copy';
}

type Kept = Pick<Cellar, 'places' | 'tools' | 'journal' | 'snapshots' | 'sentinel' | 'aside'>;

/** Looks at the store before the window is made and does what is decided. A step that fails leaves the store where it is. */
export async function settleStore(cellar: Kept, at: Date, log: Log): Promise<StoreAtStart> {
  const { aside, places, tools } = cellar;
  const moved = await aside.moveIfAsked(at);
  if (!moved.ok) log('store not moved aside', moved.issue.code);
  const asked = moved.ok && moved.value !== null;
  const file = asked ? null : await unfinishedFile(tools.port, places.workingStore);
  const plans = file === null ? null : await plansInFiles(cellar);
  const free = file === null ? null : await freeBytes(tools.port, places.data);
  const room = free === null || free >= LEAST_ROOM;
  const decided = decideOnStore({ asked, unfinished: file !== null, room, plans });
  if (decided === 'leave') return { kind: 'asIs' };
  if (decided === 'move') return { kind: 'movedByChoice' };
  log('store unfinished', `${file}: ${decided}`);
  if (decided === 'replace') {
    const replaced = await aside.moveUnfinished(at);
    if (replaced.ok) return { kind: 'movedUnfinished', folder: replaced.value };
    log('store not moved aside', replaced.issue.code);
  }
  const copied = await aside.copy(at);
  if (!copied.ok) log('store not copied aside', copied.issue.code);
  return { kind: 'unfinished' };
}

async function plansInFiles({ sentinel, journal, snapshots }: Kept): Promise<SeenBeforeStart['plans']> {
  const state = await sentinel.state();
  if (!state.ok) return null;
  const files = { readJournal: journal.read, listSnapshots: snapshots.list, readSnapshot: snapshots.read };
  const plans: { readonly operations: number; readonly unreadable: number }[] = [];
  for (const { planId, lastSeq } of state.value.plans) {
    const rescued = await recoverLog(files, planId, lastSeq, []);
    if (rescued.refused !== null) return null;
    plans.push({ operations: rescued.log.length, unreadable: rescued.unreadable });
  }
  return plans;
}
