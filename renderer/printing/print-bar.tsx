import { FileDown, Minus, Plus, Printer, X } from 'lucide-react';
import { Dialog as Radix } from 'radix-ui';
import type { ReactNode } from 'react';
import { REPORT_KIND_IDS, type ReportKind } from '../../shared/export/report-kinds';
import { Button } from '../parts/button';
import { IconButton } from '../parts/icon-button';
import { Select } from '../parts/select';
import { useWording } from '../wording/wording-context';
import type { Batch } from './batch';
import { ReportQuestions } from './report-questions';
import type { ChosenReport } from './use-report-choice';

const ICON = { size: 16, strokeWidth: 1.5, 'aria-hidden': true } as const;
const ZOOM_STEP = 1.2;

export interface PrintActions {
  savePdf(): Promise<void>;
  print(): Promise<void>;
}

export interface PrintBarProps {
  readonly chosen: ChosenReport;
  readonly onKind: (kind: ReportKind) => void;
  readonly told: string;
  /** Why there are no pages to print. */
  readonly paperless: string | undefined;
  readonly page: { readonly current: number; readonly count: number };
  readonly zoom: { readonly value: number; readonly set: (zoom: number | null) => void };
  readonly actions: PrintActions;
  readonly batch: Batch;
  /** The menu of files. */
  readonly files: ReactNode;
}

/** Above the pages: which report of what, where one is, and the ways out. */
export function PrintBar({ chosen, onKind, told, paperless, page, zoom, actions, batch, files }: PrintBarProps) {
  const wording = useWording();
  const words = wording.printing;
  const running = batch.progress !== null;
  return (
    <header className="print-bar">
      <Radix.Title className="visually-hidden">{words.title}</Radix.Title>
      <div className="print-held" inert={running}>
        <Select
          label={words.report}
          value={chosen.choice.kind}
          onChange={onKind}
          options={REPORT_KIND_IDS.map((kind) => ({ value: kind, label: words.kinds[kind] }))}
        />
        <ReportQuestions chosen={chosen} />
      </div>
      <span className="print-told" role="status" aria-live="polite" title={told}>
        {batch.progress === null
          ? told
          : words.batchRunning(batch.progress.done + 1, batch.progress.all, batch.progress.region)}
      </span>
      {running ? (
        <Button kind="outlined" ref={takeFocus} onClick={batch.stop}>
          {wording.common.cancel}
        </Button>
      ) : null}
      <span className="print-page-of">{wording.report.pageOf(page.current, page.count)}</span>
      <span className="print-zoom">
        <IconButton name={words.smaller} icon={<Minus {...ICON} />} onClick={() => zoom.set(zoom.value / ZOOM_STEP)} />
        <Button onClick={() => zoom.set(null)} title={words.wholePage}>
          {`${Math.round(zoom.value * 100)}%`}
        </Button>
        <IconButton name={words.larger} icon={<Plus {...ICON} />} onClick={() => zoom.set(zoom.value * ZOOM_STEP)} />
      </span>
      <div className="print-held" inert={running}>
        {files}
        <Button
          kind="outlined"
          icon={<FileDown {...ICON} />}
          disabledBecause={paperless}
          onClick={() => void actions.savePdf()}
        >
          {words.savePdf}
        </Button>
        <Button
          kind="filled"
          icon={<Printer {...ICON} />}
          disabledBecause={paperless}
          onClick={() => void actions.print()}
        >
          {words.print}
        </Button>
      </div>
      <Radix.Close className="button icon-button" aria-label={wording.common.close}>
        <X {...ICON} />
      </Radix.Close>
    </header>
  );
}

/** What held the focus is out of reach while a batch runs. */
function takeFocus(button: HTMLButtonElement | null): void {
  button?.focus();
}
