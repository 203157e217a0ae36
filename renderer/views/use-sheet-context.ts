import { useMemo } from 'react';
import { issue } from '../../shared/base/issue';
import { fail } from '../../shared/base/result';
import { batchEdits } from '../../shared/edits/batch-edits';
import type { EditResult } from '../../shared/edits/edit';
import { checkPlan } from '../../shared/rules/check-plan';
import { issueText } from '../../shared/wording/issue-text';
import type { BatchEvent, BatchOutcome, CellText } from '../grid/sheet';
import { tell } from '../session/desk-state';
import { useDeskState, useSession, useSessionState } from '../session/session-context';
import { useWording } from '../wording/wording-context';
import { type SheetContext, sheetContext } from './sheet-context';

/** The open plan as the active scenario sees it, for drawing sheets. */
export function useSheetContext(): SheetContext {
  const plan = useSessionState((state) => state.plan);
  const scenario = useDeskState((state) => state.scenario);
  const wording = useWording();
  return useMemo(() => sheetContext(plan, scenario, checkPlan(plan, scenario), wording), [plan, scenario, wording]);
}

export interface Runner {
  /** Runs an edit; the sentence why not, or null when done. For the sheet, which says it beside the cell. */
  readonly typed: (edit: EditResult) => string | null;
  /** Runs many edits of cells as one operation; every refused cell comes back with its reason. */
  readonly many: (texts: readonly CellText[], event: BatchEvent, edit: (text: CellText) => EditResult) => BatchOutcome;
  /** Runs an edit; why not goes to the status bar. True when done. */
  readonly told: (edit: EditResult) => boolean;
}

/** Runs edits of a sheet. An approved scenario refuses all of them, whatever asked. */
export function useRunner(context: SheetContext): Runner {
  const session = useSession();
  const wording = useWording();
  return useMemo(() => {
    const run = (edit: EditResult) =>
      session.run(context.locked !== undefined && edit.ok ? fail(issue('scenario.locked')) : edit);
    return {
      typed: (edit) => {
        const done = run(edit);
        return done.ok ? null : issueText(wording, done.issue);
      },
      many: (texts, event, edit) => {
        const batch = batchEdits(event, texts.map(edit));
        const done = run(batch.edit);
        const why = done.ok ? null : issueText(wording, done.issue);
        return {
          changed: done.ok ? batch.changed : 0,
          refused:
            why === null
              ? batch.refused.flatMap(({ index, issue: reason }) => {
                  const cell = texts[index]?.cell;
                  return cell === undefined ? [] : [{ cell, why: issueText(wording, reason) }];
                })
              : texts.map(({ cell }) => ({ cell, why })),
        };
      },
      told: (edit) => {
        const done = run(edit);
        if (!done.ok) tell(done.issue);
        return done.ok;
      },
    };
  }, [session, wording, context.locked]);
}
