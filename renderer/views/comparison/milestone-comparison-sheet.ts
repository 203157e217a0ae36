import type { ComparedMilestone, MilestoneRow, ProjectRow } from '../../../shared/analysis/compared-rows';
import type { Comparison } from '../../../shared/analysis/comparison';
import { joinReasons } from '../../../shared/export/join-reasons';
import { milestoneMoveText } from '../../../shared/export/move-text';
import { printDue } from '../../../shared/plan/due-date';
import { type Plan, ROOT } from '../../../shared/plan/plan';
import { formatTarget } from '../../../shared/target/format-target';
import type { Wording } from '../../../shared/wording/zh-CN';
import type { SheetCell, SheetColumn, SheetModel } from '../../grid/sheet';
import { scenarioName } from '../sheet-context';
import { type ProjectPart, startsBlock } from './comparison-rows';
import { sideOfColumn } from './comparison-sheet';

export interface MilestoneSheetOptions {
  readonly plan: Plan;
  readonly comparison: Comparison;
  readonly rows: readonly ProjectPart[];
  readonly extent: 'usual' | 'wide';
  readonly wording: Wording;
}

/** Milestones down, scenarios across: quantity, deadline and what moved against the first. */
export function milestoneComparisonSheet(options: MilestoneSheetOptions): SheetModel {
  const { plan, comparison, rows, wording } = options;
  const words = wording.comparison;
  const byId = new Map(rows.map((part) => [partId(part), part]));
  const names = comparison.scenarios.map((id) => scenarioName(plan, id, wording));
  return {
    id: `comparison/milestones/${comparison.scenarios.join('/')}`,
    label: words.milestones,
    columns: columnsOf(options, names),
    rows: rows.map((part, index) => ({
      id: partId(part),
      number: part.kind === 'milestone' ? String(part.number) : '',
      level: 'item',
      startsBlock: startsBlock(part.row.project.id, rows[index - 1]?.row.project.id, index),
    })),
    cell: (id, column) => {
      const part = byId.get(id);
      if (part === undefined) return { text: '' };
      const cell =
        part.kind === 'milestone'
          ? cellOf(part.row, column, names, wording)
          : projectCell(part.row, column, names, wording);
      return { locked: words.locked, ...cell };
    },
  };
}

const PROJECT = 'project/';

function partId(part: ProjectPart): string {
  return part.kind === 'milestone' ? part.row.milestone.id : `${PROJECT}${part.row.project.id}`;
}

/** The project that a row tells of as such; null: the row is a milestone's. */
export function projectOfRow(row: string): string | null {
  return row.startsWith(PROJECT) ? row.slice(PROJECT.length) : null;
}

function projectCell(row: ProjectRow, column: string, names: readonly string[], wording: Wording): SheetCell {
  const words = wording.comparison;
  if (column === 'project') return { text: row.project.name };
  if (column === 'what') return { text: words.theProject, tone: 'heading' };
  if (column === 'responsible') return { text: row.project.responsible ?? '' };
  if (column === 'reason') {
    const reasons = row.sides.map((side) => side.reasons.map((one) => one.reason));
    const text = joinReasons(reasons, names, wording.report.comparison);
    return { text, tip: text };
  }
  const index = sideOfColumn(column);
  const side = index === null ? undefined : row.sides[index];
  if (side === undefined) return { text: '' };
  if (!column.startsWith('difference-'))
    return side.project === null ? { text: words.notListed, tone: 'muted' } : { text: '' };
  const text = words.moves[side.move];
  return { text, glyph: side.differs ? 'incomparable' : 'same', spoken: text };
}

function columnsOf(
  { comparison, extent, wording }: MilestoneSheetOptions,
  names: readonly string[],
): readonly SheetColumn[] {
  const words = wording.comparison;
  const wide = extent === 'wide';
  const difference = comparison.scenarios[0] === ROOT ? words.columns.differenceFromRoot : words.columns.difference;
  return [
    { id: 'project', title: words.columns.project, kind: 'text', width: wide ? 200 : 150, frozen: true, spans: true },
    { id: 'what', title: words.columns.milestone, kind: 'text', width: wide ? 320 : 228, frozen: true, ends: true },
    { id: 'unit', title: words.columns.unit, kind: 'text', width: 56, tone: 'muted' },
    ...names.flatMap((group, index): readonly SheetColumn[] => [
      { id: `quantity-${index}`, title: words.columns.quantity, group, kind: 'target', width: 94 },
      {
        id: `due-${index}`,
        title: words.columns.due,
        group,
        kind: 'text',
        width: 82,
        ...(index === 0 ? { ends: true } : {}),
      },
      ...(index === 0
        ? []
        : [
            {
              id: `difference-${index}`,
              title: difference,
              group,
              kind: 'glyph',
              width: wide ? 150 : 128,
              ends: true,
            } as const,
          ]),
    ]),
    { id: 'reason', title: words.columns.reason, kind: 'text', width: wide ? 280 : 190, grows: true },
    ...(wide ? [{ id: 'responsible', title: words.columns.responsible, kind: 'text', width: 132 } as const] : []),
  ];
}

function cellOf(row: MilestoneRow, column: string, names: readonly string[], wording: Wording): SheetCell {
  switch (column) {
    case 'project':
      return { text: row.project.name };
    case 'what':
      return { text: row.milestone.what };
    case 'unit':
      return { text: row.milestone.unit ?? '', tone: 'muted' };
    case 'reason': {
      const text = row.differs
        ? joinReasons(
            row.sides.map((side) => side.reasons.map((one) => one.reason)),
            names,
            wording.report.comparison,
          )
        : '';
      return { text, tip: text };
    }
    case 'responsible':
      return { text: row.milestone.responsible ?? row.project.responsible ?? '' };
    default: {
      const index = sideOfColumn(column);
      const side = index === null ? undefined : row.sides[index];
      return side === undefined ? { text: '' } : sideCell(side, column, wording);
    }
  }
}

function sideCell(side: ComparedMilestone, column: string, wording: Wording): SheetCell {
  const words = wording.comparison;
  const { milestone } = side;
  if (column.startsWith('difference-')) {
    const text = milestoneMoveText(side, words.moves);
    return { text, glyph: side.direction, spoken: `${words[side.direction]} ${text}` };
  }
  if (milestone === null) return { text: words.notListed, tone: 'muted' };
  if (column.startsWith('due-'))
    return { text: milestone.due === null ? '' : printDue(milestone.due), ...(side.differs ? { tone: 'strong' } : {}) };
  return {
    text: milestone.quantity === null ? '' : formatTarget(milestone.quantity),
    target: milestone.quantity,
    unit: milestone.unit,
    ...(side.quantity.kind === 'none' ? {} : { tone: 'strong' }),
  };
}
