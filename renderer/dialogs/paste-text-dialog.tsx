import { useState } from 'react';
import { Dialog } from '../parts/dialog';
import { TextArea } from '../parts/text-area';
import { showDialog } from '../session/desk-state';
import { useWording } from '../wording/wording-context';
import { closeDialog } from './close-dialog';

/** Text of a plan from the clipboard; goes through the same review as a file. */
export function PasteTextDialog() {
  const { dialogs } = useWording();
  const words = dialogs.pasteText;
  const [text, setText] = useState('');
  return (
    <Dialog
      title={words.title}
      description={words.about}
      width="middle"
      confirm={{
        label: words.confirm,
        disabledBecause: text.trim() === '' ? words.nothing : undefined,
        run: () => showDialog({ kind: 'reviewImport', name: words.name, bytes: new TextEncoder().encode(text) }),
      }}
      onClose={closeDialog}
    >
      <TextArea label={words.text} value={text} onChange={setText} lines={16} placeholder={words.placeholder} first />
    </Dialog>
  );
}
