import { useState } from 'react';
import type { Issue } from '../../shared/base/issue';
import { writeNote } from '../../shared/edits/write-note';
import type { Address } from '../../shared/plan/address';
import { noteOf } from '../../shared/plan/note';
import { issueText } from '../../shared/wording/issue-text';
import { Button } from '../parts/button';
import { Dialog } from '../parts/dialog';
import { TextArea } from '../parts/text-area';
import { useSession, useSessionState } from '../session/session-context';
import { placeText } from '../views/place-text';
import { useWording } from '../wording/wording-context';
import { closeDialog } from './close-dialog';

/** The note on a cell: what colleagues should know, beside the value and never in print. */
export function NoteDialog({ address }: { readonly address: Address }) {
  const wording = useWording();
  const words = wording.table;
  const session = useSession();
  const plan = useSessionState((state) => state.plan);
  const held = noteOf(plan, address);
  const [text, setText] = useState(held);
  const [failure, setFailure] = useState<Issue | null>(null);
  const write = (note: string): void => {
    const done = session.run(writeNote(plan, address, note));
    if (done.ok) closeDialog();
    else setFailure(done.issue);
  };
  return (
    <Dialog
      title={words.note}
      description={words.noteAbout(placeText(plan, address, wording))}
      confirm={{ label: words.noteSave, run: () => write(text) }}
      aside={held === '' ? undefined : <Button onClick={() => write('')}>{words.noteDrop}</Button>}
      onClose={closeDialog}
    >
      <TextArea
        label={words.noteText}
        value={text}
        onChange={setText}
        lines={4}
        error={failure === null ? undefined : issueText(wording, failure)}
        first
      />
    </Dialog>
  );
}
