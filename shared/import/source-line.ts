/** One line of a source: one cell for a paragraph, several where the line is a row of a table. */
export interface SourceLine {
  /** 1-based line number in the file. */
  readonly line: number;
  readonly cells: readonly string[];
}

export function placeOfLine(line: number): string {
  return `line ${line}`;
}
