import { useCallback, useEffect, useMemo, useState } from 'react';
import { issue } from '../../shared/base/issue';
import { isTakenByItself } from '../../shared/import/difference';
import type { MergeChoices } from '../../shared/import/indicator-differences';
import { mergeToEdit } from '../../shared/import/merge-draft';
import { listScenarios } from '../../shared/plan/plan-lists';
import { Button } from '../parts/button';
import { deskState, type HandedFile, showDialog, tell } from '../session/desk-state';
import { newId } from '../session/new-id';
import { useSession, useSessionState } from '../session/session-context';
import { useWording } from '../wording/wording-context';
import { readMany } from './read-many';
import { receivingOf } from './receiving';
import { ReceivingBar } from './receiving-bar';
import { isClear, type ReturnedFile, summaryOf } from './returned-file';
import { ReturnedFilesTable } from './returned-files-table';
import { ReviewDesk } from './review-desk';
import { ReviewWindow } from './review-window';
import './review-many.css';

export interface ReviewManyProps {
  readonly files: readonly HandedFile[];
}

/** Several files that came back together: what each brings, to be looked at one by one or taken over, one operation each. */
export function ReviewMany({ files }: ReviewManyProps) {
  const wording = useWording();
  const words = wording.many;
  const session = useSession();
  const plan = useSessionState((state) => state.plan);
  const [receiving, setReceiving] = useState<MergeChoices | null>(() =>
    receivingOf(plan, deskState.getState().scenario),
  );
  const [returned, setReturned] = useState<readonly ReturnedFile[]>(() =>
    files.map(({ name, bytes }) => ({ name, bytes, outcome: null, merged: null })),
  );
  const [open, setOpen] = useState<number | null>(null);
  const change = useCallback(
    (at: number, to: Partial<ReturnedFile>): void =>
      setReturned((before) => before.map((file, index) => (index === at ? { ...file, ...to } : file))),
    [],
  );
  useEffect(() => readMany(files, (at, outcome) => change(at, { outcome })), [files, change]);

  const summaries = useMemo(
    () =>
      returned.map(({ outcome, merged }) =>
        outcome?.ok === true && merged === null && receiving !== null
          ? summaryOf(outcome.value, plan, receiving)
          : null,
      ),
    [returned, plan, receiving],
  );
  const read = returned.filter(({ outcome }) => outcome !== null).length;
  const clear = summaries.filter(
    (summary) => summary !== null && isClear(summary) && summary.counts.new + summary.counts.changed > 0,
  ).length;
  const leave = (): void => showDialog(null);

  /** Each file as an operation of its own, held against the plan as the one before has left it. */
  const takeClear = (): void => {
    let taken = 0;
    for (const [at, { outcome, merged }] of returned.entries()) {
      if (outcome?.ok !== true || merged !== null || receiving === null) continue;
      const now = session.state.getState().plan;
      const summary = summaryOf(outcome.value, now, receiving);
      if (!isClear(summary)) continue;
      const differences = summary.found.differences.filter(isTakenByItself);
      const done = session.run(mergeToEdit(now, differences, receiving, newId));
      if (!done.ok) {
        tell(done.issue);
        return;
      }
      change(at, { merged: differences.length });
      taken += 1;
    }
    tell(issue('many.done', '', { files: taken }), 'info');
  };

  const shown = open === null ? undefined : returned[open];
  if (open !== null && shown?.outcome?.ok === true) {
    return (
      <ReviewDesk
        name={shown.name}
        source={shown.outcome.value}
        otherFile={null}
        way={{ into: 'current', receiving }}
        onMerged={(count) => change(open, { merged: count })}
        onClose={() => setOpen(null)}
      />
    );
  }
  const receiver = listScenarios(plan).find(({ id }) => id === receiving?.scenario)?.name ?? '';
  return (
    <ReviewWindow
      name={words.files(files.length)}
      onKeyDown={(event) => (event.key === 'Escape' ? leave() : undefined)}
      onConfirm={() => (read === files.length && clear > 0 ? takeClear() : undefined)}
    >
      {receiving === null ? null : (
        <div className="review-facts review-facts-many" data-pane="facts">
          <ReceivingBar plan={plan} receiving={receiving} onChange={setReceiving} />
        </div>
      )}
      <ReturnedFilesTable returned={returned} summaries={summaries} onOpen={setOpen} />
      <footer className="review-footer" data-pane="footer">
        <p className="review-summary" role="status">
          {read < files.length ? words.reading(read, files.length) : words.read(files.length, clear)}
        </p>
        <span className="review-space" />
        <Button kind="outlined" onClick={leave}>
          {read < files.length ? wording.importing.stopReading : wording.common.close}
        </Button>
        <Button
          kind="filled"
          title="Ctrl+Enter"
          disabledBecause={read < files.length ? words.wait : clear === 0 ? words.noneClear : undefined}
          onClick={takeClear}
        >
          {words.takeClear(clear, receiver)}
        </Button>
      </footer>
    </ReviewWindow>
  );
}
