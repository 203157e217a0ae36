import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakPages, heightOf, type MeasuredRow } from './page-break';

function plain(heights: readonly number[]): readonly MeasuredRow[] {
  return heights.map((height) => ({ height, startsGroup: true, groupHeight: 0 }));
}

const ROOM = { first: 100, next: 120, tail: 30 };

describe('breaking a table into pages', () => {
  it('keeps on one page what fits with its notes', () => {
    expect(breakPages(plain([20, 20, 20]), ROOM)).toEqual([{ from: 0, to: 3 }]);
  });

  it('fills the first page below its title and the others below 续表', () => {
    const pages = breakPages(plain(Array.from({ length: 14 }, () => 20)), ROOM);
    expect(pages).toEqual([
      { from: 0, to: 5 },
      { from: 5, to: 11 },
      { from: 11, to: 14 },
    ]);
  });

  it('takes a heading along to the page of what it is about', () => {
    const rows = plain([40, 40, 20, 40]).map((row, index) => ({ ...row, keepsNext: index === 2 }));
    expect(breakPages(rows, { first: 100, next: 120, tail: 0 })).toEqual([
      { from: 0, to: 2 },
      { from: 2, to: 4 },
    ]);
  });

  it('takes rows along when notes and signatures go to a new page', () => {
    expect(breakPages(plain([20, 20, 20, 20, 20]), ROOM)).toEqual([
      { from: 0, to: 3 },
      { from: 3, to: 5 },
    ]);
  });

  it('gives a page to an empty table, for its notes', () => {
    expect(breakPages([], ROOM)).toEqual([{ from: 0, to: 0 }]);
  });

  it('makes room for a tall cell’s text on every page that its group reaches', () => {
    const rows = [0, 1, 2, 3].map((index) => ({ height: 20, startsGroup: index === 0, groupHeight: 50 }));
    expect(heightOf(rows, 0, 4)).toBe(80);
    expect(heightOf(rows, 3, 4)).toBe(50);
  });

  it('never loses, doubles, splits or overfills', () => {
    const rows = fc.array(
      fc.record({
        height: fc.integer({ min: 1, max: 60 }),
        startsGroup: fc.boolean(),
        groupHeight: fc.integer({ min: 0, max: 80 }),
      }),
      { maxLength: 60 },
    );
    const room = fc.record({
      first: fc.integer({ min: 60, max: 200 }),
      next: fc.integer({ min: 60, max: 220 }),
      tail: fc.integer({ min: 0, max: 60 }),
    });
    fc.assert(
      fc.property(rows, room, (measured, given) => {
        const pages = breakPages(measured, given);
        expect(pages.flatMap(({ from, to }) => measured.slice(from, to))).toEqual(measured);
        pages.forEach(({ from, to }, index) => {
          const limit = index === 0 ? given.first : given.next;
          if (to - from > 1) expect(heightOf(measured, from, to)).toBeLessThanOrEqual(limit);
        });
      }),
    );
  });
});
