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
  const partings = sides.map((side) => (first === undefined ? NOWHERE : partingOf(plan, first, side)));
  const alike: readonly Direction[] = sides.map(() => 'same');
  const rows: TargetRow[] = [];
  for (const region of regions) {
    const parted = partings.map((parting) => (parting === 'everywhere' ? parting : parting.get(region.id)));
    const touched = parted.some((one) => one !== undefined);
    if (!touched && onlyDiffering === true) continue;
    for (const year of years) {
      let [directions, differs] = [alike, false];
      if (first !== undefined && touched) {
        const bent = bends(plan, first, region.id, year);
        const verdicts = sides.map((side, index) =>
          parts(parted[index], year, bent)
            ? quickVerdict(plan, { ...first, region, year }, { ...side, region, year })
            : ALIKE,
        );
        differs = verdicts.some((verdict) => verdict.differs);
        if (differs) directions = verdicts.map(({ direction }) => direction);
      }
      if (!differs && onlyDiffering === true) continue;
      rows.push(new ComparedRow(plan, sides, { category, indicator, region, year, directions, differs }));
    }
  }
  return rows;
}

const ALIKE = { differs: false, direction: 'same' } as const;

/** Where a side can differ from the first at all: years by region. */
type Parting = ReadonlyMap<RegionId, ReadonlySet<Year>> | 'everywhere';

const NOWHERE: Parting = new Map();

type ListedSide = Pick<SidePlace, 'scenario' | 'indicator'>;

function partingOf(plan: Plan, first: ListedSide, side: ListedSide): Parting {
  if (first === side || (first.indicator === undefined && side.indicator === undefined)) return NOWHERE;
  if (first.indicator === undefined || side.indicator === undefined) return 'everywhere';
  const { indicator } = first;
  if (indicator.unit !== side.indicator.unit || indicator.interpolation !== side.indicator.interpolation) {
    return 'everywhere';
  }
  const touched = new Map<RegionId, Set<Year>>();
  const chains = [chainOf(plan, first.scenario), chainOf(plan, side.scenario)] as const;
  eachParting(plan.values, indicator.id, chains, (region, year) => {
    const years = touched.get(region);
    if (years === undefined) touched.set(region, new Set([year]));
    else years.add(year);
  });
  return touched;
}

/** Whether the first scenario shows a year that nobody set: it moves with the years around it. Asked once for a row. */
function bends(plan: Plan, { scenario, indicator }: ListedSide, region: RegionId, year: Year): boolean {
  const { baseYear, targetYear } = planFacts(plan);
  if (indicator === undefined || indicator.interpolation === 'none' || year <= baseYear || year >= targetYear) {
    return false;
  }
  return resolveValue(plan, { scenario, indicator: indicator.id, region, year }).from === null;
}

function parts(touched: ReadonlySet<Year> | 'everywhere' | undefined, year: Year, bent: boolean): boolean {
  return touched !== undefined && (touched === 'everywhere' || bent || touched.has(year));
}
