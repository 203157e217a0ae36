import { readImports } from './read-imports';
import { resolveImport, type SourceFiles } from './source-files';

/**
 * Circles of imports between files, each as the files in import order, the first one repeated at the end.
 * Types count too: two files that need each other are one idea, or the direction is wrong.
 * At least one circle is named for every tangle; when it is cut, the next may appear.
 */
export function findImportCycles(files: SourceFiles): readonly (readonly string[])[] {
  const cycles: string[][] = [];
  const finished = new Set<string>();
  const trail: string[] = [];

  const visit = (file: string): void => {
    if (finished.has(file)) return;
    const seenAt = trail.indexOf(file);
    if (seenAt >= 0) {
      cycles.push([...trail.slice(seenAt), file]);
      return;
    }
    trail.push(file);
    for (const { specifier } of readImports(files.get(file) ?? '')) {
      const target = specifier.startsWith('.') ? resolveImport(files, file, specifier) : null;
      if (target !== null) visit(target);
    }
    trail.pop();
    finished.add(file);
  };

  for (const file of files.keys()) visit(file);
  return cycles;
}
