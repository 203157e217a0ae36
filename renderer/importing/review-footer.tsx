import { Button } from '../parts/button';
import { useWording } from '../wording/wording-context';
import { LeaveQuestion } from './leave-question';
import type { MergeCounts } from './merge-review';
import { isNothing, type ReviewCounts } from './review';

export interface ReviewFooterProps {
  readonly counts: ReviewCounts;
  /** What goes into the plan on the desk; null where a new plan is made. */
  readonly merging: MergeCounts | null;
  /** Name of the scenario that receives. */
  readonly receiver: string;
  readonly problems: number;
  readonly stage: 'reviewing' | 'asking' | 'importing';
  /** Why the import did not happen. */
  readonly refused: string | null;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
  readonly onDiscard: () => void;
  readonly onStay: () => void;
}

/** What the import will bring, and the two ways out. Leaving with corrections asks here, in their place. */
export function ReviewFooter({ counts, merging, receiver, problems, stage, refused, ...ways }: ReviewFooterProps) {
  const { importing, common, merging: mergeWords } = useWording();
  const words = importing.summary;
  const between = mergeWords.summary;
  if (stage === 'asking') {
    return <LeaveQuestion question={importing.leave.question} onStay={ways.onStay} onDiscard={ways.onDiscard} />;
  }
  const read = [
    counts.indicators > 0 ? words.indicators(counts.indicators) : null,
    counts.boxes > 0 ? words.boxes(counts.boxes) : null,
    counts.projects > 0 ? words.projects(counts.projects) : null,
    counts.districts > 0 ? words.districts(counts.districts) : null,
    counts.milestones > 0 ? words.milestones(counts.milestones) : null,
    counts.passages > 0 ? words.passages(counts.passages) : null,
  ];
  const compared =
    merging === null
      ? []
      : (['new', 'changed', 'dropped', 'missing', 'same', 'left'] as const).map((kind) =>
          merging[kind] > 0 ? between[kind](merging[kind]) : null,
        );
  const told = [
    ...(merging === null ? read : compared),
    problems > 0 ? words.problems(problems) : null,
    counts.unreadCells > 0 ? words.unreadCells(counts.unreadCells) : null,
    counts.leftOut > 0 ? words.leftOut(counts.leftOut) : null,
  ].filter((part) => part !== null);
  const nothing =
    merging === null
      ? isNothing(counts)
        ? importing.nothingToImport
        : undefined
      : merging.new + merging.changed + merging.dropped === 0
        ? mergeWords.nothing
        : undefined;
  const confirm = merging === null ? importing.confirm : mergeWords.confirm(receiver);
  return (
    <footer className="review-footer" data-pane="footer">
      <p className="review-summary" role="status">
        {told.join(' · ')}
      </p>
      {refused === null ? null : (
        <p className="field-error" role="alert">
          {refused}
        </p>
      )}
      <span className="review-space" />
      <Button kind="outlined" onClick={ways.onClose}>
        {common.cancel}
      </Button>
      <Button
        kind="filled"
        title="Ctrl+Enter"
        disabledBecause={nothing ?? (stage === 'importing' ? importing.importing : undefined)}
        onClick={ways.onConfirm}
      >
        {stage === 'importing' ? importing.importing : confirm}
      </Button>
    </footer>
  );
}
