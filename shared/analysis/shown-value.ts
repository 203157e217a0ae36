import type { ScenarioId, Year } from '../base/ids';
import { roundTo } from '../base/round-to';
import type { Indicator } from '../plan/entity';
import type { Plan } from '../plan/plan';
import { planFacts } from '../plan/plan-lists';
import { type Resolved, resolveValue } from '../plan/resolve';
import type { NumberTarget, Target } from '../target/target';
import type { ValuePlace } from '../values/plan-values';

/** A cell as the sheet shows it: held by a scenario, or worked out from the years around it. */
export interface ShownValue extends Resolved<Target | null> {
  /** True when nobody set this year and the indicator's interpolation filled it in. Never stored. */
  readonly computed: boolean;
}

/**
 * The value of a year between base and target. A year that a scenario set is shown as it is and bends the path;
 * a year cleared on purpose stays empty; others follow the indicator's interpolation between their set neighbours.
 */
export function shownValue(
  plan: Plan,
  scenario: ScenarioId,
  indicator: Indicator,
  place: Omit<ValuePlace, 'scenario' | 'indicator'>,
): ShownValue {
  const at = (year: Year): Resolved<Target | null> =>
    resolveValue(plan, { scenario, indicator: indicator.id, region: place.region, year });
  const held = at(place.year);
  const { baseYear, targetYear } = planFacts(plan);
  if (held.from !== null || place.year <= baseYear || place.year >= targetYear || indicator.interpolation === 'none') {
    return { ...held, computed: false };
  }
  const before = nearest(at, place.year, -1, baseYear);
  const after = nearest(at, place.year, 1, targetYear);
  const value = before === null || after === null ? null : between(indicator, before, after, place.year);
  return { value, from: null, own: false, computed: value !== null };
}

interface Anchor {
  readonly year: Year;
  readonly target: NumberTarget;
}

/** The closest set year in one direction; null when it is not a number, because a path cannot lead through words. */
function nearest(at: (year: Year) => Resolved<Target | null>, from: Year, step: 1 | -1, last: Year): Anchor | null {
  for (let year = from + step; step > 0 ? year <= last : year >= last; year += step) {
    const { value, from: holder } = at(year);
    if (holder === null) continue;
    return value?.kind === 'number' ? { year, target: value } : null;
  }
  return null;
}

/** Linear: the straight line, rounded to the finer of its two ends. Hold: the earlier value. */
function between(indicator: Indicator, before: Anchor, after: Anchor, year: Year): NumberTarget | null {
  const plain = { ...before.target, comparator: '=', scale: '', soft: false } as const;
  if (indicator.interpolation === 'hold') return plain;
  const share = (year - before.year) / (after.year - before.year);
  const value = before.target.number + (after.target.number - before.target.number) * share;
  const decimals = Math.min(6, Math.max(before.target.decimals, after.target.decimals));
  return { ...plain, number: roundTo(value, decimals), decimals };
}
