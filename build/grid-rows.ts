import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { readSourceFiles } from './source-files';

/** One row of docs/grid.md: what a spreadsheet hand expects, which tests hold it, and what else is to be said. */
export interface GridRow {
  readonly id: string;
  readonly gesture: string;
  readonly tests: readonly string[];
  readonly note: string;
}

const DOCUMENT = 'docs/grid.md';
const LINE = /^\| ([A-Z]\d+) \| (.*?) \| (.*?) \| (.*?) \|$/;
/** A title begins with the rows it holds: `N5 Home goes …`, `M1 M8 words …`. */
const TITLE = /(?:['"`])((?:[A-Z]\d{1,2} )+)(?=\S)/g;

/** The rows of a text of the document's form, with the tests found in `sources` (file → text) in place of those it names. */
export function gridRows(text: string, sources: ReadonlyMap<string, string>): readonly GridRow[] {
  const held = testsByRow(sources);
  return text.split('\n').flatMap((line) => {
    const [, id, gesture = '', , note = ''] = LINE.exec(line) ?? [];
    return id === undefined ? [] : [{ id, gesture, tests: held.get(id) ?? [], note: note.trim() }];
  });
}

/** The document with its column of tests written anew. */
export function withTests(text: string, sources: ReadonlyMap<string, string>): string {
  const rows = new Map(gridRows(text, sources).map((row) => [row.id, row]));
  return text
    .split('\n')
    .map((line) => {
      const row = rows.get(LINE.exec(line)?.[1] ?? '');
      return row === undefined ? line : `| ${row.id} | ${row.gesture} | ${row.tests.join(', ')} | ${row.note} |`;
    })
    .join('\n');
}

/** Row → files with a test that carries it. */
function testsByRow(sources: ReadonlyMap<string, string>): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>();
  for (const [file, text] of sources) {
    if (!/\.(test|spec)\.tsx?$/.test(file) || file.startsWith('build/grid-rows')) continue;
    const name = file.slice(file.lastIndexOf('/') + 1);
    for (const [, ids = ''] of text.matchAll(TITLE)) {
      for (const id of ids.trim().split(' ')) found.set(id, (found.get(id) ?? new Set()).add(name));
    }
  }
  return new Map([...found].map(([id, names]) => [id, [...names].sort()]));
}

/** `npx tsx build/grid-rows.ts` writes the column of tests and names what nobody holds. */
function main(): void {
  const sources = readSourceFiles(process.cwd());
  writeFileSync(DOCUMENT, withTests(readFileSync(DOCUMENT, 'utf8'), sources));
  const rows = gridRows(readFileSync(DOCUMENT, 'utf8'), sources);
  const open = rows.filter(({ tests, note }) => tests.length === 0 && note === '');
  console.log(`${rows.length} rows, ${rows.filter(({ tests }) => tests.length > 0).length} with tests.`);
  for (const { id, gesture } of open) console.log(`neither test nor reason: ${id} ${gesture}`);
  if (open.length > 0) process.exitCode = 1;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) main();
