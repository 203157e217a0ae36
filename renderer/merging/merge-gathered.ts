import { type Issue, issue } from '../../shared/base/issue';
import { ok, type Result } from '../../shared/base/result';
import { acceptReturns } from '../../shared/merge/accept-returns';
import { changesOfRow } from '../../shared/merge/decide-rows';
import { mergedPackage } from '../../shared/merge/merged-package';
import type { Plan } from '../../shared/plan/plan';
import { showChanged } from '../commands/show-changed';
import { tell } from '../session/desk-state';
import type { PlanSession } from '../session/plan-session';
import { type Gathered, type Gathering, isIncluded } from './gathering';

/** Places that would read differently. */
export function takenCount(plan: Plan, { conflicts, changes }: Gathered, { decisions }: Gathering): number {
  return [...conflicts, ...changes].filter((row) => changesOfRow(plan, row, decisions.get(row.key)).length > 0).length;
}

/**
 * Makes all that is taken one operation, which names the packages. Answers how to show what changed, for when the
 * review is out of sight; null where nothing is taken.
 */
export function mergeGathered(
  session: PlanSession,
  gathered: Gathered,
  gathering: Gathering,
): Result<(() => void) | null, Issue> {
  const { plan } = session.state.getState();
  const count = takenCount(plan, gathered, gathering);
  if (count === 0) return ok(null);
  const included = [...gathered.ready.values()].filter((file) => isIncluded(gathering, file));
  const packages = included.flatMap((file) => mergedPackage(file.read) ?? []);
  const rows = [...gathered.conflicts, ...gathered.changes];
  const done = session.run(acceptReturns(plan, rows, gathering.decisions, packages));
  if (!done.ok) return done;
  return ok(() => {
    const after = session.state.getState();
    const last = after.log.at(-1);
    if (last !== undefined) showChanged(after.plan, last);
    tell(issue('merge.gathered', '', { count, files: included.length }), 'info');
  });
}
