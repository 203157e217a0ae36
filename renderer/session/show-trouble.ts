import type { Issue } from '../../shared/base/issue';
import type { RecoveryState } from '../../shared/desk/desk-api';
import type { StorageFailureCode } from '../storage/plan-store';
import { deskStart, showStage } from './desk-stage';
import { recoverLog } from './recover-log';
import { type PlanKept, type StoreFacts, type TroubleKind, troubleOfFailure } from './trouble';

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
  if (WORTH_A_COPY.has(kind)) await window.desk.setStoreAside();
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
    const rescued = await recoverLog(planId, acknowledgedSeq, store !== null);
    const title = inStore?.title || inFiles?.title || planId;
    kept.push({ planId, title, storedSeq: inStore?.wholeSeq ?? 0, filesSeq, acknowledgedSeq, rescued });
  }
  return kept;
}
