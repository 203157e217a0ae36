import { Dialog } from '../parts/dialog';
import { showDialog } from '../session/desk-state';
import { useWording } from '../wording/wording-context';

/** Holds the place of the print preview. */
export function PrintDialog() {
  const { commands } = useWording();
  return (
    <Dialog title={commands.labels['file.print']} onClose={() => showDialog(null)}>
      {null}
    </Dialog>
  );
}
