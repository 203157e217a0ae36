import { Redo2, Undo2 } from 'lucide-react';
import { type KeyboardEvent, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { Issue } from '../../shared/base/issue';
import type { HandedReturn } from '../../shared/merge/assemble-returns';
import { assembleReturns } from '../../shared/merge/assemble-returns';
import type { Preference } from '../../shared/merge/settle-conflicts';
import { issueText } from '../../shared/wording/issue-text';
import { focusSheet, settleSheet } from '../grid/mounted-sheet';
import type { CellRef, SheetModel } from '../grid/sheet';
import { SheetGrid } from '../grid/sheet-grid';
import { ReviewWindow } from '../importing/review-window';
import { EmptyState } from '../parts/empty-state';
import { IconButton } from '../parts/icon-button';
import { SegmentedFilter } from '../parts/segmented-filter';
import { useSession, useSessionState } from '../session/session-context';
import { useWording } from '../wording/wording-context';
import { changeSheet } from './change-sheet';
import { ChangesToolbar } from './changes-toolbar';
import { claimRows, conflictSheet, type ReviewedPlan } from './conflict-sheet';
import { ConflictToolbar } from './conflict-toolbar';
import { fileSheet } from './file-sheet';
import { type Gathered, gatherAll, openCount } from './gathering';
import { gatheringActions } from './gathering-actions';
import { ruleOver } from './gathering-edits';
import { GatheringFooter } from './gathering-footer';
import { createGatheringStore } from './gathering-store';
import { GATHERING_TABS, type GatheringTab } from './gathering-tab';
import { mergeGathered, takenCount } from './merge-gathered';
import './merging.css';
import { RowDetails } from './row-details';
import { toldSheet } from './told-sheet';

export interface ReturnsDeskProps {
  readonly files: readonly HandedReturn[];
  readonly onClose: () => void;
  /** More files that were dropped on the review. */
  readonly onMore: (files: readonly File[]) => void;
}

type ActiveCells = Readonly<Partial<Record<GatheringTab, CellRef>>>;

/** Files, conflicts and what is clear, as sheets in which everything is decided by typing. Stores nothing before 合并. */
export function ReturnsDesk({ files, onClose, onMore }: ReturnsDeskProps) {
  const wording = useWording();
  const { gathering: words, many } = wording;
  const session = useSession();
  const plan = useSessionState((state) => state.plan);
  const log = useSessionState((state) => state.log);
  const [store] = useState(createGatheringStore);
  const { now: gathering, past, future } = useStore(store.state);
  const assembled = useMemo(() => assembleReturns({ plan, log }, files), [plan, log, files]);
  const gathered = useMemo(() => gatherAll(plan, assembled, gathering), [plan, assembled, gathering]);
  const reviewed = useMemo(
    (): ReviewedPlan => ({ plan, gathered, gathering, wording }),
    [plan, gathered, gathering, wording],
  );
  const [tab, setTab] = useState<GatheringTab>(() => firstTab(gathered));
  const [active, setActive] = useState<ActiveCells>({});
  const [onlyOpen, setOnlyOpen] = useState(false);
  const [told, setTold] = useState<string | null>(null);
  const [leaving, setLeaving] = useState(false);

  const claims = useMemo(() => claimRows(gathered, gathering, onlyOpen), [gathered, gathering, onlyOpen]);
  const model = useMemo((): SheetModel => {
    if (tab === 'files') return fileSheet(reviewed);
    if (tab === 'conflicts') return conflictSheet(reviewed, claims);
    return tab === 'changes' ? changeSheet(reviewed) : toldSheet(reviewed, tab);
  }, [tab, reviewed, claims]);
  const say = (issue: Issue): string => issueText(wording, { ...issue, place: '' });
  const change = (next: typeof gathering): void => {
    setTold(null);
    store.change(next);
  };
  const actions = gatheringActions({
    ...{ reviewed, tab, say, onChange: change },
    onActivate: (cell) => setActive((before) => ({ ...before, [tab]: cell })),
  });
  const rule = (by: Preference): void => {
    const { gathering: next, decided, left } = ruleOver(plan, gathering, gathered.conflicts, by);
    store.change(next);
    setTold(words.ruled(decided, left));
  };

  const close = (): void => {
    if (past.length > 0) setLeaving(true);
    else onClose();
  };
  const stay = (): void => {
    setLeaving(false);
    focusSheet();
  };
  const confirm = (): void => {
    if (leaving || !settleSheet()) return;
    const last = store.state.getState().now;
    const merged = mergeGathered(session, gatherAll(plan, assembled, last), last);
    if (!merged.ok) setTold(say(merged.issue));
    else if (merged.value !== null) {
      onClose();
      merged.value();
    }
  };
  const keys = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      event.preventDefault();
      if (leaving) stay();
      else close();
    } else if (event.altKey && !event.ctrlKey && GATHERING_TABS[Number(event.key) - 1] !== undefined) {
      // As Alt and a digit show the views of the desk.
      event.preventDefault();
      if (settleSheet()) setTab(GATHERING_TABS[Number(event.key) - 1] ?? tab);
    } else if ((event.ctrlKey || event.metaKey) && !event.altKey && !isWriting(event.target)) {
      const key = event.key.toLowerCase();
      if (key !== 'z' && key !== 'y') return;
      event.preventDefault();
      if (key === 'y' || event.shiftKey) store.redo();
      else store.undo();
    }
  };

  const counts: Readonly<Record<GatheringTab, number>> = {
    files: gathered.files.length,
    conflicts: gathered.conflicts.length,
    changes: gathered.changes.length,
    refused: gathered.refused.length,
    stale: gathered.stale.length,
  };
  // The keyboard starts where something is decided.
  const [firstRow] = model.rows;
  const here = active[tab] ?? (firstRow === undefined ? null : { row: firstRow.id, column: DECIDING[tab] });
  const empty = tab === 'conflicts' && counts.conflicts > 0 ? words.empty.open : words.empty[tab];
  return (
    <ReviewWindow
      title={words.title}
      name={many.files(files.length)}
      onKeyDown={keys}
      onConfirm={confirm}
      onFiles={onMore}
    >
      <div className="merge-panes">
        <section className="result-pane" aria-label={words.tabsLabel} data-pane="result">
          <header className="review-pane-head">
            <SegmentedFilter<GatheringTab>
              label={words.tabsLabel}
              segments={GATHERING_TABS.map((value) => ({ value, label: words.tabs[value], count: counts[value] }))}
              value={tab}
              onChange={setTab}
            />
            {tab === 'conflicts' ? (
              <ConflictToolbar
                reviewed={reviewed}
                active={claims.find(({ id }) => id === here?.row)}
                onlyOpen={onlyOpen}
                onOnlyOpen={setOnlyOpen}
                onChange={change}
                onRule={rule}
              />
            ) : tab === 'changes' ? (
              <ChangesToolbar reviewed={reviewed} onChange={change} />
            ) : (
              <span className="review-space" />
            )}
            <IconButton
              name={wording.importing.undo}
              keys="Ctrl+Z"
              icon={<Undo2 size={16} strokeWidth={1.5} />}
              disabledBecause={past.length === 0 ? wording.importing.noUndo : undefined}
              onClick={store.undo}
            />
            <IconButton
              name={wording.importing.redo}
              keys="Ctrl+Y"
              icon={<Redo2 size={16} strokeWidth={1.5} />}
              disabledBecause={future.length === 0 ? wording.importing.noRedo : undefined}
              onClick={store.redo}
            />
          </header>
          <div className="result-sheet">
            {model.rows.length === 0 ? (
              <EmptyState text={empty} />
            ) : (
              <SheetGrid model={model} active={here} actions={actions} />
            )}
          </div>
        </section>
        <RowDetails reviewed={reviewed} log={log} tab={tab} row={here?.row ?? null} />
      </div>
      <GatheringFooter
        taken={takenCount(plan, gathered, gathering)}
        conflicts={counts.conflicts}
        open={openCount(gathered, gathering)}
        refused={counts.refused}
        badFiles={gathered.files.filter(({ kind }) => kind === 'refused').length}
        told={told}
        leaving={leaving}
        onConfirm={confirm}
        onClose={close}
        onDiscard={onClose}
        onStay={stay}
      />
    </ReviewWindow>
  );
}

/** The column of each list in which something is decided, or what it tells. */
const DECIDING: Readonly<Record<GatheringTab, string>> = {
  files: 'merge',
  conflicts: 'take',
  changes: 'keep',
  refused: 'why',
  stale: 'why',
};

/** One file without trouble needs no list of files: its conflicts come first, else what it brings. */
function firstTab({ files, ready, conflicts, changes }: Gathered): GatheringTab {
  const [file] = [...ready.values()];
  if (files.length > 1 || file === undefined || file.cautions.length > 0) return 'files';
  if (conflicts.length > 0) return 'conflicts';
  return changes.length > 0 ? 'changes' : 'files';
}

/** An editor with words in it: its undo is its own. */
function isWriting(target: EventTarget): boolean {
  return target instanceof HTMLTextAreaElement ? target.value !== '' : target instanceof HTMLInputElement;
}
