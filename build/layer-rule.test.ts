import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkLayers } from './layer-rule';
import { readSourceFiles } from './source-files';

/** Breaches of a tree given as file → the lines in it. */
function breaches(tree: Record<string, string>): readonly string[] {
  return checkLayers(new Map(Object.entries(tree))).map(({ file, rule }) => `${file}: ${rule}`);
}

/** The rule a single import breaks in `file`, or undefined. */
function ruleAgainst(file: string, line: string, others: Record<string, string> = {}): string | undefined {
  return breaches({ [file]: line, ...others })[0];
}

describe('the layer rule', () => {
  it('finds this house clean', () => {
    expect(checkLayers(readSourceFiles(path.resolve(__dirname, '..')))).toEqual([]);
  });

  it.each([
    ['shared/plan/a.ts', "import { b } from '../../renderer/b';", 'shared must not import renderer'],
    ['shared/plan/a.ts', "import { b } from '../../electron/b';", 'shared must not import electron'],
    ['renderer/a.ts', "import { b } from '../electron/b';", 'renderer must not import electron'],
    ['electron/a.ts', "import type { b } from '../renderer/b';", 'electron must not import renderer'],
    ['renderer/a.ts', "const b = await import('../electron/b');", 'renderer must not import electron'],
    ['renderer/a.ts', "new Worker(new URL('../build/b', import.meta.url));", 'renderer must not import build'],
    ['electron/a.ts', "export * from '../e2e/b';", 'electron must not import e2e'],
    ['shared/plan/a.test.ts', "import '../../renderer/b';", 'shared must not import renderer'],
  ])('%s: %s is caught between floors', (file, line, rule) => {
    expect(ruleAgainst(file, line)).toContain(rule);
  });

  it.each([
    ['shared/base/a.ts', "import { b } from '../plan/b';", 'shared/base may import no other room, not plan'],
    ['shared/plan/a.ts', "import { b } from '../edits/b';", 'shared/plan may import base, target, values, not edits'],
    ['shared/operations/a.ts', "import type { b } from '../edits/b';", 'not edits'],
    ['shared/import/a.ts', "import { b } from '../export/b';", 'not export'],
    ['shared/rules/a.ts', "import {\n  b,\n  c,\n} from '../operations/b';", 'not operations'],
    ['shared/wording/a.ts', "import { b } from '../plan/b';", 'write `import type`'],
    ['shared/edits/a.ts', "import { b } from '../wording/b';", 'not wording'],
    ['shared/helpers/a.ts', 'export const a = 1;', 'shared has no room for it'],
    ['shared/a.ts', 'export const a = 1;', 'shared has no room for it'],
  ])('%s: %s is caught between rooms', (file, line, rule) => {
    expect(ruleAgainst(file, line)).toContain(rule);
  });

  it.each([
    ['renderer/comparison/a.tsx', "import { AgGridReact } from 'ag-grid-react';", 'renderer/grid'],
    ['renderer/session/a.ts', "import Dexie from 'dexie';", 'renderer/storage'],
    ['renderer/a.ts', "import { ipcRenderer } from 'electron';", 'electron/'],
    ['electron/command-line/equiplan.ts', "import { app } from 'electron/main';", 'outside its command line'],
    ['renderer/grid/range.ts', "import { useState } from 'react';", '*.tsx and use-*.ts'],
    ['shared/export/report.ts', "import { writeXlsx } from 'hucre';", 'write-*'],
    ['shared/plan/a.ts', "import { unzip } from 'fflate';", 'shared/exchange'],
    ['shared/plan/a.ts', "import fs from 'node:fs';", 'Node (node:fs)'],
    ['renderer/a.ts', "import path from 'path';", 'Node (path)'],
  ])('%s: %s is caught away from its home', (file, line, rule) => {
    expect(ruleAgainst(file, line)).toContain(rule);
  });

  it('catches a circle and names its files', () => {
    const tree = {
      'shared/plan/a.ts': "import { b } from './b';",
      'shared/plan/b.ts': "import { c } from './c';",
      'shared/plan/c.ts': "import type { A } from './a';",
    };
    expect(breaches(tree)).toEqual([
      'shared/plan/a.ts: imports go in a circle: shared/plan/a.ts → shared/plan/b.ts → shared/plan/c.ts → shared/plan/a.ts',
    ]);
  });

  it.each([
    ['shared/edits/a.ts', "import { b } from '../operations/b';"],
    ['shared/wording/a.ts', "import type { Issue } from '../import/b';"],
    ['shared/exchange/a.ts', "import { zip } from 'fflate';"],
    ['shared/export/write-xlsx.ts', "import { writeXlsx } from 'hucre';"],
    ['shared/plan/a.test.ts', "import fs from 'node:fs';\nimport { b } from '../edits/b';"],
    ['renderer/grid/plan-grid.tsx', "import { AgGridReact } from 'ag-grid-react';\nimport { useMemo } from 'react';"],
    ['renderer/session/use-session.ts', "import { useState } from 'react';"],
    [
      'electron/main.ts',
      "import { app } from 'electron';\nimport path from 'node:path';\nimport '../shared/desk/desk-api';",
    ],
    [
      'electron/command-line/equiplan.ts',
      "import process from 'node:process';\nimport { version } from '../../package.json';",
    ],
    ['shared/plan/a.ts', "// import { b } from '../edits/b';\n/*\nimport { b } from '../edits/b';\n*/"],
  ])('%s: lets %s pass', (file, lines) => {
    expect(ruleAgainst(file, lines)).toBeUndefined();
  });
});
