import type { FileHolder, OpenedFile } from '../../shared/desk/desk-api';
import { Button } from '../parts/button';
import { Dialog } from '../parts/dialog';
import { openHeldFile } from '../session/held-file';
import { timeText } from '../views/time-text';
import { useWording } from '../wording/wording-context';
import { closeDialog } from './close-dialog';

/** A plan file that somebody else has open: who, where and since when, and the two ways that leave it to them. */
export function HeldFileDialog({ file, holder }: { readonly file: OpenedFile; readonly holder: FileHolder }) {
  const words = useWording().dialogs.heldFile;
  function open(way: 'reading' | 'copy'): void {
    closeDialog();
    void openHeldFile(way, file);
  }
  return (
    <Dialog
      title={words.title}
      description={file.name}
      confirm={{ label: words.reading, run: () => open('reading') }}
      aside={
        <Button kind="outlined" onClick={() => open('copy')}>
          {words.copy}
        </Button>
      }
      onClose={closeDialog}
    >
      <p>{words.since(holder.user, holder.host, timeText(holder.since))}</p>
      <p className="field-hint">{words.ways}</p>
    </Dialog>
  );
}
