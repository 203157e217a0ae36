import type { Issue } from '../../shared/base/issue';
import { ok, type Result } from '../../shared/base/result';
import type { FoundDifferences } from '../../shared/import/indicator-differences';
import { compareWithPlan, mergeToEdit } from '../../shared/import/merge-draft';
import type { Plan } from '../../shared/plan/plan';
import { newId } from '../session/new-id';
import type { PlanSession } from '../session/plan-session';
import { isTaken } from './difference-sheet';
import type { Review } from './review';

/** The review held against the plan on the desk; null where it becomes a plan of its own. */
export function reviewDifferences({ into, receiving, draft, left }: Review, plan: Plan): FoundDifferences | null {
  return into === 'new' || receiving === null ? null : compareWithPlan(plan, draft, receiving, left);
}

export interface MergeCounts {
  readonly new: number;
  readonly changed: number;
  readonly dropped: number;
  /** Missing in the document and kept in the plan. */
  readonly missing: number;
  readonly same: number;
  /** New or changed, and not taken over. */
  readonly left: number;
}

export function mergeCounts(
  { decided }: Pick<Review, 'decided'>,
  { differences, same }: FoundDifferences,
): MergeCounts {
  const taken = differences.filter((one) => isTaken(one, decided));
  const count = (list: FoundDifferences['differences'], kind: string) => list.filter((one) => one.kind === kind).length;
  const missing = count(differences, 'missing');
  const dropped = count(taken, 'missing');
  return {
    new: count(taken, 'new'),
    changed: count(taken, 'changed'),
    dropped,
    missing: missing - dropped,
    same,
    left: differences.length - missing - (taken.length - dropped),
  };
}

/** Takes over what is taken, as one operation. Tells how many differences that were. */
export function mergeReview(review: Review, session: PlanSession): Result<number, Issue> {
  const { plan } = session.state.getState();
  const found = reviewDifferences(review, plan);
  if (found === null || review.receiving === null) return ok(0);
  const taken = found.differences.filter((one) => isTaken(one, review.decided));
  const done = session.run(mergeToEdit(plan, taken, review.receiving, newId));
  return done.ok ? ok(taken.length) : done;
}
