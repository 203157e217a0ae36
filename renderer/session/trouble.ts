import type { Issue } from '../../shared/base/issue';
import type { RecoveryState, StoreCondition } from '../../shared/desk/desk-api';
import type { RescuedLog } from '../../shared/exchange/recover-log';
import type { StorageFailureCode, StoredPlan } from '../storage/plan-store';

/** Free bytes under which an unwilling store is blamed on the disk. */
const FULL_BELOW = 50 * 1024 * 1024;

/** What is wrong with the working store, as far as a person can do something about it. */
export const TROUBLE_KINDS = [
  'empty',
  'replaced',
  'younger',
  'smaller',
  'unfinished',
  'damaged',
  'closed',
  'newer',
  'full',
  'readOnlyFolder',
  'slow',
  'filesUnusable',
] as const;
export type TroubleKind = (typeof TROUBLE_KINDS)[number];

/**
 * The ways on. `restore` starts the app anew with a new store in the place of the old one, also where the old one opens:
 * an engine that has lost something loses the rest at its next start, with all that was written into it meanwhile.
 */
export type Offer = 'restore' | 'openReadOnly' | 'saveElsewhere' | 'retry';

/** What can be done about each trouble, the first being what most people want. None of them deletes anything. */
export const OFFERS: Readonly<Record<TroubleKind, readonly Offer[]>> = {
  empty: ['restore', 'openReadOnly', 'saveElsewhere'],
  replaced: ['restore', 'openReadOnly', 'saveElsewhere'],
  younger: ['restore', 'openReadOnly', 'saveElsewhere'],
  smaller: ['restore', 'openReadOnly', 'saveElsewhere'],
  // It opens and looks whole, but what is written into it from now on would be lost.
  unfinished: ['restore', 'openReadOnly', 'saveElsewhere'],
  damaged: ['restore', 'openReadOnly', 'saveElsewhere', 'retry'],
  // Held by another program or damaged: nobody can tell from here, so trying again comes first.
  closed: ['retry', 'openReadOnly', 'saveElsewhere', 'restore'],
  // The store belongs to a newer build. An older one may look and copy, never write.
  newer: ['openReadOnly', 'saveElsewhere', 'retry'],
  full: ['retry', 'openReadOnly', 'saveElsewhere'],
  readOnlyFolder: ['retry', 'openReadOnly', 'saveElsewhere'],
  slow: ['retry', 'openReadOnly', 'saveElsewhere'],
  filesUnusable: ['retry', 'openReadOnly', 'saveElsewhere'],
};

/** A plan as the store and the plain files know it. */
export interface PlanKept {
  readonly planId: string;
  readonly title: string;
  /** Operations the store has without a gap; 0 when it has none or cannot be asked. */
  readonly storedSeq: number;
  /** Operations the plain files remember. */
  readonly filesSeq: number;
  /** Operations that were acknowledged, by whoever remembers most. */
  readonly acknowledgedSeq: number;
  readonly rescued: RescuedLog;
}

export interface Trouble {
  readonly kind: TroubleKind;
  readonly plans: readonly PlanKept[];
  /** False where the store could not be asked what it has. */
  readonly storeOpened: boolean;
  /** What came of the last way on that was tried; null before the first. */
  readonly note: Issue | null;
}

/** Offers that have something to work on: without a single readable operation nothing can be opened or saved. */
export function offersOf({ kind, plans }: Pick<Trouble, 'kind' | 'plans'>): readonly Offer[] {
  const readable = plans.some((plan) => plan.rescued.log.length > 0);
  return OFFERS[kind].filter((offer) => offer === 'retry' || readable);
}

/** Why the store would not open, from what it said and how its folder looks. */
export function troubleOfFailure(code: StorageFailureCode, condition: StoreCondition): TroubleKind {
  if (code === 'storage.newer') return 'newer';
  if (!condition.writable) return 'readOnlyFolder';
  if (code === 'storage.full' || (condition.freeBytes !== null && condition.freeBytes < FULL_BELOW)) return 'full';
  if (code === 'storage.slow') return 'slow';
  if (code === 'storage.files') return 'filesUnusable';
  return code === 'storage.damaged' || !condition.whole ? 'damaged' : 'closed';
}

export interface StoreFacts {
  readonly databaseId: string;
  readonly plans: readonly (StoredPlan & { readonly wholeSeq: number })[];
}

/** Whether an opened store is less than it was, held against the plain files and against its own word. */
export function troubleOfContent(store: StoreFacts, files: RecoveryState): TroubleKind | null {
  const whole = new Map(store.plans.map((plan) => [plan.id, plan.wholeSeq]));
  const torn = store.plans.some((plan) => plan.wholeSeq < plan.lastSeq);
  const behind = files.plans.some(({ planId, lastSeq }) => (whole.get(planId) ?? 0) < lastSeq);
  if (!torn && !behind) return null;
  const replaced = files.databaseId !== null && files.databaseId !== store.databaseId;
  if (replaced) return store.plans.length === 0 ? 'empty' : 'replaced';
  return torn ? 'smaller' : 'younger';
}
