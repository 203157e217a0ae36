import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldForReading, foldWidth, removeUnseen } from './clean-text';
import { differenceText, printNumber, readNumber, type WrittenNumber } from './number-text';

function plain(text: string): WrittenNumber {
  const read = readNumber(text);
  if (typeof read === 'string') throw new Error(`${text}: ${read}`);
  return read;
}

describe('reading numbers', () => {
  it.each([
    ['100', 100, 0, ''],
    ['2.60', 2.6, 2, ''],
    ['1,500', 1500, 0, ''],
    ['1,234,567.8', 1234567.8, 1, ''],
    ['-4.1', -4.1, 1, ''],
    ['−4.1', -4.1, 1, ''],
    ['2万', 20000, 0, '万'],
    ['1.5亿', 150000000, 1, '亿'],
    ['五', 5, 0, ''],
    ['十二', 12, 0, ''],
    ['两百', 200, 0, ''],
    ['二十', 20, 0, ''],
    ['一百零五', 105, 0, ''],
    ['三千五百', 3500, 0, ''],
    ['五万', 50000, 0, '万'],
  ])('%s is %d', (text, number, decimals, scale) => {
    expect(readNumber(text)).toEqual({ number, decimals, scale });
  });

  it.each([
    ['9..2', 'twoPoints'],
    ['1.2.3', 'twoPoints'],
    ['1,50', 'thousands'],
    ['1,5', 'thousands'],
    ['.', 'noNumber'],
    ['abc', 'noNumber'],
    ['二三', 'noNumber'],
    ['百', 'noNumber'],
    ['12345678901234567890', 'tooLarge'],
    ['0.12345678901234567', 'tooPrecise'],
  ])('%s is no number: %s', (text, fault) => {
    expect(readNumber(text)).toBe(fault);
  });

  it('prints what it read', () => {
    for (const text of ['100', '2.60', '-4.1', '2万', '1.5亿', '0.0', '0.10万'])
      expect(printNumber(plain(text))).toBe(text);
  });

  it('gives every decimal back, whatever its scale', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -9_999_999, max: 9_999_999 }),
        fc.integer({ min: 0, max: 6 }),
        fc.constantFrom('', '万', '亿'),
        (digits, decimals, scale) => {
          const text = (digits / 10 ** decimals).toFixed(decimals) + scale;
          fc.pre(!text.startsWith('-0') || /[1-9]/.test(text));
          expect(printNumber(plain(text))).toBe(text);
        },
      ),
    );
  });
});

describe('differences', () => {
  it.each([
    ['3.0', '3.5', '-0.5'],
    ['0.3', '0.1', '0.2'],
    ['2.60', '2.5', '0.10'],
    ['100', '100', '0'],
    ['2.5万', '2万', '5000'],
    ['90', '92.2', '-2.2'],
  ])('%s less %s is %s', (to, from, difference) => {
    expect(differenceText(plain(to), plain(from))).toBe(difference);
  });
});

describe('cleaning text', () => {
  it('folds full-width signs and leaves squared and circled ones', () => {
    expect(foldWidth('９０％（人）≥㎡①')).toBe('90%(人)≥㎡①');
    expect(foldForReading('与ＧＤＰ增长　同步，保持')).toBe('与GDP增长 同步，保持');
  });

  it('removes what cannot be seen', () => {
    expect(removeUnseen('\u202e9\u200b0\ufeff\u0007')).toBe('90');
  });
});
