import { useState } from 'react';
import { Dialog } from '../parts/dialog';
import { TextArea } from '../parts/text-area';
import { showDialog } from '../session/desk-state';
import { useWording } from '../wording/wording-context';
import { closeDialog } from './close-dialog';

/** HTML from the clipboard, and the text it showed as: once that is edited, the HTML says something else. */
interface PastedHtml {
  readonly html: string;
  readonly shown: string;
}

/** Text of a plan from the clipboard; goes through the same review as a file. Tables keep their cells through their HTML. */
export function PasteTextDialog() {
  const { dialogs } = useWording();
  const words = dialogs.pasteText;
  const [text, setText] = useState('');
  const [pasted, setPasted] = useState<PastedHtml | null>(null);
  const read = (): void => {
    const content = pasted !== null && pasted.shown === text ? pasted.html : text;
    showDialog({ kind: 'reviewImport', name: words.name, bytes: new TextEncoder().encode(content) });
  };
  return (
    <Dialog
      title={words.title}
      description={words.about}
      width="middle"
      confirm={{
        label: words.confirm,
        disabledBecause: text.trim() === '' ? words.nothing : undefined,
        run: read,
      }}
      onClose={closeDialog}
    >
      <TextArea
        label={words.text}
        value={text}
        onChange={setText}
        lines={16}
        placeholder={words.placeholder}
        first
        onPaste={({ html, text: plain }, replacesAll) => {
          if (!replacesAll || !/<table\b/i.test(html)) return false;
          // A text area keeps one kind of line end.
          const shown = plain.replace(/\r\n?/g, '\n');
          setText(shown);
          setPasted({ html, shown });
          return true;
        }}
      />
    </Dialog>
  );
}
