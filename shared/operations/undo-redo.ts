import type { OperationId } from '../base/ids';
import { type Issue, issue } from '../base/issue';
import { fail, ok, type Result } from '../base/result';
import type { Plan } from '../plan/plan';
import { staleChanges } from './apply-changes';
import type { Change } from './change';
import { invertChanges } from './invert-changes';
import type { Operation } from './operation';

/** What undo and redo would do now, newest last. Derived from the log alone, so it survives a restart. */
export interface UndoState {
  readonly undoable: readonly Operation[];
  readonly redoable: readonly Operation[];
}

/**
 * Reads both stacks off the log. An undo is an operation that names the one it takes back; a redo is an operation
 * that names the undo it takes back; any other operation empties the redo stack.
 */
export function undoState(log: readonly Operation[]): UndoState {
  const byId = new Map<OperationId, Operation>(log.map((operation) => [operation.id, operation]));
  const undoable: Operation[] = [];
  const redoable: Operation[] = [];
  for (const operation of log) {
    const taken = operation.undoes === null ? undefined : byId.get(operation.undoes);
    if (taken === undefined) {
      if (isUndoable(operation)) undoable.push(operation);
      redoable.length = 0;
    } else if (taken.undoes === null) {
      undoable.splice(undoable.lastIndexOf(taken), 1);
      redoable.push(operation);
    } else {
      redoable.splice(redoable.lastIndexOf(taken), 1);
      const original = byId.get(taken.undoes);
      if (original !== undefined) undoable.push(original);
    }
  }
  return { undoable, redoable };
}

/** The plan's own birth cannot be undone: there would be nothing to show. */
function isUndoable(operation: Operation): boolean {
  return operation.seq > 1;
}

/** The changes that take an operation back, or why they cannot: its cells were changed by something else since. */
export function takeBack(plan: Plan, operation: Operation): Result<readonly Change[], Issue> {
  const changes = invertChanges(operation.changes);
  const stale = staleChanges(plan, changes);
  return stale.length === 0 ? ok(changes) : fail(issue('undo.changedSince', '', { count: stale.length }));
}
