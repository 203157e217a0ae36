import type { PlanDatabase } from './plan-database';

/**
 * One arrow of the ladder on which the data of an earlier build climbs to the present form. Stores and indexes are made
 * by version upgrades, which never touch data: a kill in one leaves the new version over old data (trust §3.4).
 */
export interface DataStep {
  /** The data version that stands when the step is done; it begins at the one below. */
  readonly to: number;
  /**
   * One bounded piece of the work, inside a transaction over all stores, from `cursor` on (null: the beginning). Answers
   * where the next piece begins, or null when nothing is left. Whatever it does and that answer are kept together or
   * not at all, so no row is met twice.
   */
  readonly piece: (database: PlanDatabase, cursor: unknown) => Promise<unknown>;
}

/** All steps there have ever been, from 2 up without a gap. None yet: data is as the first build wrote it. */
export const DATA_STEPS: readonly DataStep[] = [];
