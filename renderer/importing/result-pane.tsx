import { Redo2, Undo2 } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { Issue } from '../../shared/base/issue';
import { draftPassages } from '../../shared/import/draft-passages';
import type { DraftProblem } from '../../shared/import/import-draft';
import type { FoundDifferences } from '../../shared/import/indicator-differences';
import { cellsOfSplit } from '../../shared/import/split-rows';
import { issueText } from '../../shared/wording/issue-text';
import type { CellRef, SheetActions } from '../grid/sheet';
import { SheetGrid } from '../grid/sheet-grid';
import { Button } from '../parts/button';
import { IconButton } from '../parts/icon-button';
import { SegmentedFilter } from '../parts/segmented-filter';
import { useWording } from '../wording/wording-context';
import { differenceActions } from './difference-actions';
import { type DifferenceFilter, differenceSheet } from './difference-sheet';
import { DifferencesToolbar } from './differences-toolbar';
import { NothingFound } from './nothing-found';
import { proseReviewSheet } from './prose-sheet';
import type { ResultTab } from './result-tab';
import { isLeftOut, type Review, toggleLeft } from './review';
import { typeIntoReview } from './review-edits';
import { indicatorReviewSheet, type PartNotes, projectReviewSheet } from './review-sheets';
import { RowTools } from './row-tools';
import { type SourceMarks, spanOfPlace } from './source-marks';
import { splitReviewSheet } from './split-sheet';

export interface ResultPaneProps {
  readonly review: Review;
  readonly marks: SourceMarks;
  readonly problems: readonly DraftProblem[];
  /** Against the plan that receives; null where a new plan is made. */
  readonly found: FoundDifferences | null;
  readonly placeText: (place: string) => string;
  readonly tab: ResultTab;
  readonly onTab: (tab: ResultTab) => void;
  readonly active: CellRef | null;
  readonly onActivate: (cell: CellRef) => void;
  readonly onChange: (next: Review) => void;
  /** Null when there is nothing to take back. */
  readonly undo: (() => void) | null;
  readonly redo: (() => void) | null;
}

/** What was read, as sheets that are edited like any other. */
export function ResultPane(props: ResultPaneProps) {
  const { review, marks, problems, found, placeText, tab, active } = props;
  const wording = useWording();
  const words = wording.importing;
  const { draft } = review;
  const projects = draft.boxes.flatMap((box) => box.projects);
  const milestones = projects.reduce((sum, project) => sum + project.milestones.length, 0);
  const districts = (draft.splits ?? []).reduce((sum, split) => sum + cellsOfSplit(split).length, 0);
  const sections = draft.sections?.length ?? 0;
  const passages = draftPassages(draft).length;
  const [filter, setFilter] = useState<DifferenceFilter>('all');
  const differences = found?.differences ?? NO_DIFFERENCES;
  const model = useMemo(() => {
    if (tab === 'differences') return differenceSheet(review, differences, filter, placeText, wording);
    const notes = notesByPart(problems, marks, (one) => issueText(wording, { ...one, place: '' }));
    return SHEETS[tab](review, notes, placeText, wording);
  }, [review, problems, marks, tab, differences, filter, placeText, wording]);

  const say = (issue: Issue): string => issueText(wording, { ...issue, place: '' });
  const draftActions: SheetActions = {
    type: (cell, text) => {
      const next = typeIntoReview(review, cell, text, wording);
      if (!next.ok) return say(next.issue);
      props.onChange(next.value);
      return null;
    },
    preview: (cell, text) => {
      const kind = model.columns.find((column) => column.id === cell.column)?.kind;
      if (kind !== 'target' || text.trim() === '') return null;
      const next = typeIntoReview(review, cell, text, wording);
      if (!next.ok) return { text: say(next.issue), tone: 'refused' };
      if (tab === 'differences') return null;
      const sheet = SHEETS[tab];
      return { text: sheet(next.value, new Map(), placeText, wording).cell(cell.row, cell.column).text, tone: 'reads' };
    },
    clear: (cells) => {
      let next = review;
      for (const cell of cells) {
        const column = model.columns.find((one) => one.id === cell.column);
        if (column?.kind === 'choice') return words.clearChoice;
        const { locked } = model.cell(cell.row, cell.column);
        if (locked !== undefined) return locked;
        const cleared = typeIntoReview(next, cell, '', wording);
        if (!cleared.ok) return cleared.issue.code === 'field.nameMissing' ? words.clearName : say(cleared.issue);
        next = cleared.value;
      }
      props.onChange(next);
      return null;
    },
    activate: props.onActivate,
  };

  const actions =
    tab === 'differences'
      ? differenceActions({ review, differences, wording, say, onChange: props.onChange, onActivate: props.onActivate })
      : draftActions;
  const row = active?.row;
  return (
    <section className="result-pane" aria-label={words.tabs.label} data-pane="result">
      <header className="review-pane-head">
        <SegmentedFilter<ResultTab>
          label={words.tabs.label}
          segments={[
            { value: 'indicators', label: words.tabs.indicators, count: draft.indicators.length },
            { value: 'projects', label: words.tabs.projects, count: projects.length },
            ...(districts === 0
              ? []
              : [{ value: 'districts' as const, label: words.tabs.districts, count: districts }]),
            ...(sections + passages === 0
              ? []
              : [{ value: 'prose' as const, label: words.tabs.prose, count: passages }]),
            ...(found === null
              ? []
              : [{ value: 'differences' as const, label: wording.merging.tab, count: differences.length }]),
          ]}
          value={tab}
          onChange={props.onTab}
        />
        {tab === 'differences' ? (
          <DifferencesToolbar
            review={review}
            differences={differences}
            filter={filter}
            onFilter={setFilter}
            active={row ?? null}
            onChange={props.onChange}
          />
        ) : (
          <>
            {milestones === 0 || tab !== 'projects' ? null : <span>{words.milestonesToo(milestones)}</span>}
            <span className="review-space" />
            {tab === 'indicators' ? <RowTools review={review} row={row} onChange={props.onChange} /> : null}
            <Button
              disabledBecause={row === undefined ? words.noRow : undefined}
              onClick={() => (row === undefined ? undefined : props.onChange(toggleLeft(review, row)))}
            >
              {row !== undefined && isLeftOut(review, row) ? words.takeIn : words.leaveOut}
            </Button>
          </>
        )}
        <IconButton
          name={words.undo}
          keys="Ctrl+Z"
          icon={<Undo2 size={16} strokeWidth={1.5} />}
          disabledBecause={props.undo === null ? words.noUndo : undefined}
          onClick={() => props.undo?.()}
        />
        <IconButton
          name={words.redo}
          keys="Ctrl+Y"
          icon={<Redo2 size={16} strokeWidth={1.5} />}
          disabledBecause={props.redo === null ? words.noRedo : undefined}
          onClick={() => props.redo?.()}
        />
      </header>
      <div className="result-sheet">
        {model.rows.length === 0 && tab === 'differences' ? (
          <p className="nothing-found nothing-found-line">
            {differences.length === 0 ? wording.merging.none : wording.merging.noneOfKind}
          </p>
        ) : model.rows.length === 0 ? (
          <NothingFound all={draft.indicators.length + projects.length + districts === 0} tab={tab} />
        ) : (
          <SheetGrid model={model} active={active} actions={actions} />
        )}
      </div>
    </section>
  );
}

const SHEETS = {
  indicators: indicatorReviewSheet,
  projects: projectReviewSheet,
  districts: splitReviewSheet,
  prose: proseReviewSheet,
} as const;

const NO_DIFFERENCES: FoundDifferences['differences'] = [];

/** Sentences of problems at the part whose lines they name. A cell that was not understood says so itself. */
function notesByPart(problems: readonly DraftProblem[], marks: SourceMarks, say: (issue: Issue) => string): PartNotes {
  const notes = new Map<string, string[]>();
  for (const { issue } of problems) {
    const part = marks.lines.get(spanOfPlace(issue.place)?.first ?? 0)?.part;
    if (part === undefined || part === null || issue.code === 'import.valueUnreadable') continue;
    notes.set(part, [...(notes.get(part) ?? []), say(issue)]);
  }
  return notes;
}
