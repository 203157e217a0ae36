import { equalData } from '../base/equal-data';
import type { ScenarioId } from '../base/ids';
import type { Project } from '../plan/entity';
import type { Plan } from '../plan/plan';
import { listBoxes, listProjects } from '../plan/plan-lists';
import type { ComparedProject, ComparisonScope, ProjectRow } from './comparison';
import { reasonsOfFields } from './reasons-of-fields';

/** Projects of all scenarios by box, as the first that lists them words them. */
export function compareProjects(plan: Plan, { scenarios, responsible }: ComparisonScope): readonly ProjectRow[] {
  const lists = scenarios.map((scenario) => new Map(listProjects(plan, scenario).map((one) => [one.id, one])));
  const seen = new Map<string, Project>();
  for (const list of lists)
    for (const project of list.values()) if (!seen.has(project.id)) seen.set(project.id, project);
  const boxes = new Map<string, number>(listBoxes(plan).map((box, index) => [box.id, index]));
  const rank = ({ box }: Project): number => boxes.get(box) ?? boxes.size;
  return [...seen.values()]
    .filter((project) => responsible === undefined || responsible.includes(project.responsible ?? ''))
    .sort((left, right) => rank(left) - rank(right))
    .map((project) => {
      const sides = scenarios.map((scenario, index) =>
        compared(plan, scenario, project, lists[0]?.get(project.id) ?? null, lists[index]?.get(project.id) ?? null),
      );
      return { project, sides, differs: sides.some((side) => side.differs) };
    });
}

function compared(
  plan: Plan,
  scenario: ScenarioId,
  { id }: Project,
  first: Project | null,
  side: Project | null,
): ComparedProject {
  const differs = !equalData(saidOf(first), saidOf(side));
  const move = !differs ? 'none' : side === null ? 'dropped' : first === null ? 'added' : 'reworded';
  return { project: side, differs, move, reasons: reasonsOfFields(plan, scenario, 'project', id, EXPLAINED) };
}

const EXPLAINED = ['name', 'content', 'responsible', 'box', 'position'] as const;

/** Where it stands in its list is not what it says. */
function saidOf(project: Project | null): unknown {
  if (project === null) return null;
  const { position, number, ...said } = project;
  return said;
}
