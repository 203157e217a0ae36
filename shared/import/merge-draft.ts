import { asId, type CategoryId, type IdSource } from '../base/ids';
import { issue } from '../base/issue';
import { matchKey } from '../base/match-key';
import { fail, ok } from '../base/result';
import { fieldChanges, slotChange } from '../edits/change-field';
import type { EditResult } from '../edits/edit';
import { valueChanges } from '../edits/set-target';
import type { Change } from '../operations/change';
import type { FieldValue } from '../plan/field';
import { isLocked } from '../plan/locked';
import { type Plan, ROOT } from '../plan/plan';
import {
  listBoxes,
  listCategories,
  listIndicators,
  listMentions,
  listMilestones,
  listPassages,
  listProjects,
  listScenarios,
  planFacts,
} from '../plan/plan-lists';
import { SILENT, setSlot } from '../values/slot';
import type { Difference, DifferenceWrite, NewMention } from './difference';
import { remarkChanges } from './draft-to-edit';
import { isLeftOut, partKey } from './edit-draft';
import { guessIndicator } from './guess-indicator';
import type { DraftProblem, ImportDraft } from './import-draft';
import {
  type FoundDifferences,
  indicatorDifferences,
  type MergeChoices,
  newIndicatorKey,
} from './indicator-differences';
import { unitsOf } from './indicator-remarks';
import { categoryKey } from './match-key';
import { notTaken } from './not-taken';
import { passageDifferences } from './passage-differences';
import { projectDifferences } from './project-differences';
import { splitRows } from './split-rows';
import { statusDifferences } from './status-differences';

/** A draft held against a plan: what is new, changed, missing, and what could not be compared. Changes nothing. */
export function compareWithPlan(
  plan: Plan,
  draft: ImportDraft,
  choices: MergeChoices,
  left: ReadonlySet<string> = new Set(),
): FoundDifferences {
  const isLeft = (part: string) => isLeftOut(left, part);
  const rows = [
    ...draft.indicators.map((row, at) => ({ row, part: partKey.indicator(at) })),
    ...splitRows(draft, planFacts(plan).targetYear),
  ];
  const indicators = indicatorDifferences(plan, rows, choices, isLeft, draft.form !== undefined);
  const projects = projectDifferences(plan, draft.boxes, choices, isLeft);
  const prose = passageDifferences(plan, draft, choices, isLeft);
  const statuses = statusDifferences(plan, draft.statuses ?? [], choices);
  return {
    differences: [...indicators.differences, ...projects.differences, ...prose.differences, ...statuses.differences],
    problems: [
      ...planProblems(plan, draft),
      ...periodProblems(plan, draft),
      ...indicators.problems,
      ...projects.problems,
      ...statuses.problems,
      ...notTaken(draft, 'current'),
    ],
    same: indicators.same + projects.same + prose.same + statuses.same,
  };
}

/** A form that was made from another plan: its keys mean nothing here, its names may. */
function planProblems(plan: Plan, { form }: ImportDraft): readonly DraftProblem[] {
  const other = form !== undefined && form.plan !== null && form.plan !== plan.id;
  return other ? [{ severity: 'warning', issue: issue('merge.otherPlan') }] : [];
}

/** A document about other years is probably another plan's; its values still go to the years they name. */
function periodProblems(plan: Plan, draft: ImportDraft): readonly DraftProblem[] {
  const { targetYear } = planFacts(plan);
  if (draft.targetYear === null || draft.targetYear === targetYear) return [];
  return [
    { severity: 'warning', issue: issue('merge.otherPeriod', '', { theirs: draft.targetYear, ours: targetYear }) },
  ];
}

/**
 * What was chosen to be taken over, as one operation of the plan. Issues: `scenario.unknown`, `scenario.locked`.
 * An edit without changes means that the plan says all of it already.
 */
export function mergeToEdit(
  plan: Plan,
  taken: readonly Difference[],
  { scenario }: Pick<MergeChoices, 'scenario'>,
  newId: IdSource,
): EditResult {
  if (!listScenarios(plan).some((one) => one.id === scenario)) return fail(issue('scenario.unknown'));
  if (isLocked(plan, scenario)) return fail(issue('scenario.locked'));
  const writer = new MergeWriter(plan, scenario, newId);
  const changes = taken.flatMap(({ write }) => writer.changesOf(write));
  return ok({ event: 'plan.import', changes });
}

/** Makes changes and remembers what they add: two new indicators of one new category share it. */
class MergeWriter {
  private readonly categories: Map<string, string>;
  private readonly boxes = new Map<string, string>();
  private readonly positions = new Map<string, number>();
  private readonly indicators = new Map<string, string>();
  private readonly sections = new Map<string, string>();

  constructor(
    private readonly plan: Plan,
    private readonly scenario: MergeChoices['scenario'],
    private readonly newId: IdSource,
  ) {
    this.categories = new Map(listCategories(plan).map(({ id, name }) => [categoryKey(name), id]));
  }

  changesOf(write: DifferenceWrite): readonly Change[] {
    const { plan, scenario } = this;
    switch (write.kind) {
      case 'value': {
        const { indicator, region, year, target } = write;
        return valueChanges(plan, { scenario, indicator, region, year }, target);
      }
      case 'field':
        return fieldChanges(plan, scenario, write.entity, write.id, { [write.field]: write.value });
      case 'category': {
        const { id, changes } = this.category(write.name);
        return [...changes, ...fieldChanges(plan, scenario, 'indicator', write.indicator, { category: id })];
      }
      case 'indicator':
        return this.newIndicator(write);
      case 'project':
        return this.newProject(write);
      case 'milestone':
        return this.newMilestone(write.project, write.fields);
      case 'section': {
        const id = this.newId();
        this.sections.set(write.part, id);
        return fieldChanges(plan, ROOT, 'section', id, write.fields);
      }
      case 'passage':
        return this.newPassage(write);
      case 'mention':
        return this.newMention(write.passage, write.mention);
      case 'drop':
        return slotChange(plan, scenario, write.entity, write.id, 'position', { state: 'cleared' });
    }
  }

  private newIndicator({ draft, values }: Extract<DifferenceWrite, { kind: 'indicator' }>): readonly Change[] {
    const category = this.category(draft.category ?? '');
    const id = this.newId();
    this.indicators.set(newIndicatorKey(draft), id);
    const { scenario } = this;
    return [
      ...category.changes,
      ...fieldChanges(this.plan, scenario, 'indicator', id, {
        ...guessIndicator(draft),
        name: draft.name,
        unit: draft.unit,
        category: category.id,
        responsible: unitsOf(draft),
        source: draft.place,
        position: this.next('indicator', '', () => listIndicators(this.plan, scenario)),
      }),
      ...remarkChanges(scenario, id, draft),
      ...values.map(
        ({ region, year, target }): Change => ({
          kind: 'value',
          scenario,
          indicator: asId<never>(id),
          region,
          year,
          before: SILENT,
          after: setSlot(target),
        }),
      ),
    ];
  }

  private newProject({ box, fields, milestones }: Extract<DifferenceWrite, { kind: 'project' }>): readonly Change[] {
    const { plan, scenario } = this;
    const into = typeof box === 'string' ? { id: box, changes: [] } : this.box(box);
    const id = this.newId();
    const position = this.next('project', into.id, () =>
      listProjects(plan, scenario).filter((one) => one.box === into.id),
    );
    this.positions.set(`at/${id}`, position);
    return [
      ...into.changes,
      ...fieldChanges(plan, scenario, 'project', id, { ...fields, box: into.id, position }),
      ...milestones.flatMap((milestone) => this.newMilestone(id, milestone)),
    ];
  }

  private newMilestone(project: string, fields: Readonly<Record<string, FieldValue>>): readonly Change[] {
    const { plan, scenario } = this;
    const listed = listMilestones(plan, scenario).filter((one) => one.project === project);
    const owner = this.positions.get(`at/${project}`) ?? 0;
    const last = this.positions.get(`in/${project}`) ?? Math.max(owner, ...listed.map((one) => one.position ?? 0));
    // Small steps, so that lists of all milestones stay in the order of their projects.
    const position = last + 0.001;
    this.positions.set(`in/${project}`, position);
    return fieldChanges(plan, scenario, 'milestone', this.newId(), { ...fields, project, position });
  }

  private newPassage({ section, fields, mentions }: Extract<DifferenceWrite, { kind: 'passage' }>): readonly Change[] {
    const { plan, scenario } = this;
    const id = this.newId();
    const into = typeof section === 'string' ? section : (this.sections.get(section.part) ?? '');
    const position = this.next('passage', '', () => listPassages(plan, scenario));
    return [
      ...fieldChanges(plan, scenario, 'passage', id, { ...fields, section: into, position }),
      ...mentions.flatMap((mention) => this.newMention(id, mention)),
    ];
  }

  /** Of an indicator that was not taken over along with it nothing can be told. */
  private newMention(passage: string, { indicator, region, year, nth }: NewMention): readonly Change[] {
    const { plan, scenario } = this;
    const id = 'id' in indicator ? indicator.id : this.indicators.get(indicator.added);
    if (id === undefined) return [];
    const position = this.next('mention', '', () => listMentions(plan, scenario));
    const about = { passage, indicator: id, region, year, nth, position };
    return fieldChanges(plan, scenario, 'mention', this.newId(), about);
  }

  /** Categories are the same for all scenarios. */
  private category(name: string): { readonly id: CategoryId; readonly changes: readonly Change[] } {
    const known = this.categories.get(categoryKey(name));
    if (known !== undefined) return { id: asId<CategoryId>(known), changes: [] };
    const id = asId<CategoryId>(this.newId());
    this.categories.set(categoryKey(name), id);
    const position = this.next('category', '', () => listCategories(this.plan));
    return { id, changes: fieldChanges(this.plan, ROOT, 'category', id, { name, position }) };
  }

  private box({ label, title }: { readonly label: string; readonly title: string }) {
    const key = `${matchKey(label)}|${matchKey(title)}`;
    const known = this.boxes.get(key);
    if (known !== undefined) return { id: known, changes: [] };
    const id = this.newId();
    this.boxes.set(key, id);
    const position = this.next('box', '', () => listBoxes(this.plan));
    return { id, changes: fieldChanges(this.plan, ROOT, 'box', id, { number: label, name: title, position }) };
  }

  /** After the last of its kind under the same parent, one step further each time. */
  private next(kind: string, parent: string, siblings: () => readonly { readonly position: number | null }[]): number {
    const key = `${kind}/${parent}`;
    const last = this.positions.get(key) ?? Math.max(0, ...siblings().map(({ position }) => position ?? 0));
    const position = Math.floor(last) + 1;
    this.positions.set(key, position);
    return position;
  }
}
