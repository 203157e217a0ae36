import type { Issue } from '../base/issue';
import type { Result } from '../base/result';
import type { Change } from '../operations/change';
import type { OperationEvent } from '../operations/operation';

/**
 * What an edit answers: the changes of one operation, or why not. An edit with no changes is not an operation.
 * Edits are pure: they look at a plan and never hold one.
 */
export interface Edit {
  readonly event: OperationEvent;
  readonly changes: readonly Change[];
}

export type EditResult = Result<Edit, Issue>;
