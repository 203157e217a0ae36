import { indicatorState } from '../../../shared/analysis/indicator-state';
import type { RegionId } from '../../../shared/base/ids';
import { placeKey } from '../../../shared/plan/address';
import type { Indicator, Region } from '../../../shared/plan/entity';
import { ROOT } from '../../../shared/plan/plan';
import { listIndicators, listRegions, planFacts, planYears } from '../../../shared/plan/plan-lists';
import { resolveValue } from '../../../shared/plan/resolve';
import type { Attainment } from '../../../shared/target/attainment';
import type { Wording } from '../../../shared/wording/zh-CN';
import type { SheetCell, SheetColumn, SheetModel, SheetRow } from '../../grid/sheet';
import { droppedCell, fieldCell, valueCell } from '../sheet-cells';
import { lockedAt, type SheetContext, scenarioName, valueAddress } from '../sheet-context';
import { yearColumn, yearOfColumn } from '../year-column';
import { type IndicatorRow, type IndicatorSheetOptions, indicatorRows } from './indicator-rows';

/** Indicators down, years across: base, path, target, and where the target stands. */
export function indicatorSheet(context: SheetContext, options: IndicatorSheetOptions): SheetModel {
  const { plan, scenario, wording } = context;
  const rows = indicatorRows(context, options);
  const byId = new Map<string, IndicatorRow>(rows.map((row) => [row.id, row]));
  const region = listRegions(plan).find((one) => one.id === options.region);
  return {
    // Another set of columns is another table: widths made for one would spoil the other.
    id: `indicators/${options.extent}`,
    label: wording.indicators.sheet(scenarioName(plan, scenario, wording), region?.name ?? ''),
    columns: indicatorColumns(context, options, madeUpHeading(region, wording)),
    rows: rows.map((row, index) => sheetRow(row, rows[index - 1])),
    everyRow: listIndicators(plan, scenario).map(({ id }) => id),
    folds: {
      column: 'category',
      summaryIn: 'name',
      summary: wording.table.folded,
      locked: wording.table.foldedLocked,
    },
    cell: (id, column) => {
      const row = byId.get(id);
      return row === undefined ? { text: '' } : cellOf(context, options.region, row, column);
    },
  };
}

/** Over the years of a region whose figures are made up: `姑苏区 · 演示数据`. */
function madeUpHeading(region: Region | undefined, { indicators, history }: Wording): string | null {
  return region?.illustrative === true ? region.name + history.placeSeparator + indicators.illustrative : null;
}

function sheetRow(row: IndicatorRow, before: IndicatorRow | undefined): SheetRow {
  return {
    id: row.id,
    number: row.kind === 'indicator' ? String(row.number) : '',
    level: 'item',
    startsBlock:
      before !== undefined &&
      ((row.kind !== 'indicator' && row.kind !== 'dropped') || categoryOf(row) !== categoryOf(before)),
    ...(row.kind !== 'indicator' && row.kind !== 'dropped'
      ? { entry: true }
      : row.category === null
        ? {}
        : { block: row.category.id }),
  };
}

function categoryOf(row: IndicatorRow): string | null {
  return row.kind === 'add' ? null : (row.category?.id ?? null);
}

function indicatorColumns(
  { plan, wording }: SheetContext,
  options: IndicatorSheetOptions,
  group: string | null,
): readonly SheetColumn[] {
  const words = wording.indicators;
  const { baseYear, targetYear } = planFacts(plan);
  const wide = options.extent === 'wide';
  const yearColumns = planYears(plan).map((year): SheetColumn => {
    const role = year === baseYear ? words.columns.base : year === targetYear ? words.columns.target : '';
    const plain = year === targetYear ? 92 : year === baseYear ? 80 : 70;
    return {
      id: yearColumn(year),
      title: String(year),
      ...(role === '' ? {} : { subtitle: role }),
      ...(group === null ? {} : { group }),
      kind: 'target',
      width: wide ? plain + 12 : plain,
      // The target stands apart from the path that leads to it.
      ...(year === targetYear - 1 ? { ends: true } : {}),
      ...(year === baseYear || year === targetYear ? {} : { tone: 'muted' }),
    };
  });
  const columns: SheetColumn[] = [
    // Six characters beside the sign that folds them.
    { id: 'category', title: words.columns.category, kind: 'text', width: wide ? 120 : 114, frozen: true, spans: true },
    {
      id: 'name',
      title: words.columns.name,
      kind: 'text',
      width: wide ? 320 : options.extent === 'usual' ? 278 : 194,
      frozen: true,
      ends: true,
    },
    { id: 'unit', title: words.columns.unit, kind: 'text', width: wide ? 68 : 58, tone: 'muted' },
    {
      id: 'attribute',
      title: words.columns.attribute,
      kind: 'choice',
      width: wide ? 56 : 44,
      align: 'center',
      tone: 'muted',
      choices: attributeChoices(wording),
    },
    ...yearColumns,
    { id: 'state', title: words.columns.state, kind: 'glyph', width: wide ? 106 : 96 },
  ];
  if (wide) {
    columns.push(
      { id: 'responsible', title: words.columns.responsible, kind: 'text', width: 132 },
      { id: 'reason', title: words.columns.reason, kind: 'text', width: 180, grows: true },
    );
  }
  return columns;
}

/** 约束, 预期, or what the plan does not say. */
export function attributeChoices(wording: Wording): NonNullable<SheetColumn['choices']> {
  const { attributes, attributeNone } = wording.indicators;
  return [
    { value: 'binding', label: attributes.binding },
    { value: 'expected', label: attributes.expected },
    { value: 'none', label: attributeNone },
  ];
}

function cellOf(context: SheetContext, region: RegionId, row: IndicatorRow, column: string): SheetCell {
  const words = context.wording.indicators;
  if (row.kind === 'add') {
    if (column === 'category') return { text: '', tip: words.addCategory, spoken: words.addCategory };
    if (column === 'name')
      return { text: `＋ ${words.addIndicator}`, editText: '', tone: 'muted', spoken: words.addIndicator };
    return { text: '', locked: words.locked.addRow };
  }
  if (row.kind === 'dropped' && column !== 'category') {
    return droppedCell(context, column === 'name' ? row.indicator.name : '');
  }
  if (column === 'category') {
    return row.category === null
      ? { text: '' }
      : fieldCell(context, 'category', row.category.id, 'name', { text: row.category.name });
  }
  if (row.kind === 'emptyCategory') {
    if (column !== 'name') return { text: '', locked: words.locked.emptyCategory };
    const add = { text: `＋ ${words.addIndicator}`, editText: '', tone: 'muted', spoken: words.addIndicator } as const;
    return context.fixed === undefined ? add : { text: '', locked: context.fixed };
  }
  const { indicator } = row;
  const year = yearOfColumn(column);
  if (year !== null) return valueCell(context, indicator, { region, year });
  switch (column) {
    case 'name':
      return fieldCell(context, 'indicator', indicator.id, 'name', { text: indicator.name });
    case 'unit':
      return fieldCell(context, 'indicator', indicator.id, 'unit', { text: indicator.unit ?? '', tone: 'muted' });
    case 'attribute':
      return attributeCell(context, indicator);
    case 'state':
      return stateCell(context, indicator, region);
    case 'responsible':
      return fieldCell(context, 'indicator', indicator.id, 'responsible', { text: indicator.responsible ?? '' });
    case 'reason':
      return reasonCell(context, indicator, region);
    default:
      return { text: '' };
  }
}

function attributeCell(context: SheetContext, indicator: Indicator): SheetCell {
  const label = context.wording.indicators.attributes[indicator.attribute ?? 'none'];
  const look: SheetCell =
    indicator.attribute === 'binding' ? { text: label, marks: ['binding'] } : { text: label, tone: 'muted' };
  return fieldCell(context, 'indicator', indicator.id, 'attribute', look);
}

/** 需提升, 持平, 优于目标: follows from base and target, so nobody types it. */
function stateCell({ plan, scenario, wording }: SheetContext, indicator: Indicator, region: RegionId): SheetCell {
  const state = indicatorState(plan, scenario, indicator, region);
  const tip = stateTip(wording, state, indicator);
  return {
    text: wording.targets.attainment[state],
    glyph: state,
    tip,
    spoken: tip,
    locked: wording.indicators.locked.state,
    ...(state === 'undetermined' ? { tone: 'muted' as const } : {}),
  };
}

function stateTip({ targets }: Wording, state: Attainment, { polarity }: Indicator): string {
  if (state !== 'beyond') return targets.attainmentTip[state];
  return polarity === 'lower' ? targets.attainmentTip.beyondLower : targets.attainmentTip.beyondHigher;
}

/** The reason for the target's adjustment; one that is inherited is shown and not edited. */
function reasonCell(context: SheetContext, indicator: Indicator, region: RegionId): SheetCell {
  const { plan, scenario, wording } = context;
  const address = valueAddress(context, indicator.id, region, planFacts(plan).targetYear);
  const locked = lockedAt(context, address);
  const { from, own } = resolveValue(plan, address);
  const reason = from === null ? undefined : plan.reasons.get(from)?.get(placeKey(address));
  const text = reason?.reason ?? '';
  const tip = text === '' ? {} : { tip: text };
  if (own && scenario !== ROOT) return { text, ...tip, ...(locked === undefined ? {} : { locked }) };
  return { text, ...tip, tone: 'muted', locked: locked ?? wording.indicators.locked.reason };
}
