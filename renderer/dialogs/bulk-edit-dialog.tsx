import { useMemo, useState } from 'react';
import { issue } from '../../shared/base/issue';
import { countedReasons } from '../grid/fill-run';
import { sheetOnScreen } from '../grid/mounted-sheet';
import type { BatchEvent } from '../grid/sheet';
import { Dialog } from '../parts/dialog';
import { rememberSetting } from '../session/desk-settings';
import { deskState, tell } from '../session/desk-state';
import { useSession, useSessionState } from '../session/session-context';
import { StorageFailure } from '../storage/plan-store';
import { useWording } from '../wording/wording-context';
import { type BulkSelection, readSelection } from './bulk-cells';
import { BulkFields } from './bulk-fields';
import { BULK_SETTING, type BulkForm, changeOfForm, rememberedForm } from './bulk-form';
import { type BulkPreview, previewChange } from './bulk-preview';
import { BulkPreviewTable } from './bulk-preview-table';
import { previewRestore } from './bulk-restore';
import { closeDialog } from './close-dialog';

/** 批量修改: one change to all selected cells, shown before it is made, as one operation. */
export function BulkEditDialog() {
  const [selection] = useState(() => {
    const sheet = sheetOnScreen.getState().handle;
    return sheet === null ? null : readSelection(sheet);
  });
  return selection === null ? null : <BulkEditOf selection={selection} />;
}

function BulkEditOf({ selection }: { readonly selection: BulkSelection }) {
  const wording = useWording();
  const words = wording.filling.bulk;
  const session = useSession();
  const plan = useSessionState((state) => state.plan);
  const [form, setForm] = useState(rememberedForm);
  const { view, scenario } = deskState.getState();
  const restoring = form.operation === 'restore';
  const restore = useMemo(
    () => (restoring ? previewRestore(selection, { plan, scenario }, view, wording) : null),
    [restoring, selection, plan, scenario, view, wording],
  );
  const preview = useMemo((): BulkPreview | null => {
    const change = changeOfForm(form);
    return change === null ? null : previewChange(selection, change, wording.filling);
  }, [selection, form, wording]);
  const shown = restore ?? preview;
  const nothing = shown === null || shown.changed === 0;

  function confirm(): void {
    if (shown === null) return;
    void remember(form);
    const reasons = [...shown.skipped];
    let changed = shown.changed;
    if (restore !== null) {
      const done = session.run(restore.edit);
      if (!done.ok) {
        tell(done.issue);
        return;
      }
    } else {
      const outcome = selection.sheet.actions().typeMany?.(shown.texts, eventOf(form));
      changed = outcome?.changed ?? 0;
      reasons.push(...(outcome?.refused ?? []).map(({ why }) => why));
    }
    closeDialog();
    const text =
      reasons.length === 0
        ? words.done(changed)
        : words.donePartly(changed, reasons.length, countedReasons(reasons, wording.filling));
    tell(issue('fill.done', '', { text }), 'info');
  }

  return (
    <Dialog
      title={words.title}
      description={words.about(selection.count)}
      width="middle"
      confirm={{ label: words.confirm, run: confirm, ...(nothing ? { disabledBecause: words.nothing } : {}) }}
      onClose={closeDialog}
    >
      <BulkFields form={form} onChange={setForm} unreadable={shown === null} />
      {shown === null ? null : <BulkPreviewTable selection={selection} preview={shown} />}
    </Dialog>
  );
}

function eventOf({ operation }: BulkForm): BatchEvent {
  if (operation === 'clear') return 'cell.clear';
  return operation === 'interpolate' ? 'cell.fill' : 'cell.set';
}

async function remember(form: BulkForm): Promise<void> {
  try {
    await rememberSetting(BULK_SETTING, form);
  } catch (cause) {
    if (!(cause instanceof StorageFailure)) throw cause;
    tell(issue(cause.code));
  }
}
