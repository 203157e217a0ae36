import { type KeyboardEvent, useCallback, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { asId, type PlanId } from '../../shared/base/ids';
import { type Issue, issue } from '../../shared/base/issue';
import { draftToEdit } from '../../shared/import/draft-to-edit';
import { inSourceTerms, placeInSource } from '../../shared/import/place-in-source';
import { placeSplits } from '../../shared/import/place-splits';
import { readMarkedTable } from '../../shared/import/read-marked-table';
import {
  type ColumnMeaning,
  type MarkableTable,
  markableTables,
  tableAt,
  withTableReread,
  yearOfMeaning,
} from '../../shared/import/table-marking';
import { emptyPlan } from '../../shared/plan/plan';
import { listScenarios } from '../../shared/plan/plan-lists';
import { issueText } from '../../shared/wording/issue-text';
import { focusSheet, settleSheet } from '../grid/mounted-sheet';
import type { CellRef } from '../grid/sheet';
import { deskState, goTo, tell } from '../session/desk-state';
import { newId } from '../session/new-id';
import { startPlan } from '../session/plan-files';
import { useSession, useSessionState } from '../session/session-context';
import { useWording } from '../wording/wording-context';
import { ColumnMarkingDialog } from './column-marking-dialog';
import { FactsBar } from './facts-bar';
import { mergeCounts, mergeReview, reviewDifferences } from './merge-review';
import { NotesPane, type NotesTab } from './notes-pane';
import type { ReadSource } from './read-source';
import { usualWay } from './receiving';
import { ReceivingBar } from './receiving-bar';
import { rememberedMeanings, rememberMeanings, withRememberedColumns } from './remembered-columns';
import { ResultPane } from './result-pane';
import { firstTab, type ResultTab, tabOfPart } from './result-tab';
import {
  choicesOf,
  factIssues,
  isNothing,
  keptDraft,
  newPlanProblems,
  openProblems,
  type Review,
  reviewCounts,
} from './review';
import { ReviewFooter } from './review-footer';
import { createReviewStore } from './review-store';
import { ReviewWay } from './review-way';
import { ReviewWindow } from './review-window';
import { type LineSpan, sourceMarks, spanOfPlace } from './source-marks';
import { SourcePane } from './source-pane';

export interface ReviewDeskProps {
  readonly name: string;
  readonly source: ReadSource;
  /** Told in the footer where nothing more pressing stands: a file handed over meanwhile has to wait. */
  readonly otherFile: Issue | null;
  readonly onClose: () => void;
  /** Where it goes at first; absent: as the document suggests. */
  readonly way?: Pick<Review, 'into' | 'receiving'>;
  /** It was taken over into the plan on the desk; closes afterwards. */
  readonly onMerged?: (count: number) => void;
}

type ActiveCells = Readonly<Record<ResultTab, CellRef | null>>;

/** Source on the left, what was read on the right, what to look at below. Stores nothing until it is confirmed. */
export function ReviewDesk({ name, source, otherFile, onClose, way, onMerged }: ReviewDeskProps) {
  const wording = useWording();
  const session = useSession();
  const plan = useSessionState((state) => state.plan);
  const [store] = useState(() => {
    const usual = usualWay(session.state.getState(), deskState.getState().scenario, source.draft);
    const made = createReviewStore(source.draft, way ?? usual);
    // Told as a change of the review, so that it can be taken back.
    const known = withRememberedColumns(source.draft, source.rows, markedYears(made.state.getState().now));
    if (known.tables.length > 0) {
      const told = issue('import.rememberedColumns', '', { tables: known.tables.length });
      const problems = [...known.draft.problems, { severity: 'info' as const, issue: told }];
      made.change({ ...made.state.getState().now, draft: { ...known.draft, problems } });
    }
    return made;
  });
  const { now: review, past, future } = useStore(store.state);
  const { draft } = review;
  const marks = useMemo(() => sourceMarks(draft, source.lines), [draft, source]);
  const tables = useMemo(() => (source.draft.form === undefined ? markableTables(source.rows) : []), [source]);
  const [marking, setMarking] = useState<MarkableTable | null>(null);
  const found = useMemo(() => reviewDifferences(review, plan), [review, plan]);
  const problems = useMemo(
    () => [...openProblems(review), ...(found?.problems ?? newPlanProblems(review))],
    [review, found],
  );
  const placeText = useCallback(
    (place: string) => wording.issueParts.place(placeInSource(place, source.origins)),
    [wording, source],
  );
  const counts = useMemo(() => reviewCounts(review), [review]);
  const [tab, setTab] = useState<ResultTab>(firstTab(review.into, source.draft));
  const [active, setActive] = useState<ActiveCells>({
    indicators: null,
    projects: null,
    districts: null,
    prose: null,
    differences: null,
  });
  const [looked, setLooked] = useState<LineSpan | null>(null);
  const standing = problems.filter((problem) => problem.severity !== 'info');
  const [notesTab, setNotesTab] = useState<NotesTab>(standing.length > 0 ? 'problems' : 'unread');
  const [tried, setTried] = useState(false);
  const [stage, setStage] = useState<'reviewing' | 'asking' | 'importing'>('reviewing');
  const [refused, setRefused] = useState<Issue | null>(null);

  const receiver = listScenarios(plan).find(({ id }) => id === review.receiving?.scenario)?.name ?? '';
  const told = refused ?? otherFile;
  const row = active[tab]?.row ?? null;
  const difference = tab === 'differences' ? found?.differences.find(({ key }) => key === row) : undefined;
  const chosen = tab === 'differences' ? (difference?.part ?? null) : row;
  const framed = looked ?? (chosen === null ? null : (marks.spans.get(chosen) ?? null));
  const wrong = factIssues(review);
  // What nobody has filled in yet is no mistake until somebody wants to import.
  const shownIssues = tried ? wrong : Object.fromEntries(Object.entries(wrong).filter(([field]) => isFilled(field)));
  function isFilled(field: string): boolean {
    return Object.entries(review.facts).some(([known, text]) => known === field && text.trim() !== '');
  }

  const activate = (cell: CellRef, of: ResultTab = tab): void => {
    setLooked(null);
    setRefused(null);
    setActive((before) => ({ ...before, [of]: cell }));
    if (of !== 'differences') return;
    // A value has its own place within its row.
    const place = found?.differences.find(({ key }) => key === cell.row)?.place ?? '';
    setLooked(spanOfPlace(place));
  };
  const setInto = (into: Review['into']): void => {
    store.setWay({ into });
    setTab(firstTab(into, source.draft));
    setLooked(null);
  };
  const choosePart = (part: string, column?: string): void => {
    const of = tabOfPart(part);
    setTab(of);
    activate({ row: part, column: column ?? (of === 'projects' || of === 'prose' ? 'what' : 'name') }, of);
  };
  const goToPlace = (place: string): void => {
    const span = spanOfPlace(place);
    if (span === null) return;
    const part = marks.lines.get(span.first)?.part ?? null;
    if (part !== null) choosePart(part);
    setLooked(span);
  };

  const close = (): void => {
    if (store.edited()) setStage('asking');
    else onClose();
  };
  const stay = (): void => {
    setStage('reviewing');
    focusSheet();
  };
  const confirm = async (): Promise<void> => {
    if (stage === 'importing' || !settleSheet()) return;
    const last = store.state.getState().now;
    // What the plan keeps names places as the file would: whoever looks them up has no lines of a Word document.
    const kept = inSourceTerms(keptDraft(last), source);
    if (last.into === 'current') return confirmMerge(last);
    if (isNothing(reviewCounts(last))) return;
    if (Object.keys(factIssues(last)).length > 0) {
      setTried(true);
      // The field has its error, and so its mark, only after the next drawing.
      requestAnimationFrame(() => document.querySelector<HTMLElement>('.review-facts [aria-invalid="true"]')?.focus());
      return;
    }
    setStage('importing');
    const id = asId<PlanId>(newId());
    const edit = draftToEdit(emptyPlan(id), kept, choicesOf(last, wording.common.rootScenario), newId);
    const started = await startPlan(id, edit);
    if (started.ok) {
      goTo('indicators');
      const { projects } = reviewCounts(last);
      const { added } = placeSplits(kept, choicesOf(last, ''));
      return tell(issue('import.done', '', { indicators: kept.indicators.length + added.length, projects }), 'info');
    }
    setStage('reviewing');
    setRefused(started.issue);
  };

  const confirmMerge = (last: Review): void => {
    const merged = mergeReview(last, session);
    if (!merged.ok) setRefused(merged.issue);
    if (!merged.ok || merged.value === 0) return;
    onClose();
    if (onMerged !== undefined) {
      onMerged(merged.value);
      return;
    }
    deskState.setState({ scenario: last.receiving?.scenario ?? deskState.getState().scenario });
    const { indicators, boxes, splits } = last.draft;
    goTo(indicators.length > 0 || splits !== undefined || boxes.length === 0 ? 'indicators' : 'projects');
    tell(issue('merge.done', '', { count: merged.value }), 'info');
  };

  const mark = (table: MarkableTable, meanings: readonly ColumnMeaning[]): void => {
    setMarking(null);
    void rememberMeanings(table, meanings);
    const now = store.state.getState().now;
    const reread = withTableReread(now.draft, source.rows, table, readMarkedTable(table, meanings, markedYears(now)));
    // Rows are counted anew: which of them were left out is not known any more.
    const left = new Set([...now.left].filter((part) => !/^[ist]/.test(part)));
    store.change({ ...now, draft: reread, left });
    const named = meanings.flatMap((meaning) => yearOfMeaning(meaning) ?? []).toSorted((a, b) => a - b);
    // The years of the columns say what nobody has filled in yet.
    if (now.facts.baseYear === '' && named.length > 1) store.setFact('baseYear', String(named[0]));
    if (now.facts.targetYear === '' && named.length > 0) store.setFact('targetYear', String(named.at(-1)));
    if (tab !== 'differences') setTab('indicators');
  };

  const keys = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      event.preventDefault();
      if (stage === 'asking') stay();
      else close();
    } else if ((event.ctrlKey || event.metaKey) && !event.altKey && !isWriting(event.target)) {
      const key = event.key.toLowerCase();
      if (key === 'z' || key === 'y') {
        event.preventDefault();
        if (key === 'y' || event.shiftKey) store.redo();
        else store.undo();
      }
    }
  };

  const years = markedYears(review);
  return (
    <>
      <ReviewWindow
        name={name}
        onKeyDown={keys}
        onConfirm={() => void confirm()}
        onOtherFile={() => setRefused(issue('import.otherFile'))}
      >
        <div className={`review-facts review-facts-${review.into}`} data-pane="facts">
          {review.receiving === null ? null : <ReviewWay into={review.into} onChange={setInto} />}
          {review.into === 'current' && review.receiving !== null ? (
            <ReceivingBar
              plan={plan}
              receiving={review.receiving}
              onChange={(receiving) => store.setWay({ receiving })}
            />
          ) : (
            <FactsBar facts={review.facts} issues={shownIssues} insist={tried} onChange={store.setFact} />
          )}
        </div>
        <div className="review-panes">
          <SourcePane
            source={source}
            marks={marks}
            chosen={looked === null ? chosen : null}
            framed={framed}
            onChoose={choosePart}
            unreadLines={draft.unrecognised.reduce((sum, group) => sum + group.lines, 0)}
            onMarkColumns={
              tables.length === 0 ? null : () => setMarking(tableAt(tables, framed?.first ?? null) ?? null)
            }
          />
          <div className="review-results">
            <ResultPane
              review={review}
              marks={marks}
              problems={standing}
              found={found}
              placeText={placeText}
              tab={tab}
              onTab={setTab}
              active={active[tab]}
              onActivate={activate}
              onChange={store.change}
              undo={past.length > 0 ? store.undo : null}
              redo={future.length > 0 ? store.redo : null}
            />
            <NotesPane
              tab={notesTab}
              onTab={setNotesTab}
              problems={standing}
              remarks={problems.filter((problem) => problem.severity === 'info')}
              unread={draft.unrecognised}
              placeText={placeText}
              onGo={goToPlace}
            />
          </div>
        </div>
        <ReviewFooter
          counts={counts}
          merging={found === null ? null : mergeCounts(review, found)}
          receiver={receiver}
          problems={standing.length}
          stage={stage}
          refused={told === null ? null : issueText(wording, told)}
          onConfirm={() => void confirm()}
          onClose={close}
          onDiscard={onClose}
          onStay={stay}
        />
      </ReviewWindow>
      {marking === null ? null : (
        <ColumnMarkingDialog
          table={marking}
          meanings={rememberedMeanings(marking) ?? marking.meanings}
          baseYear={years.baseYear}
          targetYear={years.targetYear}
          placeText={placeText}
          onMark={(meanings) => mark(marking, meanings)}
          onClose={() => setMarking(null)}
        />
      )}
    </>
  );
}

/** Base and target year as they stand in the facts: columns of these years are base and target. */
function markedYears(review: Review): { readonly baseYear: number; readonly targetYear: number } {
  const { baseYear, targetYear } = choicesOf(review, '');
  return { baseYear, targetYear };
}

/** A field of the facts, or an editor with words in it: their undo is the field's own. */
function isWriting(target: EventTarget): boolean {
  if (target instanceof HTMLTextAreaElement) return target.value !== '';
  return target instanceof HTMLInputElement;
}
