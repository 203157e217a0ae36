import { asId, type PlanId } from '../../shared/base/ids';
import { issue } from '../../shared/base/issue';
import { replayLog } from '../../shared/operations/operation-log';
import type { Plan } from '../../shared/plan/plan';
import { planBytes } from './plan-bytes';
import { fileNameOf, showForReading } from './plan-files';
import { noteOnTrouble } from './show-trouble';
import type { PlanKept } from './trouble';

/** Opens what could be read of a plan, for looking only: nothing is written to store, journal or snapshots. */
export function openRescued(plan: PlanKept): void {
  const { log } = plan.rescued;
  showForReading(rescuedPlan(plan), log, issue('session.openedReadOnly'));
}

/** Writes what could be read of a plan to a file of the person's choice. */
export async function saveRescued(plan: PlanKept): Promise<void> {
  const bytes = planBytes(rescuedPlan(plan), plan.rescued.log);
  const suggestedName = `${fileNameOf(plan.title)}.eqplan`;
  const saved = await window.desk.saveFile({ kind: 'eqplan', token: null, suggestedName, bytes });
  if (!saved.ok) noteOnTrouble(saved.issue);
  else if (saved.value !== null) noteOnTrouble(issue('file.saved', saved.value.name));
}

/** The plan that the longest log gives. */
export function rescuedPlan({ planId, rescued }: PlanKept): Plan {
  const plan = replayLog(asId<PlanId>(planId), rescued.log);
  // The longest log has no gap by the way it is made.
  if (!plan.ok) throw new Error(plan.issue.code);
  return plan.value;
}
