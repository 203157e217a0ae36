import type { CSSProperties } from 'react';
import type { Report } from '../../shared/export/report';
import { sliceRows } from '../../shared/export/report-cells';
import { useWording } from '../wording/wording-context';
import type { PageRows } from './page-break';
import { type ColumnLayout, MARGIN, PAPER_SIZES, type Paper } from './paper-measures';
import { PaperTable } from './paper-table';
import './paper-page.css';

export interface PaperPageProps {
  readonly report: Report;
  /** Number of the table in the whole document, from 1. */
  readonly table: number;
  readonly layout: ColumnLayout;
  readonly paper: Paper;
  readonly rows: PageRows;
  readonly part: 'whole' | 'first' | 'middle' | 'last';
  /** From 1, over all parts; null while measuring. */
  readonly page: { readonly number: number; readonly of: number } | null;
}

/** One sheet of paper as it comes out of the printer: black on white, its size in mm. */
export function PaperPage({ report, table, layout, paper, rows, part, page }: PaperPageProps) {
  const words = useWording().report;
  const begins = part === 'whole' || part === 'first';
  const ends = part === 'whole' || part === 'last';
  const { width, height } = PAPER_SIZES[paper];
  const style: CSSProperties = {
    width: `${width}mm`,
    ...(page === null ? {} : { height: `${height}mm` }),
    padding: `${MARGIN.top}mm ${MARGIN.side}mm ${MARGIN.bottom}mm`,
    fontSize: `${9 * layout.scale}pt`,
  };
  return (
    <section
      className="paper-page"
      data-paper={paper}
      style={style}
      aria-label={page === null ? undefined : words.pageOf(page.number, page.of)}
    >
      {begins ? <PaperHead report={report} /> : null}
      {report.columns.length === 0 ? null : (
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
          <span className="paper-page-of">{words.pageOf(page.number, page.of)}</span>
          <span className="paper-page-number">{`—  ${page.number}  —`}</span>
        </footer>
      )}
    </section>
  );
}

/** Above the table: 附件1, title, running text. */
function PaperHead({ report }: { readonly report: Report }) {
  return (
    <div className="paper-head">
      {report.annex === '' ? null : <p className="paper-annex">{report.annex}</p>}
      <h1 className="paper-title">{report.title}</h1>
      {report.paragraphs.map(({ role, text }) => (
        <p key={text} className={`paper-text-${role}`}>
          {text}
        </p>
      ))}
    </div>
  );
}

/** Below the last row: notes, then lines to be signed. */
function PaperTail({ report }: { readonly report: Report }) {
  const words = useWording().report;
  const { notes, signatures } = report;
  return (
    <div className="paper-tail">
      {notes.length === 0 ? null : (
        <div className="paper-notes">
          <span>{words.notes}</span>
          <div>
            {notes.map((note, index) => (
              <p key={note}>
                {notes.length === 1 ? '' : words.noteNumber(index + 1)}
                {note}
              </p>
            ))}
          </div>
        </div>
      )}
      {signatures.length === 0 ? null : (
        <div className="paper-signatures">
          {signatures.map(({ label, blank }) => (
            <span key={label}>
              {label}
              <i>{blank}</i>
            </span>
          ))}
        </div>
      )}
    </div>
  );
}
