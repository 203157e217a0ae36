import type { Issue } from '../base/issue';
import { ok } from '../base/result';
import type { OperationEvent } from '../operations/operation';
import { squashChanges } from '../operations/squash-changes';
import type { EditResult } from './edit';

/** Many edits as one operation, and those of them that were refused, by their place in the list. */
export interface Batch {
  readonly edit: EditResult;
  readonly refused: readonly { readonly index: number; readonly issue: Issue }[];
  /** How many edits changed something. */
  readonly changed: number;
}

/**
 * Joins edits that were all made on the same plan. What is refused stays out and is named; nothing of the rest is
 * lost for it. Of two edits to one address the later wins.
 */
export function batchEdits(event: OperationEvent, edits: readonly EditResult[]): Batch {
  const changes = squashChanges(edits.flatMap((edit) => (edit.ok ? edit.value.changes : [])));
  return {
    edit: ok({ event, changes }),
    refused: edits.flatMap((edit, index) => (edit.ok ? [] : [{ index, issue: edit.issue }])),
    changed: edits.filter((edit) => edit.ok && edit.value.changes.length > 0).length,
  };
}
