import type { Operation } from '../../shared/operations/operation';
import { climbAhead, climbData, markAtTop } from './climb-data';
import { DATA_STEPS, type DataStep } from './data-steps';
import { operationToParts, type ReadableParts, readParts } from './operation-parts';
import { DATABASE_VERSION, PlanDatabase } from './plan-database';
import { type OpenedStore, type PlanStore, StorageFailure, type StoredPlan } from './plan-store';

/** A folder that cannot be written makes the open hang for 16 s; people are told after 5. */
const OPEN_LIMIT_MS = 5000;
const DATABASE_ID = 'databaseId';

export interface StoreDependencies {
  readonly newId: () => string;
  readonly name: string;
  /** The ladder its data climbs; tests bring their own. */
  readonly steps?: readonly DataStep[];
}

/** The working store in IndexedDB. It is never the only copy: see docs/architecture.md, "Where an edit goes". */
export function createDexiePlanStore({ newId, name, steps = DATA_STEPS }: StoreDependencies): PlanStore {
  const database = new PlanDatabase(name);

  async function open(): Promise<OpenedStore> {
    return guarded(async () => {
      await withLimit(database.open(), OPEN_LIMIT_MS);
      // Dexie multiplies versions by ten; an older build opens a newer database without complaint and drops fields.
      if (database.backendDB().version > DATABASE_VERSION * 10) throw new StorageFailure('storage.newer', null);
      return database.transaction('rw', database.settings, async () => {
        const found = await database.settings.get(DATABASE_ID);
        if (typeof found?.value === 'string') {
          return { databaseId: found.value, fresh: false, climb: await climbAhead(database, steps) };
        }
        const databaseId = newId();
        await database.settings.put({ key: DATABASE_ID, value: databaseId });
        await markAtTop(database, steps);
        return { databaseId, fresh: true, climb: 'none' };
      });
    });
  }

  async function partsIn(planId: string): Promise<ReadableParts> {
    return readParts(
      await database.operations
        .where('[planId+seq+part]')
        .between(...partsOf(planId))
        .toArray(),
    );
  }

  return {
    open,
    climb: () => guarded(() => climbData(database, steps)),
    listPlans: () => guarded(() => database.plans.toArray()),
    loadLog: (planId) =>
      guarded(async () => {
        const { operations, broken } = await partsIn(planId);
        // A log must never be quietly shorter.
        if (broken !== null) throw broken;
        return operations;
      }),
    loadReadable: (planId) => guarded(async () => (await partsIn(planId)).operations),
    wholeSeq: (planId) =>
      guarded(async () => {
        const keys = await database.operations
          .where('[planId+seq+part]')
          .between(...partsOf(planId))
          .primaryKeys();
        let whole = 0;
        for (const [, seq] of keys) {
          if (seq > whole + 1) break;
          whole = seq;
        }
        return whole;
      }),
    createPlan: (plan: StoredPlan, log: readonly Operation[]) =>
      guarded(() =>
        database.transaction('rw', database.plans, database.operations, async () => {
          await database.plans.add(plan);
          await database.operations.bulkAdd(log.flatMap((operation) => operationToParts(plan.id, operation)));
        }),
      ),
    replacePlan: (plan, log) =>
      guarded(() =>
        database.transaction('rw', database.plans, database.operations, async () => {
          await database.operations
            .where('[planId+seq+part]')
            .between(...partsOf(plan.id))
            .delete();
          await database.plans.put(plan);
          await database.operations.bulkAdd(log.flatMap((operation) => operationToParts(plan.id, operation)));
        }),
      ),
    append: (planId, operation) =>
      guarded(() =>
        database.transaction('rw', database.plans, database.operations, async () => {
          const row = await database.plans.get(planId);
          if (row === undefined) throw new Error(`Plan ${planId} is not in the store.`);
          // Asked for together: a request that waits for the other costs a third of what an edit may.
          await Promise.all([
            database.plans.put({ ...row, lastSeq: operation.seq }),
            database.operations.bulkAdd([...operationToParts(planId, operation)]),
          ]);
        }),
      ),
    describePlan: (planId, facts) => guarded(async () => void (await database.plans.update(planId, facts))),
    deletePlan: (planId) =>
      guarded(() =>
        database.transaction('rw', database.plans, database.operations, async () => {
          await database.plans.delete(planId);
          await database.operations
            .where('[planId+seq+part]')
            .between(...partsOf(planId))
            .delete();
        }),
      ),
  };
}

/** All parts of a plan's operations, as bounds of their compound key. */
function partsOf(planId: string): [[string, number, number], [string, number, number]] {
  return [
    [planId, 0, 0],
    [planId, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
  ];
}

async function guarded<Value>(work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof StorageFailure) throw cause;
    const names = [cause, (cause as { readonly inner?: unknown } | null)?.inner].map((error) =>
      error instanceof Error ? error.name : '',
    );
    if (names.includes('QuotaExceededError')) throw new StorageFailure('storage.full', cause);
    if (names.includes('VersionError')) throw new StorageFailure('storage.newer', cause);
    throw new StorageFailure('storage.unavailable', cause);
  }
}

function withLimit<Value>(work: PromiseLike<Value>, limit: number): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new StorageFailure('storage.slow', null)), limit);
    work.then(
      (value) => {
        clearTimeout(timer);
        resolve(value);
      },
      (cause: unknown) => {
        clearTimeout(timer);
        reject(cause instanceof Error ? cause : new Error(String(cause)));
      },
    );
  });
}
