import type { Issue } from '../../shared/base/issue';
import type { Operation } from '../../shared/operations/operation';

/**
 * The one port to the working store. The Dexie store implements it for the app; tests wrap it to make
 * the N-th call fail. Every method rejects with a StorageFailure when the store cannot keep its promise.
 */
export interface PlanStore {
  /** Opens and checks the store. The id names this very database, so that a fresh empty one is noticed. */
  open(): Promise<OpenedStore>;
  /** Brings the data of an earlier build to the present form; a call after one that was cut off goes on where it was. */
  climb(): Promise<void>;
  listPlans(): Promise<readonly StoredPlan[]>;
  /** The whole log, oldest first; `storage.damaged` when one of its operations cannot be read. */
  loadLog(planId: string): Promise<readonly Operation[]>;
  /** For rescue only: the operations before the first that cannot be read. */
  loadReadable(planId: string): Promise<readonly Operation[]>;
  /** The highest operation before which none is missing; looks at keys only, so that it is cheap at every start. */
  wholeSeq(planId: string): Promise<number>;
  /** Starts a plan with a whole log, or does nothing at all. */
  createPlan(plan: StoredPlan, log: readonly Operation[]): Promise<void>;
  /** Durable (strict) when it resolves. */
  append(planId: string, operation: Operation): Promise<void>;
  /** Puts a whole plan in the place of what the store has of it, in one transaction. */
  replacePlan(plan: StoredPlan, log: readonly Operation[]): Promise<void>;
  describePlan(planId: string, facts: Partial<Omit<StoredPlan, 'id'>>): Promise<void>;
  deletePlan(planId: string): Promise<void>;
}

export interface OpenedStore {
  readonly databaseId: string;
  /** True when the database was made just now. */
  readonly fresh: boolean;
  /** `ahead`: its data is of an earlier build and has to climb before it is read; `begun`: that was begun and cut off. */
  readonly climb: 'none' | 'ahead' | 'begun';
}

export interface StoredPlan {
  readonly id: string;
  readonly title: string;
  readonly lastSeq: number;
  /** ISO time of the last opening; for the recent list only. */
  readonly openedAt: string;
  /** The made-up figures of the sample plan are marked wherever they show. */
  readonly sample: boolean;
}

/** Why the store failed: decides what the person is told. */
export const STORAGE_FAILURES = [
  'storage.unavailable',
  'storage.full',
  'storage.newer',
  'storage.slow',
  'storage.damaged',
  /** The plain files beside the store (journal, snapshots) cannot be used. */
  'storage.files',
] as const;
export type StorageFailureCode = (typeof STORAGE_FAILURES)[number];

export class StorageFailure extends Error {
  override readonly name = 'StorageFailure';
  constructor(
    readonly code: StorageFailureCode,
    cause: unknown,
  ) {
    super(code, { cause });
  }
}

/** An issue of store or files, as the failure it is; what is none of the store's own comes from the files. */
export function storageFailureOf(told: Issue): StorageFailure {
  const code = STORAGE_FAILURES.find((known) => known === told.code);
  return new StorageFailure(code ?? (told.code === 'file.diskFull' ? 'storage.full' : 'storage.files'), told);
}
