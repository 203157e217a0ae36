import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { asId, type PlanId } from '../../shared/base/ids';
import { issue } from '../../shared/base/issue';
import { fail, ok } from '../../shared/base/result';
import type { DeskApi } from '../../shared/desk/desk-api';
import { setTarget } from '../../shared/edits/set-target';
import { replayLog } from '../../shared/operations/operation-log';
import { ROOT } from '../../shared/plan/plan';
import { resolveValue } from '../../shared/plan/resolve';
import { cityCell } from '../../shared/sample/sample-for-tests';
import { samplePlanLog } from '../../shared/sample/sample-plan';
import { formatTarget } from '../../shared/target/format-target';
import { createDexiePlanStore } from '../storage/dexie-plan-store';
import { type PlanStore, StorageFailure } from '../storage/plan-store';
import { createPlanSession, type PlanSession } from './plan-session';

const id = asId<PlanId>('sample');
const log = samplePlanLog(id, { rootName: '现行方案', author: '示例' }, '2026-01-01T00:00:00.000Z');
const place = cityCell(ROOT, 9, 2020);
let databases = 0;

interface Ports {
  readonly store: PlanStore;
  readonly journal: string[];
  readonly appendJournal: DeskApi['appendJournal'];
}

async function ports(): Promise<Ports> {
  databases += 1;
  const store = createDexiePlanStore({ newId: () => 'database', name: `session-${databases}` });
  await store.open();
  await store.createPlan({ id, title: '苏州', lastSeq: log.length, openedAt: '', sample: true }, log);
  const journal: string[] = [];
  const appendJournal: DeskApi['appendJournal'] = async ({ line }) => {
    journal.push(line);
    return ok(undefined);
  };
  return { store, journal, appendJournal };
}

async function open({ store, appendJournal }: Pick<Ports, 'store' | 'appendJournal'>): Promise<PlanSession> {
  const found = await store.loadLog(id);
  const plan = replayLog(id, found);
  if (!plan.ok) throw new Error(plan.issue.code);
  let ids = found.length;
  const newId = (): string => `op-${++ids}`;
  const opened = { plan: plan.value, log: found, file: null, sample: true };
  return createPlanSession(opened, {
    store,
    desk: { appendJournal },
    now: () => '2026-11-24',
    newId,
    author: () => '张三',
  });
}

function type(session: PlanSession, text: string): void {
  const run = session.run(setTarget(session.state.getState().plan, place, text));
  if (!run.ok) throw new Error(run.issue.code);
}

function shown(session: PlanSession): string {
  const { value } = resolveValue(session.state.getState().plan, place);
  return value === null ? '' : formatTarget(value);
}

describe('a session', () => {
  test('shows an edit at once and says saved only when store and journal both hold it', async () => {
    const { store, journal, appendJournal } = await ports();
    const session = await open({ store, appendJournal });
    const saving: string[] = [];
    session.state.subscribe((state) => saving.push(state.saving.kind));
    type(session, '92');
    expect([shown(session), saving]).toEqual(['≥92', ['saving']]);
    await session.settled();
    expect(saving.at(-1)).toBe('saved');
    expect((await store.loadLog(id)).at(-1)).toEqual(session.state.getState().log.at(-1));
    expect(JSON.parse(journal.at(-1) ?? '')).toEqual(session.state.getState().log.at(-1));
  });

  test('undoes and redoes without limit, also after a restart', async () => {
    const all = await ports();
    const first = await open(all);
    for (let value = 91; value <= 99; value += 1) type(first, String(value));
    await first.settled();
    const second = await open(all);
    for (let press = 0; press < 9; press += 1) second.undo();
    expect(shown(second)).toBe('≥90');
    await second.settled();
    const third = await open(all);
    for (let press = 0; press < 4; press += 1) third.redo();
    expect(shown(third)).toBe('≥94');
    await third.settled();
    expect((await all.store.loadLog(id)).length).toBe(log.length + 9 + 9 + 4);
  });

  test('stores edits in the order they were made, however fast they come', async () => {
    const all = await ports();
    const session = await open(all);
    for (let value = 10; value < 60; value += 1) type(session, String(value));
    await session.settled();
    expect((await all.store.loadLog(id)).map(({ seq }) => seq)).toEqual(
      session.state.getState().log.map(({ seq }) => seq),
    );
    expect(all.journal).toHaveLength(50);
  });

  test('becomes read-only at the first failure of any write, keeps what is shown, and never claims it saved', async () => {
    // The N-th call fails, for every N: an edit is two calls, so five edits are ten.
    for (let failing = 1; failing <= 10; failing += 1) {
      const { store, journal, appendJournal } = await ports();
      let calls = 0;
      const faulty: Pick<Ports, 'store' | 'appendJournal'> = {
        store: {
          ...store,
          append: async (plan, operation) => {
            calls += 1;
            if (calls === failing) throw new StorageFailure('storage.full', null);
            await store.append(plan, operation);
          },
        },
        appendJournal: async (entry) => {
          calls += 1;
          return calls === failing ? fail(issue('file.diskFull')) : appendJournal(entry);
        },
      };
      const session = await open(faulty);
      for (let value = 91; value <= 95; value += 1) type(session, String(value));
      await session.settled();
      const { saving } = session.state.getState();
      expect([failing, saving.kind]).toEqual([failing, 'failed']);
      expect(shown(session)).toBe('≥95');
      expect(session.run(setTarget(session.state.getState().plan, place, '50'))).toMatchObject({
        issue: { code: 'session.readOnly' },
      });
      const kept = (await store.loadLog(id)).length - log.length;
      expect([kept, journal.length]).toEqual([Math.floor(failing / 2), Math.floor((failing - 1) / 2)]);
    }
  });

  test('does nothing on a refused edit', async () => {
    const session = await open(await ports());
    const before = session.state.getState();
    expect(session.run(setTarget(before.plan, place, '9..2'))).toMatchObject({ ok: false });
    expect(session.state.getState()).toBe(before);
  });
});
