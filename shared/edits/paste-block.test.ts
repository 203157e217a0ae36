import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type PasteArea, type PasteOptions, PLAIN_PASTE, placeBlock } from './paste-block';

const SHEET = { rows: 10, columns: 8 };
const at = (top: number, left: number, rows = 1, columns = 1): PasteArea => ({ top, left, rows, columns });

/** The texts as they land: one string a row, `.` where nothing is written. */
function landed(source: readonly (readonly string[])[], areas: readonly PasteArea[], options = PLAIN_PASTE) {
  const plan = placeBlock(source, areas, SHEET, options);
  if (!plan.ok) return plan.issue.code;
  const rows = Array.from({ length: SHEET.rows }, () => new Array<string>(SHEET.columns).fill('.'));
  for (const { row, column, text } of plan.value.placed) rows[row]?.splice(column, 1, text === '' ? '_' : text);
  return rows
    .map((row) => row.join('').replace(/\.+$/, ''))
    .join('/')
    .replace(/\/+$/, '');
}

const beyond = (source: readonly (readonly string[])[], area: PasteArea) => {
  const plan = placeBlock(source, [area], SHEET);
  return plan.ok && plan.value.beyond;
};

describe('placing a block', () => {
  test('C4 one cell fills the whole selection, also several ranges', () => {
    expect(landed([['a']], [at(0, 0, 2, 3), at(3, 1, 1, 2)])).toBe('aaa/aaa//.aa');
  });

  test('C5 a row is repeated in each selected row, over its own width', () => {
    expect(landed([['a', 'b']], [at(1, 1, 3, 1)])).toBe('/.ab/.ab/.ab');
    expect(landed([['a', 'b']], [at(0, 0, 2, 2)])).toBe('ab/ab');
  });

  test('C5 an exact multiple is tiled, anything else takes the size of the source', () => {
    const block = [
      ['a', 'b'],
      ['c', 'd'],
    ];
    expect(landed(block, [at(0, 0, 4, 4)])).toBe('abab/cdcd/abab/cdcd');
    expect(landed(block, [at(0, 0, 3, 4)])).toBe('ab/cd');
    expect(landed(block, [at(0, 0, 4, 3)])).toBe('ab/cd');
  });

  test('C6 a block expands from one cell', () => {
    expect(
      landed(
        [
          ['a', 'b'],
          ['c', 'd'],
        ],
        [at(2, 3)],
      ),
    ).toBe('//...ab/...cd');
  });

  test('C6 what does not fit is counted and the rest lands', () => {
    const source = Array.from({ length: 4 }, () => ['a', 'b', 'c']);
    expect(landed(source, [at(8, 6)])).toBe('////////......ab/......ab');
    expect(beyond(source, at(8, 6))).toEqual({ rows: 2, columns: 1 });
    expect(beyond(source, at(0, 0))).toEqual({ rows: 0, columns: 0 });
  });

  test('C12 transposed, rows become columns', () => {
    expect(landed([['a', 'b', 'c']], [at(0, 0)], { ...PLAIN_PASTE, transpose: true })).toBe('a/b/c');
  });

  test('C12 blanks empty the cell, or leave it when they are skipped', () => {
    expect(landed([['a', '', 'c']], [at(0, 0)])).toBe('a_c');
    expect(landed([['a', '', 'c']], [at(0, 0)], { ...PLAIN_PASTE, skipBlanks: true })).toBe('a.c');
  });

  test('one cell onto more cells than are taken at once is refused', () => {
    const plan = placeBlock([['a']], [at(0, 0, 100_000, 20)], { rows: 100_000, columns: 20 });
    expect(plan.ok ? null : plan.issue.code).toBe('clipboard.tooManyCells');
  });

  test('whatever is pasted wherever stays in the sheet, hits each cell once and keeps its text', () => {
    const block = fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
      .map(([rows, columns]) =>
        Array.from({ length: rows }, (_, y) => Array.from({ length: columns }, (_, x) => `${y},${x}`)),
      );
    const area = fc.record({
      top: fc.integer({ min: 0, max: 9 }),
      left: fc.integer({ min: 0, max: 7 }),
      rows: fc.integer({ min: 1, max: 6 }),
      columns: fc.integer({ min: 1, max: 6 }),
    });
    const options: fc.Arbitrary<PasteOptions> = fc.record({ transpose: fc.boolean(), skipBlanks: fc.boolean() });
    fc.assert(
      fc.property(block, fc.array(area, { minLength: 1, maxLength: 3 }), options, (source, areas, chosen) => {
        const plan = placeBlock(source, areas, SHEET, chosen);
        if (!plan.ok) return false;
        const { placed } = plan.value;
        expect(new Set(placed.map(({ row, column }) => row * 100 + column)).size).toBe(placed.length);
        return placed.every(
          ({ row, column, text, from }) =>
            row < SHEET.rows && column < SHEET.columns && source[from.row]?.[from.column] === text,
        );
      }),
    );
  });
});
