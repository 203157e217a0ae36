import { issue } from '../../shared/base/issue';
import { fail, ok, type Result } from '../../shared/base/result';
import type { DeskApi, RecoveryState, SnapshotEntry, StoreAtStart } from '../../shared/desk/desk-api';
import { type PlanStore, StorageFailure } from '../storage/plan-store';

/** What the plain files hold, kept over several starts of a test. */
export interface FilesForTest {
  databaseId: string | null;
  readonly journals: Map<string, Map<number, string>>;
  readonly snapshots: Map<string, { readonly entry: SnapshotEntry; readonly bytes: Uint8Array }[]>;
  readonly aside: string[];
}

export function filesForTest(): FilesForTest {
  return { databaseId: null, journals: new Map(), snapshots: new Map(), aside: [] };
}

/** Counts the calls of store and shell together; the N-th fails. */
export interface Faults {
  readonly fails: () => boolean;
  readonly calls: () => number;
}

export function faultsAt(failing: number): Faults {
  let calls = 0;
  return {
    calls: () => calls,
    fails: () => {
      calls += 1;
      return calls === failing;
    },
  };
}

/** The shell's side of trust, in memory, with the rules of the real one: a gap is refused, a repeated line is not. */
export function deskForTest(
  files: FilesForTest,
  faults: Faults,
  storeAtStart: StoreAtStart = { kind: 'asIs' },
): Partial<DeskApi> {
  async function answer<Value>(work: () => Value): Promise<Result<Value, ReturnType<typeof issue>>> {
    return faults.fails() ? fail(issue('file.failed', '', { name: '', system: 'EIO' })) : ok(work());
  }
  const lastSeq = (planId: string): number =>
    Math.max(
      0,
      ...(files.journals.get(planId)?.keys() ?? []),
      ...(files.snapshots.get(planId) ?? []).map(({ entry }) => entry.seq),
    );
  return {
    environment: async () => ({
      appVersion: '0',
      electron: '',
      chrome: '',
      platform: 'linux',
      testRuntime: true,
      userName: '张三',
      openSample: false,
      afterCrash: false,
      storeAtStart,
    }),
    storeCondition: async () => ({ present: true, whole: true, writable: true, freeBytes: null }),
    readSettings: async () => ok(null),
    freeSpace: async () => null,
    holdFile: async () => undefined,
    recoveryState: () =>
      answer((): RecoveryState => {
        const ids = new Set([...files.journals.keys(), ...files.snapshots.keys()]);
        return {
          databaseId: files.databaseId,
          plans: [...ids].map((planId) => ({ planId, title: '苏州', lastSeq: lastSeq(planId) })),
        };
      }),
    writeDatabaseId: (databaseId) =>
      answer(() => {
        files.databaseId = databaseId;
      }),
    appendJournal: async ({ planId, seq, line }) => {
      if (faults.fails()) return fail(issue('file.diskFull'));
      const journal = files.journals.get(planId) ?? new Map<number, string>();
      const written = journal.get(seq);
      if (written !== undefined) return written === line ? ok(undefined) : fail(issue('journal.conflict'));
      if (seq !== lastSeq(planId) + 1) return fail(issue('journal.gap'));
      files.journals.set(planId, journal.set(seq, line));
      return ok(undefined);
    },
    readJournal: (planId) =>
      answer(() => ({
        lines: [...(files.journals.get(planId) ?? [])].map(([seq, line]) => ({ seq, line })),
        damaged: 0,
      })),
    listSnapshots: (planId) => answer(() => (files.snapshots.get(planId) ?? []).map(({ entry }) => entry)),
    readSnapshot: (planId, name) =>
      answer(() => {
        const found = files.snapshots.get(planId)?.find(({ entry }) => entry.name === name);
        if (found === undefined) throw new Error(`No snapshot ${name}.`);
        return found.bytes;
      }),
    writeSnapshot: ({ planId, seq, reason, bytes }) =>
      answer(() => {
        const entry = { name: `${seq}-${reason}`, seq, reason, at: '', size: bytes.length };
        files.snapshots.set(planId, [{ entry, bytes }, ...(files.snapshots.get(planId) ?? [])]);
      }),
    setStoreAside: (why) =>
      answer(() => {
        if (why === 'upgrade') files.aside.push(why);
        return 'aside';
      }),
    rebuildStore: () => answer(() => void files.aside.push('store')),
    setPlanFilesAside: (planId) =>
      answer(() => {
        files.aside.push(planId);
        files.journals.delete(planId);
        files.snapshots.delete(planId);
      }),
  };
}

/** A store whose every method may be the N-th call, which then fails as a real one does. */
export function failingStore(store: PlanStore, faults: Faults): PlanStore {
  const methods = Object.entries(store).map(([name, method]) => [
    name,
    async (...args: unknown[]) => {
      if (faults.fails()) throw new StorageFailure('storage.unavailable', null);
      return Reflect.apply(method as (...all: unknown[]) => unknown, store, args);
    },
  ]);
  return Object.fromEntries(methods) as PlanStore;
}
