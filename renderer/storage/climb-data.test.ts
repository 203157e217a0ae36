import 'fake-indexeddb/auto';
import type { DBCore, DBCoreTable } from 'dexie';
import { describe, expect, test } from 'vitest';
import { asId, type OperationId } from '../../shared/base/ids';
import type { Operation } from '../../shared/operations/operation';
import { climbData, topOf } from './climb-data';
import { DATA_STEPS, type DataStep } from './data-steps';
import { markingStep } from './data-steps-for-test';
import { createDexiePlanStore } from './dexie-plan-store';
import { PlanDatabase } from './plan-database';
import type { PlanStore } from './plan-store';

const PIECE = 3;
const OPERATIONS = 8;

const marking = markingStep(PIECE);

/** Moves every plan's row in one piece, after the step before is done. */
const titling: DataStep = {
  to: 3,
  async piece(database) {
    for (const plan of await database.plans.toArray()) await database.plans.put({ ...plan, title: `${plan.title}·3` });
    return null;
  },
};

const STEPS = [marking, titling];
let databases = 0;

function operation(seq: number): Operation {
  return { id: asId<OperationId>(`op-${seq}`), seq, at: '', by: '', event: 'cell.type', undoes: null, changes: [] };
}

/** A store as the build before all steps left it. */
async function oldStore(): Promise<string> {
  databases += 1;
  const name = `climb-${databases}`;
  const store = createDexiePlanStore({ newId: () => 'db', name, steps: [] });
  await store.open();
  const log = Array.from({ length: OPERATIONS }, (_, index) => operation(index + 1));
  const plan = { id: 'a', title: '苏州', lastSeq: OPERATIONS, openedAt: '', sample: false };
  await store.createPlan(plan, log);
  return name;
}

function storeOn(name: string, steps: readonly DataStep[]): PlanStore {
  return createDexiePlanStore({ newId: () => 'other', name, steps });
}

/** Everything in the store, to be compared. */
async function contentOf(name: string) {
  const database = new PlanDatabase(name);
  await database.open();
  const content = [
    await database.plans.toArray(),
    await database.operations.toArray(),
    await database.settings.toArray(),
  ];
  database.close();
  return content;
}

/** A process that dies at its N-th write: that one and all later ones never happen. Answers how many it did. */
async function climbUntil(name: string, failAt: number, steps: readonly DataStep[]): Promise<number> {
  const database = new PlanDatabase(name);
  let writes = 0;
  const mortal = (table: DBCoreTable): DBCoreTable => ({
    ...table,
    mutate: (request) => {
      writes += 1;
      return writes >= failAt ? Promise.reject(new Error('killed')) : table.mutate(request);
    },
  });
  database.use({
    stack: 'dbcore',
    name: 'mortal',
    create: (core: DBCore) => ({ ...core, table: (named: string) => mortal(core.table(named)) }),
  });
  await database.open();
  try {
    await climbData(database, steps);
  } catch (error) {
    if (!String(error).includes('killed')) throw error;
  } finally {
    database.close();
  }
  return writes;
}

test('the ladder of this build has no gap', () => {
  expect(DATA_STEPS.map(({ to }) => to)).toEqual(DATA_STEPS.map((_, index) => index + 2));
  expect(topOf(DATA_STEPS)).toBe(1 + DATA_STEPS.length);
});

describe('data of an earlier build', () => {
  test('climbs step by step to the top, every row once, and nothing is left to climb', async () => {
    const name = await oldStore();
    const store = storeOn(name, STEPS);
    expect(await store.open()).toMatchObject({ databaseId: 'db', climb: 'ahead' });
    await store.climb();
    const [plans, operations] = await contentOf(name);
    expect(plans).toMatchObject([{ title: '苏州·3' }]);
    expect(operations?.map((row) => (row as { met?: number }).met)).toEqual(Array(OPERATIONS).fill(1));
    expect(await storeOn(name, STEPS).open()).toMatchObject({ climb: 'none' });
    expect(await store.loadLog('a')).toHaveLength(OPERATIONS);
  });

  test('killed at any write goes on at the next start to the same end', async () => {
    const whole = await oldStore();
    await climbUntil(whole, Number.POSITIVE_INFINITY, STEPS);
    const expected = await contentOf(whole);
    let begun = 0;
    for (let failAt = 1; ; failAt += 1) {
      const name = await oldStore();
      const writes = await climbUntil(name, failAt, STEPS);
      const killed = writes >= failAt;
      const store = storeOn(name, STEPS);
      const { climb } = await store.open();
      if (climb === 'begun') begun += 1;
      if (killed) expect(climb, `killed at write ${failAt}`).not.toBe('none');
      await store.climb();
      expect(await contentOf(name), `killed at write ${failAt}`).toEqual(expected);
      if (killed) continue;
      expect(climb).toBe('none');
      expect(failAt).toBeGreaterThan(OPERATIONS);
      expect(begun).toBeGreaterThan(2);
      return;
    }
  });

  test('killed again and again, each time after one more write, gets there', async () => {
    const whole = await oldStore();
    await climbUntil(whole, Number.POSITIVE_INFINITY, STEPS);
    const name = await oldStore();
    for (let failAt = 1; (await climbUntil(name, failAt, STEPS)) >= failAt; failAt += 1);
    expect(await contentOf(name)).toEqual(await contentOf(whole));
  });
});

describe('data of a newer build', () => {
  test('is not opened by an older one, and left as it is', async () => {
    const name = await oldStore();
    await climbUntil(name, Number.POSITIVE_INFINITY, STEPS);
    const before = await contentOf(name);
    await expect(storeOn(name, [marking]).open()).rejects.toMatchObject({ code: 'storage.newer' });
    expect(await contentOf(name)).toEqual(before);
  });

  test('neither when it was only begun', async () => {
    const name = await oldStore();
    await climbUntil(name, PIECE + 2, STEPS);
    expect(await storeOn(name, STEPS).open()).toMatchObject({ climb: 'begun' });
    await expect(storeOn(name, []).open()).rejects.toMatchObject({ code: 'storage.newer' });
  });
});

test('a store made just now stands at the top', async () => {
  databases += 1;
  const store = storeOn(`climb-${databases}`, STEPS);
  expect(await store.open()).toMatchObject({ fresh: true, climb: 'none' });
  await expect(storeOn(`climb-${databases}`, []).open()).rejects.toMatchObject({ code: 'storage.newer' });
});

test('a data version that cannot be read is damage, not version 1', async () => {
  const name = await oldStore();
  const database = new PlanDatabase(name);
  await database.settings.put({ key: 'data', value: 'two' });
  database.close();
  await expect(storeOn(name, STEPS).open()).rejects.toMatchObject({ code: 'storage.damaged' });
});
