import { type RefObject, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { type Issue, issue } from '../../shared/base/issue';
import type { Result } from '../../shared/base/result';
import type { PrintRequest } from '../../shared/desk/desk-api';
import { layOutColumns, SMALLEST_READABLE } from '../../shared/export/lay-out-columns';
import { type PageSetup, sheetOf } from '../../shared/export/page-setup';
import { type ReportKind, reportKind } from '../../shared/export/report-kinds';
import { issueText } from '../../shared/wording/issue-text';
import { fileNameOf, reportsOf } from '../exporting/report-document';
import { useWording } from '../wording/wording-context';
import { useBatch } from './batch';
import { keepSetup, keptSetup } from './kept-setups';
import { PreviewPages } from './preview-pages';
import { type PrintActions, PrintBar } from './print-bar';
import { pdfRequest } from './print-request';
import { ReportFiles } from './report-files';
import { SetupPanel } from './setup-panel';
import { shortParagraphs } from './short-paragraphs';
import { usePaperPages } from './use-paper-pages';
import { useReportChoice, useReports } from './use-report-choice';
import { useWholePageZoom } from './use-whole-page-zoom';

const PANEL_WIDTH = 264;
/** Rows that a window can lay out as pages without standing still; about 150 sheets. */
const MOST_PREVIEWED = 3000;

export interface PrintDeskProps {
  readonly report: ReportKind;
  /** Set here while a batch runs: its pages must stay until it has stopped. */
  readonly stopBatch: RefObject<(() => void) | null>;
}

/** Bar, pages and set-up of one report. Inside the portal, so that its pages are there to be measured. */
export function PrintDesk({ report: first, stopBatch }: PrintDeskProps) {
  const wording = useWording();
  const words = wording.printing;
  const chosen = useReportChoice(first);
  const { plan, choice, wish } = chosen;
  const [setup, setSetup] = useState<PageSetup>(() => keptSetup(plan.id, first));
  const [chosenZoom, setChosenZoom] = useState<number | null>(null);
  const [current, setCurrent] = useState(1);
  const [told, setTold] = useState<string>('');
  const fitting = useWholePageZoom(sheetOf(setup), PANEL_WIDTH);
  const zoom = chosenZoom ?? fitting;

  const reports = useReports(chosen, setup);
  const whole = useMemo(() => reportsOf(plan, wish, { ...setup, hidden: [] }, wording), [plan, wish, setup, wording]);
  const count = reports.reduce((sum, report) => sum + report.rows.length, 0);
  const tooMany = count > MOST_PREVIEWED ? words.tooMany(count, MOST_PREVIEWED) : undefined;
  const paged = useMemo(() => (tooMany === undefined ? reports.map(shortParagraphs) : []), [reports, tooMany]);
  const layouts = useMemo(
    () => paged.map((report) => layOutColumns(report.columns, sheetOf(setup), setup)),
    [paged, setup],
  );
  const { measure, pages } = usePaperPages(paged, setup);
  const sheets = (pages ?? []).reduce((sum, ranges) => sum + ranges.length, 0);
  const cramped = layouts.some((layout) => layout.widths.length > 0 && layout.fontSize < SMALLEST_READABLE);

  const tellOf = (done: Result<Issue | null, Issue>): void => {
    const said = done.ok ? done.value : done.issue;
    if (said !== null) setTold(issueText(wording, said));
  };
  const change = (next: PageSetup): void => {
    setSetup(next);
    void keepSetup(plan.id, choice.kind, next);
  };
  const reset = (): void => {
    setSetup(reportKind(choice.kind).setup);
    void keepSetup(plan.id, choice.kind, null);
  };
  const request = (): PrintRequest => pdfRequest(fileNameOf(plan, wish, wording), setup, reports, pages ?? []);
  const newest = useRef(request);
  useLayoutEffect(() => {
    newest.current = request;
  });
  const batch = useBatch({ chosen, setup, request: newest, tell: setTold });
  const running = batch.progress !== null;
  useLayoutEffect(() => {
    stopBatch.current = running ? batch.stop : null;
  });
  const actions: PrintActions = {
    async savePdf() {
      const saved = await window.desk.printToPdf(request());
      if (!saved.ok) tellOf(saved);
      else if (saved.value !== null) setTold(issueText(wording, issue('export.saved', '', { name: saved.value.name })));
    },
    async print() {
      const printed = await window.desk.printOnPaper(request());
      if (!printed.ok) tellOf(printed);
      else if (printed.value) setTold(issueText(wording, issue('print.sent')));
    },
  };
  return (
    <div className="print-preview">
      <PrintBar
        chosen={chosen}
        onKind={(kind) => {
          setSetup(keptSetup(plan.id, kind));
          chosen.choose({ kind });
        }}
        told={told !== '' ? told : (tooMany ?? (cramped ? words.cramped : ''))}
        paperless={tooMany}
        page={{ current, count: Math.max(1, sheets) }}
        zoom={{ value: zoom, set: setChosenZoom }}
        actions={actions}
        batch={batch}
        files={
          <ReportFiles batch={batch} chosen={chosen} setup={setup} reports={reports} tell={setTold} tellOf={tellOf} />
        }
      />
      <div className="print-desk">
        <PreviewPages
          reports={paged}
          layouts={layouts}
          setup={setup}
          pages={pages}
          measure={measure}
          zoom={zoom}
          onPage={setCurrent}
        />
        <div className="print-held" inert={running}>
          <SetupPanel setup={setup} reports={whole} onChange={change} onReset={reset} />
        </div>
      </div>
    </div>
  );
}
