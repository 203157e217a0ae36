import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LONGEST_CELL, LONGEST_TEXT, MOST_CELLS } from './clean-cells';
import { guardFormula, unguardFormula } from './guard-formula';
import { readClipboard } from './read-clipboard';

const cellsOf = (html: string, text: string) => {
  const read = readClipboard({ html, text });
  return read.ok ? read.value.cells : read.issue.code;
};

describe('a clipboard', () => {
  test('C3 HTML is preferred where both are there', () => {
    expect(cellsOf('<table><tr><td>a<br>b</td></tr></table>', 'a\tb')).toEqual([['a\nb']]);
    expect(cellsOf('<b>bold</b>', 'a\tb')).toEqual([['a', 'b']]);
  });

  test('C3 shorter rows are filled up', () => {
    expect(cellsOf('', 'a\r\nb\tc\r\n')).toEqual([
      ['a', ''],
      ['b', 'c'],
    ]);
  });

  test('C15 unseen characters go and are counted, NBSP and wide blanks become blanks', () => {
    const read = readClipboard({ html: '', text: '\u00a0养老\u200b床\u202e位\u0007\u3000\t\u00a090' });
    expect(read).toEqual({ ok: true, value: { cells: [['养老床位', '90']], removed: 3, cut: 0 } });
  });

  test('C16 a number kept as text loses its apostrophe, quoted words keep it', () => {
    expect(cellsOf('', "'90\t'≥９０\t'三年滚动")).toEqual([['90', '≥９０', "'三年滚动"]]);
  });

  test('five million characters in one cell are cut to what a cell holds, and counted', () => {
    const read = readClipboard({ html: '', text: '长'.repeat(LONGEST_TEXT) });
    expect(read.ok && [read.value.cells[0]?.[0]?.length, read.value.cut]).toEqual([LONGEST_CELL, 1]);
  });

  test('a cut never leaves half of a rare character', () => {
    const read = readClipboard({ html: '', text: `a${'𠮷'.repeat(LONGEST_CELL)}` });
    expect(read.ok && /\p{Surrogate}/u.test(read.value.cells[0]?.[0] ?? '')).toBe(false);
  });

  test('more text than is read, more cells than are taken, and nothing at all are refused by name', () => {
    expect(cellsOf('', 'x'.repeat(LONGEST_TEXT + 1))).toBe('clipboard.tooLong');
    expect(cellsOf('', 'x\t'.repeat(MOST_CELLS + 1))).toBe('clipboard.tooManyCells');
    expect(cellsOf('', `${'x\t'.repeat(999)}x\r\n${'x\r\n'.repeat(999)}`)).toBe('clipboard.tooManyCells');
    expect(cellsOf('', '')).toBe('clipboard.empty');
  });

  test('HTML too long to be read gives way to its plain text', () => {
    expect(cellsOf(`<table><td>${'x'.repeat(LONGEST_TEXT)}`, 'a\tb')).toEqual([['a', 'b']]);
  });

  test('200 000 cells are read well within a second', () => {
    const text = `${new Array(20).fill('≥92.50').join('\t')}\r\n`.repeat(MOST_CELLS / 20);
    const started = performance.now();
    expect(cellsOf('', text)).toHaveLength(MOST_CELLS / 20);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe('text that a spreadsheet would run', () => {
  test('C1 is disarmed by one apostrophe, and comes back as it was', () => {
    expect(guardFormula('=HYPERLINK("http://x")')).toBe('\'=HYPERLINK("http://x")');
    const text = fc.string({ unit: fc.constantFrom('=', '+', "'", '"', ' ', '\t', '1', '一'), maxLength: 6 });
    fc.assert(fc.property(text, (each) => unguardFormula(guardFormula(each)) === each));
  });
});
