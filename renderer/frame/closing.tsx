import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { settleSheet } from '../grid/mounted-sheet';
import { Button } from '../parts/button';
import { Dialog } from '../parts/dialog';
import { deskStart } from '../session/desk-start';
import { saveToFile } from '../session/plan-files';
import { writeSnapshotNow } from '../session/snapshot-keeper';
import { useWording } from '../wording/wording-context';

const question = createStore<{ readonly asked: boolean }>(() => ({ asked: false }));

/** Lets the window go once everything is on the disk; where that failed, the person decides. Called once. */
export function closeWhenSettled(): void {
  window.desk.onCloseRequested(() => void settleAndClose());
}

async function settleAndClose(): Promise<void> {
  const stage = deskStart.getState();
  if (stage.kind === 'open') {
    // What was typed and is readable belongs to the plan; what is refused was never accepted and does not hold the window.
    settleSheet();
    await stage.session.settled();
    const { saving, file, fileSeq, log } = stage.session.state.getState();
    // Saved to a file elsewhere, nothing is lost with this machine's store.
    const inFile = file !== null && fileSeq >= log.length;
    if (saving.kind === 'failed' && !inFile) return question.setState({ asked: true });
    await writeSnapshotNow('close');
  }
  await window.desk.finishClosing();
}

/** Asked only when the last changes could not be written down. */
export function ClosingQuestion() {
  const { frame } = useWording();
  const asked = useStore(question, (state) => state.asked);
  if (!asked) return null;
  const { title, text, saveAs, leave } = frame.closing;
  const stay = (): void => question.setState({ asked: false });
  return (
    <Dialog
      title={title}
      confirm={{
        label: saveAs,
        run: () => {
          stay();
          void saveToFile('as');
        },
      }}
      aside={<Button onClick={() => void window.desk.finishClosing()}>{leave}</Button>}
      onClose={stay}
    >
      {text}
    </Dialog>
  );
}
