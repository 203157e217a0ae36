import { equalData } from '../base/equal-data';
import { matchKey } from '../base/match-key';
import type { Box, Milestone, Project } from '../plan/entity';
import type { FieldValue } from '../plan/field';
import type { Plan } from '../plan/plan';
import { listBoxes, listMilestones, listProjects } from '../plan/plan-lists';
import type { Difference } from './difference';
import { milestoneFields } from './draft-to-edit';
import { partKey } from './edit-draft';
import type { DraftBox, DraftMilestone, DraftProject } from './import-draft';
import { about, type FoundDifferences, type MergeChoices } from './indicator-differences';
import { unitsOf } from './indicator-remarks';
import { skeletonKey } from './match-key';
import { pairUp } from './pair-up';

/** Boxes, projects and milestones of a document held against those of the plan. */
export function projectDifferences(
  plan: Plan,
  boxes: readonly DraftBox[],
  choices: Pick<MergeChoices, 'scenario'>,
  isLeft: (part: string) => boolean,
): FoundDifferences {
  const differences: Difference[] = [];
  let same = 0;
  const projects = listProjects(plan, choices.scenario);
  const milestones = new Map<string, Milestone[]>();
  for (const one of listMilestones(plan, choices.scenario)) {
    milestones.set(one.project, [...(milestones.get(one.project) ?? []), one]);
  }
  const knownBoxes = pairBoxes(listBoxes(plan), boxes);
  const knownProjects = pairProjects(projects, boxes, knownBoxes);

  const field = (
    entity: 'box' | 'project' | 'milestone',
    found: { readonly id: string },
    subject: string,
    name: string,
    before: FieldValue,
    after: FieldValue,
    where: { readonly part: string; readonly place: string },
  ): void => {
    const agrees =
      typeof before === 'string' && typeof after === 'string'
        ? matchKey(before) === matchKey(after)
        : equalData(before, after);
    if (agrees) {
      same += 1;
      return;
    }
    differences.push({
      ...about(
        `${entity}/${found.id}/${name}`,
        isNothing(before) ? 'new' : isNothing(after) ? 'missing' : 'changed',
        entity,
        subject,
      ),
      ...where,
      field: name,
      before,
      after,
      write: { kind: 'field', entity, id: found.id, field: name, value: after },
    });
  };

  for (const [b, box] of boxes.entries()) {
    const boxPart = partKey.box(b);
    const known = knownBoxes.get(b);
    if (known !== undefined && !isLeft(boxPart))
      field('box', known, known.name, 'name', known.name, box.title, { part: boxPart, place: box.place });
    for (const [p, project] of box.projects.entries()) {
      const at = { box: b, project: p };
      const part = partKey.project(at);
      const found = knownProjects.get(part);
      const leaves = (milestone: number) => isLeft(partKey.milestone({ ...at, milestone }));
      if (found === undefined) {
        if (isLeft(part)) continue;
        differences.push({
          ...about(`new/${part}`, 'new', 'project', project.name),
          part,
          place: project.place,
          write: {
            kind: 'project',
            box: known?.id ?? { label: box.label, title: box.title },
            fields: {
              number: `${box.number}.${project.number}`,
              name: project.name,
              content: project.sentences.join(''),
              ...(unitsOf(project) === null ? {} : { responsible: unitsOf(project) }),
            },
            milestones: project.milestones.filter((_, at) => !leaves(at)).map(milestoneFields),
          },
        });
        continue;
      }
      if (!isLeft(part)) {
        const where = { part, place: project.place };
        field('project', found, found.name, 'name', found.name, project.name, where);
        if (project.sentences.length > 0)
          field('project', found, found.name, 'content', found.content, project.sentences.join(''), where);
      }
      const units = unitsOf(project);
      if (units !== null && !isLeft(part))
        field('project', found, found.name, 'responsible', found.responsible, units, { part, place: project.place });
      const listed = milestones.get(found.id) ?? [];
      const pairs = pairMilestones(listed, project.milestones);
      for (const [m, milestone] of project.milestones.entries()) {
        if (leaves(m)) continue;
        const where = { part: partKey.milestone({ ...at, milestone: m }), place: milestone.place };
        const fields = milestoneFields(milestone);
        const pair = pairs.get(m);
        if (pair === undefined) {
          differences.push({
            ...about(`new/${where.part}`, 'new', 'milestone', milestone.text),
            ...where,
            after: fields['quantity'] ?? null,
            write: { kind: 'milestone', project: found.id, fields },
          });
          continue;
        }
        for (const [name, value] of Object.entries(fields)) {
          // How it counts is mostly a guess from the words; a guess does not overrule what a person has set.
          if (name === 'counting' && milestone.counting === undefined) continue;
          field('milestone', pair, pair.what, name, pair[name as keyof Milestone], value, where);
        }
      }
      const paired = new Set([...pairs.values()].map(({ id }) => id));
      for (const one of listed) if (!paired.has(one.id)) differences.push(gone('milestone', one.id, one.what));
    }
  }
  const met = new Set([...knownProjects.values()].map(({ id }) => id));
  if (boxes.length > 0)
    for (const project of projects)
      if (!met.has(project.id)) differences.push(gone('project', project.id, project.name));
  return { differences, problems: [], same };
}

function isNothing(value: FieldValue): boolean {
  return value === null || value === '';
}

function gone(entity: 'project' | 'milestone', id: string, subject: string): Difference {
  return { ...about(`drop/${entity}/${id}`, 'missing', entity, subject), write: { kind: 'drop', entity, id } };
}

/** The boxes by title, then by label; each is taken once. By index of the document's box. */
function pairBoxes(listed: readonly Box[], drafts: readonly DraftBox[]): ReadonlyMap<number, Box> {
  return pairUp(
    listed,
    [...drafts.entries()],
    [
      (box, draft) => matchKey(box.name) === matchKey(draft.title),
      (box, draft) => matchKey(box.number) === matchKey(draft.label),
    ],
  );
}

/** Projects by name in their box, by name anywhere, then by number where the names are alike. By part of the draft. */
function pairProjects(
  listed: readonly Project[],
  boxes: readonly DraftBox[],
  known: ReadonlyMap<number, Box>,
): ReadonlyMap<string, Project> {
  const drafts = boxes.flatMap((box, b) =>
    box.projects.map((project, p): readonly [string, { project: DraftProject; box: string | undefined }] => [
      partKey.project({ box: b, project: p }),
      { project, box: known.get(b)?.id },
    ]),
  );
  const named = (one: Project, draft: DraftProject) => matchKey(one.name) === matchKey(draft.name);
  return pairUp(listed, drafts, [
    (one, { project, box }) => one.box === box && named(one, project),
    (one, { project }) => named(one, project),
    (one, { project, box }) =>
      one.box === box && one.number.split('.').at(-1) === String(project.number) && areAlike(one.name, project.name),
  ]);
}

/** Two texts that share at least half the characters of the longer. */
function areAlike(one: string, two: string): boolean {
  const [short = '', long = ''] = [matchKey(one), matchKey(two)].toSorted((a, b) => a.length - b.length);
  const shared = [...short].filter((sign) => long.includes(sign)).length;
  return shared * 2 >= long.length;
}

/** Which milestone of the plan each of the document is: the same words, else the same words but for figures, else much of them and the same quantity. Each once. */
function pairMilestones(
  listed: readonly Milestone[],
  drafts: readonly DraftMilestone[],
): ReadonlyMap<number, Milestone> {
  return pairUp(
    listed,
    [...drafts.entries()],
    [
      (milestone, draft) => milestone.id === draft.id,
      (milestone, draft) => matchKey(milestone.what) === matchKey(draft.text),
      (milestone, draft) => skeletonKey(milestone.what) === skeletonKey(draft.text),
      (milestone, draft) =>
        areAlike(skeletonKey(milestone.what), skeletonKey(draft.text)) && sameQuantity(milestone, draft),
    ],
  );
}

function sameQuantity(milestone: Milestone, draft: DraftMilestone): boolean {
  return equalData(milestone.quantity, milestoneFields(draft)['quantity'] ?? null);
}
