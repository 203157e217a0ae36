import { equalData } from '../base/equal-data';
import type { ScenarioId, Year } from '../base/ids';
import { placeKey } from '../plan/address';
import type { Category, Indicator, Region } from '../plan/entity';
import type { Plan } from '../plan/plan';
import { listCategories, listIndicators, listRegions, planFacts } from '../plan/plan-lists';
import { resolveValue } from '../plan/resolve';
import { compareTargets, type Direction } from '../target/compare-targets';
import type { ComparedTarget, ComparisonScope, TargetRow } from './comparison';
import { type ShownValue, shownValue } from './shown-value';
import { type TargetMove, targetMove } from './target-move';

/** Indicators × regions × years of the scope, in print order: a row that any of the scenarios lists is there. */
export function compareIndicators(plan: Plan, scope: ComparisonScope): readonly TargetRow[] {
  const categories = new Map<string, Category>(listCategories(plan).map((category) => [category.id, category]));
  const regions = listRegions(plan).filter((region) => scope.regions.includes(region.id));
  const lists = scope.scenarios.map((scenario) => ({
    scenario,
    indicators: new Map(listIndicators(plan, scenario).map((indicator) => [indicator.id, indicator])),
  }));
  const { baseYear } = planFacts(plan);
  return everyIndicator(plan, scope.scenarios).flatMap((indicator) =>
    regions.flatMap((region) =>
      scope.years.map((year): TargetRow => {
        const seen = lists.map((list) => see(plan, list.scenario, list.indicators.get(indicator.id), region, year));
        const first = seen[0] ?? nothingCompared();
        const sides = seen.map((side) => compareSides(plan, first, side));
        return {
          category: categories.get(indicator.category) ?? null,
          indicator,
          region,
          year,
          base: resolveValue(plan, {
            scenario: first.scenario,
            indicator: indicator.id,
            region: region.id,
            year: baseYear,
          }).value,
          sides,
          differs: sides.some((side) => side.differs),
        };
      }),
    ),
  );
}

function nothingCompared(): never {
  throw new Error('A comparison needs at least one scenario.');
}

/** By category, then as the first scenario that lists it orders it, so that a row added by a draft stands with its own. */
function everyIndicator(plan: Plan, scenarios: readonly ScenarioId[]): readonly Indicator[] {
  const seen = new Map<string, Indicator>();
  for (const scenario of scenarios) {
    for (const indicator of listIndicators(plan, scenario))
      if (!seen.has(indicator.id)) seen.set(indicator.id, indicator);
  }
  const order = new Map<string, number>(listCategories(plan).map((category, index) => [category.id, index]));
  const rank = (indicator: Indicator): number => order.get(indicator.category) ?? order.size;
  return [...seen.values()].sort((left, right) => rank(left) - rank(right));
}

/** One cell as one scenario sees it; without an indicator the scenario does not list the row. */
interface SeenCell {
  readonly scenario: ScenarioId;
  readonly indicator: Indicator | undefined;
  readonly region: Region;
  readonly year: Year;
  readonly shown: ShownValue;
}

const NOTHING: ShownValue = { value: null, from: null, own: false, computed: false };

function see(plan: Plan, scenario: ScenarioId, indicator: Indicator | undefined, region: Region, year: Year): SeenCell {
  const shown = indicator === undefined ? NOTHING : shownValue(plan, scenario, indicator, { region: region.id, year });
  return { scenario, indicator, region, year, shown };
}

/** Whether a reader sees something else: another value as printed, another unit, or a row that is not there. */
function differ(first: SeenCell, side: SeenCell): boolean {
  return first.indicator?.unit !== side.indicator?.unit || !equalData(first.shown.value, side.shown.value);
}

function compareSides(plan: Plan, first: SeenCell, side: SeenCell): ComparedTarget {
  const { value, from, own, computed } = side.shown;
  const { direction, move } = judge(first, side);
  const place = side.indicator && { indicator: side.indicator.id, region: side.region.id, year: side.year };
  const reason =
    from === null || place === undefined
      ? null
      : (plan.reasons.get(from)?.get(placeKey({ kind: 'value', scenario: from, ...place })) ?? null);
  const listed = side.indicator !== undefined;
  return { listed, target: value, from, own, computed, differs: differ(first, side), direction, move, reason };
}

function judge(first: SeenCell, side: SeenCell): { readonly direction: Direction; readonly move: TargetMove } {
  if (first.indicator === undefined || side.indicator === undefined) {
    if (first.indicator === side.indicator) return { direction: 'same', move: { kind: 'none' } };
    return { direction: 'incomparable', move: { kind: side.indicator === undefined ? 'dropped' : 'added' } };
  }
  if (first.indicator.unit !== side.indicator.unit) return { direction: 'incomparable', move: { kind: 'otherUnit' } };
  const [from, to] = [first.shown.value, side.shown.value];
  // Better or worse is a matter of the row, not of the side: both are read by the first scenario's polarity.
  const direction = equalData(from, to) ? 'same' : compareTargets(from, to, first.indicator.polarity);
  return { direction, move: targetMove(from, to, first.indicator, direction) };
}
