import type { IndicatorId, RegionId, Year } from '../base/ids';
import type { Category, Indicator, Region } from '../plan/entity';
import type { Plan } from '../plan/plan';
import { listCategories, listIndicators, listRegions, planFacts } from '../plan/plan-lists';
import { chainOf, resolveValue } from '../plan/resolve';
import type { Direction } from '../target/compare-targets';
import { eachParting } from '../values/plan-values';
import { ComparedRow } from './compared-row';
import { quickVerdict, type SidePlace } from './compared-targets';
import type { ComparisonScope, TargetRow } from './comparison';

export interface ComparedIndicators {
  readonly rows: readonly TargetRow[];
  /** Rows of the scope, listed or not. */
  readonly total: number;
  readonly byIndicator: ReadonlyMap<IndicatorId, readonly TargetRow[]>;
}

/** Rows of an indicator that are known to hold still; undefined: to be compared. */
export type KnownRows = (indicator: IndicatorId) => readonly TargetRow[] | undefined;

/**
 * Indicators × regions × years of the scope, in print order: a row that any of the scenarios lists is there. Only cells
 * at which two scenarios can differ are compared, so that drafts over a national plan cost what they change.
 */
export function compareIndicators(
  plan: Plan,
  scope: ComparisonScope,
  known: KnownRows = () => undefined,
): ComparedIndicators {
  const wanted = new Set(scope.regions);
  const regions = listRegions(plan).filter(({ id }) => wanted.has(id));
  const listed = scope.scenarios.map((scenario) => ({
    scenario,
    indicators: new Map(listIndicators(plan, scenario).map((indicator) => [indicator.id, indicator])),
  }));
  const categories = new Map<string, Category>(listCategories(plan).map((category) => [category.id, category]));
  const byIndicator = new Map<IndicatorId, readonly TargetRow[]>();
  for (const indicator of everyIndicator(plan, scope)) {
    const sides = listed.map(({ scenario, indicators }) => ({ scenario, indicator: indicators.get(indicator.id) }));
    const category = categories.get(indicator.category) ?? null;
    const rows = known(indicator.id) ?? rowsOf(plan, scope, { category, indicator, sides, regions });
    byIndicator.set(indicator.id, rows);
  }
  const total = byIndicator.size * regions.length * scope.years.length;
  return { rows: [...byIndicator.values()].flat(), total, byIndicator };
}

/** By category, then as the first scenario that lists it orders it, so that a row added by a draft stands with its own. */
function everyIndicator(plan: Plan, { scenarios, categories, responsible }: ComparisonScope): readonly Indicator[] {
  const seen = new Map<string, Indicator>();
  for (const scenario of scenarios) {
    for (const indicator of listIndicators(plan, scenario))
      if (!seen.has(indicator.id)) seen.set(indicator.id, indicator);
  }
  const order = new Map<string, number>(listCategories(plan).map((category, index) => [category.id, index]));
  const rank = (indicator: Indicator): number => order.get(indicator.category) ?? order.size;
  return [...seen.values()]
    .filter(({ category }) => categories === undefined || categories.includes(category))
    .filter((one) => responsible === undefined || responsible.includes(one.responsible ?? ''))
    .sort((left, right) => rank(left) - rank(right));
}

interface ComparedIndicator {
  readonly category: Category | null;
  readonly indicator: Indicator;
  readonly sides: readonly Pick<SidePlace, 'scenario' | 'indicator'>[];
  readonly regions: readonly Region[];
}

function rowsOf(plan: Plan, { years, onlyDiffering }: ComparisonScope, compared: ComparedIndicator): TargetRow[] {
  const { category, indicator, sides, regions } = compared;
  const [first] = sides;
  const partings = sides.map((side) => (first === undefined ? NEVER : partingOf(plan, first, side)));
  const alike: readonly Direction[] = sides.map(() => 'same');
  const rows: TargetRow[] = [];
  const everywhere = onlyDiffering !== true || partings.some((parting) => parting.anywhere);
  const visited = everywhere ? regions : regions.filter(({ id }) => partings.some((parting) => parting.in(id)));
  for (const region of visited) {
    for (const year of years) {
      let [directions, differs] = [alike, false];
      const parted = partings.map((parting) => parting.at(region.id, year));
      if (first !== undefined && parted.includes(true)) {
        const verdicts = sides.map((side, index) =>
          parted[index] === true ? quickVerdict(plan, { ...first, region, year }, { ...side, region, year }) : ALIKE,
        );
        directions = verdicts.map(({ direction }) => direction);
        differs = verdicts.some((verdict) => verdict.differs);
      }
      if (!differs && onlyDiffering === true) continue;
      rows.push(new ComparedRow(plan, sides, { category, indicator, region, year, directions, differs }));
    }
  }
  return rows;
}

const ALIKE = { differs: false, direction: 'same' } as const;

/** Where a side can differ from the first at all. */
interface Parting {
  readonly anywhere: boolean;
  readonly in: (region: RegionId) => boolean;
  readonly at: (region: RegionId, year: Year) => boolean;
}

const NEVER: Parting = { anywhere: false, in: () => false, at: () => false };
const ALWAYS: Parting = { anywhere: true, in: () => true, at: () => true };

function partingOf(
  plan: Plan,
  first: Pick<SidePlace, 'scenario' | 'indicator'>,
  side: Pick<SidePlace, 'scenario' | 'indicator'>,
): Parting {
  if (first === side || (first.indicator === undefined && side.indicator === undefined)) return NEVER;
  if (first.indicator === undefined || side.indicator === undefined) return ALWAYS;
  const { indicator } = first;
  if (indicator.unit !== side.indicator.unit || indicator.interpolation !== side.indicator.interpolation) return ALWAYS;
  const touched = new Map<RegionId, Set<Year>>();
  const chains = [chainOf(plan, first.scenario), chainOf(plan, side.scenario)] as const;
  eachParting(plan.values, indicator.id, chains, (region, year) => {
    const years = touched.get(region);
    if (years === undefined) touched.set(region, new Set([year]));
    else years.add(year);
  });
  if (touched.size === 0) return NEVER;
  const { baseYear, targetYear } = planFacts(plan);
  // A year that nobody set moves with the years around it.
  const bends = (region: RegionId, year: Year): boolean =>
    indicator.interpolation !== 'none' &&
    year > baseYear &&
    year < targetYear &&
    resolveValue(plan, { scenario: first.scenario, indicator: indicator.id, region, year }).from === null;
  return {
    anywhere: false,
    in: (region) => touched.has(region),
    at: (region, year) => {
      const years = touched.get(region);
      return years !== undefined && (years.has(year) || bends(region, year));
    },
  };
}
