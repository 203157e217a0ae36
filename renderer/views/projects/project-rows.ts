import { adjustmentsOf } from '../../../shared/analysis/adjustments';
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
  | { readonly kind: 'milestone'; readonly id: string; readonly project: Project; readonly milestone: Milestone };

/** Boxes, their projects, their milestones. A filter keeps the headings above what it leaves. */
export function projectRows(context: SheetContext, options: ProjectSheetOptions): readonly ProjectRow[] {
  const { plan, scenario } = context;
  const projects = listProjects(plan, scenario);
  const milestones = listMilestones(plan, scenario);
  const adjusted = options.adjusted === 'only' ? adjustedRows(context) : null;
  const filtered = adjusted !== null || options.filter !== 'all';
  const keeps = (milestone: Milestone): boolean =>
    matchesFilter(milestone, options.filter) && (adjusted === null || adjusted.has(milestone.id));
  return listBoxes(plan).flatMap((box): readonly ProjectRow[] => {
    const inBox = projects.filter((project) => project.box === box.id);
    const rows = inBox.flatMap((project): readonly ProjectRow[] => {
      const all = milestones.filter((milestone) => milestone.project === project.id);
      const kept = all.filter(keeps);
      const touched = options.filter === 'all' && adjusted?.has(project.id) === true;
      if (filtered && kept.length === 0 && !touched) return [];
      return [
        { kind: 'project', id: project.id, project, milestones: all.length },
        ...kept.map((milestone) => ({ kind: 'milestone' as const, id: milestone.id, project, milestone })),
      ];
    });
    if (filtered && rows.length === 0) return [];
    const ids = new Set<string>(inBox.map((project) => project.id));
    const count = milestones.filter((milestone) => ids.has(milestone.project)).length;
    return [{ kind: 'box', id: box.id, box, projects: inBox.length, milestones: count }, ...rows];
  });
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
