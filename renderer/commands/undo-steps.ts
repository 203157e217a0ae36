import { type Issue, issue } from '../../shared/base/issue';
import type { Result } from '../../shared/base/result';
import type { Operation } from '../../shared/operations/operation';
import { drawNow } from '../parts/draw-now';
import { tell } from '../session/desk-state';
import type { PlanSession } from '../session/plan-session';
import { showChanged } from './show-changed';

/** Takes back or makes again one operation, and shows what changed. */
export function stepBack(session: PlanSession, way: 'undo' | 'redo'): void {
  const done = step(session, way);
  if (!done.ok) tell(done.issue);
  else if (done.value !== null) {
    showChanged(session.state.getState().plan, done.value);
    tell(issue(way === 'undo' ? 'edit.undone' : 'edit.redone', '', { event: done.value.event }), 'info');
  }
}

/** Takes back several operations, newest first; stops at one that cannot be taken back, and says why. */
export function undoSteps(session: PlanSession, count: number): void {
  let undone = 0;
  let last: Operation | null = null;
  let refused: Issue | null = null;
  while (undone < count && refused === null) {
    const done = step(session, 'undo');
    if (!done.ok) refused = done.issue;
    else if (done.value === null) break;
    else {
      last = done.value;
      undone += 1;
    }
  }
  if (last !== null) showChanged(session.state.getState().plan, last);
  if (refused !== null) tell(refused);
  else if (undone > 0) tell(issue('edit.undoneSteps', '', { count: undone }), 'info');
}

/** The sheet must show the plan of after, before cells in it are selected. */
function step(session: PlanSession, way: 'undo' | 'redo'): Result<Operation | null, Issue> {
  return drawNow(() => session[way]());
}
