import type { CSSProperties } from 'react';
import type { ColumnLayout } from '../../shared/export/lay-out-columns';
import { type PageSetup, sheetOf } from '../../shared/export/page-setup';
import type { Report, ReportParagraph } from '../../shared/export/report';
import { sliceRows } from '../../shared/export/report-cells';
import { useWording } from '../wording/wording-context';
import type { PageRows } from './page-break';
import { PaperTable } from './paper-table';
import { PaperTail } from './paper-tail';
import './paper-page.css';

export interface PaperPageProps {
  readonly report: Report;
  /** Number of the table in the whole document, from 1; null for running text. */
  readonly table: number | null;
  readonly layout: ColumnLayout;
  readonly setup: PageSetup;
  /** Rows of the table, or paragraphs of running text. */
  readonly rows: PageRows;
  readonly part: 'whole' | 'first' | 'middle' | 'last';
  /** From 1, over all parts; null while measuring. */
  readonly page: { readonly number: number; readonly of: number } | null;
}

/** One sheet of paper as it comes out of the printer: black on white, its size in mm. */
export function PaperPage({ report, table, layout, setup, rows, part, page }: PaperPageProps) {
  const words = useWording().report;
  const begins = part === 'whole' || part === 'first';
  const ends = part === 'whole' || part === 'last';
  return (
    <section
      className="paper-page"
      data-sheet={`${setup.paper.toLowerCase()}-${setup.orientation}`}
      style={sheetStyle(setup, layout, page === null ? 'measured' : 'whole')}
      aria-label={page === null ? undefined : words.pageOf(page.number, page.of)}
    >
      {page === null || setup.header === '' ? null : <p className="paper-header">{setup.header}</p>}
      {begins ? <PaperHead report={report} table={table} /> : null}
      {table === null ? (
        <PaperText paragraphs={report.paragraphs.slice(rows.from, rows.to)} />
      ) : (
        <>
          <div className="paper-above">
            <span>{begins ? report.issuer : ''}</span>
            <span className="paper-caption">{begins ? report.caption : words.continued(table)}</span>
            <span className="paper-unit">{report.unitNote}</span>
          </div>
          <PaperTable report={report} rows={sliceRows(report.rows, rows.from, rows.to)} layout={layout} />
        </>
      )}
      {ends ? <PaperTail report={report} /> : null}
      {page === null ? null : (
        <footer className={page.number % 2 === 1 ? 'paper-foot' : 'paper-foot paper-foot-even'}>
          <span className="paper-page-of">
            {[setup.footer, words.pageOf(page.number, page.of)].filter((text) => text !== '').join('　')}
          </span>
          <span className="paper-page-number">{`—  ${page.number}  —`}</span>
        </footer>
      )}
    </section>
  );
}

function sheetStyle(setup: PageSetup, layout: ColumnLayout, height: 'measured' | 'whole'): CSSProperties {
  const sheet = sheetOf(setup);
  const { top, right, bottom, left } = sheet.margins;
  const measures = {
    '--paper-top': `${top}mm`,
    '--paper-right': `${right}mm`,
    '--paper-bottom': `${bottom}mm`,
    '--paper-left': `${left}mm`,
  };
  return {
    ...measures,
    width: `${sheet.width}mm`,
    ...(height === 'measured' ? {} : { height: `${sheet.height}mm` }),
    padding: `${top}mm ${right}mm ${bottom}mm ${left}mm`,
    fontSize: `${layout.fontSize}pt`,
  };
}

/** Above the table: 附件1, title, running text. */
function PaperHead({ report, table }: Pick<PaperPageProps, 'report' | 'table'>) {
  return (
    <div className="paper-head">
      {report.annex === '' ? null : <p className="paper-annex">{report.annex}</p>}
      <h1 className="paper-title">{report.title}</h1>
      {table === null ? null : <PaperText paragraphs={report.paragraphs} />}
    </div>
  );
}

function PaperText({ paragraphs }: { readonly paragraphs: readonly ReportParagraph[] }) {
  return paragraphs.map(({ role, text }, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no other name, and two may say the same
    <p key={at} className={`paper-running paper-text-${role}`}>
      {text}
    </p>
  ));
}
