import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { gridRows, withTests } from './grid-rows';
import { readSourceFiles } from './source-files';

const PAGE =
  '| row | gesture | tests | note |\n|---|---|---|---|\n| N1 | arrows | old.test.ts |  |\n| N2 | Tab |  | why not |';

describe('the rows of docs/grid.md', () => {
  test('a title that begins with rows holds them all', () => {
    const sources = new Map([['e2e/keys.spec.ts', "test('N1 N3 arrows move', () => {});"]]);
    expect(gridRows(PAGE, sources)).toEqual([
      { id: 'N1', gesture: 'arrows', tests: ['keys.spec.ts'], note: '' },
      { id: 'N2', gesture: 'Tab', tests: [], note: 'why not' },
    ]);
    expect(withTests(PAGE, sources)).toContain('| N1 | arrows | keys.spec.ts |  |');
  });

  test('a row in the middle of a title or outside of tests holds nothing', () => {
    const sources = new Map([
      ['e2e/keys.spec.ts', "test('arrows N1 move', () => {});"],
      ['renderer/grid/move.ts', "say('N1 moves');"],
    ]);
    expect(gridRows(PAGE, sources)[0]?.tests).toEqual([]);
  });

  test('every row has a test that carries it, or says why it has none', () => {
    const root = path.resolve(__dirname, '..');
    const rows = gridRows(readFileSync(path.join(root, 'docs/grid.md'), 'utf8'), readSourceFiles(root));
    expect(rows.length).toBeGreaterThan(100);
    expect(rows.filter(({ tests, note }) => tests.length === 0 && note === '')).toEqual([]);
  });
});
