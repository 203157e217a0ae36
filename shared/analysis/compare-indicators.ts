import type { IndicatorId, RegionId } from '../base/ids';
import type { Category, Indicator, Region } from '../plan/entity';
import type { Plan } from '../plan/plan';
import { listCategories, listIndicators, listRegions } from '../plan/plan-lists';
import type { ComparedIndicator } from './compared-row';
import type { ComparisonScope } from './comparison';
import { type IndicatorRows, replaceRegions, rowsOf } from './indicator-rows';
import { judgePlaces } from './judge-places';

/**
 * Indicators × regions × years of the scope, in print order: a row that any of the scenarios lists is there. Only cells
 * at which two scenarios can differ are compared, so that drafts over a national plan cost what they change.
 */
export function compareIndicators(plan: Plan, scope: ComparisonScope): readonly IndicatorRows[] {
  const wanted = new Set(scope.regions);
  const regions = listRegions(plan).filter(({ id }) => wanted.has(id));
  const judge = judgePlaces(plan, regions, scope.years);
  const listed = scope.onlyDiffering === true ? 'differing' : 'all';
  return comparedIndicators(plan, scope).map((compared) =>
    rowsOf({ ...compared, regions, years: scope.years, listed }, judge(compared)),
  );
}

/** The same from what it said before, when nothing but values of some regions became different since. */
export function compareAgain(
  plan: Plan,
  before: readonly IndicatorRows[],
  changed: ReadonlyMap<IndicatorId, ReadonlySet<RegionId>>,
): readonly IndicatorRows[] {
  return before.map((rows) => {
    const where = changed.get(rows.indicator.id);
    const at = where === undefined ? [] : rows.regions.flatMap(({ id }, index) => (where.has(id) ? [index] : []));
    if (at.length === 0) return rows;
    const regions = at.map((index) => rows.regions[index] as Region);
    return replaceRegions(rows, at, judgePlaces(plan, regions, rows.years)(rows));
  });
}

/** By category, then as the first scenario that lists it orders it, so that a row added by a draft stands with its own. */
function comparedIndicators(plan: Plan, scope: ComparisonScope): readonly ComparedIndicator[] {
  const { scenarios, categories, responsible } = scope;
  const listed = scenarios.map((scenario) => ({
    scenario,
    indicators: new Map(listIndicators(plan, scenario).map((indicator) => [indicator.id, indicator])),
  }));
  const seen = new Map<string, Indicator>();
  for (const { indicators } of listed) {
    for (const indicator of indicators.values()) if (!seen.has(indicator.id)) seen.set(indicator.id, indicator);
  }
  const ordered = new Map<string, Category>(listCategories(plan).map((category) => [category.id, category]));
  const order = new Map<string, number>([...ordered.keys()].map((id, index) => [id, index]));
  const rank = (indicator: Indicator): number => order.get(indicator.category) ?? order.size;
  return [...seen.values()]
    .filter(({ category }) => categories === undefined || categories.includes(category))
    .filter((one) => responsible === undefined || responsible.includes(one.responsible ?? ''))
    .sort((left, right) => rank(left) - rank(right))
    .map((indicator) => ({
      category: ordered.get(indicator.category) ?? null,
      indicator,
      sides: listed.map(({ scenario, indicators }) => ({ scenario, indicator: indicators.get(indicator.id) })),
    }));
}
