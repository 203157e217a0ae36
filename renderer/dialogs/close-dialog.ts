import { showDialog } from '../session/desk-state';

/** Leaves whatever dialog is open. */
export function closeDialog(): void {
  showDialog(null);
}
