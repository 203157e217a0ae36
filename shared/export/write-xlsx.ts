import { writeXlsx as write } from 'hucre/xlsx';
import type { PageSetup } from './page-setup';
import type { DocumentFacts } from './paper-words';
import type { Report } from './report';
import { sheetNames } from './sheet-names';
import { sheetOfReport } from './write-xlsx-sheet';

/**
 * Reports as a workbook, a sheet each. The only place that knows the library behind it.
 * Reports come from `cleanReports`: characters that XML cannot carry would make the file unreadable.
 */
export async function writeXlsx(
  reports: readonly Report[],
  facts: DocumentFacts,
  setup: PageSetup,
): Promise<Uint8Array> {
  const created = new Date(facts.createdAt);
  const names = sheetNames(reports.map((report) => report.name));
  const sheets = reports.map((report, index) => ({
    ...sheetOfReport(report, facts.words, setup),
    name: names[index] ?? report.name,
  }));
  const creator = facts.author === '' ? {} : { creator: facts.author };
  return await write({
    sheets,
    properties: { title: facts.title, ...creator, created, modified: created },
    defaultFont: { name: '仿宋', size: 11 },
  });
}
