import type { Operation } from '../../shared/operations/operation';

/**
 * The one port to the working store. The Dexie store implements it for the app; tests wrap it to make
 * the N-th call fail. Every method rejects with a StorageFailure when the store cannot keep its promise.
 */
export interface PlanStore {
  /** Opens and checks the store. The id names this very database, so that a fresh empty one is noticed. */
  open(): Promise<OpenedStore>;
  listPlans(): Promise<readonly StoredPlan[]>;
  /** The whole log, oldest first. */
  loadLog(planId: string): Promise<readonly Operation[]>;
  /** Starts a plan with a whole log, or does nothing at all. */
  createPlan(plan: StoredPlan, log: readonly Operation[]): Promise<void>;
  /** Durable (strict) when it resolves. */
  append(planId: string, operation: Operation): Promise<void>;
  describePlan(planId: string, facts: Partial<Omit<StoredPlan, 'id'>>): Promise<void>;
  deletePlan(planId: string): Promise<void>;
  readSetting(key: string): Promise<unknown>;
  writeSetting(key: string, value: unknown): Promise<void>;
}

export interface OpenedStore {
  readonly databaseId: string;
  /** True when the database was made just now. */
  readonly fresh: boolean;
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
export type StorageFailureCode =
  | 'storage.unavailable'
  | 'storage.full'
  | 'storage.newer'
  | 'storage.slow'
  | 'storage.damaged';

export class StorageFailure extends Error {
  override readonly name = 'StorageFailure';
  constructor(
    readonly code: StorageFailureCode,
    cause: unknown,
  ) {
    super(code, { cause });
  }
}
