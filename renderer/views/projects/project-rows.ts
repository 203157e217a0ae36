import { adjustmentsOf } from '../../../shared/analysis/adjustments';
import { droppedHere } from '../../../shared/plan/dropped-entities';
import type { Box, Milestone, Project } from '../../../shared/plan/entity';
import { listBoxes, listMilestones, listProjects } from '../../../shared/plan/plan-lists';
import type { SheetContext } from '../sheet-context';

export type MilestoneFilter = 'all' | 'numbered' | 'unnumbered' | 'undated';

/** What the project sheet shows; chosen in its toolbar. */
export interface ProjectSheetOptions {
  readonly filter: MilestoneFilter;
  readonly adjusted: 'all' | 'only';
}

export type ProjectRow =
  | {
      readonly kind: 'box';
      readonly id: string;
      readonly box: Box;
      readonly projects: number;
      readonly milestones: number;
    }
  | { readonly kind: 'project'; readonly id: string; readonly project: Project; readonly milestones: number }
  | { readonly kind: 'milestone'; readonly id: string; readonly project: Project; readonly milestone: Milestone }
  /** Dropped by this draft: shown as its parent has it, struck out. */
  | { readonly kind: 'dropped'; readonly id: string; readonly name: string; readonly level: 'subgroup' | 'item' };

/** Boxes, their projects, their milestones. A filter keeps the headings above what it leaves. */
export function projectRows(context: SheetContext, options: ProjectSheetOptions): readonly ProjectRow[] {
  const { plan, scenario } = context;
  const projects = listProjects(plan, scenario);
  const milestones = listMilestones(plan, scenario);
  const adjusted = options.adjusted === 'only' ? adjustedRows(context) : null;
  const gone = options.filter === 'all' ? droppedRows(context) : { projects: [], milestones: [] };
  const filtered = adjusted !== null || options.filter !== 'all';
  const keeps = (milestone: Milestone): boolean =>
    matchesFilter(milestone, options.filter) && (adjusted === null || adjusted.has(milestone.id));
  return listBoxes(plan).flatMap((box): readonly ProjectRow[] => {
    const inBox = projects.filter((project) => project.box === box.id);
    const rows = inBox.flatMap((project): readonly ProjectRow[] => {
      const all = milestones.filter((milestone) => milestone.project === project.id);
      const kept = all.filter(keeps);
      const dropped = gone.milestones.filter((milestone) => milestone.project === project.id);
      const touched = (options.filter === 'all' && adjusted?.has(project.id) === true) || dropped.length > 0;
      if (filtered && kept.length === 0 && !touched) return [];
      return [
        { kind: 'project', id: project.id, project, milestones: all.length },
        ...kept.map((milestone) => ({ kind: 'milestone' as const, id: milestone.id, project, milestone })),
        ...dropped.map(({ id, what }) => droppedRow(id, what, 'item')),
      ];
    });
    const dropped = gone.projects.filter((project) => project.box === box.id);
    if (filtered && rows.length + dropped.length === 0) return [];
    const ids = new Set<string>(inBox.map((project) => project.id));
    const count = milestones.filter((milestone) => ids.has(milestone.project)).length;
    return [
      { kind: 'box', id: box.id, box, projects: inBox.length, milestones: count },
      ...rows,
      ...dropped.flatMap(({ id, name }) => [
        droppedRow(id, name, 'subgroup'),
        ...gone.milestones
          .filter((milestone) => milestone.project === id)
          .map((milestone) => droppedRow(milestone.id, milestone.what, 'item')),
      ]),
    ];
  });
}

function droppedRow(id: string, name: string, level: 'subgroup' | 'item'): ProjectRow {
  return { kind: 'dropped', id, name, level };
}

function droppedRows({ plan, scenario }: SheetContext) {
  return {
    projects: droppedHere(plan, scenario, 'project'),
    milestones: droppedHere(plan, scenario, 'milestone'),
  };
}

/** Counted in the toolbar: how many milestones each filter would leave. */
export function countMilestones({ plan, scenario }: SheetContext): Readonly<Record<MilestoneFilter, number>> {
  const counts = { all: 0, numbered: 0, unnumbered: 0, undated: 0 };
  for (const milestone of listMilestones(plan, scenario)) {
    for (const filter of ['all', 'numbered', 'unnumbered', 'undated'] as const) {
      if (matchesFilter(milestone, filter)) counts[filter] += 1;
    }
  }
  return counts;
}

function matchesFilter({ quantity, due, counting }: Milestone, filter: MilestoneFilter): boolean {
  const numbered = quantity?.kind === 'number' || quantity?.kind === 'range';
  switch (filter) {
    case 'all':
      return true;
    case 'numbered':
      return numbered;
    case 'unnumbered':
      return !numbered;
    case 'undated':
      return due === null && counting !== 'yearly';
  }
}

function adjustedRows({ plan, scenario }: SheetContext): ReadonlySet<string> {
  return new Set(adjustmentsOf(plan, scenario).flatMap((address) => (address.kind === 'field' ? [address.id] : [])));
}
