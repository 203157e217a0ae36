import type { Issue } from '../../shared/base/issue';
import type { RecoveryState } from '../../shared/desk/desk-api';
import { recoverLog } from '../../shared/exchange/recover-log';
import type { Operation } from '../../shared/operations/operation';
import { StorageFailure, type StorageFailureCode } from '../storage/plan-store';
import { deskStart, showStage } from './desk-stage';
import { type PlanKept, type StoreFacts, type TroubleKind, troubleOfFailure } from './trouble';
import { workingStore } from './working-store';

/** The store refused: what its folder looks like decides what a person is told and offered. */
export async function showFailure(
  code: StorageFailureCode,
  files: RecoveryState,
  store: StoreFacts | null,
): Promise<void> {
  await showTrouble(troubleOfFailure(code, await window.desk.storeCondition()), files, store);
}

/** Troubles after which the engine has been seen to throw away the rest. */
const WORTH_A_COPY: ReadonlySet<TroubleKind> = new Set(['replaced', 'younger', 'smaller', 'damaged', 'closed']);

/** `store` is null where it could not be opened. Looks at every copy and changes none. */
export async function showTrouble(kind: TroubleKind, files: RecoveryState, store: StoreFacts | null): Promise<void> {
  // The next start may erase what this one could still read. Without room for a copy the screen is needed all the more.
  if (WORTH_A_COPY.has(kind)) await window.desk.setStoreAside('trouble');
  const plans = await plansKept(files, store);
  showStage({ kind: 'trouble', trouble: { kind, plans, storeOpened: store !== null, note: null } });
}

/** Says beside the ways on what came of the one that was tried. */
export function noteOnTrouble(note: Issue): void {
  const stage = deskStart.getState();
  if (stage.kind === 'trouble') showStage({ kind: 'trouble', trouble: { ...stage.trouble, note } });
}

/** Every plan that store or plain files have ever acknowledged, with what is left of it. */
export async function plansKept(files: RecoveryState, store: StoreFacts | null): Promise<readonly PlanKept[]> {
  const ids = new Set([...files.plans.map(({ planId }) => planId), ...(store?.plans.map(({ id }) => id) ?? [])]);
  const kept: PlanKept[] = [];
  for (const planId of ids) {
    const inFiles = files.plans.find((plan) => plan.planId === planId);
    const inStore = store?.plans.find((plan) => plan.id === planId);
    const filesSeq = inFiles?.lastSeq ?? 0;
    const acknowledgedSeq = Math.max(filesSeq, inStore?.lastSeq ?? 0);
    if (acknowledgedSeq === 0) continue;
    const readable = store === null ? [] : await readableInStore(planId);
    const rescued = await recoverLog(window.desk, planId, acknowledgedSeq, readable);
    const title = inStore?.title || inFiles?.title || planId;
    kept.push({ planId, title, storedSeq: inStore?.wholeSeq ?? 0, filesSeq, acknowledgedSeq, rescued });
  }
  return kept;
}

/** A store that opened may still fail at reading; then it has nothing to give. */
async function readableInStore(planId: string): Promise<readonly Operation[]> {
  try {
    return await workingStore.loadReadable(planId);
  } catch (cause) {
    if (cause instanceof StorageFailure) return [];
    throw cause;
  }
}
