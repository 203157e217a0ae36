import { createDexiePlanStore } from '../../../renderer/storage/dexie-plan-store';
import { asId } from '../../../shared/base/ids';
import type { Change } from '../../../shared/operations/change';
import type { Operation } from '../../../shared/operations/operation';
import { ROOT } from '../../../shared/plan/plan';
import { parseTarget } from '../../../shared/target/target-text';
import { SILENT, setSlot } from '../../../shared/values/slot';

/** Milliseconds until an operation is acknowledged: by our store, and by one strict put of the same text. */
export interface StoreTimes {
  readonly ours: number;
  readonly bare: number;
}

const PLAN = 'bench';

/** One after the other, `times` of each in turn, medians. */
export async function measureStore(cells: number, times: number): Promise<StoreTimes> {
  const name = `bench-${cells}-${Date.now()}`;
  const store = createDexiePlanStore({ newId: () => 'bench', name });
  await store.open();
  await store.createPlan({ id: PLAN, title: '', lastSeq: 0, openedAt: '', sample: false }, []);
  const bare = await openBare(`${name}-bare`);
  const own: number[] = [];
  const base: number[] = [];
  for (let seq = 1; seq <= times; seq += 1) {
    const operation = operationOf(seq, cells);
    own.push(await timed(() => store.append(PLAN, operation)));
    base.push(await timed(() => putStrictly(bare, { seq, json: JSON.stringify(operation) })));
  }
  bare.close();
  return { ours: median(own), bare: median(base) };
}

function operationOf(seq: number, cells: number): Operation {
  const parsed = parseTarget(`≥${seq}.5`);
  if (!parsed.ok) throw new Error(parsed.issue.code);
  const changes = Array.from(
    { length: cells },
    (_, cell): Change => ({
      kind: 'value',
      scenario: ROOT,
      indicator: asId(`indicator-${cell % 100}`),
      region: asId(`region-${Math.floor(cell / 100)}`),
      year: 2020,
      before: SILENT,
      after: setSlot(parsed.value.target),
    }),
  );
  return {
    id: asId(`operation-${seq}`),
    seq,
    at: '2026-01-01T00:00:00.000Z',
    by: '示例',
    event: 'cell.paste',
    undoes: null,
    changes,
  };
}

function openBare(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => request.result.createObjectStore('rows', { keyPath: 'seq' });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function putStrictly(database: IDBDatabase, row: { readonly seq: number; readonly json: string }): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction('rows', 'readwrite', { durability: 'strict' });
    transaction.objectStore('rows').put(row);
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error);
  });
}

async function timed(work: () => Promise<void>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((left, right) => left - right)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
