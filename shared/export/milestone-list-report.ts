import type { ScenarioId } from '../base/ids';
import { printDue } from '../plan/due-date';
import type { Milestone, Project } from '../plan/entity';
import type { Plan } from '../plan/plan';
import { listBoxes, listMilestones, listProjects, planFacts } from '../plan/plan-lists';
import { listPart, PLAIN } from './list-part';
import { scenarioNote } from './main-indicators-report';
import type { ListOptions, PlanReportWords } from './plan-report-words';
import type { Report, ReportColumn, ReportRow } from './report';
import { mergeDown, targetCell, textCell } from './report-cells';
import { responsibleWidth } from './report-source';

/** 项目里程碑表: 专栏 工程 里程碑 数量 单位 期限 计法 力度 状态 责任单位. A project without milestones has a row of its own. */
export function milestoneListReport(plan: Plan, scenario: ScenarioId, options: ListOptions): Report {
  const { words } = options;
  const facts = planFacts(plan);
  const milestones = listMilestones(plan, scenario);
  const entries = listBoxes(plan).flatMap((box) =>
    listProjects(plan, scenario)
      .filter((project) => project.box === box.id)
      .flatMap((project) => {
        const own = milestones.filter((milestone) => milestone.project === project.id);
        return (own.length === 0 ? [null] : own).map((milestone) => ({ box, project, milestone }));
      }),
  );
  const rows = entries.map(({ box, project, milestone }, index): ReportRow => {
    const known = [textCell(String(index + 1)), textCell(words.boxOf(box.number, box.name)), textCell(project.name)];
    return { cells: [...known, ...promise(milestone, project, words)] };
  });
  const listed = entries.filter(({ milestone }) => milestone !== null).length;
  const notes = [[words.notes.milestones(listed), scenarioNote(plan, scenario, options)]];
  const columns = columnsOf(words, entries);
  const table = { columns, rows: mergeDown(rows, [1, 2]), notes };
  return listPart(words.milestones, words.milestones.caption(facts.title, facts.targetYear), table, options);
}

function promise(milestone: Milestone | null, project: Project, words: PlanReportWords) {
  if (milestone === null) {
    const empty = Array.from({ length: 7 }, () => textCell(''));
    return [textCell(words.unsaid), ...empty.slice(1), textCell(project.responsible ?? '')];
  }
  return [
    textCell(milestone.what),
    targetCell(milestone.quantity),
    textCell(milestone.unit ?? ''),
    textCell(milestone.due === null ? '' : printDue(milestone.due)),
    textCell(milestone.counting === null ? words.unsaid : words.counting[milestone.counting]),
    textCell(words.firmness[milestone.firmness]),
    textCell(words.status[milestone.status]),
    textCell(milestone.responsible ?? project.responsible ?? ''),
  ];
}

function columnsOf(
  { columns }: PlanReportWords,
  entries: readonly { readonly project: Project; readonly milestone: Milestone | null }[],
): readonly ReportColumn[] {
  const units = entries.map(({ project, milestone }) => milestone?.responsible ?? project.responsible);
  return [
    { ...PLAIN, id: 'number', title: columns.number, width: 9, align: 'center' },
    { ...PLAIN, id: 'box', title: columns.box, width: 26, align: 'center', heading: true },
    { ...PLAIN, id: 'project', title: columns.project, width: 36, align: 'left' },
    { ...PLAIN, id: 'milestone', title: columns.milestone, width: 62, align: 'left', grows: true },
    { ...PLAIN, id: 'quantity', title: columns.quantity, width: 22, align: 'point' },
    { ...PLAIN, id: 'unit', title: columns.unit, width: 12, align: 'center' },
    { ...PLAIN, id: 'due', title: columns.due, width: 20, align: 'center' },
    { ...PLAIN, id: 'counting', title: columns.counting, width: 12, align: 'center' },
    { ...PLAIN, id: 'firmness', title: columns.firmness, width: 12, align: 'center' },
    { ...PLAIN, id: 'status', title: columns.status, width: 15, align: 'center' },
    { ...PLAIN, id: 'responsible', title: columns.responsible, width: responsibleWidth(units), align: 'center' },
  ];
}
