import { listMilestones, listProjects, planFacts } from '../plan/plan-lists';
import type { Rule } from './rule';

export const milestoneOutsidePeriod: Rule = {
  code: 'milestone.outsidePeriod',
  find: (plan, scenario) => {
    const { baseYear, targetYear } = planFacts(plan);
    return listMilestones(plan, scenario).flatMap((milestone) => {
      const year = milestone.due === null ? null : Number(milestone.due.slice(0, 4));
      return year !== null && (year <= baseYear || year > targetYear)
        ? [
            {
              code: 'milestone.outsidePeriod',
              severity: 'error' as const,
              address: {
                kind: 'field' as const,
                scenario,
                entity: 'milestone' as const,
                id: milestone.id,
                field: 'due',
              },
              values: { milestone: milestone.what, year, first: baseYear + 1, last: targetYear },
            },
          ]
        : [];
    });
  },
};

export const milestoneWithoutDeadline: Rule = {
  code: 'milestone.dueMissing',
  find: (plan, scenario) =>
    listMilestones(plan, scenario).flatMap((milestone) =>
      milestone.due === null && milestone.counting !== 'yearly'
        ? [
            {
              code: 'milestone.dueMissing',
              severity: 'warning' as const,
              address: {
                kind: 'field' as const,
                scenario,
                entity: 'milestone' as const,
                id: milestone.id,
                field: 'due',
              },
              values: { milestone: milestone.what },
            },
          ]
        : [],
    ),
};

/** A project that promises nothing that could be checked. */
export const projectWithoutMilestone: Rule = {
  code: 'project.noMilestone',
  find: (plan, scenario) => {
    const served = new Set(listMilestones(plan, scenario).map((milestone) => milestone.project));
    return listProjects(plan, scenario).flatMap((project) =>
      served.has(project.id)
        ? []
        : [
            {
              code: 'project.noMilestone',
              severity: 'info' as const,
              address: { kind: 'field' as const, scenario, entity: 'project' as const, id: project.id, field: 'name' },
              values: { project: project.name },
            },
          ],
    );
  },
};
