import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NumberTarget } from '../target/target';
import { differenceOf } from './difference';

function plain(number: number, decimals = 0): NumberTarget {
  return {
    kind: 'number',
    comparator: '=',
    number,
    decimals,
    scale: '',
    cumulative: false,
    perYear: false,
    soft: false,
  };
}

describe('the difference of two targets', () => {
  it('is in percentage points for rates, without the noise of binary arithmetic', () => {
    expect(differenceOf(plain(3.5, 1), plain(3.0, 1), '%')).toEqual({ unit: 'points', amount: -0.5, decimals: 1 });
    expect(differenceOf(plain(0.3, 1), plain(0.1, 1), '%')).toEqual({ unit: 'points', amount: -0.2, decimals: 1 });
    expect(differenceOf(plain(90), plain(95), '%')).toEqual({ unit: 'points', amount: 5, decimals: 0 });
  });

  it('is relative with one decimal for counts and quantities', () => {
    expect(differenceOf(plain(2.5, 1), plain(2.8, 1), '人')).toEqual({ unit: 'percent', amount: 12, decimals: 1 });
    expect(differenceOf(plain(17.4, 1), plain(17.2, 1), '万人/年')).toEqual({
      unit: 'percent',
      amount: -1.1,
      decimals: 1,
    });
  });

  it('is absolute where the old number is 0', () => {
    expect(differenceOf(plain(0), plain(3), '个')).toEqual({ unit: 'absolute', amount: 3, decimals: 0 });
  });

  it('shows a small step with as many decimals as keep it from reading as nothing', () => {
    expect(differenceOf(plain(100_000), plain(100_010), '人')).toEqual({ unit: 'percent', amount: 0.01, decimals: 2 });
  });

  it('does not exist where nothing moved or where there is no number', () => {
    expect(differenceOf(plain(2.5, 1), plain(2.5, 2), '人')).toBeNull();
    expect(differenceOf(plain(2.5), { kind: 'words', text: '高于全省平均' }, '人')).toBeNull();
    expect(differenceOf(null, plain(1), '人')).toBeNull();
  });

  it('changes only its sign in points, and at least its sign in per cent, when the sides change places', () => {
    const number = fc.integer({ min: 1, max: 10_000_000 }).map((whole) => plain(whole / 100, 2));
    fc.assert(
      fc.property(number, number, (left, right) => {
        const there = differenceOf(left, right, '%')?.amount ?? 0;
        const back = differenceOf(right, left, '%')?.amount ?? 0;
        expect(there + back).toBeCloseTo(0, 9);
        const relative = [differenceOf(left, right, '人')?.amount ?? 0, differenceOf(right, left, '人')?.amount ?? 0];
        expect(Math.sign(relative[0] ?? 0) + Math.sign(relative[1] ?? 0)).toBe(0);
        expect(relative[0] === 0).toBe(left.number === right.number);
      }),
    );
  });
});
