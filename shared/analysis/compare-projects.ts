import { equalData } from '../base/equal-data';
import type { Project } from '../plan/entity';
import type { Plan } from '../plan/plan';
import { listBoxes, listProjects } from '../plan/plan-lists';
import type { ComparedProject, ProjectRow } from './compared-rows';
import type { ComparisonScope } from './comparison';
import { reasonsOfFields } from './reasons-of-fields';
import { differingFrom } from './tells-of-difference';

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
      const said = lists.map((list) => list.get(project.id) ?? null);
      const first = said[0] ?? null;
      const differs = said.map((one) => !equalData(saidOf(first), saidOf(one)));
      const sides = scenarios.map((scenario, index): ComparedProject => {
        const against = differingFrom(scenarios, differs, index);
        const reasons = reasonsOfFields(plan, scenario, 'project', project.id, EXPLAINED, against);
        const side = said[index] ?? null;
        return { project: side, differs: differs[index] === true, move: moveOf(first, side, differs[index]), reasons };
      });
      return { project, sides, differs: differs.includes(true) };
    });
}

function moveOf(first: Project | null, side: Project | null, differs: boolean | undefined): ComparedProject['move'] {
  if (differs !== true) return 'none';
  return side === null ? 'dropped' : first === null ? 'added' : 'reworded';
}

const EXPLAINED = ['name', 'content', 'responsible', 'box', 'position'] as const;

/** Where it stands in its list is not what it says. */
function saidOf(project: Project | null): unknown {
  if (project === null) return null;
  const { position, number, ...said } = project;
  return said;
}
