import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { asId, type OperationId, type PlanId } from '../../shared/base/ids';
import type { StoreAtStart } from '../../shared/desk/desk-api';
import { createPlan } from '../../shared/edits/create-plan';
import type { Operation } from '../../shared/operations/operation';
import { emptyPlan } from '../../shared/plan/plan';
import type { DataStep } from '../storage/data-steps';
import { createDexiePlanStore } from '../storage/dexie-plan-store';
import type { PlanStore } from '../storage/plan-store';
import { deskForTest, type Faults, type FilesForTest, failingStore, faultsAt, filesForTest } from './desk-for-test';
import { type DeskStage, deskStart } from './desk-stage';
import { startDesk } from './desk-start';
import { rebuildFrom } from './rebuild-store';
import { stopSnapshots } from './snapshot-keeper';

const ID = 'plan-a';
const wanted = { title: '苏州', baseYear: 2020, targetYear: 2025, regions: ['苏州市'], rootName: '现行方案' };
const created = createPlan(emptyPlan(asId<PlanId>(ID)), wanted, () => 'region-1');
const log = [{ ...next(1), changes: created.ok ? created.value.changes : [] }, ...[2, 3, 4].map(next)];
const NO_FAULT = 0;
const MOVED: StoreAtStart = { kind: 'movedByChoice' };
let databases = 0;

/** The app has one store for its whole life; here each start puts its own behind it. */
const { inUse } = vi.hoisted(() => ({ inUse: {} }));
vi.mock('./working-store', () => ({ workingStore: inUse }));

function next(seq: number): Operation {
  return { id: asId<OperationId>(`op-${seq}`), seq, at: '', by: '', event: 'cell.type', undoes: null, changes: [] };
}

function newStore(): PlanStore {
  databases += 1;
  return storeNamed(`sweep-${databases}`);
}

function storeNamed(name: string, steps: readonly DataStep[] = []): PlanStore {
  return createDexiePlanStore({ newId: () => `id-of-${name}`, name, steps });
}

/** A machine as it stands before a start: the store holds `stored` operations, the plain files `journaled`. */
async function machine(stored: number, journaled: number): Promise<{ store: PlanStore; files: FilesForTest }> {
  const store = newStore();
  const files = filesForTest();
  const { databaseId } = await store.open();
  files.databaseId = databaseId;
  if (stored > 0) {
    const plan = { id: ID, title: '苏州', lastSeq: stored, openedAt: '2026', sample: false };
    await store.createPlan(plan, log.slice(0, stored));
  }
  files.journals.set(ID, new Map(log.slice(0, journaled).map((one) => [one.seq, JSON.stringify(one)])));
  return { store, files };
}

/** One start of the desk on a store and files, some call of which fails. */
async function start(store: PlanStore, files: FilesForTest, faults: Faults, storeAtStart?: StoreAtStart) {
  Object.assign(inUse, failingStore(store, faults));
  vi.stubGlobal('window', { desk: deskForTest(files, faults, storeAtStart) });
  vi.stubGlobal('navigator', { storage: { persist: async () => true } });
  await startDesk();
  // The first snapshot is written without being waited for.
  await new Promise((resolve) => setTimeout(resolve));
  stopSnapshots();
  return deskStart.getState();
}

function seqsOf(stage: DeskStage): readonly number[] | string {
  return stage.kind === 'open' ? stage.session.state.getState().log.map(({ seq }) => seq) : stage.kind;
}

const ALL = log.map(({ seq }) => seq);

afterEach(() => vi.unstubAllGlobals());

describe('a start whose N-th call fails', () => {
  test.each([
    ['with store and journal alike', 4, 4],
    ['with a store ahead of its journal', 4, 2],
  ])('%s tells it or goes on, and the next start has everything', async (_name, stored, journaled) => {
    for (let failing = 1; ; failing += 1) {
      const { store, files } = await machine(stored, journaled);
      const faults = faultsAt(failing);
      const stage = await start(store, files, faults);
      if (stage.kind === 'open') expect(seqsOf(stage)).toEqual(ALL);
      else expect(stage).toMatchObject({ kind: 'trouble' });
      expect(await store.loadLog(ID)).toEqual(log);
      expect(seqsOf(await start(store, files, faultsAt(NO_FAULT)))).toEqual(ALL);
      if (faults.calls() < failing) {
        expect(stage.kind).toBe('open');
        expect(failing).toBeGreaterThan(8);
        return;
      }
    }
  });

  test('on data of an earlier build climbs or tells it, and copies the store before the first step', async () => {
    const step: DataStep = {
      to: 2,
      piece: async (database, cursor) => {
        await database.plans.toCollection().modify({ title: `苏州 ${cursor}` });
        return cursor === null ? 1 : null;
      },
    };
    for (let failing = 1; ; failing += 1) {
      const { files } = await machine(4, 4);
      const store = storeNamed(`sweep-${databases}`, [step]);
      const faults = faultsAt(failing);
      const stage = await start(store, files, faults);
      expect(stage.kind === 'open' ? seqsOf(stage) : stage.kind).toEqual(stage.kind === 'open' ? ALL : 'trouble');
      const { climb } = await store.open();
      if (climb !== 'ahead') expect(files.aside).toEqual(['upgrade']);
      expect(seqsOf(await start(store, files, faultsAt(NO_FAULT)))).toEqual(ALL);
      expect(await store.listPlans()).toMatchObject([{ title: '苏州 1' }]);
      if (faults.calls() < failing) {
        expect(stage.kind).toBe('open');
        return;
      }
    }
  });

  test('while it restores into a new store leaves files from which the next one restores', async () => {
    for (let failing = 1; ; failing += 1) {
      const { files } = await machine(0, 4);
      const store = newStore();
      const faults = faultsAt(failing);
      const stage = await start(store, files, faults, MOVED);
      expect(stage.kind === 'open' ? seqsOf(stage) : stage.kind).toEqual(stage.kind === 'open' ? ALL : 'trouble');
      const again = await start(store, files, faultsAt(NO_FAULT), MOVED);
      expect(seqsOf(again)).toEqual(ALL);
      expect(await store.loadLog(ID)).toEqual(log);
      if (faults.calls() < failing) {
        expect(stage.kind).toBe('open');
        return;
      }
    }
  });

  test('while it restores less than was acknowledged keeps the old files and lets work go on', async () => {
    for (let failing = 1; ; failing += 1) {
      const { files } = await machine(0, 4);
      files.journals.get(ID)?.set(3, '{"not":"an operation"}');
      const store = newStore();
      const faults = faultsAt(failing);
      const stage = await start(store, files, faults, MOVED);
      const again = await start(store, files, faultsAt(NO_FAULT), MOVED);
      expect(seqsOf(again)).toEqual([1, 2]);
      expect(files.aside).toEqual([ID]);
      // The next operation meets a journal that takes it.
      if (again.kind === 'open') {
        const line = JSON.stringify(next(3));
        const desk = deskForTest(files, faultsAt(NO_FAULT));
        expect(await desk.appendJournal?.({ planId: ID, seq: 3, line })).toMatchObject({ ok: true });
      }
      if (faults.calls() < failing) {
        expect(stage.kind).toBe('open');
        return;
      }
    }
  });
});

describe('choosing to restore', () => {
  test('keeps what only the old store has, or changes nothing when that cannot be written', async () => {
    for (let failing = 1; ; failing += 1) {
      // The store has operation 3, which the journal lost; both together have everything.
      const { store, files } = await machine(3, 4);
      files.journals.get(ID)?.delete(3);
      const troubled = await start(store, files, faultsAt(NO_FAULT));
      if (troubled.kind !== 'trouble') throw new Error(`The desk stands at ${troubled.kind}.`);
      const faults = faultsAt(failing);
      vi.stubGlobal('window', { desk: deskForTest(files, faults) });
      await rebuildFrom(troubled.trouble);
      const asked = files.aside.includes('store');
      expect(seqsOf(await start(asked ? newStore() : store, files, faultsAt(NO_FAULT), MOVED))).toEqual(ALL);
      if (faults.calls() < failing) {
        expect(asked).toBe(true);
        return;
      }
    }
  });
});
