import { aggregateRegions } from '../analysis/aggregate-regions';
import { districtsOf, planYears, wholeRegion } from '../plan/plan-lists';
import { resolveValue } from '../plan/resolve';
import { indicatorRule } from './indicator-rule';

/** Districts that together do not make what the city says of itself, at the city's printed decimals. */
export const partsAgainstWhole = indicatorRule('parts.residual', (plan, scenario, indicator) => {
  const whole = wholeRegion(plan);
  if (whole === undefined || indicator.aggregation === 'none') return [];
  const districts = districtsOf(plan, whole);
  // Without every weight there is no mean to hold against the city's word.
  if (indicator.aggregation === 'weighted' && !districts.every(({ weight }) => Number(weight) > 0)) return [];
  // Made-up figures follow no adjustment of the city's: worth knowing, nothing to mend.
  const madeUp = districts.some((district) => district.illustrative);
  return planYears(plan).flatMap((year) => {
    // Years that are only worked out differ by rounding; what nobody wrote cannot be wrong.
    if (resolveValue(plan, { scenario, indicator: indicator.id, region: whole.id, year }).from === null) return [];
    const aggregate = aggregateRegions(plan, scenario, indicator, year);
    if (aggregate === null || aggregate.residual === null || aggregate.residual === 0) return [];
    return [
      {
        code: 'parts.residual',
        severity: madeUp ? ('info' as const) : ('warning' as const),
        address: { kind: 'value' as const, scenario, indicator: indicator.id, region: whole.id, year },
        values: { indicator: indicator.name, year, residual: aggregate.residual },
      },
    ];
  });
});
