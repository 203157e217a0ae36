import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { describe, expect, test } from 'vitest';
import { asId, type OperationId, type PlanId } from '../../shared/base/ids';
import type { Operation } from '../../shared/operations/operation';
import { samplePlanLog } from '../../shared/sample/sample-plan';
import { createDexiePlanStore } from './dexie-plan-store';
import { DATABASE_VERSION, PlanDatabase } from './plan-database';
import type { PlanStore, StoredPlan } from './plan-store';

const log = samplePlanLog(asId<PlanId>('sample'), { rootName: '现行方案', author: '示例' }, '2026-01-01T00:00:00.000Z');
let databases = 0;

async function freshStore(): Promise<{ readonly store: PlanStore; readonly name: string }> {
  databases += 1;
  const name = `test-${databases}`;
  const store = createDexiePlanStore({ newId: () => 'database-1', name });
  await store.open();
  return { store, name };
}

function stored(id: string, operations: readonly Operation[] = log): StoredPlan {
  return { id, title: '苏州', lastSeq: operations.length, openedAt: '2026-01-01', sample: true };
}

function next(seq: number): Operation {
  return { id: asId<OperationId>(`op-${seq}`), seq, at: '', by: '', event: 'cell.type', undoes: null, changes: [] };
}

describe('the working store', () => {
  test('asks for strict durability, which newer engines no longer give by themselves', () => {
    const database = new PlanDatabase('strict');
    // Dexie keeps the option where its transactions read it; there is no public getter.
    expect((database as unknown as { _options: { chromeTransactionDurability?: string } })._options).toMatchObject({
      chromeTransactionDurability: 'strict',
    });
  });

  test('gives back every operation as it was appended, also one of many parts', async () => {
    const { store } = await freshStore();
    expect(JSON.stringify(log[0]).length).toBeGreaterThan(40_000);
    await store.createPlan(stored('plan-a'), log);
    await store.append('plan-a', next(log.length + 1));
    expect(await store.loadLog('plan-a')).toEqual([...log, next(log.length + 1)]);
    expect((await store.listPlans())[0]).toMatchObject({ id: 'plan-a', lastSeq: log.length + 1 });
  });

  test('keeps every record below the size at which the engine moves it out of the log', async () => {
    const { store, name } = await freshStore();
    await store.createPlan(stored('plan-a'), log);
    const parts = await new PlanDatabase(name).operations.toArray();
    expect(Math.max(...parts.map((part) => part.json.length * 2))).toBeLessThan(64 * 1024);
  });

  test('keeps plans apart whose ids begin alike', async () => {
    const { store } = await freshStore();
    await store.createPlan(stored('plan', [next(1)]), [next(1)]);
    await store.createPlan(stored('plan-2', [next(1), next(2)]), [next(1), next(2)]);
    expect(await store.loadLog('plan')).toHaveLength(1);
    await store.deletePlan('plan');
    expect(await store.loadLog('plan-2')).toHaveLength(2);
  });

  test('makes a plan whole or not at all', async () => {
    const { store } = await freshStore();
    await store.createPlan(stored('plan-a', [next(1)]), [next(1)]);
    await expect(store.createPlan(stored('plan-a', [next(1), next(2)]), [next(1), next(2)])).rejects.toMatchObject({
      code: 'storage.unavailable',
    });
    expect(await store.loadLog('plan-a')).toEqual([next(1)]);
    await expect(store.append('plan-b', next(1))).rejects.toMatchObject({ code: 'storage.unavailable' });
    expect(await store.loadLog('plan-b')).toEqual([]);
  });

  test('refuses an operation number that is taken instead of writing over it', async () => {
    const { store } = await freshStore();
    await store.createPlan(stored('plan-a', [next(1)]), [next(1)]);
    await expect(store.append('plan-a', { ...next(1), by: 'other' })).rejects.toMatchObject({
      code: 'storage.unavailable',
    });
    expect(await store.loadLog('plan-a')).toEqual([next(1)]);
  });

  test('throws on a log with a missing part rather than showing a shorter plan', async () => {
    const { store, name } = await freshStore();
    await store.createPlan(stored('plan-a'), log);
    await new PlanDatabase(name).operations.delete(['plan-a', 1, 1]);
    await expect(store.loadLog('plan-a')).rejects.toMatchObject({ code: 'storage.damaged' });
  });

  test('notices an operation that is missing in the middle or at the end, and gives what is readable before it', async () => {
    const { store, name } = await freshStore();
    const operations = [1, 2, 3, 4].map(next);
    await store.createPlan(stored('plan-a', operations), operations);
    expect(await store.wholeSeq('plan-a')).toBe(4);
    await new PlanDatabase(name).operations.delete(['plan-a', 4, 0]);
    expect(await store.wholeSeq('plan-a')).toBe(3);
    await new PlanDatabase(name).operations.delete(['plan-a', 2, 0]);
    expect(await store.wholeSeq('plan-a')).toBe(1);
    await expect(store.loadLog('plan-a')).rejects.toMatchObject({ code: 'storage.damaged' });
    expect(await store.loadReadable('plan-a')).toEqual([next(1)]);
    expect([await store.wholeSeq('plan-b'), await store.loadReadable('plan-b')]).toEqual([0, []]);
  });

  test('refuses a database of a later version, which Dexie alone would open', async () => {
    databases += 1;
    const name = `test-${databases}`;
    const later = new Dexie(name);
    later.version(DATABASE_VERSION + 1).stores({ plans: '&id', operations: '[planId+seq+part]', settings: '&key' });
    await later.open();
    later.close();
    await expect(createDexiePlanStore({ newId: () => 'x', name }).open()).rejects.toMatchObject({
      code: 'storage.newer',
    });
  });

  test('keeps its id, so that another database in its place is noticed', async () => {
    const { store, name } = await freshStore();
    expect(await store.open()).toEqual({ databaseId: 'database-1', fresh: false, climb: 'none' });
    const again = createDexiePlanStore({ newId: () => 'database-2', name });
    expect(await again.open()).toEqual({ databaseId: 'database-1', fresh: false, climb: 'none' });
  });
});
