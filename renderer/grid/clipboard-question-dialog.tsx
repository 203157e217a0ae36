import { Button } from '../parts/button';
import { Dialog } from '../parts/dialog';
import { useWording } from '../wording/wording-context';
import type { AskedQuestion } from './clipboard-questions';

/** What a paste asks before it writes anything. */
export function ClipboardQuestionDialog({ question, answer }: AskedQuestion) {
  const { clipboard } = useWording();
  const cancel = () => answer('cancel');
  if (question.kind === 'beyond') {
    return (
      <Dialog
        title={clipboard.beyondTitle}
        confirm={{ label: clipboard.onlyFitting, run: () => answer('yes') }}
        onClose={cancel}
      >
        <p>{clipboard.beyond(question.rows, question.columns)}</p>
      </Dialog>
    );
  }
  return (
    <Dialog
      title={clipboard.unitTitle}
      width="middle"
      confirm={{ label: clipboard.asNumbers, run: () => answer('yes') }}
      aside={
        <Button kind="outlined" onClick={() => answer('other')}>
          {clipboard.asWritten}
        </Button>
      }
      onClose={cancel}
    >
      <p>{clipboard.unit(question.cells, question.typed, question.unit)}</p>
    </Dialog>
  );
}
