import { type Aggregate, aggregateRegions } from '../../../shared/analysis/aggregate-regions';
import type { IndicatorId, Year } from '../../../shared/base/ids';
import type { Address } from '../../../shared/plan/address';
import type { Category, Indicator, Region } from '../../../shared/plan/entity';
import { packageScope } from '../../../shared/plan/package-scope';
import {
  districtsOf,
  listCategories,
  listIndicators,
  planFacts,
  planYears,
  wholeRegion,
} from '../../../shared/plan/plan-lists';
import type { CellRef, SheetCell, SheetColumn, SheetModel } from '../../grid/sheet';
import type { Extent } from '../extent';
import { fieldCell, valueCell } from '../sheet-cells';
import { fieldAddress, type PlanView, type SheetContext, scenarioName, valueAddress } from '../sheet-context';
import { yearColumn, yearOfColumn } from '../year-column';

/** Two ways to lay the same values out. */
export type RegionLayout =
  | { readonly kind: 'byIndicator'; readonly year: Year }
  | { readonly kind: 'byYear'; readonly indicator: IndicatorId };

export const AGGREGATE = 'aggregate';
export const RESIDUAL = 'residual';

/** Districts beside the city's own value, what they make together, and what is left between the two. */
export function regionSheet(context: SheetContext, layout: RegionLayout, extent: Extent = 'usual'): SheetModel {
  return layout.kind === 'byIndicator' ? byIndicator(context, layout.year, extent) : byYear(context, layout.indicator);
}

function byIndicator(context: SheetContext, year: Year, extent: Extent): SheetModel {
  const { plan, scenario, wording } = context;
  const indicators = listIndicators(plan, scenario);
  const byId = new Map<string, Indicator>(indicators.map((indicator) => [indicator.id, indicator]));
  const categories = new Map<string, Category>(listCategories(plan).map((category) => [category.id, category]));
  const regions = new Map<string, Region>(regionsOf(context).map((region) => [region.id, region]));
  const words = wording.regions;
  return {
    id: `regions/byIndicator/${extent}`,
    label: words.sheet(scenarioName(plan, scenario, wording), words.yearLabel(year)),
    columns: [
      {
        id: 'category',
        title: wording.indicators.columns.category,
        kind: 'text',
        width: 114,
        frozen: true,
        spans: true,
      },
      {
        id: 'name',
        title: wording.indicators.columns.name,
        kind: 'text',
        width: extent === 'wide' ? 290 : 200,
        frozen: true,
      },
      {
        id: 'unit',
        title: wording.indicators.columns.unit,
        kind: 'text',
        width: 58,
        tone: 'muted',
        frozen: true,
      },
      ...placeColumns(context),
    ],
    rows: indicators.map((indicator, index) => ({
      id: indicator.id,
      number: String(index + 1),
      level: 'item',
      startsBlock: index > 0 && indicators[index - 1]?.category !== indicator.category,
      block: indicator.category,
    })),
    folds: {
      column: 'category',
      summaryIn: 'name',
      summary: wording.table.folded,
      locked: wording.table.foldedLocked,
    },
    cell: (row, column) => {
      const indicator = byId.get(row);
      if (indicator === undefined) return { text: '' };
      const region = regions.get(column);
      if (region !== undefined) return valueCell(context, indicator, { region: region.id, year });
      if (column === AGGREGATE || column === RESIDUAL) return madeCell(context, indicator, year, column);
      if (column === 'category') {
        const category = categories.get(indicator.category);
        return category === undefined
          ? { text: '' }
          : fieldCell(context, 'category', category.id, 'name', { text: category.name });
      }
      const text = column === 'name' ? indicator.name : (indicator.unit ?? '');
      return fieldCell(
        context,
        'indicator',
        indicator.id,
        column,
        column === 'unit' ? { text, tone: 'muted' } : { text },
      );
    },
  };
}

/** A package has some of the districts only: they make no whole together. */
function isPart({ plan }: SheetContext): boolean {
  const whole = wholeRegion(plan)?.id ?? '';
  return packageScope(plan)?.regions.has(whole) === false;
}

/** The city, what its districts make together, the residual, then each district. */
function placeColumns(context: SheetContext): readonly SheetColumn[] {
  const { wording } = context;
  const words = wording.regions;
  const [whole, ...districts] = regionsOf(context);
  if (whole === undefined) return [];
  const made = districts.some((district) => district.illustrative);
  const group = { group: made ? words.districtsIllustrative : words.districts };
  // A heading of its own, beside the city's column: a heading over all districts may have its words out of sight.
  const together = { group: made ? words.togetherIllustrative : words.together };
  const wholeColumn: SheetColumn = {
    id: whole.id,
    title: whole.name,
    ...(whole.illustrative ? { subtitle: wording.indicators.illustrative } : {}),
    kind: 'target',
    width: 92,
    frozen: true,
    ends: true,
  };
  if (districts.length === 0) return [wholeColumn];
  return [
    wholeColumn,
    ...(isPart(context)
      ? []
      : ([
          { id: AGGREGATE, title: words.aggregate, ...together, kind: 'target', width: 92, tone: 'muted' },
          { id: RESIDUAL, title: words.residual, ...together, kind: 'target', width: 80, tone: 'muted', ends: true },
        ] as const)),
    ...districts.map(
      (district): SheetColumn => ({
        id: district.id,
        title: district.name,
        // Over one or two columns a heading would be cut: each says for itself that its figures are made up.
        ...(!isPart(context) ? group : district.illustrative ? { subtitle: wording.indicators.illustrative } : {}),
        kind: 'target',
        width: Math.max(isPart(context) ? 132 : 88, 26 + 13 * district.name.length),
      }),
    ),
  ];
}

function byYear(context: SheetContext, id: IndicatorId): SheetModel {
  const { plan, scenario, wording } = context;
  const words = wording.regions;
  const indicator = listIndicators(plan, scenario).find((one) => one.id === id);
  const regions = regionsOf(context);
  const byId = new Map<string, Region>(regions.map((region) => [region.id, region]));
  const { baseYear, targetYear } = planFacts(plan);
  const [whole, ...districts] = regions;
  const made = districts.length === 0 || isPart(context) ? [] : [AGGREGATE, RESIDUAL];
  const order = whole === undefined ? [] : [whole.id, ...made, ...districts.map((district) => district.id)];
  return {
    id: 'regions/byYear',
    label: words.sheet(scenarioName(plan, scenario, wording), indicator?.name ?? ''),
    columns: [
      { id: 'region', title: words.columns.region, kind: 'text', width: 140, frozen: true },
      { id: 'note', title: words.columns.note, kind: 'text', width: 120, frozen: true, ends: true, tone: 'muted' },
      ...planYears(plan).map((year): SheetColumn => {
        const { base, target } = wording.indicators.columns;
        const role = year === baseYear ? { subtitle: base } : year === targetYear ? { subtitle: target } : {};
        return {
          id: yearColumn(year),
          title: String(year),
          ...role,
          kind: 'target',
          width: 104,
          ...(year === targetYear - 1 ? { ends: true } : {}),
        };
      }),
    ],
    rows: order.map((row, index) => ({
      id: row,
      number: byId.has(row) && index > 0 ? String(index - made.length) : '',
      level: 'item',
      startsBlock: index === 1 || index === 1 + made.length,
    })),
    cell: (row, column) => {
      if (indicator === undefined) return { text: '' };
      const region = byId.get(row);
      const year = yearOfColumn(column);
      if (year === null) return headCell(context, indicator, region, row, column);
      return region === undefined
        ? madeCell(context, indicator, year, row)
        : valueCell(context, indicator, { region: region.id, year });
    },
  };
}

function headCell(
  { wording }: SheetContext,
  indicator: Indicator,
  region: Region | undefined,
  row: string,
  column: string,
): SheetCell {
  const words = wording.regions;
  const locked = region === undefined ? words.locked : words.nameLocked;
  if (column === 'region') {
    const name = region?.name ?? (row === AGGREGATE ? words.aggregate : words.residual);
    return { text: name, locked };
  }
  if (region === undefined)
    return { text: row === AGGREGATE ? words.methods[indicator.aggregation] : '', tone: 'muted', locked };
  return { text: region.illustrative ? wording.indicators.illustrative : '', tone: 'muted', locked };
}

/** The aggregate or the residual: worked out, never typed; a district that is missing is named. */
function madeCell(context: SheetContext, indicator: Indicator, year: Year, what: string): SheetCell {
  const { plan, scenario, wording } = context;
  const words = wording.regions;
  const aggregate = aggregateRegions(plan, scenario, indicator, year);
  const locked = words.locked;
  if (aggregate === null || aggregate.method === 'none') {
    return { text: '', tone: 'muted', tip: words.notAggregated, spoken: words.notAggregated, locked };
  }
  if (aggregate.value === null) {
    const names = words.missingNames(aggregate.missing.map((region) => region.name).join(words.separator));
    const text = what === AGGREGATE ? missingText(context, aggregate) : '';
    return { text, tone: 'muted', tip: names, spoken: names, locked };
  }
  if (what === AGGREGATE) {
    return numberCell(aggregate.value, aggregate.decimals, {
      unit: indicator.unit,
      tip: ofMade(context, words.methods[aggregate.method]),
      locked,
    });
  }
  if (aggregate.residual === null) return { text: '', locked };
  const cell = numberCell(aggregate.residual, aggregate.whole?.decimals ?? aggregate.decimals, {
    unit: indicator.unit,
    tip: residualTip(context, aggregate),
    locked,
  });
  return aggregate.residual === 0 ? { ...cell, tone: 'muted' } : { ...cell, marks: ['caution'] };
}

/** One missing district by its name, more by their number; all their names stand in the tip and the inspector. */
function missingText({ wording }: SheetContext, { missing }: Aggregate): string {
  const [only, second] = missing;
  return only !== undefined && second === undefined
    ? wording.regions.missingOne(only.name)
    : wording.regions.missing(missing.length);
}

function residualTip(context: SheetContext, { whole, value, decimals }: Aggregate): string {
  const { wording } = context;
  if (whole === null || value === null) return '';
  const text = wording.regions.residualTip(whole.number.toFixed(whole.decimals), value.toFixed(decimals));
  return ofMade(context, text);
}

/** What is worked out from made-up figures is made up as well. */
function ofMade(context: SheetContext, text: string): string {
  const { indicators, history } = context.wording;
  const made = regionsOf(context).some((region, index) => index > 0 && region.illustrative);
  return made ? text + history.placeSeparator + indicators.illustrative : text;
}

function numberCell(number: number, decimals: number, rest: Partial<SheetCell>): SheetCell {
  const text = number.toFixed(decimals);
  return {
    ...rest,
    text,
    target: {
      kind: 'number',
      comparator: '=',
      number,
      decimals,
      scale: '',
      cumulative: false,
      perYear: false,
      soft: false,
    },
  };
}

/** The whole first, then its districts; empty for a plan without regions. */
export function regionsOf({ plan }: Pick<SheetContext, 'plan'>): readonly Region[] {
  const whole = wholeRegion(plan);
  return whole === undefined ? [] : [whole, ...districtsOf(plan, whole)];
}

/** The address under a cell; null where it shows something worked out or a heading. */
export function regionAddress(context: PlanView, layout: RegionLayout, { row, column }: CellRef): Address | null {
  const regions = regionsOf(context);
  if (layout.kind === 'byYear') {
    const year = yearOfColumn(column);
    const region = regions.find((one) => one.id === row);
    return year === null || region === undefined ? null : valueAddress(context, layout.indicator, region.id, year);
  }
  const indicator = listIndicators(context.plan, context.scenario).find((one) => one.id === row);
  if (indicator === undefined) return null;
  const region = regions.find((one) => one.id === column);
  if (region !== undefined) return valueAddress(context, indicator.id, region.id, layout.year);
  if (column === 'category') return fieldAddress(context, 'category', indicator.category, 'name');
  return column === 'name' || column === 'unit' ? fieldAddress(context, 'indicator', indicator.id, column) : null;
}
