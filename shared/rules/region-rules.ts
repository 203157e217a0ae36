import { aggregateRegions } from '../analysis/aggregate-regions';
import { districtsOf, listIndicators, planYears, wholeRegion } from '../plan/plan-lists';
import { resolveValue } from '../plan/resolve';
import type { Rule } from './rule';

/** Districts that together do not make what the city says of itself, at the city's printed decimals. */
export const partsAgainstWhole: Rule = {
  code: 'parts.residual',
  find: (plan, scenario) => {
    const whole = wholeRegion(plan);
    if (whole === undefined) return [];
    // Made-up figures follow no adjustment of the city's: worth knowing, nothing to mend.
    const madeUp = districtsOf(plan, whole).some((district) => district.illustrative);
    return listIndicators(plan, scenario).flatMap((indicator) =>
      planYears(plan).flatMap((year) => {
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
      }),
    );
  },
};
