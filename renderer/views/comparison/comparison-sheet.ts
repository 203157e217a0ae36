import type { ComparedTarget, TargetRow } from '../../../shared/analysis/compared-rows';
import type { Comparison } from '../../../shared/analysis/comparison';
import type { ScenarioId } from '../../../shared/base/ids';
import { joinReasons } from '../../../shared/export/join-reasons';
import { moveText } from '../../../shared/export/move-text';
import { readPastId } from '../../../shared/operations/past-scenario';
import { originOf } from '../../../shared/plan/held-layers';
import { type Plan, ROOT } from '../../../shared/plan/plan';
import { listScenarios, planFacts } from '../../../shared/plan/plan-lists';
import { formatTarget } from '../../../shared/target/format-target';
import type { Wording } from '../../../shared/wording/zh-CN';
import type { CellMark, SheetCell, SheetColumn, SheetModel } from '../../grid/sheet';
import { scenarioName } from '../sheet-context';
import { targetSpoken } from '../target-spoken';
import { startsBlock, targetRowId } from './comparison-rows';
import { stateText } from './state-text';

export interface ComparisonSheetOptions {
  readonly plan: Plan;
  readonly comparison: Comparison;
  /** The rows to show, already filtered; numbers stay those of the whole list. */
  readonly rows: readonly { readonly row: TargetRow; readonly number: number }[];
  readonly extent: 'usual' | 'wide';
  readonly wording: Wording;
}

/** Indicators down, scenarios across: what each asks for, and how far that is from the first. Nothing is edited here. */
export function comparisonSheet(options: ComparisonSheetOptions): SheetModel {
  const { plan, comparison, rows, wording } = options;
  const words = wording.comparison;
  const byId = new Map(rows.map(({ row }) => [targetRowId(row), row]));
  const names = comparison.scenarios.map((id) => scenarioName(plan, id, wording));
  return {
    id: `comparison/indicators/${comparison.scenarios.join('/')}`,
    label: words.label,
    columns: columnsOf(options, names),
    rows: rows.map(({ row, number }, index) => ({
      id: targetRowId(row),
      number: String(number),
      level: 'item',
      startsBlock: startsBlock(row.category?.id, rows[index - 1]?.row.category?.id, index),
    })),
    cell: (id, column) => {
      const row = byId.get(id);
      return row === undefined ? { text: '' } : { locked: words.locked, ...cellOf(options, names, row, column) };
    },
  };
}

/** Column of a scenario: `target-1`, `difference-1`. */
export function sideOfColumn(column: string): number | null {
  const match = /-(\d+)$/.exec(column);
  return match === null ? null : Number(match[1]);
}

function columnsOf(
  { plan, comparison, rows, extent, wording }: ComparisonSheetOptions,
  names: readonly string[],
): readonly SheetColumn[] {
  const words = wording.comparison;
  const [first] = rows;
  const regions = rows.some(({ row }) => row.region.id !== first?.row.region.id);
  const years = rows.some(({ row }) => row.year !== first?.row.year);
  const wide = extent === 'wide';
  const { baseYear } = planFacts(plan);
  const parents = new Map<string, string | null>(listScenarios(plan).map((one) => [one.id, one.parent]));
  const difference = comparison.scenarios[0] === ROOT ? words.columns.differenceFromRoot : words.columns.difference;
  return [
    { id: 'category', title: words.columns.category, kind: 'text', width: wide ? 108 : 100, frozen: true, spans: true },
    {
      id: 'name',
      title: words.columns.indicator,
      kind: 'text',
      width: wide ? 320 : 228,
      frozen: true,
      ends: !regions && !years,
      // One indicator in several regions or years is told once.
      ...(regions || years ? { spans: true } : {}),
    },
    ...(regions
      ? [{ id: 'region', title: words.columns.region, kind: 'text', width: 96, frozen: true, ends: !years } as const]
      : []),
    ...(years
      ? [{ id: 'year', title: words.columns.year, kind: 'text', width: 60, frozen: true, ends: true } as const]
      : []),
    { id: 'unit', title: words.columns.unit, kind: 'text', width: wide ? 76 : 66, tone: 'muted' },
    { id: 'base', title: words.columns.base(baseYear), kind: 'target', width: 84, ends: true },
    ...comparison.scenarios.flatMap((scenario, index): readonly SheetColumn[] => {
      const group = groupTitle(names[index] ?? '', scenario, parents.get(scenario) ?? null, plan, wording);
      const target: SheetColumn = {
        id: `target-${index}`,
        title: years || first === undefined ? words.columns.targetOnly : words.columns.target(first.row.year),
        group,
        kind: 'target',
        width: wide ? 106 : 94,
        ...(index === 0 ? { ends: true } : {}),
      };
      if (index === 0) return [target];
      return [
        target,
        { id: `difference-${index}`, title: difference, group, kind: 'glyph', width: wide ? 134 : 122, ends: true },
      ];
    }),
    { id: 'reason', title: words.columns.reason, kind: 'text', width: wide ? 280 : 190, grows: true },
    { id: 'state', title: words.columns.state, kind: 'glyph', width: 176 },
    ...(wide ? [{ id: 'responsible', title: words.columns.responsible, kind: 'text', width: 132 } as const] : []),
  ];
}

/** A draft over another draft says so: what it inherits is part of what it shows. */
function groupTitle(name: string, scenario: ScenarioId, parent: string | null, plan: Plan, wording: Wording): string {
  if (parent === null || parent === ROOT || readPastId(scenario) !== null) return name;
  return `${name}（${wording.comparison.inherits(shortened(scenarioName(plan, parent as ScenarioId, wording)))}）`;
}

/** 方案一 稳妥 → 方案一: a header has no room for two whole names. */
function shortened(name: string): string {
  return name.split(/[\s（(]/)[0] ?? name;
}

function cellOf(options: ComparisonSheetOptions, names: readonly string[], row: TargetRow, column: string): SheetCell {
  const { wording } = options;
  switch (column) {
    case 'category':
      return { text: row.category?.name ?? '' };
    case 'name':
      return { text: row.indicator.name };
    case 'unit':
      return { text: row.indicator.unit ?? '', tone: 'muted' };
    case 'base':
      return {
        text: row.base === null ? '' : formatTarget(row.base),
        target: row.base,
        unit: row.indicator.unit,
        spoken: targetSpoken(wording, row.base),
      };
    case 'reason': {
      const text = row.differs
        ? joinReasons(
            row.sides.map((side) => (side.reason === null ? [] : [side.reason.reason])),
            names,
            wording.report.comparison,
          )
        : '';
      return { text, tip: text };
    }
    case 'responsible':
      return { text: row.indicator.responsible ?? '' };
    case 'region':
      return { text: row.region.name };
    case 'year':
      return { text: String(row.year), tone: 'muted' };
    case 'state':
      return stateText(row, names, wording);
    default: {
      const index = sideOfColumn(column);
      const side = index === null ? undefined : row.sides[index];
      if (side === undefined || index === null) return { text: '' };
      return column.startsWith('target-')
        ? { ...targetCell(options, side, index), unit: row.indicator.unit }
        : differenceCell(side, wording);
    }
  }
}

function targetCell(
  { plan, comparison, wording }: ComparisonSheetOptions,
  side: ComparedTarget,
  index: number,
): SheetCell {
  const words = wording.comparison;
  if (!side.listed) return { text: words.notListed, tone: 'muted' };
  const scenario = comparison.scenarios[index];
  const marks: CellMark[] = [];
  let tip: string | null = null;
  const past = scenario !== undefined && readPastId(scenario) !== null;
  if (past) tip = words.past.tip;
  else if (side.own && scenario !== ROOT) {
    marks.push('own');
    tip = words.ownTip;
  } else if (side.from !== null && side.from !== scenario && originOf(plan, side.from) !== ROOT) {
    marks.push('inherited');
    tip = words.inheritedTip(scenarioName(plan, side.from, wording));
  }
  if (side.computed) marks.push('computed');
  const spoken = targetSpoken(wording, side.target);
  return {
    text: side.target === null ? '' : formatTarget(side.target),
    target: side.target,
    marks,
    spoken: tip === null ? spoken : `${spoken}，${tip}`,
    ...(tip === null ? {} : { tip }),
  };
}

function differenceCell(side: ComparedTarget, wording: Wording): SheetCell {
  const words = wording.comparison;
  const text = moveText(side.move, words.moves);
  return {
    text,
    glyph: side.direction,
    spoken: `${words[side.direction]} ${text}`,
    ...(side.direction === 'same' ? { tone: 'muted' } : {}),
  };
}
