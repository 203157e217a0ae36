import { LeaveQuestion } from '../importing/leave-question';
import { Button } from '../parts/button';
import { useWording } from '../wording/wording-context';

export interface GatheringFooterProps {
  /** Places that will change. */
  readonly taken: number;
  readonly conflicts: number;
  readonly open: number;
  readonly refused: number;
  readonly badFiles: number;
  /** What the last gesture did, or why it could not. */
  readonly told: string | null;
  readonly leaving: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
  readonly onDiscard: () => void;
  readonly onStay: () => void;
}

/** What the merge will do, and the two ways out. Leaving with decisions asks here, in their place. */
export function GatheringFooter({
  taken,
  conflicts,
  open,
  refused,
  badFiles,
  told,
  leaving,
  ...ways
}: GatheringFooterProps) {
  const { gathering: words, common } = useWording();
  const { summary } = words;
  if (leaving) {
    return <LeaveQuestion question={words.leave} onStay={ways.onStay} onDiscard={ways.onDiscard} />;
  }
  const parts = [
    summary.taken(taken),
    conflicts > 0 ? summary.conflicts(conflicts) : null,
    open > 0 ? summary.open(open) : null,
    refused > 0 ? summary.refused(refused) : null,
    badFiles > 0 ? summary.badFiles(badFiles) : null,
    told,
  ].filter((part) => part !== null);
  return (
    <footer className="review-footer" data-pane="footer">
      <p className="review-summary" role="status">
        {parts.join(' · ')}
      </p>
      <span className="review-space" />
      <Button kind="outlined" onClick={ways.onClose}>
        {common.cancel}
      </Button>
      <Button
        kind="filled"
        title="Ctrl+Enter"
        disabledBecause={taken === 0 ? words.nothing : undefined}
        onClick={ways.onConfirm}
      >
        {taken === 0 ? words.mergeFile.yes : open > 0 ? words.confirmOpen(taken, open) : words.confirm(taken)}
      </Button>
    </footer>
  );
}
