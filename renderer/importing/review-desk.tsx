import { type KeyboardEvent, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { asId, type PlanId } from '../../shared/base/ids';
import { type Issue, issue } from '../../shared/base/issue';
import { draftToEdit } from '../../shared/import/draft-to-edit';
import { emptyPlan } from '../../shared/plan/plan';
import { issueText } from '../../shared/wording/issue-text';
import { focusSheet, settleSheet } from '../grid/mounted-sheet';
import type { CellRef } from '../grid/sheet';
import { goTo, tell } from '../session/desk-state';
import { newId } from '../session/new-id';
import { startPlan } from '../session/plan-files';
import { useWording } from '../wording/wording-context';
import { FactsBar } from './facts-bar';
import { NotesPane, type NotesTab } from './notes-pane';
import type { ReadSource } from './read-source';
import { ResultPane } from './result-pane';
import type { ResultTab } from './result-tab';
import { choicesOf, factIssues, keptDraft, openProblems, reviewCounts } from './review';
import { ReviewFooter } from './review-footer';
import { createReviewStore } from './review-store';
import { ReviewWindow } from './review-window';
import { type LineSpan, sourceMarks, spanOfPlace } from './source-marks';
import { SourcePane } from './source-pane';

export interface ReviewDeskProps {
  readonly name: string;
  readonly source: ReadSource;
  /** Told in the footer where nothing more pressing stands: a file handed over meanwhile has to wait. */
  readonly otherFile: Issue | null;
  readonly onClose: () => void;
}

type ActiveCells = Readonly<Record<ResultTab, CellRef | null>>;

/** Source on the left, what was read on the right, what to look at below. Stores nothing until it is confirmed. */
export function ReviewDesk({ name, source, otherFile, onClose }: ReviewDeskProps) {
  const wording = useWording();
  const [store] = useState(() => createReviewStore(source.draft));
  const { now: review, past, future } = useStore(store.state);
  const marks = useMemo(() => sourceMarks(source.draft, source.lines), [source]);
  const problems = useMemo(() => openProblems(review), [review]);
  const counts = useMemo(() => reviewCounts(review), [review]);
  const [tab, setTab] = useState<ResultTab>(source.draft.indicators.length > 0 ? 'indicators' : 'projects');
  const [active, setActive] = useState<ActiveCells>({ indicators: null, projects: null });
  const [looked, setLooked] = useState<LineSpan | null>(null);
  const standing = problems.filter((problem) => problem.severity !== 'info');
  const [notesTab, setNotesTab] = useState<NotesTab>(standing.length > 0 ? 'problems' : 'unread');
  const [tried, setTried] = useState(false);
  const [stage, setStage] = useState<'reviewing' | 'asking' | 'importing'>('reviewing');
  const [refused, setRefused] = useState<Issue | null>(null);

  const told = refused ?? otherFile;
  const chosen = active[tab]?.row ?? null;
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
  };
  const choosePart = (part: string, column?: string): void => {
    const of = part.startsWith('i') ? 'indicators' : 'projects';
    setTab(of);
    activate({ row: part, column: column ?? (of === 'indicators' ? 'name' : 'what') }, of);
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
    const kept = keptDraft(last);
    if (kept.indicators.length === 0 && kept.boxes.length === 0) return;
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
      const { indicators, projects } = reviewCounts(last);
      return tell(issue('import.done', '', { indicators, projects }), 'info');
    }
    setStage('reviewing');
    setRefused(started.issue);
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

  return (
    <ReviewWindow
      name={name}
      onKeyDown={keys}
      onConfirm={() => void confirm()}
      onOtherFile={() => setRefused(issue('import.otherFile'))}
    >
      <FactsBar facts={review.facts} issues={shownIssues} insist={tried} onChange={store.setFact} />
      <div className="review-panes">
        <SourcePane
          source={source}
          marks={marks}
          chosen={looked === null ? chosen : null}
          framed={framed}
          onChoose={choosePart}
          unreadLines={source.draft.unrecognised.reduce((sum, group) => sum + group.lines, 0)}
        />
        <div className="review-results">
          <ResultPane
            review={review}
            marks={marks}
            problems={standing}
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
            unread={source.draft.unrecognised}
            onGo={goToPlace}
          />
        </div>
      </div>
      <ReviewFooter
        counts={counts}
        problems={standing.length}
        stage={stage}
        refused={told === null ? null : issueText(wording, told)}
        onConfirm={() => void confirm()}
        onClose={close}
        onDiscard={onClose}
        onStay={stay}
      />
    </ReviewWindow>
  );
}

/** A field of the facts, or an editor with words in it: their undo is the field's own. */
function isWriting(target: EventTarget): boolean {
  if (target instanceof HTMLTextAreaElement) return target.value !== '';
  return target instanceof HTMLInputElement;
}
