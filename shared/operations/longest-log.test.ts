import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asId, type OperationId } from '../base/ids';
import { longestLog } from './longest-log';
import type { Operation } from './operation';

function operation(seq: number, id = `op-${seq}`): Operation {
  return { id: asId<OperationId>(id), seq, at: '', by: '', event: 'cell.type', undoes: null, changes: [] };
}

function upTo(end: number): readonly Operation[] {
  return Array.from({ length: end }, (_, index) => operation(index + 1));
}

function journal(seqs: readonly number[]): ReadonlyMap<number, string> {
  return new Map(seqs.map((seq) => [seq, JSON.stringify(operation(seq))]));
}

const seqs = (log: readonly Operation[]): readonly number[] => log.map(({ seq }) => seq);

describe('the longest log', () => {
  test('is the journal, or a copy carried on by the journal', () => {
    const whole = longestLog({ lines: journal([1, 2, 3]), damagedLines: 0, logs: [], acknowledgedSeq: 3 });
    expect([seqs(whole.log), whole.unreadable]).toEqual([[1, 2, 3], 0]);
    const carried = longestLog({ lines: journal([3, 4, 5]), damagedLines: 0, logs: [upTo(3)], acknowledgedSeq: 5 });
    expect([seqs(carried.log), carried.unreadable]).toEqual([[1, 2, 3, 4, 5], 0]);
  });

  test('goes past a damaged line where a snapshot holds what stood there', () => {
    const lines = journal([1, 2, 4, 5, 6]);
    expect(longestLog({ lines, damagedLines: 1, logs: [upTo(4)], acknowledgedSeq: 6 })).toMatchObject({
      unreadable: 0,
    });
    const alone = longestLog({ lines, damagedLines: 1, logs: [upTo(2)], acknowledgedSeq: 6 });
    expect([seqs(alone.log), alone.unreadable]).toEqual([[1, 2], 4]);
  });

  test('says of a damaged last line that one operation cannot be read', () => {
    const torn = longestLog({ lines: journal([1, 2]), damagedLines: 1, logs: [], acknowledgedSeq: 2 });
    expect([seqs(torn.log), torn.unreadable]).toEqual([[1, 2], 1]);
  });

  test('does not take a line that is no operation, is of another number, or tells another story', () => {
    const lines = new Map([
      [1, JSON.stringify(operation(1))],
      [2, '{"seq":2,"future":true}'],
    ]);
    expect(longestLog({ lines, damagedLines: 0, logs: [], acknowledgedSeq: 2 }).log).toHaveLength(1);
    const shifted = new Map([[1, JSON.stringify(operation(2))]]);
    expect(longestLog({ lines: shifted, damagedLines: 0, logs: [], acknowledgedSeq: 1 }).log).toEqual([]);
    const parted = new Map([2, 3].map((seq) => [seq, JSON.stringify(operation(seq, `other-${seq}`))]));
    expect(longestLog({ lines: parted, damagedLines: 0, logs: [upTo(2)], acknowledgedSeq: 3 }).log).toEqual(upTo(2));
    expect(longestLog({ lines: new Map([[1, 'not json']]), damagedLines: 0, logs: [], acknowledgedSeq: 1 })).toEqual({
      log: [],
      unreadable: 1,
    });
  });

  test('has no gap, is never shorter than any copy, and accounts for every acknowledged operation', () => {
    fc.assert(
      fc.property(fc.nat(12), fc.nat(12), fc.uniqueArray(fc.integer({ min: 1, max: 14 })), (snapshot, store, found) => {
        const acknowledgedSeq = Math.max(snapshot, store, ...found);
        const damagedLines = 0;
        const copies = { lines: journal(found), damagedLines, logs: [upTo(snapshot), upTo(store)], acknowledgedSeq };
        const { log, unreadable } = longestLog(copies);
        expect(seqs(log)).toEqual(seqs(upTo(log.length)));
        expect(log.length).toBeGreaterThanOrEqual(Math.max(snapshot, store));
        expect(found).not.toContain(log.length + 1);
        expect(log.length + unreadable).toBeGreaterThanOrEqual(acknowledgedSeq);
      }),
    );
  });
});
