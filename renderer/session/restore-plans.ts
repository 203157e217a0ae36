import { issue } from '../../shared/base/issue';
import { StorageFailure, storageFailureOf } from '../storage/plan-store';
import { environment, showStage } from './desk-stage';
import { tell } from './desk-state';
import { adoptDatabase, openLast } from './open-last';
import { noteOnTrouble } from './show-trouble';
import type { PlanKept, Trouble } from './trouble';
import { workingStore } from './working-store';

/**
 * Puts every plan that the store lost, or lost the end of, back from its longest log. The store as it was is copied
 * aside first (or was moved aside by this start); plans that the store has whole are not touched.
 */
export async function restorePlans(plans: readonly PlanKept[]): Promise<void> {
  const lacking = plans.filter(({ storedSeq, acknowledgedSeq }) => storedSeq < acknowledgedSeq);
  const restorable = lacking.filter(({ rescued }) => rescued.log.length > 0);
  for (const plan of restorable) {
    await putIntoStore(plan);
    await settleFiles(plan);
  }
  const { databaseId } = await workingStore.open();
  await adoptDatabase(databaseId);
  await openLast(await workingStore.listPlans(), false);
  const unreadable = lacking.reduce((sum, { rescued }) => sum + rescued.unreadable, 0);
  const code = unreadable === 0 ? 'recovery.done' : 'recovery.doneInPart';
  tell(issue(code, '', { plans: restorable.length, unreadable }), unreadable === 0 ? 'info' : 'problem');
}

/** The person chose to restore: the store's folder is copied aside before anything is written into it. */
export async function restoreFrom(trouble: Trouble): Promise<void> {
  showStage({ kind: 'starting' });
  const giveUp = (told: ReturnType<typeof issue>): void => {
    showStage({ kind: 'trouble', trouble });
    noteOnTrouble(told);
  };
  const aside = await window.desk.setStoreAside();
  if (!aside.ok) return giveUp(aside.issue);
  try {
    await restorePlans(trouble.plans);
  } catch (cause) {
    if (!(cause instanceof StorageFailure)) throw cause;
    giveUp(issue(cause.code));
  }
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
    const line = JSON.stringify(operation);
    const written = await window.desk.appendJournal({ planId, seq: operation.seq, line });
    if (!written.ok) throw storageFailureOf(written.issue);
  }
}

/** A store that cannot be opened is moved aside by the next start, which then restores without asking again. */
export async function rebuildStore(): Promise<void> {
  const asked = await window.desk.rebuildStore();
  if (!asked.ok) noteOnTrouble(asked.issue);
}

/** True when this start moved the old store aside because a person had chosen that. */
export function restoreWasChosen(): boolean {
  return environment().storeSetAside !== null;
}
