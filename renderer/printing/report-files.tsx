import { ChevronDown, Share } from 'lucide-react';
import type { Issue } from '../../shared/base/issue';
import type { Result } from '../../shared/base/result';
import type { ReportFormat } from '../../shared/export/formats';
import type { PageSetup } from '../../shared/export/page-setup';
import type { Report } from '../../shared/export/report';
import { reportHtml, reportText } from '../../shared/export/report-html';
import { reportKind } from '../../shared/export/report-kinds';
import type { CsvEncoding } from '../../shared/export/write-csv';
import { regionsOfBatch } from '../exporting/export-every-region';
import { exportReport } from '../exporting/export-report';
import { documentOf, fileNameOf } from '../exporting/report-document';
import { copyText } from '../frame/copy-text';
import { Button } from '../parts/button';
import { Menu } from '../parts/menu';
import type { MenuEntry } from '../parts/menu-entry';
import { useWording } from '../wording/wording-context';
import type { Batch, BatchFormat } from './batch';
import type { ChosenReport } from './use-report-choice';

export interface ReportFilesProps {
  readonly batch: Batch;
  readonly chosen: ChosenReport;
  readonly setup: PageSetup;
  readonly reports: readonly Report[];
  readonly tell: (text: string) => void;
  readonly tellOf: (done: Result<Issue | null, Issue>) => void;
}

/** The menu of files other programs open, and of the clipboard. */
export function ReportFiles({ batch, chosen, setup, reports, tell, tellOf }: ReportFilesProps) {
  const wording = useWording();
  const words = wording.printing;
  const { plan, wish } = chosen;
  const save = async (format: ReportFormat, csvEncoding?: CsvEncoding): Promise<void> => {
    const document = { ...documentOf(plan, reports, setup, wording), csvEncoding };
    tellOf(await exportReport(document, format, fileNameOf(plan, wish, wording)));
  };
  const item = (id: BatchFormat, label: string): MenuEntry => ({
    kind: 'item',
    id: `batch-${id}`,
    label,
    run: () => void batch.run(id),
  });
  const everyRegion: MenuEntry = {
    kind: 'submenu',
    id: 'batch',
    label: words.batch,
    entries: [
      item('pdf', words.batchPdf),
      item('docx', words.batchDocx),
      item('xlsx', words.batchXlsx),
      item('csv', words.batchCsv),
    ],
  };
  const canBatch = reportKind(chosen.choice.kind).asks.includes('region') && regionsOfBatch(plan).length > 0;
  const copy = (): void => {
    copyText(reportText(reports, wording.report), reportHtml(reports, wording.report));
    tell(words.copied);
  };
  return (
    <Menu
      label={words.export}
      entries={[
        { kind: 'item', id: 'docx', label: words.exportDocx, run: () => void save('docx') },
        { kind: 'item', id: 'xlsx', label: words.exportXlsx, run: () => void save('xlsx') },
        { kind: 'item', id: 'csv', label: words.exportCsv, run: () => void save('csv') },
        { kind: 'item', id: 'csvGb', label: words.exportCsvGb, run: () => void save('csv', 'gb18030') },
        { kind: 'separator', id: 'line' },
        { kind: 'item', id: 'copy', label: words.copyTable, run: copy },
        ...(canBatch ? [{ kind: 'separator', id: 'line-2' } as const, everyRegion] : []),
      ]}
    >
      <Button icon={<Share size={16} strokeWidth={1.5} aria-hidden="true" />}>
        {words.export}
        <ChevronDown size={12} strokeWidth={1.5} aria-hidden="true" />
      </Button>
    </Menu>
  );
}
