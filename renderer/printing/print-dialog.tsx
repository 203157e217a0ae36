import { Dialog as Radix } from 'radix-ui';
import { useRef } from 'react';
import type { ReportKind } from '../../shared/export/report-kinds';
import { closeDialog } from '../dialogs/close-dialog';
import { PrintDesk } from './print-desk';
import './print.css';
import './print-dialog.css';
import { turnPages } from './turn-pages';

/** A report as it will come out of the printer, over the whole window. Esc stops a batch, else leaves the dialog. */
export function PrintDialog({ report }: { readonly report: ReportKind }) {
  const stopBatch = useRef<(() => void) | null>(null);
  const leave = (): void => (stopBatch.current ?? closeDialog)();
  return (
    <Radix.Root open onOpenChange={(open) => (open ? undefined : leave())}>
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
          <PrintDesk report={report} stopBatch={stopBatch} />
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
