import type { Report, ReportCell } from './report';

/** What XML cannot carry: Excel calls a file with any of them damaged. Lone surrogates are no characters at all. */
const ILLEGAL = /(?![\t\n\r])\p{Cc}|\p{Surrogate}|\p{Noncharacter_Code_Point}/gu;

/** Most UTF-16 units one spreadsheet cell takes. */
const LONGEST_CELL = 32_767;

export interface CleanReports {
  readonly reports: readonly Report[];
  /** Characters that no other program would take; whoever exports says so. */
  readonly removed: number;
}

/** Takes out what would make the file unreadable, and counts it. */
export function cleanReports(reports: readonly Report[]): CleanReports {
  let removed = 0;
  const clean = (text: string): string => {
    const kept = text.replace(ILLEGAL, '').slice(0, LONGEST_CELL);
    removed += text.length - kept.length;
    return kept;
  };
  const cleanCell = (cell: ReportCell): ReportCell => ({ ...cell, text: clean(cell.text) });
  return {
    reports: reports.map((report) => ({
      ...report,
      name: clean(report.name),
      title: clean(report.title),
      annex: clean(report.annex),
      paragraphs: report.paragraphs.map((paragraph) => ({ ...paragraph, text: clean(paragraph.text) })),
      caption: clean(report.caption),
      issuer: clean(report.issuer),
      unitNote: clean(report.unitNote),
      columns: report.columns.map((column) => ({
        ...column,
        title: clean(column.title),
        group: column.group === null ? null : clean(column.group),
      })),
      rows: report.rows.map((row) => ({ cells: row.cells.map(cleanCell) })),
      notes: report.notes.map(clean),
    })),
    removed,
  };
}
