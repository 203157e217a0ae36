import type { ScenarioId, Year } from '../base/ids';
import { roundTo } from '../base/round-to';
import type { Indicator, Region } from '../plan/entity';
import { packageScope } from '../plan/package-scope';
import type { Plan } from '../plan/plan';
import { districtsOf, wholeRegion } from '../plan/plan-lists';
import type { NumberTarget, Target } from '../target/target';
import { shownValue } from './shown-value';

/**
 * What the districts make together, beside what the whole says of itself.
 * A district that is missing, holds no number or has no weight is named; nothing is skipped silently.
 */
export interface Aggregate {
  readonly method: Indicator['aggregation'];
  /** Null when it cannot be worked out; `missing` says for whom. */
  readonly value: number | null;
  readonly decimals: number;
  readonly missing: readonly Region[];
  /** The whole's own value, when it is a number. */
  readonly whole: NumberTarget | null;
  /** Whole minus aggregate at the whole's printed decimals; null when either is missing. */
  readonly residual: number | null;
}

/** Sum; mean weighted by the regions' weights, Σwx/Σw; or least. Weighted means need every weight above zero. */
export function aggregateRegions(plan: Plan, scenario: ScenarioId, indicator: Indicator, year: Year): Aggregate | null {
  const whole = wholeRegion(plan);
  // A package holds some of the districts: what they make together is nothing the city says of itself.
  if (whole === undefined || packageScope(plan)?.regions.has(whole.id) === false) return null;
  const districts = districtsOf(plan, whole);
  if (districts.length === 0) return null;
  const shown = (region: Region): Target | null =>
    shownValue(plan, scenario, indicator, { region: region.id, year }).value;
  const ownValue = shown(whole);
  const own = ownValue?.kind === 'number' ? ownValue : null;
  const parts = districts.map((region) => ({ region, target: shown(region) }));
  const missing = parts
    .filter(
      ({ region, target }) =>
        target?.kind !== 'number' || (indicator.aggregation === 'weighted' && !(Number(region.weight) > 0)),
    )
    .map(({ region }) => region);
  const decimals = Math.max(
    own?.decimals ?? 0,
    ...parts.map(({ target }) => (target?.kind === 'number' ? target.decimals : 0)),
  );
  const raw = missing.length > 0 ? null : combine(indicator.aggregation, parts.map(numbersOf));
  const residual = raw === null || own === null ? null : roundTo(own.number - roundTo(raw, own.decimals), own.decimals);
  return {
    method: indicator.aggregation,
    value: raw === null ? null : roundTo(raw, decimals),
    decimals,
    missing,
    whole: own,
    residual,
  };
}

interface Part {
  readonly number: number;
  readonly weight: number;
}

function numbersOf({ region, target }: { readonly region: Region; readonly target: Target | null }): Part {
  return { number: target?.kind === 'number' ? target.number : Number.NaN, weight: region.weight ?? 0 };
}

function combine(method: Indicator['aggregation'], parts: readonly Part[]): number | null {
  switch (method) {
    case 'none':
      return null;
    case 'sum':
      return parts.reduce((sum, part) => sum + part.number, 0);
    case 'least':
      return Math.min(...parts.map((part) => part.number));
    case 'weighted': {
      const weights = parts.reduce((sum, part) => sum + part.weight, 0);
      return parts.reduce((sum, part) => sum + part.number * part.weight, 0) / weights;
    }
  }
}
