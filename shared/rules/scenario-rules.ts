import { missingReasons } from '../analysis/missing-reasons';
import { contentDigest } from '../plan/content-digest';
import { ROOT } from '../plan/plan';
import { entityOf, planFacts } from '../plan/plan-lists';
import type { Rule } from './rule';

/** Adjustments without a reason, in plans that ask for one. */
export const reasonMissing: Rule = {
  code: 'reason.missing',
  find: (plan, scenario) =>
    planFacts(plan).requireReasons
      ? missingReasons(plan, scenario).map((address) => ({
          code: 'reason.missing',
          severity: 'warning',
          address,
          values: {},
        }))
      : [],
};

/** A locked scenario that shows something else than when it was locked: its file or its store was tampered with. */
export const lockBroken: Rule = {
  code: 'lock.broken',
  find: (plan, scenario) => {
    const { lock, name, lockedAt } = entityOf(plan, ROOT, 'scenario', scenario);
    if (lock === null || contentDigest(plan, scenario) === lock) return [];
    return [
      {
        code: 'lock.broken',
        severity: 'error',
        address: { kind: 'field', scenario: ROOT, entity: 'scenario', id: scenario, field: 'lock' },
        values: { name, at: lockedAt ?? '' },
      },
    ];
  },
};
