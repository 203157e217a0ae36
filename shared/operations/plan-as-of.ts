import type { Plan } from '../plan/plan';
import { applyChanges } from './apply-changes';
import { invertChanges } from './invert-changes';
import type { Operation } from './operation';

/**
 * The plan as it stood after its operation `seq`: everything later taken back, newest first. Costs what happened since,
 * not the whole log, and shares with the plan whatever nobody touched. Equal to replaying the log up to there.
 */
export function planAsOf(plan: Plan, log: readonly Operation[], seq: number): Plan {
  const since = log.filter((operation) => operation.seq > seq).reverse();
  // Of two changes of one address the older one counts: it is applied last.
  return applyChanges(
    plan,
    since.flatMap(({ changes }) => [...invertChanges(changes)]),
  );
}

/** The last operation before an instant (ISO time); null when the plan did not exist yet. Order is the log's, not the clocks'. */
export function lastBefore(log: readonly Operation[], instant: string): Operation | null {
  const limit = Date.parse(instant);
  return log.findLast(({ at }) => Date.parse(at) < limit) ?? null;
}
