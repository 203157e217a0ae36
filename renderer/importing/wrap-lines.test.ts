import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrapLines } from './wrap-lines';

describe('breaking lines into rows', () => {
  it('keeps a short line whole and an empty one as one empty row', () => {
    expect(wrapLines(['指标', ''], 20)).toEqual({
      rows: [
        { line: 1, from: 0, to: 2 },
        { line: 2, from: 0, to: 0 },
      ],
      firstRow: [0, 1, 2],
    });
  });

  it('breaks a long line where its width is used up', () => {
    const { rows } = wrapLines(['基本公共服务是由政府主导'], 5);
    expect(rows.map(({ from, to }) => [from, to])).toEqual([
      [0, 5],
      [5, 10],
      [10, 12],
    ]);
  });

  it('shows every character once, in order, and no half of a pair', () => {
    const words = fc.array(fc.string({ unit: 'grapheme', maxLength: 80 }), { maxLength: 8 });
    fc.assert(
      fc.property(words, fc.integer({ min: 4, max: 30 }), (lines, width) => {
        const { rows, firstRow } = wrapLines(lines, width);
        for (const [index, text] of lines.entries()) {
          const own = rows.slice(firstRow[index], firstRow[index + 1]);
          expect(own.map(({ from, to }) => text.slice(from, to)).join('')).toBe(text);
          expect(own.every((row) => row.line === index + 1)).toBe(true);
          for (const { from } of own) expect(/[\udc00-\udfff]/.test(text[from] ?? '')).toBe(false);
        }
      }),
    );
  });
});
