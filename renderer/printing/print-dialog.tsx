import { FileDown, Minus, Plus, Printer, X } from 'lucide-react';
import { Dialog as Radix } from 'radix-ui';
import { type CSSProperties, useMemo, useState } from 'react';
import { type Issue, issue } from '../../shared/base/issue';
import { issueText } from '../../shared/wording/issue-text';
import { closeDialog } from '../dialogs/close-dialog';
import { reportsOf, suggestedName } from '../exporting/comparison-document';
import { Button } from '../parts/button';
import { Checkbox } from '../parts/checkbox';
import { IconButton } from '../parts/icon-button';
import { Select } from '../parts/select';
import { useDeskState, useSessionState } from '../session/session-context';
import { comparedPlan } from '../views/comparison/compared-plan';
import { compareAsSetUp, comparisonSetup } from '../views/comparison/comparison-setup';
import { useWording } from '../wording/wording-context';
import { layOutColumns, type Paper, SMALLEST_READABLE } from './paper-measures';
import { PaperPage } from './paper-page';
import './print.css';
import './print-dialog.css';
import { pageInSight, turnPages } from './turn-pages';
import { usePaperPages } from './use-paper-pages';
import { useWholePageZoom } from './use-whole-page-zoom';

const ICON = { size: 16, strokeWidth: 1.5, 'aria-hidden': true } as const;
const ZOOM_STEP = 1.2;

/** The comparison as it will come out of the printer, over the whole window. Esc leaves it. */
export function PrintDialog() {
  return (
    <Radix.Root open onOpenChange={(open) => (open ? undefined : closeDialog())}>
      {/* With its container named the portal fills in the first render, in which the rows are measured. */}
      <Radix.Portal container={document.body}>
        <Radix.Content
          className="print-dialog"
          aria-describedby={undefined}
          onKeyDown={turnPages}
          onOpenAutoFocus={(event) => {
            // The pages take the keys: they are what the dialog is for.
            event.preventDefault();
            if (event.currentTarget instanceof HTMLElement) {
              event.currentTarget.querySelector<HTMLElement>('.print-scroll')?.focus();
            }
          }}
        >
          <PrintPreview />
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

/** Page by page, with what can be chosen about it. Inside the portal, so that its pages are there to be measured. */
function PrintPreview() {
  const wording = useWording();
  const words = wording.comparison.print;
  const present = useSessionState((state) => state.plan);
  const log = useSessionState((state) => state.log);
  const sample = useSessionState((state) => state.sample);
  const compared = useDeskState((state) => state.compared);
  const [paper, setPaper] = useState<Paper>('A4');
  const [onlyDifferences, setOnlyDifferences] = useState(() => comparisonSetup.getState().onlyDifferences);
  const [signatures, setSignatures] = useState(true);
  const [chosenZoom, setChosenZoom] = useState<number | null>(null);
  const [current, setCurrent] = useState(1);
  const [told, setTold] = useState<Issue | null>(null);
  const fitting = useWholePageZoom(paper);
  const zoom = chosenZoom ?? fitting;

  const plan = useMemo(
    () => comparedPlan({ plan: present, log }, compared, wording),
    [present, log, compared, wording],
  );
  const reports = useMemo(() => {
    const setup = comparisonSetup.getState();
    const comparison = compareAsSetUp(plan, compared, setup);
    const explanation = setup.withExplanation;
    return reportsOf(plan, comparison, wording, { onlyDifferences, signatures, sample, explanation });
  }, [plan, compared, wording, onlyDifferences, signatures, sample]);
  const layouts = useMemo(() => reports.map((report) => layOutColumns(report, paper)), [reports, paper]);
  const { measure, pages } = usePaperPages(reports, paper);
  const sheets = (pages ?? []).flatMap((rows, index) =>
    rows.map((range, at) => ({ report: index, range, part: partOf(at, rows.length) })),
  );
  const cramped = layouts.some((layout) => layout.scale < SMALLEST_READABLE);

  const request = { suggestedName: `${suggestedName(plan, wording)}.pdf`, paper, landscape: true };
  const savePdf = async (): Promise<void> => {
    const saved = await window.desk.printToPdf(request);
    if (!saved.ok) setTold(saved.issue);
    else if (saved.value !== null) setTold(issue('export.saved', '', { name: saved.value.name }));
  };
  const print = async (): Promise<void> => {
    const printed = await window.desk.printOnPaper(request);
    if (!printed.ok) setTold(printed.issue);
    else if (printed.value) setTold(issue('print.sent'));
  };
  return (
    <div className="print-preview">
      <header className="print-bar">
        <Radix.Title className="print-title">{words.title}</Radix.Title>
        <Select
          label={words.paper}
          value={paper}
          onChange={setPaper}
          options={[
            { value: 'A4', label: words.a4 },
            { value: 'A3', label: words.a3 },
          ]}
        />
        <Checkbox label={words.onlyDifferences} checked={onlyDifferences} onChange={setOnlyDifferences} />
        <Checkbox label={words.signatures} checked={signatures} onChange={setSignatures} />
        <span className="print-told" role="status" aria-live="polite">
          {told !== null ? issueText(wording, told) : cramped && paper === 'A4' ? words.cramped : ''}
        </span>
        <span className="print-page-of">{wording.report.pageOf(current, Math.max(1, sheets.length))}</span>
        <span className="print-zoom">
          <IconButton name={words.smaller} icon={<Minus {...ICON} />} onClick={() => setChosenZoom(zoom / ZOOM_STEP)} />
          <Button onClick={() => setChosenZoom(null)} title={words.wholePage}>
            {`${Math.round(zoom * 100)}%`}
          </Button>
          <IconButton name={words.larger} icon={<Plus {...ICON} />} onClick={() => setChosenZoom(zoom * ZOOM_STEP)} />
        </span>
        <Button kind="outlined" icon={<FileDown {...ICON} />} onClick={() => void savePdf()}>
          {words.savePdf}
        </Button>
        <Button kind="filled" icon={<Printer {...ICON} />} onClick={() => void print()}>
          {words.print}
        </Button>
        <Radix.Close className="button icon-button" aria-label={wording.common.close}>
          <X {...ICON} />
        </Radix.Close>
      </header>
      <div
        className="print-scroll"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        role="document"
        aria-label={words.title}
        onScroll={(event) => setCurrent(pageInSight(event.currentTarget))}
      >
        <div className="print-pages" style={{ '--print-zoom': zoom } as CSSProperties}>
          {sheets.map(({ report: index, range, part }, at) => {
            const report = reports[index];
            const layout = layouts[index];
            return report === undefined || layout === undefined ? null : (
              <PaperPage
                key={`${report.name}-${range.from}`}
                report={report}
                table={index + 1}
                layout={layout}
                paper={paper}
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
          const rows = { from: 0, to: report.rows.length };
          return layout === undefined ? null : (
            <PaperPage
              key={report.name}
              report={report}
              table={index + 1}
              layout={layout}
              paper={paper}
              rows={rows}
              part="whole"
              page={null}
            />
          );
        })}
      </div>
    </div>
  );
}

function partOf(index: number, count: number): 'whole' | 'first' | 'middle' | 'last' {
  if (count === 1) return 'whole';
  return index === 0 ? 'first' : index === count - 1 ? 'last' : 'middle';
}
