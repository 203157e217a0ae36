import { builtinModules } from 'node:module';
import path from 'node:path';
import { findImportCycles } from './import-cycles';
import { type Import, readImports } from './read-imports';
import { isTest, resolveImport, type SourceFiles } from './source-files';

/** A place where a source breaks a house rule, with the sentence that says what is allowed instead. */
export interface Breach {
  readonly file: string;
  readonly rule: string;
}

/** Renderer and electron meet only in shared. e2e and build are the workshop: they may look anywhere, nobody at them. */
const FLOORS: Readonly<Record<string, readonly string[]>> = {
  shared: ['shared'],
  renderer: ['renderer', 'shared'],
  electron: ['electron', 'shared'],
  e2e: ['e2e', 'build', 'electron', 'renderer', 'shared'],
  build: ['build', 'e2e', 'electron', 'renderer', 'shared'],
};

/** The rooms of shared, and the rooms each may import besides itself. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  base: [],
  tabular: ['base'],
  target: ['base'],
  values: ['base', 'target'],
  plan: ['base', 'target', 'values'],
  operations: ['base', 'target', 'values', 'plan'],
  edits: ['base', 'tabular', 'target', 'values', 'plan', 'operations', 'analysis'],
  sample: ['base', 'target', 'values', 'plan', 'operations', 'edits', 'analysis'],
  analysis: ['base', 'target', 'values', 'plan'],
  rules: ['base', 'target', 'values', 'plan', 'analysis'],
  exchange: ['base', 'target', 'values', 'plan', 'operations'],
  merge: ['base', 'target', 'values', 'plan', 'operations', 'edits', 'rules', 'exchange'],
  // A reviewed draft becomes an edit.
  import: ['base', 'tabular', 'target', 'values', 'plan', 'operations', 'edits'],
  export: ['base', 'tabular', 'target', 'values', 'plan', 'operations', 'analysis'],
  wording: ['base'],
  desk: ['base'],
};

/** Rooms that may name the types of others besides: they put codes and issues into words, or name those words. */
const TYPES_FROM: Readonly<Record<string, readonly string[]>> = {
  wording: Object.keys(ROOMS),
  desk: ['wording'],
};

/** Packages that may be met in one place only, so that they can be exchanged and are not spread by habit. */
const HOMES: readonly { readonly packages: RegExp; readonly home: RegExp; readonly rule: string }[] = [
  {
    packages: /^(ag-grid-|@ag-grid-community\/)/,
    home: /^(renderer\/grid|build\/bench\/page)\//,
    rule: 'AG Grid is met only in renderer/grid',
  },
  { packages: /^dexie/, home: /^renderer\/storage\//, rule: 'Dexie is met only in renderer/storage' },
  {
    packages: /^electron(\/|$)/,
    home: /^(electron\/(?!command-line\/)|e2e\/|build\/)/,
    rule: 'Electron is met only in electron/, outside its command line',
  },
  {
    packages: /^react(-dom)?(\/|$)/,
    home: /^(renderer\/(.*\.tsx|(.*\/)?use-[^/]*\.ts)|build\/bench\/page\/.*\.tsx)$/,
    rule: 'React is met only in *.tsx and use-*.ts of renderer',
  },
  {
    packages: /^hucre(\/|$)/,
    home: /^(shared\/(export\/write-|import\/read-)[^/]*|build\/bench\/file-bench\.ts)$/,
    rule: 'spreadsheet libraries are met only in shared/export/write-* and shared/import/read-*, and measured against',
  },
  {
    packages: /^fflate(\/|$)/,
    home: /^(shared\/(exchange|import|export)\/|(electron|e2e)\/diagnosis\.|build\/bench\/file-bench\.ts$)/,
    rule: 'zip is met only in shared/exchange, shared/import, shared/export and diagnosis, and measured against',
  },
];

const NODE_FLOORS = /^(electron|e2e|build)\//;

/** All breaches of the house's directions: floors, rooms, homes of packages, Node, circles. */
export function checkLayers(files: SourceFiles): readonly Breach[] {
  return [
    ...[...files].flatMap(([file, source]) =>
      [roomOfItsOwn(file), ...readImports(source).map((imported) => breachOf(files, file, imported))]
        .filter((rule) => rule !== null)
        .map((rule) => ({ file, rule })),
    ),
    ...findImportCycles(files).map((cycle) => ({
      file: cycle[0] ?? '',
      rule: `imports go in a circle: ${cycle.join(' → ')}`,
    })),
  ];
}

function breachOf(files: SourceFiles, file: string, imported: Import): string | null {
  if (imported.specifier.startsWith('.')) {
    const target =
      resolveImport(files, file, imported.specifier) ?? path.posix.join(path.posix.dirname(file), imported.specifier);
    return floorBreach(file, target) ?? roomBreach(file, target, imported);
  }
  // Tests may use what they test with.
  return isTest(file) ? null : packageBreach(file, imported.specifier);
}

function roomOfItsOwn(file: string): string | null {
  const [floor, room, ...rest] = file.split('/');
  if (floor !== 'shared' || (room !== undefined && room in ROOMS && rest.length > 0)) return null;
  return `shared has no room for it: its rooms are ${Object.keys(ROOMS).join(', ')}`;
}

function floorBreach(file: string, target: string): string | null {
  const [from, to] = [floorOf(file), floorOf(target)];
  // The version of the app stands in one place.
  if (target === 'package.json' && from === 'electron') return null;
  if (from === to || FLOORS[from]?.includes(to)) return null;
  return `${from} must not import ${to} (${target}): renderer → shared ← electron`;
}

function roomBreach(file: string, target: string, { typeOnly }: Import): string | null {
  if (floorOf(file) !== 'shared' || floorOf(target) !== 'shared' || isTest(file)) return null;
  const [from, to] = [file.split('/')[1] ?? '', target.split('/')[1] ?? ''];
  const allowed = ROOMS[from] ?? [];
  if (from === to || allowed.includes(to)) return null;
  const types = TYPES_FROM[from] ?? [];
  if (typeOnly && types.includes(to)) return null;
  if (types.includes(to)) return `shared/${from} may import only types from shared/${to}: write \`import type\``;
  return `shared/${from} may import ${allowed.join(', ') || 'no other room'}, not ${to}`;
}

function packageBreach(file: string, specifier: string): string | null {
  const name = specifier.replace(/^node:/, '').split('/')[0] ?? '';
  if (specifier.startsWith('node:') || builtinModules.includes(name)) {
    return NODE_FLOORS.test(file) ? null : `Node (${specifier}) is met only in electron/`;
  }
  const misplaced = HOMES.find(({ packages, home }) => packages.test(specifier) && !home.test(file));
  return misplaced === undefined ? null : `${misplaced.rule}, not ${specifier} here`;
}

function floorOf(file: string): string {
  return file.split('/')[0] ?? '';
}
