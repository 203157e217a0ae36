/**
 * One line of a source, in reading order: one cell for a paragraph, several where the line is a row of a table.
 * Every reader (text, HTML, Word, workbook) ends here, so that recognisers know no file format.
 */
export interface SourceLine {
  /** 1-based position in the source, growing: for text files the line number in the file. */
  readonly line: number;
  /** Merged cells stand, repeated, in every row and column they cover. */
  readonly cells: readonly string[];
  /** Rows with the same number belong to one table, whatever else stands between; absent where the source has no tables. */
  readonly table?: number;
  /** What gaps of two or more blanks hold apart in a line of one cell, where there are such: columns of plain text. */
  readonly gaps?: readonly string[];
  /** 1 for a chapter, 2 below it …, where the source says that this paragraph is a heading. */
  readonly heading?: number;
}

/** Place of a whole line. Readers of workbooks and documents translate it into their own terms afterwards. */
export function placeOfLine(line: number): string {
  return `line ${line}`;
}

/** Place of one cell of a line; `cell` counts from 1. */
export function placeOfCell(line: number, cell: number): string {
  return `line ${line} cell ${cell}`;
}
