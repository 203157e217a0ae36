import { writeXlsx as write } from 'hucre/xlsx';
import type { Report } from './report';
import { sheetOf } from './write-xlsx-sheet';

export interface WorkbookFacts {
  readonly title: string;
  readonly author: string;
  /** ISO time. */
  readonly createdAt: string;
  /** Page foot of every sheet; `&P` and `&N` stand for page and pages. */
  readonly footer: string;
}

/**
 * Reports as a workbook, a sheet each. The only place that knows the library behind it.
 * Reports come from `cleanReports`: characters that XML cannot carry would make the file unreadable.
 */
export async function writeXlsx(reports: readonly Report[], facts: WorkbookFacts): Promise<Uint8Array> {
  const created = new Date(facts.createdAt);
  return await write({
    sheets: reports.map((report) => sheetOf(report, facts.footer)),
    properties: { title: facts.title, creator: facts.author, created, modified: created },
    defaultFont: { name: '仿宋', size: 11 },
  });
}
