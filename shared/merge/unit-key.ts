import type { Change } from '../operations/change';
import { placeKey } from '../plan/address';

/** What is decided as one: a value or field with the reason that explains it. A note stands for itself. */
export function unitKey(change: Change): string {
  const of = change.kind === 'reason' ? change.of : change.kind === 'note' ? `note/${change.of}` : placeKey(change);
  return `${change.scenario} ${of}`;
}
