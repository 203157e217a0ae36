import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumber, type WrittenNumber } from '../base/number-text';
import { parseTarget } from '../target/target-text';
import { type BulkCell, type BulkChange, bulkOutcomes } from './bulk-edit';

function cell(text: string, more: Partial<BulkCell> = {}): BulkCell {
  const read = parseTarget(text);
  return { text, target: read.ok ? read.value.target : null, computed: false, ...more };
}

function written(text: string): WrittenNumber {
  const read = readNumber(text);
  if (typeof read === 'string') throw new Error(read);
  return read;
}

/** The new texts; = for a cell that stays, a word for one that is skipped. */
function told(row: readonly BulkCell[], change: BulkChange): readonly string[] {
  const [outcomes = []] = bulkOutcomes([row], change);
  return outcomes.map((outcome) => {
    if (outcome.kind === 'becomes') return outcome.content.text;
    return outcome.kind === 'same' ? '=' : outcome.why;
  });
}

function texts(...all: readonly string[]): readonly BulkCell[] {
  return all.map((text) => cell(text));
}

describe('bulk edits', () => {
  it('set puts one text into all', () => {
    expect(told(texts('92', '', '≥95', '—'), { kind: 'set', text: '≥95' })).toEqual(['≥95', '≥95', '=', '≥95']);
  });

  it('adding keeps comparator and readings, and the finer digits', () => {
    const change = { kind: 'add', amount: written('0.5') } as const;
    expect(told(texts('≥90', '2.60', '<3.5', '力争95', '〔5000〕'), change)).toEqual([
      '≥90.5',
      '3.10',
      '<4.0',
      '力争95.5',
      '〔5000.5〕',
    ]);
    expect(told(texts('90'), { kind: 'add', amount: written('-3') })).toEqual(['87']);
    expect(told(texts('2万'), { kind: 'add', amount: written('1万') })).toEqual(['3万']);
  });

  it('multiplying and percentages keep the digits that were printed', () => {
    expect(told(texts('≥90', '2.60', '3'), { kind: 'multiply', factor: written('1.1') })).toEqual(['≥99', '2.86', '=']);
    expect(told(texts('100', '2.60'), { kind: 'percent', percent: written('5') })).toEqual(['105', '2.73']);
    expect(told(texts('100'), { kind: 'percent', percent: written('-5') })).toEqual(['95']);
  });

  it('rounding is half away from zero, and may also add digits', () => {
    expect(told(texts('2.65', '≥-2.65', '3', '2'), { kind: 'round', decimals: 1 })).toEqual([
      '2.7',
      '≥-2.7',
      '3.0',
      '2.0',
    ]);
    expect(told(texts('92.5'), { kind: 'round', decimals: 0 })).toEqual(['93']);
  });

  it('words, dashes, ranges and blanks are left out of arithmetic, each with its reason', () => {
    const change = { kind: 'add', amount: written('1') } as const;
    expect(told(texts('与GDP增长同步', '—', '30-35', ''), change)).toEqual([
      'notNumber',
      'notNumber',
      'notNumber',
      'blank',
    ]);
  });

  it('a locked cell stays and says why, whatever is asked', () => {
    const locked = cell('90', { locked: '已锁定' });
    expect(told([locked], { kind: 'set', text: '1' })).toEqual(['已锁定']);
    expect(told([locked], { kind: 'clear' })).toEqual(['已锁定']);
  });

  it('interpolation fills blank and worked-out cells between two filled ones, and only those', () => {
    const computed = cell('91', { computed: true });
    const line = [cell(''), cell('90'), cell(''), computed, cell(''), cell('94'), cell('')];
    expect(told(line, { kind: 'interpolate', shape: 'even', along: 'rows' })).toEqual([
      'noEnds',
      '=',
      '91',
      '92',
      '93',
      '=',
      'noEnds',
    ]);
    expect(told(texts('0', '', '8'), { kind: 'interpolate', shape: 'geometric', along: 'rows' })).toEqual([
      '=',
      'noRate',
      '=',
    ]);
    expect(told(texts('同步', '', '8'), { kind: 'interpolate', shape: 'even', along: 'rows' })).toEqual([
      '=',
      'noEnds',
      '=',
    ]);
  });

  it('interpolation along columns does down what along rows does across', () => {
    const line = texts('1', '', '', '7');
    const down = bulkOutcomes(
      line.map((one) => [one]),
      { kind: 'interpolate', shape: 'even', along: 'columns' },
    );
    const across = bulkOutcomes([line], { kind: 'interpolate', shape: 'even', along: 'rows' });
    expect(down.flat()).toEqual(across.flat());
  });

  it('clearing leaves what is empty or only worked out', () => {
    expect(told([cell('90'), cell(''), cell('91', { computed: true })], { kind: 'clear' })).toEqual(['', '=', '=']);
  });

  it('adding and taking away again gives the numbers that were', () => {
    const number = fc.record({
      digits: fc.integer({ min: -99_999, max: 99_999 }),
      decimals: fc.integer({ min: 0, max: 3 }),
    });
    fc.assert(
      fc.property(number, number, (a, b) => {
        const [text, amount] = [a, b].map(({ digits, decimals }) => (digits / 10 ** decimals).toFixed(decimals));
        if (text === undefined || amount === undefined || Number(amount) === 0) return;
        const [there = ''] = told(texts(text), { kind: 'add', amount: written(amount) });
        const negative = { ...written(amount), number: -written(amount).number };
        const [back = ''] = told(texts(there), { kind: 'add', amount: negative });
        expect(Number(back)).toBe(Number(text));
      }),
    );
  });
});
