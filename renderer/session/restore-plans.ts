import { issue } from '../../shared/base/issue';
import { operationToJson } from '../../shared/operations/packed-changes';
import { storageFailureOf } from '../storage/plan-store';
import { environment } from './desk-stage';
import { tell } from './desk-state';
import { adoptDatabase, openLast } from './open-last';
import type { PlanKept } from './trouble';
import { workingStore } from './working-store';

/**
 * Puts every plan that the store lacks back from its longest log, into the new store of this start: the old one has
 * been moved aside. Plans that the store has whole are not touched.
 */
export async function restorePlans(plans: readonly PlanKept[]): Promise<void> {
  const lacking = plans.filter(({ storedSeq, acknowledgedSeq }) => storedSeq < acknowledgedSeq);
  // A copy that could not be read now may hold more than those that could: nothing is settled without it.
  const refused = lacking.find(({ rescued }) => rescued.refused !== null)?.rescued.refused ?? null;
  if (refused !== null) throw storageFailureOf(refused);
  const restorable = lacking.filter(({ rescued }) => rescued.log.length > 0);
  for (const plan of restorable) await putIntoStore(plan);
  for (const plan of lacking) await settleFiles(plan);
  const { databaseId } = await workingStore.open();
  await adoptDatabase(databaseId);
  await openLast(await workingStore.listPlans(), false);
  const unreadable = lacking.reduce((sum, { rescued }) => sum + rescued.unreadable, 0);
  const { storeAtStart } = environment();
  if (unreadable > 0) tell(issue('recovery.doneInPart', '', { plans: restorable.length, unreadable }));
  else if (storeAtStart.kind === 'movedUnfinished') {
    const operations = restorable.reduce((sum, { rescued }) => sum + rescued.log.length, 0);
    tell(issue('recovery.unfinishedReplaced', '', { operations, folder: storeAtStart.folder }), 'info');
  } else tell(issue('recovery.done', '', { plans: restorable.length }), 'info');
}

async function putIntoStore({ planId, title, rescued }: PlanKept): Promise<void> {
  const { log } = rescued;
  const sample = String(log[0]?.id).startsWith('sample-');
  const openedAt = log.at(-1)?.at ?? '';
  await workingStore.replacePlan({ id: planId, title, lastSeq: log.length, openedAt, sample }, log);
}

/**
 * Journal and store tell the same story again. Where the files remember numbers that could not be read, they are moved
 * aside whole and a new journal begins: otherwise the next edit would meet a number that is taken.
 */
async function settleFiles({ planId, filesSeq, rescued: { log } }: PlanKept): Promise<void> {
  const anew = log.length < filesSeq;
  if (anew) {
    const moved = await window.desk.setPlanFilesAside(planId);
    if (!moved.ok) throw storageFailureOf(moved.issue);
  }
  for (const operation of log.slice(anew ? 0 : filesSeq)) {
    const line = operationToJson(operation);
    const written = await window.desk.appendJournal({ planId, seq: operation.seq, line });
    if (!written.ok) throw storageFailureOf(written.issue);
  }
}

/** True when this start moved the old store aside: a person had chosen that, or the files hold all it can have had. */
export function storeWasMoved(): boolean {
  const { kind } = environment().storeAtStart;
  return kind === 'movedByChoice' || kind === 'movedUnfinished';
}
