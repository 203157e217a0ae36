import { adjustmentsOf } from '../../../shared/analysis/adjustments';
import { indicatorState } from '../../../shared/analysis/indicator-state';
import type { RegionId } from '../../../shared/base/ids';
import { droppedHere } from '../../../shared/plan/dropped-entities';
import type { Category, Indicator } from '../../../shared/plan/entity';
import { listCategories, listIndicators } from '../../../shared/plan/plan-lists';
import type { Attainment } from '../../../shared/target/attainment';
import type { Extent } from '../extent';
import type { SheetContext } from '../sheet-context';

/** What the indicator sheet shows; chosen in its toolbar. */
export interface IndicatorSheetOptions {
  /** The city or one of its districts: whose values. */
  readonly region: RegionId;
  readonly state: Attainment | 'all';
  readonly adjusted: 'all' | 'only';
  /** Wide windows have room for who is responsible and why it was adjusted. */
  readonly extent: Extent;
}

/** Where a new indicator's name is typed, below the last row. */
export const ADD_ROW = 'add';
const EMPTY_CATEGORY = 'category/';

export type IndicatorRow =
  | {
      readonly kind: 'indicator';
      readonly id: string;
      readonly number: number;
      readonly category: Category | null;
      readonly indicator: Indicator;
    }
  /** Dropped by this draft: shown as its parent has it, struck out. */
  | {
      readonly kind: 'dropped';
      readonly id: string;
      readonly category: Category | null;
      readonly indicator: Indicator;
    }
  /** A category without indicators would otherwise be out of sight and out of reach. */
  | { readonly kind: 'emptyCategory'; readonly id: string; readonly category: Category }
  | { readonly kind: 'add'; readonly id: typeof ADD_ROW };

/** Rows in print order; an indicator keeps its number when a filter hides others. */
export function indicatorRows(context: SheetContext, options: IndicatorSheetOptions): readonly IndicatorRow[] {
  const { plan, scenario } = context;
  const categories = listCategories(plan);
  const indicators = listIndicators(plan, scenario);
  const adjusted = options.adjusted === 'only' ? adjustedIndicators(context, options.region) : null;
  const kept: IndicatorRow[] = indicators
    .map((indicator, index) => ({
      kind: 'indicator' as const,
      id: indicator.id,
      number: index + 1,
      category: categories.find((category) => category.id === indicator.category) ?? null,
      indicator,
    }))
    .filter(({ indicator }) => adjusted === null || adjusted.has(indicator.id))
    .filter(
      ({ indicator }) =>
        options.state === 'all' || indicatorState(plan, scenario, indicator, options.region) === options.state,
    );
  const rows = options.state === 'all' ? withDropped(context, kept) : kept;
  if (adjusted !== null || options.state !== 'all') return rows;
  const used = new Set<string>(indicators.map((indicator) => indicator.category));
  for (const category of categories) {
    if (!used.has(category.id)) rows.push({ kind: 'emptyCategory', id: EMPTY_CATEGORY + category.id, category });
  }
  if (context.fixed === undefined) rows.push({ kind: 'add', id: ADD_ROW });
  return rows;
}

/** What the draft dropped stands after the last row of its category. */
function withDropped({ plan, scenario }: SheetContext, rows: readonly IndicatorRow[]): IndicatorRow[] {
  const all = [...rows];
  for (const indicator of droppedHere(plan, scenario, 'indicator')) {
    const category = listCategories(plan).find((one) => one.id === indicator.category) ?? null;
    const last = all.findLastIndex((row) => row.kind !== 'add' && row.category?.id === category?.id);
    all.splice(last === -1 ? all.length : last + 1, 0, { kind: 'dropped', id: indicator.id, category, indicator });
  }
  return all;
}

/** Indicators that the scenario changes: in a field, or in a value of the region. */
export function adjustedIndicators({ plan, scenario }: SheetContext, region: RegionId): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const address of adjustmentsOf(plan, scenario)) {
    if (address.kind === 'value' && address.region === region) ids.add(address.indicator);
    if (address.kind === 'field' && address.entity === 'indicator') ids.add(address.id);
  }
  return ids;
}
