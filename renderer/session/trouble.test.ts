import { describe, expect, test } from 'vitest';
import type { StoreCondition } from '../../shared/desk/desk-api';
import { en } from '../../shared/wording/en';
import { zhCN } from '../../shared/wording/zh-CN';
import type { StorageFailureCode } from '../storage/plan-store';
import {
  OFFERS,
  offersOf,
  type PlanKept,
  TROUBLE_KINDS,
  type TroubleKind,
  troubleOfContent,
  troubleOfFailure,
} from './trouble';

const FINE: StoreCondition = { present: true, whole: true, writable: true, freeBytes: 10 ** 10 };

function plan(id: string, lastSeq: number, wholeSeq = lastSeq) {
  return { id, title: '苏州', lastSeq, wholeSeq, openedAt: '', sample: false };
}

function kept(operations: number): PlanKept {
  const log = Array.from({ length: operations }, () => ({}) as PlanKept['rescued']['log'][number]);
  const rescued = { log, unreadable: 0, refused: null };
  return { planId: 'p', title: '', storedSeq: 0, filesSeq: operations, acknowledgedSeq: operations, rescued };
}

describe('a store that will not open', () => {
  test.each<[StorageFailureCode, Partial<StoreCondition>, TroubleKind]>([
    ['storage.newer', {}, 'newer'],
    ['storage.newer', { whole: false, writable: false, freeBytes: 0 }, 'newer'],
    ['storage.unavailable', { writable: false }, 'readOnlyFolder'],
    ['storage.slow', { writable: false }, 'readOnlyFolder'],
    ['storage.full', {}, 'full'],
    ['storage.unavailable', { freeBytes: 1_000_000 }, 'full'],
    ['storage.unavailable', { freeBytes: null }, 'closed'],
    ['storage.slow', {}, 'slow'],
    ['storage.unavailable', { whole: false }, 'damaged'],
    ['storage.damaged', {}, 'damaged'],
    ['storage.unavailable', {}, 'closed'],
    ['storage.files', {}, 'filesUnusable'],
  ])('%s with %o is told as %s', (code, condition, kind) => {
    expect(troubleOfFailure(code, { ...FINE, ...condition })).toBe(kind);
  });
});

describe('a store that opens', () => {
  const files = { databaseId: 'db', plans: [{ planId: 'a', title: '', lastSeq: 5 }] };

  test.each([
    ['as it was', { databaseId: 'db', plans: [plan('a', 5)] }, null],
    ['ahead of the journal', { databaseId: 'db', plans: [plan('a', 6)] }, null],
    ['with a plan more', { databaseId: 'db', plans: [plan('a', 5), plan('b', 1)] }, null],
    ['without the plan', { databaseId: 'db', plans: [] }, 'younger'],
    ['with an older plan', { databaseId: 'db', plans: [plan('a', 4)] }, 'younger'],
    ['that lost operations it counts', { databaseId: 'db', plans: [plan('a', 6, 3)] }, 'smaller'],
    [
      'that lost the end of a plan the files do not know',
      { databaseId: 'db', plans: [plan('a', 5), plan('b', 9, 8)] },
      'smaller',
    ],
    ['new and empty', { databaseId: 'other', plans: [] }, 'empty'],
    ['of another database', { databaseId: 'other', plans: [plan('b', 1)] }, 'replaced'],
    ['of another database that has everything', { databaseId: 'other', plans: [plan('a', 5)] }, null],
  ] as const)('%s', (_name, store, kind) => {
    expect(troubleOfContent(store, files)).toBe(kind);
  });

  test('at the first start has nothing to be held against', () => {
    expect(troubleOfContent({ databaseId: 'db', plans: [] }, { databaseId: null, plans: [] })).toBeNull();
  });
});

describe('the ways on', () => {
  test('lead somewhere from every trouble and are worded in both languages', () => {
    for (const kind of TROUBLE_KINDS) {
      expect(OFFERS[kind].length, kind).toBeGreaterThanOrEqual(3);
      expect(offersOf({ kind, plans: [kept(3)] }), kind).toEqual(OFFERS[kind]);
      expect([zhCN.trouble.kinds[kind].title, en.trouble.kinds[kind].title]).not.toContain('');
    }
  });

  test('never write into a newer store, nor promise to restore from nothing', () => {
    expect(OFFERS.newer).not.toContain('restore');
    expect(offersOf({ kind: 'empty', plans: [kept(0)] })).toEqual([]);
    expect(offersOf({ kind: 'damaged', plans: [] })).toEqual(['retry']);
  });
});
