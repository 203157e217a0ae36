import { createStore } from 'zustand/vanilla';
import { type Issue, issue } from '../../shared/base/issue';
import { deskStart, openSession } from './desk-stage';

const MEGABYTE = 1024 * 1024;
/** Below this the person is warned; a snapshot of a large plan still fits many times. */
const LOW_BELOW = 500 * MEGABYTE;
/** Below this nothing may be changed: the engine itself needs room to keep what it has. */
const CRITICAL_BELOW = 50 * MEGABYTE;
/** Above this changes may go on; higher than where they stopped, so that the desk does not flicker between the two. */
const ENOUGH_AGAIN_FROM = 100 * MEGABYTE;
const LOOK_EVERY = 60_000;

export type DiskRoom = 'enough' | 'low' | 'critical';

export interface DiskLook {
  readonly room: DiskRoom;
  readonly megabytes: number;
}

/** What the last look at the disk found; the strip under the title bar tells it. */
export const diskLook = createStore<DiskLook>(() => ({ room: 'enough', megabytes: 0 }));

/** How much room there is. A system that does not tell (null) stops nobody. */
export function diskRoom(freeBytes: number | null, before: DiskRoom): DiskRoom {
  if (freeBytes === null) return 'enough';
  if (freeBytes < (before === 'critical' ? ENOUGH_AGAIN_FROM : CRITICAL_BELOW)) return 'critical';
  return freeBytes < LOW_BELOW ? 'low' : 'enough';
}

/** Looks now, and holds or frees the open plan by what it finds. Answers why nothing may be written, or null. */
export async function lookAtDisk(): Promise<Issue | null> {
  const freeBytes = await window.desk.freeSpace();
  const room = diskRoom(freeBytes, diskLook.getState().room);
  diskLook.setState({ room, megabytes: Math.floor((freeBytes ?? 0) / MEGABYTE) });
  return holdByDisk();
}

/** Every minute, and at once for a plan that is opened meanwhile. Called once. */
export function watchDisk(): void {
  setInterval(() => void lookAtDisk(), LOOK_EVERY);
  deskStart.subscribe((stage, before) => {
    if (stage.kind === 'open' && stage !== before) holdByDisk();
  });
}

function holdByDisk(): Issue | null {
  const { room, megabytes } = diskLook.getState();
  const session = openSession();
  const held = session?.state.getState().hold ?? null;
  const reason = room === 'critical' ? issue('disk.critical', '', { megabytes }) : null;
  // A plan that is only looked at stays so, whatever the disk does.
  if (held === null || held.code === 'disk.critical') {
    if (held?.code !== reason?.code) session?.holdFor(reason);
  }
  return reason;
}
