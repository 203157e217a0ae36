import type { CSSProperties, RefObject } from 'react';
import type { ColumnLayout } from '../../shared/export/lay-out-columns';
import type { PageSetup } from '../../shared/export/page-setup';
import { tableNumbers } from '../../shared/export/paper-words';
import type { Report } from '../../shared/export/report';
import { useWording } from '../wording/wording-context';
import type { PageRows } from './page-break';
import { PaperPage } from './paper-page';
import { pageInSight } from './turn-pages';

export interface PreviewPagesProps {
  readonly reports: readonly Report[];
  readonly layouts: readonly ColumnLayout[];
  readonly setup: PageSetup;
  readonly pages: readonly (readonly PageRows[])[] | null;
  readonly measure: RefObject<HTMLDivElement | null>;
  readonly zoom: number;
  readonly onPage: (page: number) => void;
}

/** All pages, one below the other; and, out of sight, each part in one piece to be measured. */
export function PreviewPages({ reports, layouts, setup, pages, measure, zoom, onPage }: PreviewPagesProps) {
  const words = useWording().printing;
  const numbers = tableNumbers(reports);
  const sheets = (pages ?? []).flatMap((rows, index) =>
    rows.map((range, at) => ({ report: index, range, part: partOf(at, rows.length) })),
  );
  return (
    <>
      <div
        className="print-scroll"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        role="document"
        aria-label={words.title}
        onScroll={(event) => onPage(pageInSight(event.currentTarget))}
      >
        <div className="print-pages" style={{ '--print-zoom': zoom } as CSSProperties}>
          {sheets.map(({ report: index, range, part }, at) => {
            const [report, layout] = [reports[index], layouts[index]];
            return report === undefined || layout === undefined ? null : (
              <PaperPage
                key={`${index}-${range.from}-${range.to}`}
                report={report}
                table={numbers[index] ?? null}
                layout={layout}
                setup={setup}
                rows={range}
                part={part}
                page={{ number: at + 1, of: sheets.length }}
              />
            );
          })}
        </div>
      </div>
      <div className="print-measure" ref={measure} aria-hidden="true">
        {reports.map((report, index) => {
          const layout = layouts[index];
          return layout === undefined ? null : (
            <PaperPage
              key={report.name}
              report={report}
              table={numbers[index] ?? null}
              layout={layout}
              setup={setup}
              rows={{ from: 0, to: Math.max(report.rows.length, report.paragraphs.length) }}
              part="whole"
              page={null}
            />
          );
        })}
      </div>
    </>
  );
}

function partOf(index: number, count: number): 'whole' | 'first' | 'middle' | 'last' {
  if (count === 1) return 'whole';
  return index === 0 ? 'first' : index === count - 1 ? 'last' : 'middle';
}
