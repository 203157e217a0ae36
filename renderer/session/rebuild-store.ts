import { type Issue, issue } from '../../shared/base/issue';
import { planBytes } from './plan-bytes';
import { rescuedPlan } from './rescue-plan';
import { noteOnTrouble } from './show-trouble';
import type { PlanKept, Trouble } from './trouble';

/**
 * The person chose to restore. First the longest log of every plan is written to a snapshot, because a part of it may
 * stand in the old store only; then the app starts anew, which moves the old store aside and restores without asking
 * again. When a snapshot cannot be written, everything stays as it is and the reason is told.
 */
export async function rebuildFrom({ plans }: Trouble): Promise<void> {
  const unread = plans.find(({ rescued }) => rescued.refused !== null)?.rescued.refused ?? null;
  if (unread !== null) return noteOnTrouble(unread);
  for (const plan of plans) {
    const refused = await keepWhole(plan);
    if (refused !== null) return noteOnTrouble(refused);
  }
  noteOnTrouble(issue('recovery.restarting'));
  const asked = await window.desk.rebuildStore();
  if (!asked.ok) noteOnTrouble(asked.issue);
}

async function keepWhole(plan: PlanKept): Promise<Issue | null> {
  const { planId, title, rescued } = plan;
  const seq = rescued.log.length;
  if (seq === 0) return null;
  const bytes = planBytes(rescuedPlan(plan), rescued.log);
  const written = await window.desk.writeSnapshot({ planId, seq, title, reason: 'restore', bytes });
  return written.ok ? null : written.issue;
}
