import type { SnapshotReason } from '../../shared/desk/desk-api';
import { planFacts } from '../../shared/plan/plan-lists';
import { tell } from './desk-state';
import { planBytes } from './plan-bytes';
import type { PlanSession } from './plan-session';

/** How often a changed plan is written to a whole snapshot file, ms. The journal carries what lies between. */
const SNAPSHOT_EVERY = 5 * 60 * 1000;

let stop: (() => void) | null = null;
let current: ((reason: SnapshotReason) => Promise<void>) | null = null;

/** Keeps plain-file snapshots of the open plan: at opening, every five minutes while it changes, and at closing. */
export function keepSnapshots(session: PlanSession): void {
  stopSnapshots();
  let written: number | null = null;
  const write = async (reason: SnapshotReason): Promise<void> => {
    const { plan, log, hold } = session.state.getState();
    // On a disk that is nearly full the journal needs the room more.
    if (hold !== null) return;
    written ??= await newestSeq(session.id);
    const seq = log.length;
    if (seq === written) return;
    const { title } = planFacts(plan);
    const done = await window.desk.writeSnapshot({
      planId: session.id,
      seq,
      title,
      reason,
      bytes: planBytes(plan, log),
    });
    if (done.ok) written = seq;
    else tell(done.issue);
  };
  const timer = setInterval(() => void write('timer'), SNAPSHOT_EVERY);
  stop = () => clearInterval(timer);
  current = write;
  void write('open');
}

/** The plan that is shown now belongs to no store: it leaves no snapshots. */
export function stopSnapshots(): void {
  stop?.();
  stop = null;
  current = null;
}

/** One more, now, where something ends or changes much; does nothing when the newest snapshot is current. */
export async function writeSnapshotNow(reason: SnapshotReason): Promise<void> {
  await current?.(reason);
}

/** What the newest snapshot of an earlier run holds: opening a plan without changing it needs no other. */
async function newestSeq(planId: string): Promise<number> {
  const list = await window.desk.listSnapshots(planId);
  return list.ok ? (list.value[0]?.seq ?? 0) : 0;
}
