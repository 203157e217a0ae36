import { Dialog } from '../parts/dialog';
import { showDialog } from '../session/desk-state';

export interface ReviewImportProps {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Holds the place of the review of an imported text. */
export function ReviewImport({ name }: ReviewImportProps) {
  return (
    <Dialog title={name} onClose={() => showDialog(null)}>
      {null}
    </Dialog>
  );
}
