import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { crc32c } from '../shared/base/crc32c';
import { engineLogEnd } from './engine-log';
import { appendRecord } from './engine-log-for-test';

const BLOCK = 32 * 1024;
const record = (length: number, byte = 7): Uint8Array => new Uint8Array(length).fill(byte);

/** A log of records with the given lengths, and where each of them ends. */
function logOf(lengths: readonly number[], byte?: number): { log: Uint8Array; ends: readonly number[] } {
  let log: number[] = [];
  const ends = lengths.map((length) => {
    log = appendRecord(log, record(length, byte));
    return log.length;
  });
  return { log: Uint8Array.from(log), ends };
}

function zeros(count: number): Uint8Array {
  return new Uint8Array(count);
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

test('the checksum is CRC-32C', () => {
  expect(crc32c(new TextEncoder().encode('123456789'))).toBe(0xe3069283);
});

describe('an engine log that was ended by its engine', () => {
  test('is whole, whatever its records hold, also zeros at the end', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(70_000), { maxLength: 6 }), fc.constantFrom(0, 7), (lengths, byte) => {
        expect(engineLogEnd(logOf(lengths, byte).log)).toBe('whole');
      }),
      { numRuns: 30 },
    );
  });

  // What is left of the block after the record: 0 fills it, 1 to 6 are padding of zeros, 7 holds an empty first piece.
  test.each([0, 1, 2, 5, 6, 7, 8])(
    'is whole with %d bytes left in its block, and when it goes on behind them',
    (left) => {
      const { log } = logOf([BLOCK - 7 - left]);
      expect(engineLogEnd(log)).toBe('whole');
      expect(engineLogEnd(Uint8Array.from(appendRecord([...log], record(100))))).toBe('whole');
      if (left < 7) expect(engineLogEnd(joined(log, zeros(left)))).toBe('whole');
    },
  );

  test('is whole when it is empty', () => {
    expect(engineLogEnd(zeros(0))).toBe('whole');
  });
});

describe('an engine log that a power cut ended', () => {
  test.each([1, 3, 6, 7, 8, 144, 4096, BLOCK, 3 * BLOCK])('with %d zero bytes has a hole', (count) => {
    const { log } = logOf([300, 200]);
    expect(engineLogEnd(joined(log, zeros(count)))).toBe('hole');
  });

  test('has a hole also when records were written on behind it', () => {
    const { log } = logOf([300, 200]);
    const grown = appendRecord([...joined(log, zeros(144))], record(500));
    expect(engineLogEnd(Uint8Array.from(grown))).toBe('hole');
  });

  test('has a hole where the end of its last record is zeros, with none behind it or many', () => {
    const { log } = logOf([300, 200]);
    const cut = joined(log.subarray(0, -50), zeros(50));
    expect(engineLogEnd(cut)).toBe('hole');
    expect(engineLogEnd(joined(cut, zeros(10)))).toBe('hole');
  });

  test('is whole up to each end of a record, and torn everywhere between', () => {
    const { log, ends } = logOf([40, 0, 33_000, 12]);
    for (let length = 1; length < log.length; length += length < 100 || Math.abs(length - BLOCK) < 20 ? 1 : 97) {
      const end = engineLogEnd(log.subarray(0, length));
      expect(end, `${length}`).toBe(ends.includes(length) ? 'whole' : 'torn');
    }
  });
});

test('an engine log with a wrong byte within is damaged, which is another trouble', () => {
  const { log } = logOf([300, 200]);
  for (const at of [0, 4, 6, 100]) {
    const flipped = log.slice();
    flipped[at] = (flipped[at] ?? 0) ^ 0xff;
    expect(engineLogEnd(flipped), `byte ${at}`).not.toBe('whole');
  }
  const flipped = log.slice();
  flipped[100] = 9;
  expect(engineLogEnd(flipped)).toBe('damaged');
});
