import type { Report } from './report';

/** The words around a table on paper, by language. */
export interface PaperWords {
  /** 第 1 页　共 3 页 */
  readonly pageOf: (page: number | string, pages: number | string) => string;
  /** 续表1, above the table from its second page on. */
  readonly continued: (table: number) => string;
  readonly notes: string;
  readonly noteNumber: (number: number) => string;
}

/** Facts of a written file that stand in no cell. */
export interface DocumentFacts {
  readonly title: string;
  /** Empty unless the person gave a name to sign with: a file that leaves the house tells nobody's login. */
  readonly author: string;
  /** ISO time. */
  readonly createdAt: string;
  readonly words: PaperWords;
}

/** Notes as they stand below a table: 注：1．…, 2．… A single one has no number. */
export function noteLines({ notes }: Report, words: PaperWords): readonly string[] {
  return notes.map((note, index) => {
    const number = notes.length === 1 ? '' : words.noteNumber(index + 1);
    return `${index === 0 ? words.notes : ''}${number}${note}`;
  });
}

/** The number of each part's table, from 1; null for running text. */
export function tableNumbers(reports: readonly Report[]): readonly (number | null)[] {
  let table = 0;
  return reports.map((report) => {
    if (report.columns.length === 0) return null;
    table += 1;
    return table;
  });
}
