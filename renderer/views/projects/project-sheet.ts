import { printDue } from '../../../shared/plan/due-date';
import type { Milestone } from '../../../shared/plan/entity';
import { formatTarget } from '../../../shared/target/format-target';
import type { Wording } from '../../../shared/wording/zh-CN';
import type { Choice, SheetCell, SheetColumn, SheetModel, SheetRow } from '../../grid/sheet';
import type { Extent } from '../extent';
import { droppedCell, fieldCell } from '../sheet-cells';
import { type SheetContext, scenarioName } from '../sheet-context';
import { targetSpoken } from '../target-spoken';
import { type ProjectRow, type ProjectSheetOptions, projectRows } from './project-rows';

/** Boxes and projects as headings, a milestone in each row below. */
export function projectSheet(
  context: SheetContext,
  options: ProjectSheetOptions,
  extent: Extent = 'usual',
): SheetModel {
  const { plan, scenario, wording } = context;
  const rows = projectRows(context, options);
  const byId = new Map<string, ProjectRow>(rows.map((row) => [row.id, row]));
  return {
    id: `projects/${extent}`,
    label: wording.projects.sheet(scenarioName(plan, scenario, wording)),
    columns: projectColumns(wording, extent),
    rows: rows.map(sheetRow),
    cell: (id, column) => {
      const row = byId.get(id);
      return row === undefined ? { text: '' } : cellOf(context, row, column);
    },
  };
}

function sheetRow(row: ProjectRow): SheetRow {
  switch (row.kind) {
    case 'box':
      return { id: row.id, number: '', level: 'group', startsBlock: true };
    case 'project':
      return { id: row.id, number: row.project.number, level: 'subgroup' };
    case 'milestone':
      return { id: row.id, number: '', level: 'item' };
    case 'dropped':
      return { id: row.id, number: '', level: row.level };
  }
}

function projectColumns(wording: Wording, extent: Extent): readonly SheetColumn[] {
  const { columns } = wording.projects;
  const wide = extent === 'wide';
  return [
    {
      id: 'what',
      title: columns.what,
      kind: 'text',
      width: wide ? 520 : extent === 'usual' ? 360 : 274,
      frozen: true,
      ends: true,
      indents: true,
    },
    { id: 'quantity', title: columns.quantity, kind: 'target', width: wide ? 110 : 92 },
    { id: 'unit', title: columns.unit, kind: 'text', width: wide ? 68 : 52, tone: 'muted' },
    { id: 'due', title: columns.due, kind: 'text', width: wide ? 124 : 116 },
    {
      id: 'counting',
      title: columns.counting,
      kind: 'choice',
      width: wide ? 60 : 48,
      align: 'center',
      choices: countingChoices(wording),
    },
    {
      id: 'firmness',
      title: columns.firmness,
      kind: 'choice',
      width: wide ? 60 : 48,
      align: 'center',
      choices: firmnessChoices(wording),
    },
    { id: 'scope', title: columns.scope, kind: 'text', width: wide ? 150 : 96 },
    { id: 'status', title: columns.status, kind: 'choice', width: wide ? 100 : 82, choices: statusChoices(wording) },
    // What is left of a wide window goes to the only column whose words are long and unlimited.
    { id: 'responsible', title: columns.responsible, kind: 'text', width: 80, grows: true },
  ];
}

export function countingChoices({ projects }: Wording): readonly Choice[] {
  const { counting, countingNone } = projects;
  return [
    { value: 'cumulative', label: counting.cumulative },
    { value: 'yearly', label: counting.yearly },
    { value: 'inYear', label: counting.inYear },
    { value: 'level', label: counting.level },
    { value: 'none', label: countingNone },
  ];
}

export function firmnessChoices({ projects }: Wording): readonly Choice[] {
  return (['firm', 'soft'] as const).map((value) => ({ value, label: projects.firmness[value] }));
}

export function statusChoices({ projects }: Wording): readonly Choice[] {
  return (['notStarted', 'onSchedule', 'behind', 'done'] as const).map((value) => ({
    value,
    label: projects.status[value],
  }));
}

function cellOf(context: SheetContext, row: ProjectRow, column: string): SheetCell {
  const words = context.wording.projects;
  if (row.kind === 'milestone') return milestoneCell(context, row, column);
  if (row.kind === 'dropped') return droppedCell(context, column === 'what' ? row.name : '');
  if (row.kind === 'box') {
    if (column === 'what') {
      const { box } = row;
      return fieldCell(context, 'box', box.id, 'name', {
        text: words.heading(box.number, box.name),
        editText: box.name,
        tone: 'heading',
        // Folding is the grid's: it turns the glyph of a heading whose rows it hides.
        glyph: 'expanded',
      });
    }
    const text = column === 'unit' ? words.boxCounts(row.projects, row.milestones) : '';
    return { text, tone: 'muted', locked: context.fixed ?? words.locked.heading };
  }
  const { project } = row;
  if (column === 'what') {
    return fieldCell(context, 'project', project.id, 'name', {
      text: project.name,
      tone: 'strong',
      ...(project.content === '' ? {} : { tip: project.content }),
    });
  }
  if (column === 'responsible') {
    return fieldCell(context, 'project', project.id, 'responsible', { text: project.responsible ?? '' });
  }
  const text = column === 'unit' && row.milestones === 0 ? words.noMilestones : '';
  return { text, tone: 'muted', locked: context.fixed ?? words.locked.heading };
}

function milestoneCell(
  context: SheetContext,
  { milestone, project }: Extract<ProjectRow, { kind: 'milestone' }>,
  column: string,
): SheetCell {
  const { wording } = context;
  const words = wording.projects;
  const field = (cell: SheetCell): SheetCell => fieldCell(context, 'milestone', milestone.id, column, cell);
  switch (column) {
    case 'what':
      return field({ text: milestone.what });
    case 'quantity': {
      const text = milestone.quantity === null ? '' : formatTarget(milestone.quantity);
      const spoken = targetSpoken(wording, milestone.quantity) + (milestone.unit ?? '');
      return field({ text, target: milestone.quantity, unit: milestone.unit, spoken });
    }
    case 'unit':
      return field({ text: milestone.unit ?? '', tone: 'muted' });
    case 'due':
      return field(dueCell(wording, milestone));
    case 'counting': {
      const text = words.counting[milestone.counting ?? 'none'];
      return field(milestone.counting === null ? { text, tone: 'muted', spoken: words.countingNone } : { text });
    }
    case 'firmness':
      return field({
        text: words.firmness[milestone.firmness],
        ...(milestone.firmness === 'firm' ? { tone: 'muted' } : {}),
      });
    case 'scope':
      return field({ text: milestone.scope ?? '' });
    case 'status':
      return field({ text: words.status[milestone.status], glyph: milestone.status });
    case 'responsible':
      return milestone.responsible === null && project.responsible !== null
        ? field({ text: project.responsible, editText: '', tone: 'muted', tip: words.fromProject })
        : field({ text: milestone.responsible ?? '' });
    default:
      return { text: '' };
  }
}

/** A yearly quantity needs no deadline: it says so instead of standing empty. */
function dueCell({ projects }: Wording, { due, counting }: Milestone): SheetCell {
  if (due !== null) return { text: printDue(due) };
  return counting === 'yearly'
    ? { text: projects.everyYear, editText: '', tone: 'muted' }
    : { text: '—', editText: '', tone: 'muted', tip: projects.tip.noDue, spoken: projects.tip.noDue };
}
