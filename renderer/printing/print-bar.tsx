import { FileDown, Minus, Plus, Printer, X } from 'lucide-react';
import { Dialog as Radix } from 'radix-ui';
import type { ReactNode } from 'react';
import { asId, type RegionId, type ScenarioId } from '../../shared/base/ids';
import { REPORT_KIND_IDS, type ReportKind, reportKind } from '../../shared/export/report-kinds';
import { listRegions, listScenarios, planYears } from '../../shared/plan/plan-lists';
import { Button } from '../parts/button';
import { Checkbox } from '../parts/checkbox';
import { IconButton } from '../parts/icon-button';
import { Select } from '../parts/select';
import { useWording } from '../wording/wording-context';
import type { Batch } from './batch';
import type { ChosenReport } from './use-report-choice';

const ICON = { size: 16, strokeWidth: 1.5, 'aria-hidden': true } as const;
const ZOOM_STEP = 1.2;
/** What a select says for the whole: its values are never empty. */
const WHOLE = '-';

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
  return (
    <header className="print-bar">
      <Radix.Title className="visually-hidden">{words.title}</Radix.Title>
      <Select
        label={words.report}
        value={chosen.choice.kind}
        onChange={onKind}
        options={REPORT_KIND_IDS.map((kind) => ({ value: kind, label: words.kinds[kind] }))}
      />
      <ReportQuestions chosen={chosen} />
      <span className="print-told" role="status" aria-live="polite" title={told}>
        {batch.progress === null
          ? told
          : words.batchRunning(batch.progress.done + 1, batch.progress.all, batch.progress.region)}
      </span>
      {batch.progress === null ? null : (
        <Button kind="outlined" onClick={batch.stop}>
          {wording.common.cancel}
        </Button>
      )}
      <span className="print-page-of">{wording.report.pageOf(page.current, page.count)}</span>
      <span className="print-zoom">
        <IconButton name={words.smaller} icon={<Minus {...ICON} />} onClick={() => zoom.set(zoom.value / ZOOM_STEP)} />
        <Button onClick={() => zoom.set(null)} title={words.wholePage}>
          {`${Math.round(zoom.value * 100)}%`}
        </Button>
        <IconButton name={words.larger} icon={<Plus {...ICON} />} onClick={() => zoom.set(zoom.value * ZOOM_STEP)} />
      </span>
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
      <Radix.Close className="button icon-button" aria-label={wording.common.close}>
        <X {...ICON} />
      </Radix.Close>
    </header>
  );
}

/** What this report asks for: scenario, region, year, which rows. */
function ReportQuestions({ chosen }: { readonly chosen: ChosenReport }) {
  const words = useWording().printing;
  const { plan, choice, choose } = chosen;
  const { asks } = reportKind(choice.kind);
  const [whole, ...others] = listRegions(plan);
  const nothing = choice.kind === 'comparison' ? words.asCompared : (whole?.name ?? '');
  return (
    <>
      {asks.includes('scenario') ? (
        <Select
          label={words.scenario}
          value={choice.scenario as string}
          onChange={(scenario) => choose({ scenario: asId<ScenarioId>(scenario) })}
          options={listScenarios(plan).map(({ id, name }) => ({ value: id as string, label: name }))}
        />
      ) : null}
      {asks.includes('region') && others.length > 0 ? (
        <Select
          label={words.region}
          value={(choice.region ?? WHOLE) as string}
          onChange={(region) => choose({ region: region === WHOLE ? null : asId<RegionId>(region) })}
          options={[
            { value: WHOLE, label: nothing },
            ...others.map(({ id, name }) => ({ value: id as string, label: name })),
          ]}
        />
      ) : null}
      {asks.includes('year') ? (
        <Select
          label={words.year}
          value={String(choice.year)}
          onChange={(year) => choose({ year: Number(year) })}
          options={planYears(plan).map((year) => ({ value: String(year), label: words.yearOf(year) }))}
        />
      ) : null}
      {asks.includes('onlyDifferences') ? (
        <Checkbox
          label={words.onlyDifferences}
          checked={choice.onlyDifferences}
          onChange={(onlyDifferences) => choose({ onlyDifferences })}
        />
      ) : null}
      {asks.includes('explanation') ? (
        <Checkbox
          label={words.explanation}
          checked={choice.explanation}
          onChange={(explanation) => choose({ explanation })}
        />
      ) : null}
    </>
  );
}
