/** One import as written: what it names, and whether it brings types only (erased before running). */
export interface Import {
  readonly specifier: string;
  readonly typeOnly: boolean;
}

const NAMES = String.raw`(?:\*(?:\s+as\s+\w+)?|\w+(?:\s*,\s*(?:\{[^}]*\}|\*\s+as\s+\w+))?|\{[^}]*\})`;
const STATIC = new RegExp(
  String.raw`^[ \t]*(?:import|export)\s*(?<type>type\s+)?${NAMES}\s*from\s*['"](?<specifier>[^'"]+)['"]`,
  'gm',
);
const SIDE_EFFECT = /^[ \t]*import\s*['"](?<specifier>[^'"]+)['"]/gm;
// `import('x')` and `require('x')`, and the address of a worker: `new URL('./x', import.meta.url)`.
const IN_EXPRESSION = /(?:\bimport|\brequire|\bnew URL)\(\s*['"](?<specifier>[^'"]+)['"]/g;

/**
 * All imports of a TypeScript source, in the order of the three ways to write them.
 * Works on text: the compiler in use offers no parser to scripts. The formatter puts every import at the start of a
 * line, which is what makes that safe.
 */
export function readImports(source: string): readonly Import[] {
  const code = withoutComments(source);
  return [STATIC, SIDE_EFFECT, IN_EXPRESSION].flatMap((pattern) =>
    Array.from(code.matchAll(pattern), (match) => ({
      specifier: match.groups?.['specifier'] ?? '',
      typeOnly: match.groups?.['type'] !== undefined,
    })),
  );
}

/** Takes out comments that begin a line or follow code after a space; a `/*` inside a string such as `'src/*'` stays. */
export function withoutComments(source: string): string {
  return source.replace(/^[ \t]*(?:\{\s*)?\/\*[\s\S]*?\*\//gm, '').replace(/(?:^|[ \t])\/\/.*$/gm, '');
}
