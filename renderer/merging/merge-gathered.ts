import { type Issue, issue } from '../../shared/base/issue';
import { ok, type Result } from '../../shared/base/result';
import { acceptReturns, type MergedPackage } from '../../shared/merge/accept-returns';
import type { ReadyReturn } from '../../shared/merge/assemble-returns';
import { changesOfRow } from '../../shared/merge/decide-rows';
import { packageScope } from '../../shared/plan/package-scope';
import type { Plan } from '../../shared/plan/plan';
import type { Wording } from '../../shared/wording/zh-CN';
import { showChanged } from '../commands/show-changed';
import { tell } from '../session/desk-state';
import type { PlanSession } from '../session/plan-session';
import { fileLabel, type Gathered, type Gathering, isIncluded } from './gathering';

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
  wording: Wording,
): Result<(() => void) | null, Issue> {
  const { plan } = session.state.getState();
  const count = takenCount(plan, gathered, gathering);
  if (count === 0) return ok(null);
  const included = [...gathered.ready.values()].filter((file) => isIncluded(gathering, file));
  const packages = included.flatMap((file) => packageOf(file, wording) ?? []);
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

function packageOf(file: ReadyReturn, wording: Wording): MergedPackage | null {
  if (packageScope(file.theirs) === null) return null;
  const { manifest, log } = file.read;
  const { by, at } = manifest.returned ?? { by: manifest.author, at: manifest.at };
  return { id: file.theirs.id, name: fileLabel(file, wording), returnedBy: by, returnedAt: at, operations: log.length };
}
