import type { RecoveryState } from '../../shared/desk/desk-api';
import { operationToJson } from '../../shared/operations/packed-changes';
import { StorageFailure, type StoredPlan, storageFailureOf } from '../storage/plan-store';
import { loadSettings } from './desk-settings';
import { deskStart, learnEnvironment, showStage } from './desk-stage';
import { lookAtDisk } from './disk-watch';
import { adoptDatabase, openLast } from './open-last';
import { openStore } from './open-store';
import { restorePlans, storeWasMoved } from './restore-plans';
import { plansKept, showFailure, showTrouble } from './show-trouble';
import { type StoreFacts, troubleOfContent } from './trouble';
import { workingStore } from './working-store';

export { deskStart };

/** Opens the store, holds it against the plain files, and opens what was open last, or the sample. */
export async function startDesk(): Promise<void> {
  showStage({ kind: 'starting' });
  const { openSample: wantsSample, storeAtStart } = await learnEnvironment();
  await loadSettings();
  const files = await window.desk.recoveryState();
  const known: RecoveryState = files.ok ? files.value : { databaseId: null, plans: [] };
  // A folder that cannot be written keeps the engine busy for 16 s before it says so; looking from outside does not.
  const condition = await window.desk.storeCondition();
  if (!condition.writable) return showTrouble('readOnlyFolder', known, null);
  await lookAtDisk();
  let store: StoreFacts | null = null;
  try {
    const { databaseId } = await openStore();
    await navigator.storage.persist();
    store = await lookIntoStore(databaseId);
    if (!files.ok) return await showTrouble('filesUnusable', known, store);
    const trouble = troubleOfContent(store, known) ?? (storeAtStart.kind === 'unfinished' ? 'unfinished' : null);
    // A person chose this before the restart, or nothing can be lost by it: asking would only be one more question.
    if (trouble !== null && storeWasMoved()) return await restorePlans(await plansKept(known, store));
    if (trouble !== null) return await showTrouble(trouble, known, store);
    // On a full disk nothing is written that stands there already.
    if (known.databaseId !== databaseId) await adoptDatabase(databaseId);
    await catchUpJournals(store.plans, known);
    await openLast(store.plans, wantsSample);
  } catch (cause) {
    if (!(cause instanceof StorageFailure)) throw cause;
    await showFailure(cause.code, known, store);
  }
}

async function lookIntoStore(databaseId: string): Promise<StoreFacts> {
  const plans: StoreFacts['plans'][number][] = [];
  for (const plan of await workingStore.listPlans()) {
    plans.push({ ...plan, wholeSeq: await workingStore.wholeSeq(plan.id) });
  }
  return { databaseId, plans };
}

/** A crash between store and journal leaves the store ahead by what was never acknowledged: write it down now. */
async function catchUpJournals(stored: readonly StoredPlan[], files: RecoveryState): Promise<void> {
  const journaled = new Map(files.plans.map((plan) => [plan.planId, plan.lastSeq]));
  for (const plan of stored) {
    const from = journaled.get(plan.id) ?? 0;
    if (from >= plan.lastSeq) continue;
    for (const operation of (await workingStore.loadLog(plan.id)).slice(from)) {
      const line = operationToJson(operation);
      const written = await window.desk.appendJournal({ planId: plan.id, seq: operation.seq, line });
      if (!written.ok) throw storageFailureOf(written.issue);
    }
  }
}
