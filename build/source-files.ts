import fs from 'node:fs';
import path from 'node:path';

/** Paths from the root with forward slashes, to their text. */
export type SourceFiles = ReadonlyMap<string, string>;

const FLOORS = ['shared', 'renderer', 'electron', 'e2e', 'build'];

/** Reads every TypeScript file of the five floors. */
export function readSourceFiles(root: string): SourceFiles {
  const files = FLOORS.flatMap((floor) =>
    fs
      .readdirSync(path.join(root, floor), { recursive: true, encoding: 'utf8' })
      .map((name) => path.posix.join(floor, name.split(path.sep).join('/')))
      .filter((name) => /\.tsx?$/.test(name)),
  );
  return new Map(files.sort().map((file) => [file, fs.readFileSync(path.join(root, file), 'utf8')]));
}

/**
 * The file a relative import leads to, or null when it names nothing in `files` (a style sheet, an image).
 * Queries such as `?worker` are the bundler's and do not matter here.
 */
export function resolveImport(files: SourceFiles, from: string, specifier: string): string | null {
  const target = path.posix.join(path.posix.dirname(from), specifier.replace(/\?.*$/, ''));
  const candidates = [target, `${target}.ts`, `${target}.tsx`, target.replace(/\.m?js$/, '.ts')];
  return candidates.find((candidate) => files.has(candidate)) ?? null;
}

export function isTest(file: string): boolean {
  return /\.test\.tsx?$/.test(file);
}
