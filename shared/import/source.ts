import type { DraftProblem } from './import-draft';
import type { SourceLine } from './source-line';

/** What a file turned out to be, whatever its name says. */
export type SourceFormat = 'docx' | 'xlsx' | 'xmlWorkbook' | 'html' | 'delimited' | 'text';

/**
 * Where a line stands in the words of its own source: a row of a sheet with the column of each of its cells (from 1),
 * or a name such as `paragraph 31`, `table 2 row 3`.
 */
export type LineOrigin =
  | { readonly kind: 'sheetRow'; readonly sheet: string; readonly row: number; readonly columns: readonly number[] }
  | { readonly kind: 'named'; readonly name: string };

/**
 * A file as every reader hands it on: lines for the recognisers, and what a person has to know about how they were read.
 * Plain data, so that it passes from a worker to the window.
 */
export interface Source {
  readonly format: SourceFormat;
  readonly lines: readonly SourceLine[];
  /** By line number; a line that is not here stands where its number says. */
  readonly origins: ReadonlyMap<number, LineOrigin>;
  /** What was left out, repaired or doubted while reading. Their places are in the source's own words. */
  readonly notices: readonly DraftProblem[];
}
