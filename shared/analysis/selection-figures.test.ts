import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTarget } from '../target/target-text';
import { type CountedCell, countCell, figuresOf, startCount } from './selection-figures';

function figures(cells: readonly CountedCell[]) {
  const count = startCount();
  for (const cell of cells) countCell(count, cell);
  return figuresOf(count);
}

function cell(text: string, unit?: string | null): CountedCell {
  const read = parseTarget(text);
  return { text, target: read.ok ? read.value.target : null, unit };
}

describe('W5 figures of a selection', () => {
  it('targets count by their number, whatever their comparator', () => {
    expect(figures(['≥90', '<3.5', '>95', '92', '70左右'].map((text) => cell(text, '%')))).toEqual({
      count: 5,
      numeric: 5,
      sum: 350.5,
      average: 70.1,
      least: 3.5,
      most: 95,
      decimals: 1,
      units: ['%'],
    });
  });

  it('words, dashes, ranges and names are counted and not added; blanks are neither', () => {
    const mixed = [cell('与GDP增长同步'), cell('—'), cell('30-35'), cell(''), { text: '苏州' }, cell('2万')];
    expect(figures(mixed)).toMatchObject({ count: 5, numeric: 1, sum: 20000, average: 20000, least: 20000 });
  });

  it('numbers of several units are not added up, and the units are told', () => {
    expect(figures([cell('90', '%'), cell('3', '张'), cell('4', '张')])).toMatchObject({
      numeric: 3,
      sum: null,
      average: null,
      least: null,
      most: null,
      units: ['%', '张'],
    });
  });

  it('nothing selected counts nothing', () => {
    expect(figures([])).toMatchObject({ count: 0, numeric: 0, sum: null });
  });

  it('printed decimals add up as on paper', () => {
    expect(figures([cell('0.1'), cell('0.2')])).toMatchObject({ sum: 0.3, average: 0.15 });
    const number = fc.integer({ min: -99_999, max: 99_999 });
    fc.assert(
      fc.property(fc.array(number, { minLength: 1 }), fc.integer({ min: 0, max: 3 }), (digits, decimals) => {
        const found = figures(digits.map((one) => cell((one / 10 ** decimals).toFixed(decimals))));
        const exact = digits.reduce((sum, one) => sum + one, 0);
        expect(Math.round((found.sum ?? 0) * 10 ** decimals)).toBe(exact);
        expect(found.least).toBe(Math.min(...digits) / 10 ** decimals);
        expect(found.most).toBe(Math.max(...digits) / 10 ** decimals);
      }),
    );
  });
});
