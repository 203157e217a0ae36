import type { Change } from '../operations/change';
import type { Plan } from '../plan/plan';
import { resolveField, resolveValue } from '../plan/resolve';
import { compareTargets } from '../target/compare-targets';
import type { Polarity } from '../target/target';

/**
 * Whose target asks for most, by the indicator's polarity: ours, or the one of `claims` (its index), all of one address.
 * At equal demands the earlier stands, ours first. Null where two cannot be compared, and for all that is no target.
 */
export function stricterSide(ours: Plan, claims: readonly Change[]): 'ours' | number | null {
  let best: 'ours' | number = 'ours';
  const [first] = claims;
  if (first?.kind !== 'value') return null;
  let held = resolveValue(ours, first).value;
  for (const [at, claim] of claims.entries()) {
    if (claim.kind !== 'value') return null;
    const asked = claim.after.state === 'set' ? claim.after.target : null;
    const direction = compareTargets(held, asked, polarityOf(ours, claim));
    if (direction === 'incomparable') return null;
    if (direction !== 'stricter') continue;
    best = at;
    held = asked;
  }
  return best;
}

function polarityOf(plan: Plan, { scenario, indicator }: Extract<Change, { kind: 'value' }>): Polarity {
  const { value } = resolveField(plan, scenario, 'indicator', indicator, 'polarity');
  return value === 'lower' || value === 'none' ? value : 'higher';
}
