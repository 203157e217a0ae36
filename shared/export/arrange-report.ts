import type { PageSetup } from './page-setup';
import type { Report } from './report';

/**
 * Reports as the set-up wants them: columns left out, another title, other lines to sign. Preview, print and every
 * format take what comes from here. A set-up that would leave no column leaves all.
 */
export function arrangeReports(reports: readonly Report[], setup: PageSetup): readonly Report[] {
  const titled = reports.findIndex((report) => report.columns.length > 0);
  return reports.map((report, index) => {
    const kept = report.columns.map((column) => !setup.hidden.includes(column.id));
    const all = !kept.includes(true);
    const keeps = (_: unknown, at: number): boolean => all || kept[at] === true;
    return {
      ...report,
      title: index === titled && setup.title !== '' ? setup.title : report.title,
      columns: report.columns.filter(keeps),
      rows: all ? report.rows : report.rows.map((row) => ({ cells: row.cells.filter(keeps) })),
      signatures:
        setup.signatures === null || report.signatures.length === 0
          ? report.signatures
          : setup.signatures.map((label) => known(report, label)),
    };
  });
}

/** 日期 keeps its 年 月 日 also when lines were chosen by hand. */
function known(report: Report, label: string) {
  return report.signatures.find((one) => one.label === label) ?? { label, blank: '' };
}
