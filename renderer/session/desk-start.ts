import { issue } from '../../shared/base/issue';
import type { RecoveryState } from '../../shared/desk/desk-api';
import { StorageFailure, type StoredPlan } from '../storage/plan-store';
import { loadSettings } from './desk-settings';
import { deskStart, learnEnvironment, type PlanBehind, showStage } from './desk-stage';
import { openSample, openStoredPlan } from './plan-files';
import { recoverLog } from './recover-log';
import { workingStore } from './working-store';

export { deskStart };

/** Opens the store, holds it against the plain files, and opens what was open last, or the sample. */
export async function startDesk(): Promise<void> {
  await orFailed(async () => {
    const { openSample: wantsSample } = await learnEnvironment();
    const { databaseId } = await workingStore.open();
    await navigator.storage.persist();
    await loadSettings(workingStore);
    const files = await window.desk.recoveryState();
    if (!files.ok) return showStage({ kind: 'failed', issue: files.issue });
    const stored = await workingStore.listPlans();
    const behind = plansBehind(stored, files.value);
    if (behind.length > 0) {
      const replaced = files.value.databaseId !== null && files.value.databaseId !== databaseId;
      const code = replaced ? 'recovery.storeReplaced' : 'recovery.storeYounger';
      return showStage({ kind: 'recovery', reason: issue(code, '', { count: behind.length }), plans: behind });
    }
    await adoptDatabase(databaseId);
    await catchUpJournals(stored, files.value);
    await openLast(stored, wantsSample);
  });
}

/** Puts every plan that the database lost, or lost the end of, back from the plain files. */
export async function recoverPlans(): Promise<void> {
  const stage = deskStart.getState();
  if (stage.kind !== 'recovery') return;
  showStage({ kind: 'starting' });
  await orFailed(async () => {
    for (const plan of stage.plans) {
      const log = await recoverLog(plan.planId);
      if (!log.ok) return showStage({ kind: 'failed', issue: log.issue });
      if (plan.storedSeq > 0) await workingStore.deletePlan(plan.planId);
      const sample = String(log.value[0]?.id).startsWith('sample-');
      const openedAt = new Date().toISOString();
      await workingStore.createPlan(
        { id: plan.planId, title: plan.title, lastSeq: log.value.length, openedAt, sample },
        log.value,
      );
    }
    const { databaseId } = await workingStore.open();
    await adoptDatabase(databaseId);
    await openLast(await workingStore.listPlans(), false);
  });
}

/** Plans of which the plain files know more than the database. */
export function plansBehind(stored: readonly StoredPlan[], files: RecoveryState): readonly PlanBehind[] {
  const seqs = new Map(stored.map((plan) => [plan.id, plan.lastSeq]));
  return files.plans
    .map(({ planId, title, lastSeq }) => ({ planId, title, storedSeq: seqs.get(planId) ?? 0, journalSeq: lastSeq }))
    .filter((plan) => plan.storedSeq < plan.journalSeq);
}

async function adoptDatabase(databaseId: string): Promise<void> {
  const written = await window.desk.writeDatabaseId(databaseId);
  if (!written.ok) throw new StorageFailure('storage.unavailable', written.issue);
}

/** A crash between store and journal leaves the store ahead by what was never acknowledged: write it down now. */
async function catchUpJournals(stored: readonly StoredPlan[], files: RecoveryState): Promise<void> {
  const journaled = new Map(files.plans.map((plan) => [plan.planId, plan.lastSeq]));
  for (const plan of stored) {
    const from = journaled.get(plan.id) ?? 0;
    if (from >= plan.lastSeq) continue;
    for (const operation of (await workingStore.loadLog(plan.id)).slice(from)) {
      const line = JSON.stringify(operation);
      const written = await window.desk.appendJournal({ planId: plan.id, seq: operation.seq, line });
      if (!written.ok) throw new StorageFailure('storage.unavailable', written.issue);
    }
  }
}

async function openLast(stored: readonly StoredPlan[], wantsSample: boolean): Promise<void> {
  const [last] = [...stored].sort((left, right) => (left.openedAt < right.openedAt ? 1 : -1));
  if (wantsSample || last === undefined) await openSample();
  else await openStoredPlan(last);
}

async function orFailed(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (cause) {
    if (!(cause instanceof StorageFailure)) throw cause;
    showStage({ kind: 'failed', issue: issue(cause.code) });
  }
}
