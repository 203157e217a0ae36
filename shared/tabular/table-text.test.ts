import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTableText, writeTableText } from './table-text';

describe('cells as tab separated text', () => {
  test('C1 rows end with CRLF and cells are parted by tabs', () => {
    expect(
      writeTableText([
        ['a', 'b'],
        ['c', 'd'],
      ]),
    ).toBe('a\tb\r\nc\td\r\n');
  });

  test('C1 a single cell carries no line end into the text it is pasted into', () => {
    expect(writeTableText([['≥90']])).toBe('≥90');
  });

  test('C2 a cell with a tab, a line end or a quote stands in quotes', () => {
    expect(writeTableText([['a"b', 'c\td', 'e\nf']])).toBe('"a""b"\t"c\td"\t"e\nf"');
  });

  test('C2 every rectangle of cells comes back as it was', () => {
    const cell = fc.string({ unit: fc.constantFrom('"', '\t', '\r', '\n', 'a', '目', "'", '=', ' '), maxLength: 6 });
    const rectangle = fc
      .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
      );
    fc.assert(
      fc.property(rectangle, (cells) => {
        expect(readTableText(writeTableText(cells))).toEqual(cells);
      }),
    );
  });

  test('C3 one line end after the last row is no row, a second one is', () => {
    expect(readTableText('a\tb\r\n')).toEqual([['a', 'b']]);
    expect(readTableText('a\r\n\r\n')).toEqual([['a'], ['']]);
    expect(readTableText('a\nb\rc')).toEqual([['a'], ['b'], ['c']]);
  });

  test('C3 a line end in quotes stays in its cell', () => {
    expect(readTableText('"one\ntwo"\tx\r\ny\t"z"\r\n')).toEqual([
      ['one\ntwo', 'x'],
      ['y', 'z'],
    ]);
  });

  test('C3 a quote that is never closed is a quote', () => {
    expect(readTableText('"abc\t5" pipe\r\n"x"y\tz')).toEqual([
      ['"abc', '5" pipe'],
      ['"x"y', 'z'],
    ]);
  });

  test('C3 an empty last cell of a row is a cell', () => {
    expect(readTableText('a\t\r\n\tb')).toEqual([
      ['a', ''],
      ['', 'b'],
    ]);
    expect(readTableText('')).toEqual([['']]);
  });

  test('reading stops soon after the most cells that are wanted', () => {
    const rows = readTableText('x\t'.repeat(1000), 10);
    expect(rows.flat().length).toBe(11);
  });

  test('a million quotes take no longer than a million letters would', () => {
    const started = performance.now();
    readTableText('"a\t""b\t'.repeat(200_000));
    readTableText('"'.repeat(1_000_001));
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
