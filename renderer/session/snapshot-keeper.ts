import { planFacts } from '../../shared/plan/plan-lists';
import { tell } from './desk-state';
import { planBytes } from './plan-bytes';
import type { PlanSession } from './plan-session';

/** How often a changed plan is written to a whole snapshot file, ms. The journal carries what lies between. */
const SNAPSHOT_EVERY = 5 * 60 * 1000;

let stop: (() => void) | null = null;
let current: (() => Promise<void>) | null = null;

/** Keeps plain-file snapshots of the open plan: now, every five minutes while it changes, and at closing. */
export function keepSnapshots(session: PlanSession): void {
  stop?.();
  let written = 0;
  const write = async (): Promise<void> => {
    const { plan, log } = session.state.getState();
    if (log.length === written) return;
    const seq = log.length;
    const { title } = planFacts(plan);
    const done = await window.desk.writeSnapshot({ planId: session.id, seq, title, bytes: planBytes(plan, log) });
    if (done.ok) written = seq;
    else tell(done.issue);
  };
  const timer = setInterval(() => void write(), SNAPSHOT_EVERY);
  stop = () => clearInterval(timer);
  current = write;
  void write();
}

/** The last one before the window goes; does nothing when the newest snapshot is current. */
export async function writeSnapshotNow(): Promise<void> {
  await current?.();
}
