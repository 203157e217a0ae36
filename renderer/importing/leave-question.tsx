import { Button } from '../parts/button';
import { useWording } from '../wording/wording-context';

export interface LeaveQuestionProps {
  readonly question: string;
  readonly onStay: () => void;
  readonly onDiscard: () => void;
}

/** Stands in the place of a review's footer when leaving would lose decisions; staying has the keyboard. */
export function LeaveQuestion({ question, onStay, onDiscard }: LeaveQuestionProps) {
  const { leave } = useWording().importing;
  return (
    <footer className="review-footer" role="alertdialog" aria-label={question} data-pane="footer">
      <p className="review-question">{question}</p>
      <span className="review-space" />
      <Button kind="outlined" onClick={onDiscard}>
        {leave.discard}
      </Button>
      <Button kind="filled" onClick={onStay} autoFocus>
        {leave.stay}
      </Button>
    </footer>
  );
}
